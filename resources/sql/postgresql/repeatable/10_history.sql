-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the generated triggers of every table do alike. Called by them alone, in their search_path.

-- A time as the history tells it in every database.
CREATE FUNCTION office.history_time(t timestamptz) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT to_char(t AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') $$;

-- Records a change: for the lists on every desk, and for the history. That of bids lies apart (004_server.sql,
-- 009_bid_changes.sql).
CREATE FUNCTION office.keep_history(
    of_table text, of_row text, done_at timestamptz, done_by uuid, done text, row_before text, row_after text,
    given_reason text, of_contract uuid, of_contractor uuid, alone boolean) RETURNS void LANGUAGE plpgsql VOLATILE AS $$
DECLARE
    entry_id CONSTANT uuid := new_id();
    entry_hash CONSTANT text := sha256_hex(
        entry_id::text || history_time(done_at) || coalesce(done_by::text, '') || of_table || of_row || done
        || coalesce(row_before, '') || coalesce(row_after, ''));
BEGIN
    IF of_table IN ('contracts_bid', 'contracts_bid_content') THEN
        INSERT INTO change_log_bid (entity, entity_id, at, contract_id, contractor_id, writer_id)
        VALUES (of_table, of_row, now_utc(), of_contract, of_contractor,
                (coalesce(row_after, row_before)::jsonb
                 ->> CASE of_table WHEN 'contracts_bid' THEN 'entered_by' ELSE 'written_by' END)::uuid);
        INSERT INTO audit_entry_bid (id, at, user_id, entity, entity_id, action, before_json, after_json, reason,
            contract_id, contractor_id, single_person, hash)
        VALUES (entry_id, done_at, done_by, of_table, of_row, done, row_before, row_after, given_reason,
            of_contract, of_contractor, alone, entry_hash);
    ELSE
        INSERT INTO change_log (entity, entity_id, at, contract_id, contractor_id)
        VALUES (of_table, of_row, now_utc(), of_contract, of_contractor);
        INSERT INTO audit_entry (id, at, user_id, entity, entity_id, action, before_json, after_json, reason,
            contract_id, contractor_id, single_person, hash)
        VALUES (entry_id, done_at, done_by, of_table, of_row, done, row_before, row_after, given_reason,
            of_contract, of_contractor, alone, entry_hash);
    END IF;
    PERFORM announce(of_table, of_contract, of_contractor);
END $$;

-- Of tables that only grow. The argument says why not.
CREATE FUNCTION office.refuse() RETURNS trigger LANGUAGE plpgsql VOLATILE AS $$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'TY001', MESSAGE = TG_ARGV[0];
END $$;
