-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the policies ask: about the person of the session alone. Each is asked once a statement, as `(SELECT f())` or
-- `ANY (ARRAY(SELECT f()))`, which keeps the indexes of the column on the other side.

-- The account, while it is active; nobody sees anything without one. Whoever was given a password chooses an own one
-- first: until then others know it.
CREATE FUNCTION office.me() RETURNS uuid LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = office, tenderyard, pg_temp AS $$
BEGIN
    RETURN (SELECT u.id FROM account_login AS l JOIN users_user AS u ON u.id = l.user_id
            WHERE l.role_name = session_user AND u.active AND NOT u.must_change_password);
END $$;

CREATE FUNCTION office.has_role(wanted text) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = office, tenderyard, pg_temp AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM users_role AS r WHERE r.user_id = me() AND r.role = wanted);
END $$;

CREATE FUNCTION office.is_staff() RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = office, tenderyard, pg_temp AS $$
BEGIN
    RETURN has_role('STAFF');
END $$;

CREATE FUNCTION office.contractor_of(person uuid) RETURNS uuid LANGUAGE sql STABLE
AS 'SELECT p.id FROM office.contractors_contractor AS p WHERE p.user_id = person';

CREATE FUNCTION office.my_contractor() RETURNS uuid LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = office, tenderyard, pg_temp AS $$
BEGIN
    RETURN (SELECT p.id FROM contractors_contractor AS p WHERE p.user_id = me());
END $$;

-- Contracts that one is a member of.
CREATE FUNCTION office.my_contracts() RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = office, tenderyard, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT DISTINCT m.contract_id FROM contracts_member AS m WHERE m.user_id = me();
END $$;

-- Posted tenders are for every contractor (with a profile or before it) and for staff.
CREATE FUNCTION office.sees_all_tenders() RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = office, tenderyard, pg_temp AS $$
BEGIN
    RETURN has_role('STAFF') OR has_role('CONTRACTOR') OR my_contractor() IS NOT NULL;
END $$;

CREATE FUNCTION office.my_awarded_contracts() RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = office, tenderyard, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT c.id FROM contracts_contract AS c WHERE c.awarded_contractor_id = my_contractor();
END $$;

-- Contracts whose milestones and payments one sees: both sides; imported ones that nobody took over are staff's.
CREATE FUNCTION office.my_work() RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = office, tenderyard, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT my_contracts();
    RETURN QUERY SELECT my_awarded_contracts();
    IF is_staff() THEN
        RETURN QUERY SELECT c.id FROM contracts_contract AS c WHERE c.import_id IS NOT NULL AND c.taken_over_at IS NULL;
    END IF;
END $$;

-- What happened before the award is not the contractor's to know.
CREATE FUNCTION office.awarded_since(contract uuid) RETURNS timestamptz LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = office, tenderyard, pg_temp AS $$
BEGIN
    RETURN (SELECT c.awarded_at FROM contracts_contract AS c WHERE c.id = contract);
END $$;

-- One's contracts whose bids one may see. The functions below look for bids in these alone: what is not looked at takes
-- no time and no page either.
CREATE FUNCTION office.my_opened_contracts() RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = office, tenderyard, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT DISTINCT c.id FROM contracts_member AS m JOIN contracts_contract AS c ON c.id = m.contract_id
        WHERE m.user_id = me() AND (NOT c.sealed OR c.opened_at IS NOT NULL);
END $$;

-- Contractors whose bid one holds: of an opened (or open) tender, and those of them whose bid was unsealed. OFFSET 0 has
-- each contract's bids looked up by themselves: with ANY few bids are all read, and EXPLAIN counts the pages.
CREATE FUNCTION office.my_bidders() RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = office, tenderyard, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT DISTINCT b.contractor_id FROM my_opened_contracts() AS o (contract_id),
        LATERAL (SELECT s.contractor_id FROM contracts_bid AS s WHERE s.contract_id = o.contract_id OFFSET 0) AS b;
END $$;

CREATE FUNCTION office.my_unsealed_bidders() RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = office, tenderyard, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT DISTINCT b.contractor_id FROM my_opened_contracts() AS o (contract_id),
        LATERAL (SELECT s.contractor_id FROM contracts_bid AS s
                 WHERE s.contract_id = o.contract_id AND NOT s.sealed OFFSET 0) AS b;
END $$;

CREATE FUNCTION office.directory_is_published() RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = office, tenderyard, pg_temp AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM office_setting AS s WHERE s.name = 'directory_published' AND s.value = 'yes');
END $$;

-- Bids. Functions, and not policies: EXPLAIN ANALYZE shows how many rows a policy has hidden, which is how many rivals
-- there are. One's own, and what one recorded on behalf:
CREATE FUNCTION office.own_bids() RETURNS SETOF office.contracts_bid LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = office, tenderyard, pg_temp ROWS 50 AS $$
DECLARE
    person uuid := me();
    contractor uuid := contractor_of(person);
