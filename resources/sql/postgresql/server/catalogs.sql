-- SPDX-License-Identifier: GPL-3.0-or-later
-- PostgreSQL tells every login how many rows a table has, how large it grew, who holds which lock and whose session
-- writes just now. In an office whose bids are sealed that is telling: it counts them. Closed here, for this database
-- alone, to all but administrators and members of pg_monitor. What ordinary clients ask (psql's \d, Qt's driver, an
-- administrator's pg_dump) still works.

DO $catalogs$
DECLARE
    closed text;
    open_columns text;
BEGIN
    FOR closed IN
        SELECT p.oid::regprocedure::text
        FROM pg_catalog.pg_proc AS p
        WHERE p.pronamespace = 'pg_catalog'::regnamespace
          AND (-- Counters of tables, indexes, functions, databases and the server; sessions of others.
               p.proname ~ '^pg_stat_get_'
               -- Sizes.
               OR p.proname IN ('pg_relation_size', 'pg_table_size', 'pg_indexes_size', 'pg_total_relation_size',
                                'pg_database_size', 'pg_tablespace_size', 'pg_sequence_last_value')
               -- What others are told, and whether they still are there.
               OR p.proname IN ('pg_notification_queue_usage', 'pg_isolation_test_session_is_blocked',
                                'pg_cancel_backend', 'pg_terminate_backend', 'pg_log_backend_memory_contexts')
               -- Locks of others, and how far the write-ahead log is.
               OR p.proname IN ('pg_lock_status', 'pg_blocking_pids', 'pg_safe_snapshot_blocking_pids',
                                'pg_current_wal_lsn', 'pg_current_wal_insert_lsn', 'pg_current_wal_flush_lsn',
                                'pg_last_wal_receive_lsn', 'pg_last_wal_replay_lsn', 'pg_last_committed_xact',
                                'pg_xact_commit_timestamp', 'pg_xact_commit_timestamp_origin')
               -- Locks by number, which anybody could take away from the program.
               OR p.proname ~ '^pg_(try_)?advisory_'
               -- Large objects: a place to keep things that no rule knows of.
               OR p.proname ~ '^lo_' OR p.proname IN ('loread', 'lowrite'))
    LOOP
        EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', closed);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO pg_monitor', closed);
    END LOOP;
    GRANT EXECUTE ON FUNCTION pg_catalog.pg_cancel_backend(integer) TO pg_signal_backend;
    GRANT EXECUTE ON FUNCTION pg_catalog.pg_terminate_backend(integer, bigint) TO pg_signal_backend;
    -- Nobody writes programs of their own here, not even for once (DO).
    REVOKE USAGE ON LANGUAGE plpgsql FROM PUBLIC;

    FOR closed IN
        SELECT c.oid::regclass::text FROM pg_catalog.pg_class AS c
        WHERE c.relnamespace = 'pg_catalog'::regnamespace AND c.relkind = 'v'
          AND (c.relname ~ '^pg_stat(io)?_' OR c.relname = 'pg_locks')
    LOOP
        EXECUTE format('REVOKE ALL ON %s FROM PUBLIC', closed);
        EXECUTE format('GRANT SELECT ON %s TO pg_monitor', closed);
    END LOOP;

    -- How many rows and pages a table has, as the planner knows it: every other column stays readable.
    SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) INTO open_columns
    FROM pg_catalog.pg_attribute AS a
    WHERE a.attrelid = 'pg_catalog.pg_class'::regclass AND NOT a.attisdropped
      AND a.attname NOT IN ('reltuples', 'relpages', 'relallvisible', 'relallfrozen');
    REVOKE SELECT ON pg_catalog.pg_class FROM PUBLIC;
    EXECUTE format('GRANT SELECT (%s) ON pg_catalog.pg_class TO PUBLIC', open_columns);
    GRANT SELECT ON pg_catalog.pg_class TO pg_monitor, tenderyard_backup;
END
$catalogs$;
