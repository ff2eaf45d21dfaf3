-- SPDX-License-Identifier: GPL-3.0-or-later
-- Shuts the border: who owns what, and who may use it. Called at the very end, after the generated triggers.

CREATE FUNCTION office.close_border() RETURNS void LANGUAGE plpgsql VOLATILE SET search_path = office, tenderyard, pg_temp AS $$
BEGIN
    PERFORM close_tables();
    PERFORM close_views();
    PERFORM close_functions();
    -- Made for this script alone.
    DROP FUNCTION make_visible(text, jsonb, boolean, text, text, text[]);
    DROP FUNCTION make_staff_view(text, text, text);
    DROP FUNCTION make_writable(text, text, text, text[]);
    DROP FUNCTION make_bid_view(text, text, text, text);
    DROP FUNCTION make_import_view(text, text, text[]);
    DROP FUNCTION close_tables();
    DROP FUNCTION close_views();
    DROP FUNCTION close_functions();
    DROP FUNCTION close_settings(regprocedure, boolean);
    DROP FUNCTION close_border();
END $$;

-- Tables are the engine's, under forced row-level security: the engine, the writer (as whom people's writing arrives, to
-- be judged by the triggers) and the importer see all rows, the reader those of its policies, nobody else any.
CREATE FUNCTION office.close_tables() RETURNS void LANGUAGE plpgsql VOLATILE SET search_path = office, tenderyard, pg_temp AS $$
DECLARE
    relation regclass;
BEGIN
    ALTER SCHEMA office OWNER TO tenderyard_engine;
    REVOKE ALL ON SCHEMA office FROM PUBLIC;
    GRANT USAGE ON SCHEMA office TO tenderyard_reader, tenderyard_writer, tenderyard_importer, tenderyard_accounts,
        tenderyard_backup;
    FOR relation IN SELECT c.oid FROM pg_class AS c
        WHERE c.relnamespace = 'office'::regnamespace AND c.relkind IN ('r', 'v') ORDER BY c.relkind, c.oid LOOP
        EXECUTE format('ALTER TABLE %s OWNER TO tenderyard_engine', relation);
        EXECUTE format('REVOKE ALL ON %s FROM PUBLIC', relation);
    END LOOP;
    FOR relation IN SELECT c.oid FROM pg_class AS c
        WHERE c.relnamespace = 'office'::regnamespace AND c.relkind = 'r' LOOP
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', relation);
        EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', relation);
        EXECUTE format('CREATE POLICY everything ON %s TO tenderyard_engine, tenderyard_writer, tenderyard_importer, '
                       'tenderyard_accounts USING (true) WITH CHECK (true)', relation);
    END LOOP;
    GRANT SELECT ON ALL TABLES IN SCHEMA office TO tenderyard_reader, tenderyard_writer, tenderyard_importer,
        tenderyard_backup;
    GRANT SELECT ON ALL SEQUENCES IN SCHEMA office TO tenderyard_backup;
    GRANT INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA office TO tenderyard_writer, tenderyard_importer;
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA office TO tenderyard_importer;
    -- What is only ever written by what follows from something.
    REVOKE INSERT, UPDATE, DELETE ON audit_entry, audit_entry_bid, change_log, change_log_bid, contracts_opening_bid,
        schema_migration, schema_repeatable, workflow_transition, workflow_rule FROM tenderyard_writer;
    REVOKE ALL ON account_login, account_event, staff_request, document, document_chunk, document_key
        FROM tenderyard_reader, tenderyard_writer, tenderyard_importer;
    GRANT SELECT, INSERT, UPDATE, DELETE ON account_login TO tenderyard_accounts;
    GRANT SELECT ON users_user, users_role, audit_entry TO tenderyard_accounts;
END $$;

CREATE FUNCTION office.close_views() RETURNS void LANGUAGE plpgsql VOLATILE SET search_path = office, tenderyard, pg_temp AS $$
DECLARE
    relation regclass;
    columns text;
    deletes boolean;
BEGIN
    ALTER SCHEMA tenderyard OWNER TO tenderyard_engine;
    ALTER SCHEMA tenderyard_import OWNER TO tenderyard_engine;
    GRANT USAGE ON SCHEMA tenderyard_import TO tenderyard_person;
    REVOKE ALL ON SCHEMA tenderyard FROM PUBLIC;
    GRANT USAGE ON SCHEMA tenderyard TO tenderyard_person, tenderyard_reader, tenderyard_writer, tenderyard_importer,
        tenderyard_accounts, tenderyard_backup;
    FOR relation IN SELECT c.oid FROM pg_class AS c
        WHERE c.relnamespace IN ('tenderyard'::regnamespace, 'tenderyard_import'::regnamespace) AND c.relkind = 'v' LOOP
        IF pg_get_userbyid((SELECT c.relowner FROM pg_class AS c WHERE c.oid = relation)) <> 'tenderyard_reader' THEN
            EXECUTE format('ALTER VIEW %s OWNER TO tenderyard_engine', relation);
        END IF;
        EXECUTE format('ALTER VIEW %s SET (security_barrier)', relation);
        EXECUTE format('REVOKE ALL ON %s FROM PUBLIC', relation);
    END LOOP;
    GRANT SELECT ON ALL TABLES IN SCHEMA tenderyard TO tenderyard_person, tenderyard_engine;
    -- Read by the engine alone, for compare_bid.
    REVOKE ALL ON tenderyard.opened_bid FROM tenderyard_person;
    GRANT SELECT ON ALL TABLES IN SCHEMA tenderyard_import TO tenderyard_person;
    -- By column: who may update or delete from a view as a whole may lock it as well, and with it the tables of its owner
    -- that the owner may write to. So views from which people delete are the reader's.
    FOR relation, columns, deletes IN
        SELECT c.oid, string_agg(DISTINCT quote_ident(a.attname), ', '), pg_get_userbyid(c.relowner) = 'tenderyard_reader'
        FROM pg_trigger AS t JOIN pg_class AS c ON c.oid = t.tgrelid JOIN pg_attribute AS a ON a.attrelid = c.oid
        WHERE c.relnamespace IN ('tenderyard'::regnamespace, 'tenderyard_import'::regnamespace) AND a.attnum > 0
        GROUP BY c.oid LOOP
        EXECUTE format('GRANT INSERT (%2$s), UPDATE (%2$s) ON %1$s TO tenderyard_person', relation, columns);
        IF deletes THEN
            EXECUTE format('GRANT DELETE ON %s TO tenderyard_person', relation);
        END IF;
    END LOOP;
