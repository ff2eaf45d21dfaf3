-- SPDX-License-Identifier: GPL-3.0-or-later
-- How staff bring in published history: through views of their own, whose rows are imported ones and nothing else.
-- What arrives here is written by tenderyard_importer, so no rule of the workflow is asked; instead each row must belong
-- to an import that its writer began, and to a contract that was itself imported and that nobody took over.

CREATE SCHEMA tenderyard_import;

-- The import that a row says it came with is one of the caller's own.
CREATE FUNCTION office.is_own_import(import uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = office, tenderyard, pg_temp AS $$
BEGIN
    RETURN is_staff() AND EXISTS (SELECT 1 FROM import_batch AS b WHERE b.id = import AND b.imported_by = me());
END $$;

-- What a row of an import may refer to: a contract that came from outside, and a person who did.
CREATE FUNCTION office.is_history(relation text, line jsonb) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = office, tenderyard, pg_temp AS $$
DECLARE
    contract uuid := CASE WHEN relation = 'contracts_contract' THEN (line ->> 'id')::uuid
                          ELSE (line ->> 'contract_id')::uuid END;
BEGIN
    IF relation = 'users_role' THEN
        RETURN line ->> 'role' <> 'STAFF' AND EXISTS (
            SELECT 1 FROM users_user AS u WHERE u.id = (line ->> 'user_id')::uuid AND u.import_id IS NOT NULL);
    END IF;
    RETURN contract IS NULL
        OR NOT EXISTS (SELECT 1 FROM contracts_contract AS c
                       WHERE c.id = contract AND (c.import_id IS NULL OR c.taken_over_at IS NOT NULL));
END $$;

CREATE FUNCTION office.check_import(relation text, event text, before jsonb, after jsonb) RETURNS void LANGUAGE plpgsql
STABLE SECURITY DEFINER SET search_path = office, tenderyard, pg_temp AS $$
DECLARE
    allowed boolean;
BEGIN
    IF NOT is_staff() THEN
        RAISE EXCEPTION USING ERRCODE = 'TY001', MESSAGE = 'transition.actor';
    END IF;
    allowed := CASE
        WHEN relation = 'import_batch' THEN coalesce(before ->> 'imported_by', me()::text) = me()::text
            AND coalesce(after ->> 'imported_by', me()::text) = me()::text
        WHEN relation IN ('import_entity', 'import_leftover') THEN after IS NULL OR is_own_import((after ->> 'import_id')::uuid)
        WHEN relation = 'users_role' THEN event = 'INSERT' AND is_history(relation, after)
        -- What was not imported is not this function's to touch, and stays without an import.
        WHEN event = 'INSERT' THEN is_own_import((after ->> 'import_id')::uuid) AND is_history(relation, after)
        WHEN event = 'UPDATE' THEN before ->> 'import_id' IS NOT NULL AND after ->> 'import_id' IS NOT NULL
            AND is_history(relation, before) AND is_history(relation, after)
        ELSE before ->> 'import_id' IS NOT NULL AND is_history(relation, before)
    END;
    IF NOT coalesce(allowed, false)
       OR (relation = 'users_user' AND after ->> 'password_hash' IS NOT NULL)
       -- Taking over is a transition, with rules.
       OR (relation = 'contracts_contract' AND after ->> 'taken_over_at' IS NOT NULL)
       OR (relation = 'contractors_contractor' AND after ->> 'verified_status' <> 'PENDING') THEN
        RAISE EXCEPTION USING ERRCODE = 'TY001', MESSAGE = 'rule.not_imported_history';
    END IF;
END $$;

-- INSTEAD OF trigger of the import's views; owned by tenderyard_importer. Arguments: the key columns.
CREATE FUNCTION office.import_line() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = office, tenderyard, pg_temp AS $$
DECLARE
    before jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
    after jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
    done boolean;
BEGIN
    PERFORM check_import(TG_TABLE_NAME, TG_OP, before, after);
    done := apply_line(TG_OP, TG_TABLE_NAME, before, after, TG_ARGV[0:]);
    RETURN CASE WHEN NOT done THEN NULL WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE FUNCTION office.make_import_view(relation text, condition text, keys text[] DEFAULT '{id}') RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = office, tenderyard, pg_temp AS $$
BEGIN
    EXECUTE format('CREATE VIEW tenderyard_import.%1$I WITH (security_barrier) AS SELECT t.* FROM office.%1$I AS t '
                   'WHERE (SELECT office.is_staff()) AND (%2$s)', relation, condition);
    EXECUTE format('CREATE TRIGGER %1$s_import INSTEAD OF INSERT OR UPDATE OR DELETE ON tenderyard_import.%1$I '
                   'FOR EACH ROW EXECUTE FUNCTION office.import_line(%2$s)', relation,
                   (SELECT string_agg(quote_literal(k), ', ') FROM unnest(keys) AS k));
END $$;

SELECT office.make_import_view('import_batch', 'true');
SELECT office.make_import_view('import_entity', 'true', '{scheme,external_id,entity}');
SELECT office.make_import_view('import_leftover', 'true');
-- The only one that is deleted from: see close_views().
ALTER VIEW tenderyard_import.import_leftover OWNER TO tenderyard_reader;
SELECT office.make_import_view('users_user', 'true');
SELECT office.make_import_view('users_role', 'true', '{user_id,role}');
SELECT office.make_import_view('contractors_contractor', 'true');
SELECT office.make_import_view('contracts_contract', 't.import_id IS NOT NULL AND t.taken_over_at IS NULL');
SELECT office.make_import_view('contracts_bid', 't.import_id IS NOT NULL');
SELECT office.make_import_view('contracts_milestone', 't.import_id IS NOT NULL');
SELECT office.make_import_view('payments_payment', 't.import_id IS NOT NULL');
SELECT office.make_import_view('payments_milestone_payment', 't.import_id IS NOT NULL');
