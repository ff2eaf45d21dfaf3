-- SPDX-License-Identifier: GPL-3.0-or-later
-- A bid counts when it is committed: one in a transaction that was begun before the deadline and ended after it is late.
-- The argument: the column that names the bid.
CREATE FUNCTION office.bid_in_time() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = office, tenderyard, pg_temp AS $$
BEGIN
    -- SET CONSTRAINTS makes this check run early, and a COMMIT that comes late would pass unseen: a person's bid is
    -- checked by a COMMIT that stands by itself, or not at all.
    IF current_user_id() IS NOT NULL
       AND current_query() !~* '^\s*(commit|end)(\s+(work|transaction))?(\s+and\s+(no\s+)?chain)?\s*;?\s*$' THEN
        RAISE EXCEPTION USING ERRCODE = 'insufficient_privilege', MESSAGE = 'a bid takes a COMMIT by itself';
    END IF;
    IF EXISTS (SELECT 1 FROM contracts_contract AS c JOIN contracts_bid AS b ON b.contract_id = c.id
               WHERE b.id = (to_jsonb(NEW) ->> TG_ARGV[0])::uuid AND b.import_id IS NULL
                 AND (c.opened_at IS NOT NULL
                      OR (c.deadline_at <= now_utc() AND (b.entered_by IS NULL OR TG_TABLE_NAME = 'contracts_bid')))) THEN
        RAISE EXCEPTION USING ERRCODE = 'TY001', MESSAGE = 'rule.contract_deadline_passed';
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER contracts_bid_content_in_time AFTER INSERT ON office.contracts_bid_content
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (current_user <> 'tenderyard_importer')
EXECUTE FUNCTION office.bid_in_time('bid_id');

-- The same of what takes a bid back, or confirms it again.
CREATE CONSTRAINT TRIGGER contracts_bid_in_time AFTER UPDATE ON office.contracts_bid
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
WHEN (current_user <> 'tenderyard_importer'
      AND ((NEW.status_reason_code = 'WITHDRAWN' AND OLD.status_reason_code IS DISTINCT FROM 'WITHDRAWN')
           OR NEW.confirmed_addendum <> OLD.confirmed_addendum))
EXECUTE FUNCTION office.bid_in_time('id');