BEGIN
    IF person IS NULL THEN
        RETURN;
    END IF;
    IF contractor IS NOT NULL THEN
        RETURN QUERY SELECT b.* FROM contracts_bid AS b WHERE b.contractor_id = contractor;
    END IF;
    RETURN QUERY SELECT b.* FROM contracts_bid AS b
        WHERE b.entered_by = person AND b.contractor_id IS DISTINCT FROM contractor;
END $$;

-- Those of one contract that others may see: its members once it is opened, everybody where it is imported history.
CREATE FUNCTION office.bids_shown(contract uuid) RETURNS SETOF office.contracts_bid LANGUAGE plpgsql STABLE
SECURITY DEFINER SET search_path = office, tenderyard, pg_temp ROWS 10 AS $$
DECLARE
    person uuid := me();
    contractor uuid;
BEGIN
    IF person IS NULL THEN
        RETURN;
    END IF;
    contractor := contractor_of(person);
    IF EXISTS (SELECT 1 FROM contracts_contract AS c JOIN contracts_member AS m ON m.contract_id = c.id
               WHERE c.id = contract AND m.user_id = person AND (NOT c.sealed OR c.opened_at IS NOT NULL)) THEN
        RETURN QUERY SELECT b.* FROM contracts_bid AS b
            WHERE b.contract_id = contract AND b.contractor_id IS DISTINCT FROM contractor
              AND b.entered_by IS DISTINCT FROM person;
    ELSIF EXISTS (SELECT 1 FROM contracts_contract AS c WHERE c.id = contract AND c.import_id IS NOT NULL) THEN
        RETURN QUERY SELECT b.* FROM contracts_bid AS b
            WHERE b.contract_id = contract AND b.import_id IS NOT NULL AND b.contractor_id IS DISTINCT FROM contractor
              AND b.entered_by IS DISTINCT FROM person;
    END IF;
END $$;

-- What bids say: the bidder's and the writer's alone until the opening has found it to be what was committed to.
CREATE FUNCTION office.own_bid_contents(only_sealed boolean DEFAULT false) RETURNS SETOF office.contracts_bid_content
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = office, tenderyard, pg_temp ROWS 50 AS $$
DECLARE
    person uuid := me();
    contractor uuid := contractor_of(person);
BEGIN
    IF person IS NULL THEN
        RETURN;
    END IF;
    IF contractor IS NOT NULL THEN
        RETURN QUERY SELECT x.* FROM contracts_bid AS b JOIN contracts_bid_content AS x ON x.bid_id = b.id
            WHERE b.contractor_id = contractor AND (b.sealed OR NOT only_sealed);
    END IF;
    RETURN QUERY SELECT x.* FROM contracts_bid AS b JOIN contracts_bid_content AS x ON x.bid_id = b.id
        WHERE b.entered_by = person AND b.contractor_id IS DISTINCT FROM contractor AND (b.sealed OR NOT only_sealed)
          AND x.written_by = person;
END $$;

CREATE FUNCTION office.bid_contents_shown(contract uuid) RETURNS SETOF office.contracts_bid_content LANGUAGE plpgsql
STABLE SECURITY DEFINER SET search_path = office, tenderyard, pg_temp ROWS 10 AS $$
DECLARE
    person uuid := me();
BEGIN
    IF EXISTS (SELECT 1 FROM contracts_contract AS c JOIN contracts_member AS m ON m.contract_id = c.id
               WHERE c.id = contract AND m.user_id = person AND (NOT c.sealed OR c.opened_at IS NOT NULL)) THEN
        RETURN QUERY SELECT x.* FROM contracts_bid AS b JOIN contracts_bid_content AS x ON x.bid_id = b.id
            WHERE b.contract_id = contract AND NOT b.sealed AND x.written_by <> person
              AND b.contractor_id IS DISTINCT FROM my_contractor();
    END IF;
END $$;

-- The only thing that members learn before the opening: how many there are.
CREATE FUNCTION office.bid_count(contract uuid) RETURNS bigint LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = office, tenderyard, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM contracts_member AS m WHERE m.contract_id = contract AND m.user_id = me()) THEN
        RETURN NULL;
    END IF;
    RETURN (SELECT count(*) FROM contracts_bid AS b WHERE b.contract_id = contract
              AND (b.status <> 'REJECTED' OR coalesce(b.status_reason_code, '') <> 'WITHDRAWN'));
END $$;

-- The history of bids: one's own doing, one's own bids, and those of one's tenders once opened.
CREATE FUNCTION office.bid_history() RETURNS SETOF office.audit_entry_bid LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = office, tenderyard, pg_temp ROWS 100 AS $$
DECLARE
    person uuid := me();
    contractor uuid := contractor_of(person);
