-- SPDX-License-Identifier: GPL-3.0-or-later
-- How people write: through their views. Nobody has a privilege on a table, so nobody can lock one either.

-- Locks the row that an action's rules depend on, so that two which would break a rule together come one after the
-- other. Whoever keeps such a lock without need is not waited for: the session is ended. Who holds it is marked by a
-- shared advisory lock, which keeps off nobody: the row itself may name a subtransaction that has no session.
CREATE FUNCTION office.lock_root(root text, root_id uuid, strength text DEFAULT 'NO KEY UPDATE') RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = office, tenderyard, pg_temp AS $$
DECLARE
    statement text := format('SELECT 1 FROM %I WHERE id = $1 FOR %s', root, strength);
BEGIN
    IF root_id IS NULL THEN
        RETURN;
    END IF;
    PERFORM set_config('lock_timeout', '1000', true);
    FOR attempt IN 1 .. 5 LOOP
        BEGIN
            EXECUTE statement USING root_id;
            PERFORM pg_try_advisory_xact_lock_shared(hashtextextended(root_id::text, 0));
            RETURN;
        EXCEPTION WHEN lock_not_available THEN
            PERFORM end_holders(root_id);
        END;
    END LOOP;
    RAISE EXCEPTION USING ERRCODE = 'lock_not_available', MESSAGE = 'storage.locked';
END $$;

-- Ends the sessions of people that hold this row in a transaction in which nothing was done for two seconds, or that
-- lasts longer than three: pg_sleep() is "active", and what the program does takes no second.
CREATE FUNCTION office.end_holders(root_id uuid) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = office, tenderyard, pg_temp AS $$
DECLARE
    mark bigint := hashtextextended(root_id::text, 0);
BEGIN
    PERFORM pg_terminate_backend(a.pid) FROM pg_stat_activity AS a JOIN account_login AS l ON l.role_name = a.usename
    WHERE a.datname = current_database() AND a.pid <> pg_backend_pid()
      AND a.pid IN (SELECT k.pid FROM pg_locks AS k
                    WHERE k.locktype = 'advisory' AND k.granted AND k.database = a.datid AND k.objsubid = 1
                      AND ((k.classid::bigint << 32) | k.objid::bigint) = mark)
      AND ((a.state LIKE 'idle in transaction%' AND a.state_change < clock_timestamp() - interval '2 seconds')
           OR a.xact_start < clock_timestamp() - interval '3 seconds');
END $$;

-- Locks a contract for a person's doing; false for whoever has nothing to do with it, and whom the rules let change
-- nothing. Bidders keep off the opening and not each other: who tries a lock would learn when a bid comes in.
CREATE FUNCTION office.lock_contract(relation text, contract uuid) RETURNS boolean LANGUAGE plpgsql VOLATILE
SECURITY DEFINER SET search_path = office, tenderyard, pg_temp AS $$
DECLARE
    person uuid := me();
    bids boolean := relation IN ('contracts_bid', 'contracts_bid_content');
BEGIN
    IF is_staff() OR EXISTS (SELECT 1 FROM contracts_member AS m WHERE m.contract_id = contract AND m.user_id = person)
       OR EXISTS (SELECT 1 FROM contracts_contract AS c
                  WHERE c.id = contract
                    AND (c.awarded_contractor_id = contractor_of(person) OR (bids AND NOT c.sealed))) THEN
        PERFORM lock_root('contracts_contract', contract);
    ELSIF bids THEN
        PERFORM lock_root('contracts_contract', contract, 'SHARE');
        PERFORM lock_root('contractors_contractor', contractor_of(person));
    ELSE
        RETURN false;
    END IF;
    RETURN true;
END $$;

-- Who takes something to check comes before or after whoever decides it. Of others nothing is locked: they are refused.
CREATE FUNCTION office.lock_claimed(subject uuid) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = office, tenderyard, pg_temp AS $$
BEGIN
    IF is_staff() THEN
        PERFORM lock_root('contractors_contractor', coalesce(
            (SELECT k.contractor_id FROM contractors_certification AS k WHERE k.id = subject), subject));
    END IF;
END $$;

-- Does to a table what was asked of its view, by key and version; false where there is no such row any more. Runs as
-- whoever calls it: tenderyard_writer, or tenderyard_importer (76_import).
CREATE FUNCTION office.apply_line(event text, relation text, before jsonb, after jsonb, keys text[]) RETURNS boolean
LANGUAGE plpgsql VOLATILE SET search_path = office, tenderyard, pg_temp AS $$
DECLARE
    columns text;
    condition text;
    done bigint;