END $$;

-- What a person sets for the session must not make a function talk: debug_print_plan and trace_notify would tell of the
-- rows that it reads and of the channels that it wakes. And with enable_indexscan = off EXPLAIN (ANALYZE, BUFFERS) would
-- count the pages of the bids; the functions that read some go by the index whatever the session says, and are planned
-- once: planning reads pages, too.
CREATE FUNCTION office.close_settings(routine regprocedure, says_of_bids boolean) RETURNS void LANGUAGE plpgsql VOLATILE
SET search_path = office, tenderyard, pg_temp AS $$
DECLARE
    setting text;
BEGIN
    EXECUTE format('ALTER ROUTINE %s SET client_min_messages = notice', routine);
    IF says_of_bids THEN
        FOREACH setting IN ARRAY ARRAY['enable_seqscan = off', 'enable_indexscan = on', 'enable_nestloop = on',
                                       'enable_hashjoin = off', 'enable_mergejoin = off', 'enable_bitmapscan = off',
                                       'random_page_cost = 1', 'seq_page_cost = 1', 'cpu_tuple_cost = 0.01',
                                       'cpu_index_tuple_cost = 0.005', 'cpu_operator_cost = 0.0025', 'jit = off',
                                       'join_collapse_limit = 1', 'plan_cache_mode = force_generic_plan'] LOOP
            EXECUTE format('ALTER ROUTINE %s SET %s', routine, setting);
        END LOOP;
    END IF;
END $$;

-- Functions run as the engine, except what people's writing arrives through, and what makes logins.
CREATE FUNCTION office.close_functions() RETURNS void LANGUAGE plpgsql VOLATILE SET search_path = office, tenderyard, pg_temp AS $$
DECLARE
    routine regprocedure;
    name text;
    place text;
    definer boolean;
    says_of_bids boolean;
BEGIN
    FOR routine, name, place, definer, says_of_bids IN
        SELECT p.oid, p.proname, p.pronamespace::regnamespace::text, p.prosecdef, p.prosrc ~ 'contracts_bid|opened_bid|audit_entry_bid|change_log|rule_bid'
        FROM pg_proc AS p
        WHERE p.pronamespace IN ('office'::regnamespace, 'tenderyard'::regnamespace)
          AND p.proname !~ '^close_' AND p.proname !~ '^make_.*(visible|writable|view)$'
          -- pg_trgm's own stay as they are.
          AND NOT EXISTS (SELECT 1 FROM pg_depend AS d WHERE d.objid = p.oid AND d.deptype = 'e') LOOP
        EXECUTE format('ALTER ROUTINE %s OWNER TO %I', routine,
                       CASE WHEN name = 'write_row' THEN 'tenderyard_writer'
                            WHEN name = 'import_line' THEN 'tenderyard_importer'
                            WHEN name ~ '^account_' THEN 'tenderyard_accounts' ELSE 'tenderyard_engine' END);
        EXECUTE format('REVOKE ALL ON ROUTINE %s FROM PUBLIC', routine);
        PERFORM close_settings(routine, says_of_bids) WHERE definer;
        IF place = 'tenderyard' THEN
            EXECUTE format('GRANT EXECUTE ON ROUTINE %s TO tenderyard_person, tenderyard_engine, tenderyard_reader, '
                           'tenderyard_writer, tenderyard_importer, tenderyard_accounts', routine);
        END IF;
    END LOOP;
    -- A policy and a view are computed as whoever asks: these answer about that person alone, or ask first who it is.
    GRANT EXECUTE ON FUNCTION me(), has_role(text), is_staff(), my_contractor(), my_contracts(), sees_all_tenders(),
        my_awarded_contracts(), my_work(), awarded_since(uuid), my_bidders(), my_unsealed_bidders(),
        directory_is_published(), own_bids(), bids_shown(uuid), own_bid_contents(boolean), bid_contents_shown(uuid),
        bids_compared(uuid), bid_count(uuid), bid_history(), own_action_keys(), own_certifications(),
        own_change_requests(), own_reminders(), tender_history(text, uuid, uuid)
        TO tenderyard_person, tenderyard_reader, tenderyard_accounts;
    GRANT EXECUTE ON FUNCTION me(), lock_root(text, uuid, text), lock_contract(text, uuid),
        lock_claimed(uuid), apply_line(text, text, jsonb, jsonb, text[]) TO tenderyard_writer;
    GRANT EXECUTE ON ALL ROUTINES IN SCHEMA office TO tenderyard_importer;
    -- Logins are made by administrators and by what accounts does itself.
    REVOKE EXECUTE ON FUNCTION account_make_login(uuid, text, uuid), account_make_role(name, text, boolean),
        account_end_sessions(name), account_end_holders(), account_hold(uuid, boolean),
        account_apply_verifier(uuid, text, boolean, uuid), account_request_verifier(uuid, text, uuid, text)
        FROM tenderyard_importer;
END $$;