BEGIN
    IF person IS NULL THEN
        RETURN;
    END IF;
    -- What follows from one's doing carries one's name too: whoever cancels an unopened tender still learns of no bid.
    -- Values and not EXISTS, for which all bids might be read into a hash table.
    RETURN QUERY SELECT a.* FROM audit_entry_bid AS a
        WHERE a.user_id = person
          AND (a.entity = 'contracts_bid_content' OR a.contractor_id = contractor
               OR (SELECT b.entered_by FROM contracts_bid AS b WHERE b.id = a.entity_id::uuid) = person
               OR (SELECT NOT c.sealed OR c.opened_at IS NOT NULL FROM contracts_contract AS c WHERE c.id = a.contract_id));
    RETURN QUERY SELECT a.* FROM audit_entry_bid AS a
        WHERE a.entity = 'contracts_bid' AND a.contractor_id = contractor AND a.user_id IS DISTINCT FROM person;
    RETURN QUERY SELECT a.* FROM my_opened_contracts() AS o (contract_id),
        LATERAL (SELECT h.* FROM audit_entry_bid AS h
                 WHERE h.contract_id = o.contract_id AND h.user_id IS DISTINCT FROM person
                   AND (h.entity <> 'contracts_bid' OR h.contractor_id IS DISTINCT FROM contractor) OFFSET 0) AS a;
END $$;

-- Keys of one's own actions. A policy's EXPLAIN would count everybody's, and so see when a bid comes in.
CREATE FUNCTION office.own_action_keys() RETURNS SETOF office.action_key LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = office, tenderyard, pg_temp ROWS 20 AS $$
BEGIN
    RETURN QUERY SELECT k.* FROM action_key AS k WHERE k.user_id = me();
END $$;

-- Certifications of whoever is not staff: one's own, those that one recorded, and those of contractors whose bid one
-- holds. A function, and not a policy: EXPLAIN ANALYZE shows how many rows a policy has hidden behind an index, and so
-- whether a rival holds a certification of some kind, or somebody one with a certain number or file.
CREATE FUNCTION office.own_certifications() RETURNS SETOF office.contractors_certification LANGUAGE plpgsql STABLE
SECURITY DEFINER SET search_path = office, tenderyard, pg_temp ROWS 50 AS $$
DECLARE
    person uuid := me();
    contractor uuid := contractor_of(person);
BEGIN
    IF person IS NULL OR is_staff() THEN
        RETURN;
    END IF;
    IF contractor IS NOT NULL THEN
        RETURN QUERY SELECT k.* FROM contractors_certification AS k WHERE k.contractor_id = contractor;
    END IF;
    RETURN QUERY SELECT k.* FROM contractors_certification AS k
        WHERE k.entered_by = person AND k.contractor_id IS DISTINCT FROM contractor;
    RETURN QUERY SELECT k.* FROM my_unsealed_bidders() AS b (contractor_id),
        LATERAL (SELECT c.* FROM contractors_certification AS c WHERE c.contractor_id = b.contractor_id OFFSET 0) AS k
        WHERE k.contractor_id IS DISTINCT FROM contractor AND k.entered_by IS DISTINCT FROM person;
END $$;

-- What staff asked of oneself to change.
CREATE FUNCTION office.own_change_requests() RETURNS SETOF office.contractors_change_request LANGUAGE plpgsql STABLE
SECURITY DEFINER SET search_path = office, tenderyard, pg_temp ROWS 5 AS $$
BEGIN
    IF NOT is_staff() THEN
        RETURN QUERY SELECT q.* FROM contractors_change_request AS q WHERE q.contractor_id = my_contractor();
    END IF;
END $$;

-- Of what one was reminded oneself.
CREATE FUNCTION office.own_reminders() RETURNS SETOF office.certification_reminder LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = office, tenderyard, pg_temp ROWS 50 AS $$
BEGIN
    RETURN QUERY SELECT r.* FROM certification_reminder AS r WHERE r.user_id = me();
END $$;

-- What somebody may read of a tender as it was: all of it as a member, else what contracts_contract shows them of it now.
CREATE FUNCTION office.tender_history(line text, contract uuid, contractor uuid) RETURNS text LANGUAGE plpgsql STABLE
SECURITY DEFINER SET search_path = office, tenderyard, pg_temp AS $$
DECLARE
    person uuid := me();
BEGIN
    IF EXISTS (SELECT 1 FROM contracts_member AS m WHERE m.contract_id = contract AND m.user_id = person) THEN
        RETURN line;
    END IF;
    RETURN (line::jsonb - 'over_budget_reason'
            - CASE WHEN is_staff() THEN '{}' ELSE '{budget_min,budget_max,status_reason}' END::text[]
            - CASE WHEN contractor = contractor_of(person) THEN '{}'
                   ELSE '{awarded_bid_id,awarded_contractor_id,awarded_cost}' END::text[])::text;
END $$;