BEGIN
    SELECT string_agg(format('t.%1$I = k.%1$I', k), ' AND ') INTO condition FROM unnest(keys) AS k;
    IF before ? 'row_version' THEN
        condition := condition || ' AND t.row_version = k.row_version';
    END IF;
    IF event = 'INSERT' THEN
        SELECT string_agg(quote_ident(e.key), ', ' ORDER BY e.key) INTO columns
        FROM jsonb_each(after) AS e WHERE e.value <> 'null';
        EXECUTE format('INSERT INTO %1$I (%2$s) SELECT %2$s FROM jsonb_populate_record(NULL::%1$I, $1)',
                       relation, columns) USING after;
        RETURN true;
    ELSIF event = 'UPDATE' THEN
        SELECT string_agg(format('%1$I = n.%1$I', e.key), ', ' ORDER BY e.key) INTO columns
        FROM jsonb_each(after) AS e WHERE e.value IS DISTINCT FROM before -> e.key;
        EXECUTE format('UPDATE %1$I AS t SET %2$s FROM jsonb_populate_record(NULL::%1$I, $1) AS n, '
                       'jsonb_populate_record(NULL::%1$I, $2) AS k WHERE %3$s',
                       relation, coalesce(columns, format('%1$I = n.%1$I', keys[1])), condition)
            USING after, before;
    ELSE
        EXECUTE format('DELETE FROM %1$I AS t USING jsonb_populate_record(NULL::%1$I, $1) AS k WHERE %2$s',
                       relation, condition) USING before;
    END IF;
    GET DIAGNOSTICS done = ROW_COUNT;
    RETURN done = 1;
END $$;

-- INSTEAD OF INSERT, UPDATE, DELETE on every view of a table. Arguments: the column that names the contract, the one
-- that names the contractor ('' where there is none; 'id' on their own tables), then the key columns.
-- Owned by tenderyard_writer: what it does is a person's doing, and the table's own triggers judge it.
CREATE FUNCTION office.write_row() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = office, tenderyard, pg_temp AS $$
DECLARE
    before jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
    after jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
    given jsonb := coalesce(before, after);
    done boolean;
BEGIN
    -- Nobody, somebody whose account has ended, and whoever has yet to choose an own password.
    IF me() IS NULL OR (TG_TABLE_NAME IN ('action_key', 'certification_reminder')
                        AND (me()::text <> (given ->> 'user_id') OR me()::text <> (after ->> 'user_id'))) THEN
        RAISE EXCEPTION USING ERRCODE = 'TY001', MESSAGE = 'transition.actor';
    END IF;
    -- Kept for good, and of what one sees alone: a key that there is not would be told apart from one of others.
    IF TG_TABLE_NAME = 'certification_reminder'
       AND (TG_OP <> 'INSERT' OR NOT may_see('contractors_certification', (after ->> 'certification_id')::uuid)) THEN
        RAISE EXCEPTION USING ERRCODE = 'TY001', MESSAGE = 'transition.actor';
    END IF;
    -- With an old snapshot the rules would be asked about what was.
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        RAISE EXCEPTION USING ERRCODE = 'invalid_transaction_state', MESSAGE = 'written with READ COMMITTED only';
    END IF;
    -- A contract before a profile, always in this order. A bid locks its contract: an opening comes before or after it.
    IF TG_ARGV[0] <> '' AND (TG_OP <> 'INSERT' OR TG_ARGV[0] <> 'id') THEN
        -- Not even tried: the table's own trigger would wait for the row.
        IF NOT lock_contract(TG_TABLE_NAME, (given ->> TG_ARGV[0])::uuid) AND TG_ARGV[0] = 'id' THEN
            RAISE EXCEPTION USING ERRCODE = 'TY001', MESSAGE = 'transition.actor';
        END IF;
    END IF;
    -- Whoever gets a tender does not leave meanwhile.
    IF TG_TABLE_NAME = 'contracts_contract' AND after ->> 'owner_id' IS DISTINCT FROM before ->> 'owner_id' THEN
        PERFORM lock_root('users_user', (after ->> 'owner_id')::uuid, 'SHARE');
    END IF;
    IF TG_ARGV[1] <> '' AND (TG_OP <> 'INSERT' OR TG_ARGV[1] <> 'id') THEN
        PERFORM lock_root('contractors_contractor', (given ->> TG_ARGV[1])::uuid);
    END IF;
    IF TG_TABLE_NAME = 'verification_claim' THEN
        PERFORM lock_claimed((given ->> 'id')::uuid);
    END IF;
    done := apply_line(TG_OP, TG_TABLE_NAME, before, after, TG_ARGV[2:]);
    RETURN CASE WHEN NOT done THEN NULL WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;

-- Makes the view of a table that people use. `masks` replaces columns by what is shown of them; `writable` says
-- whether its rows are people's to write at all (the table's triggers say what of them, and by whom).
CREATE FUNCTION office.make_visible(relation text, masks jsonb, writable boolean, contract_column text DEFAULT '',
                                    contractor_column text DEFAULT '', keys text[] DEFAULT '{id}') RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = office, tenderyard, pg_temp AS $$
DECLARE
    columns text;
BEGIN
    SELECT string_agg(coalesce((masks ->> a.attname) || ' AS ', 't.') || quote_ident(a.attname), ', ' ORDER BY a.attnum)
    INTO columns FROM pg_attribute AS a
    WHERE a.attrelid = ('office.' || quote_ident(relation))::regclass AND a.attnum > 0 AND NOT a.attisdropped;
    EXECUTE format('CREATE VIEW tenderyard.%1$I WITH (security_barrier) AS SELECT %2$s FROM ONLY office.%1$I AS t',
                   relation, columns);
    EXECUTE format('ALTER VIEW tenderyard.%I OWNER TO tenderyard_reader', relation);
    IF writable THEN
        PERFORM make_writable(relation, contract_column, contractor_column, keys);
    END IF;
END $$;

-- A view of which staff see all rows and others what `own` answers, if anything. Where somebody is not staff the table
-- is not even looked at.
CREATE FUNCTION office.make_staff_view(relation text, contractor_column text DEFAULT '', own text DEFAULT NULL)
RETURNS void LANGUAGE plpgsql VOLATILE SET search_path = office, tenderyard, pg_temp AS $$
BEGIN
    EXECUTE format('CREATE VIEW tenderyard.%1$I WITH (security_barrier) AS '
                   'SELECT t.* FROM ONLY office.%1$I AS t WHERE (SELECT office.is_staff())%2$s', relation,
                   CASE WHEN own IS NOT NULL THEN format(' UNION ALL SELECT o.* FROM office.%I() AS o', own) END);
    EXECUTE format('ALTER VIEW tenderyard.%I OWNER TO tenderyard_reader', relation);
    PERFORM make_writable(relation, '', contractor_column);
END $$;

CREATE FUNCTION office.make_writable(relation text, contract_column text, contractor_column text,
                                     keys text[] DEFAULT '{id}') RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = office, tenderyard, pg_temp AS $$
BEGIN
    EXECUTE format('CREATE TRIGGER %1$s_write INSTEAD OF INSERT OR UPDATE OR DELETE ON tenderyard.%1$I FOR EACH ROW '
                   'EXECUTE FUNCTION office.write_row(%2$L, %3$L, %4$s)', relation, contract_column, contractor_column,
                   (SELECT string_agg(quote_literal(k), ', ') FROM unnest(keys) AS k));
END $$;

-- `told`: a view of this name which says besides whether a row is one's own; the planner leaves out what is not asked for.
CREATE FUNCTION office.make_bid_view(relation text, own text, shown text, told text DEFAULT NULL) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = office, tenderyard, pg_temp AS $$
DECLARE
    columns text;
BEGIN
    SELECT string_agg(CASE WHEN a.attname = 'contract_id' THEN 'c.' ELSE 'b.' END || quote_ident(a.attname), ', '
                      ORDER BY a.attnum) INTO columns
    FROM pg_attribute AS a
    WHERE a.attrelid = ('office.' || quote_ident(relation))::regclass AND a.attnum > 0 AND NOT a.attisdropped;
    EXECUTE format(
        'CREATE VIEW tenderyard.%1$I WITH (security_barrier) AS SELECT o.*%5$s FROM office.%2$I() AS o '
        'UNION ALL SELECT %4$s%6$s FROM (SELECT DISTINCT m.contract_id FROM office.own_membership AS m) AS c, '
        'LATERAL office.%3$I(c.contract_id) AS b '
        'UNION ALL SELECT %4$s%6$s FROM (SELECT h.id AS contract_id FROM office.contracts_contract AS h '
        'WHERE h.import_id IS NOT NULL AND h.id <> ALL (ARRAY(SELECT office.my_contracts()))) AS c, '
        'LATERAL office.%3$I(c.contract_id) AS b', coalesce(told, relation), own, shown, columns,
        CASE WHEN told IS NOT NULL THEN ', true AS own' ELSE '' END,
        CASE WHEN told IS NOT NULL THEN ', false AS own' ELSE '' END);
    EXECUTE format('ALTER VIEW tenderyard.%I OWNER TO tenderyard_reader', coalesce(told, relation));
    IF told IS NULL THEN
        PERFORM make_writable(relation, 'contract_id', '');
    END IF;
END $$;
