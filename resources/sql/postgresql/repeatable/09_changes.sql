-- SPDX-License-Identifier: GPL-3.0-or-later
-- What one desk changes appears on the others: a row in change_log, and a NOTIFY without a payload as a hint to read it.

-- A channel that only its person knows: whoever can name a channel can hear it, and a bid is its bidder's alone.
CREATE FUNCTION tenderyard.my_channel() RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = office, tenderyard, pg_temp AS $$
BEGIN
    RETURN (SELECT l.channel FROM account_login AS l WHERE l.role_name = session_user AND l.user_id = me());
END $$;

-- Wakes those who may see a change; called by the tables' triggers.
CREATE FUNCTION office.announce(entity text, contract uuid, contractor uuid) RETURNS void LANGUAGE plpgsql VOLATILE
SECURITY DEFINER SET search_path = office, tenderyard, pg_temp AS $$
BEGIN
    IF entity IN ('contracts_bid', 'contracts_bid_content') AND EXISTS (
            SELECT 1 FROM contracts_contract AS c WHERE c.id = contract AND c.sealed AND c.opened_at IS NULL) THEN
        PERFORM pg_notify(l.channel, '') FROM account_login AS l
        WHERE l.user_id = current_user_id()
           OR l.user_id = (SELECT p.user_id FROM contractors_contractor AS p WHERE p.id = contractor);
        RETURN;
    END IF;
    PERFORM pg_notify('tenderyard', '');
END $$;

-- What changed of the rows that one may see, since `position` ('' for: from now on), each change once; and the position
-- to ask from next time. Reads by the snapshot, not by numbers: those of a slow transaction appear out of order.
CREATE FUNCTION tenderyard.changes_since("position" text) RETURNS TABLE (entity text, entity_id text, cursor text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = office, tenderyard, pg_temp ROWS 20 AS $$
DECLARE
    person uuid := me();
    contractor uuid := my_contractor();
    staff boolean := is_staff();
    tenders boolean := sees_all_tenders();
    mine uuid[] := ARRAY(SELECT my_contracts());
    work uuid[] := ARRAY(SELECT my_work());
    last pg_snapshot;
    here text := pg_current_snapshot()::text;
BEGIN
    IF person IS NOT NULL AND "position" <> '' THEN
        last := "position"::pg_snapshot;
        RETURN QUERY
        SELECT DISTINCT g.entity::text, g.entity_id::text, here FROM ONLY change_log AS g
        WHERE g.xid >= pg_snapshot_xmin(last) AND NOT pg_visible_in_snapshot(g.xid, last)
          AND CASE
            WHEN g.entity = 'contracts_contract' THEN tenders OR g.contract_id = ANY (mine)
            WHEN g.entity = 'contracts_addendum' THEN tenders OR g.contract_id = ANY (mine)
            WHEN g.entity IN ('contracts_milestone', 'payments_payment', 'payments_milestone_payment', 'payments_hold')
                THEN g.contract_id = ANY (work)
            WHEN g.contract_id IS NOT NULL AND g.entity <> 'reviews_contractor_rating' THEN g.contract_id = ANY (mine)
            WHEN g.entity = 'contracts_draft' THEN EXISTS (SELECT 1 FROM contracts_draft AS d
                WHERE d.id = g.entity_id::uuid AND d.owner_id = person)
            WHEN g.entity = 'reviews_contractor_rating' THEN true
            WHEN g.entity IN ('users_user', 'users_role') THEN staff OR g.entity_id = person::text
            WHEN g.entity = 'contractors_contractor' THEN staff OR g.contractor_id = contractor
                OR EXISTS (SELECT 1 FROM tenderyard.contractors_contractor AS p WHERE p.id = g.entity_id::uuid)
            WHEN g.entity IN ('contractors_certification', 'contractors_change_request')
                THEN staff OR g.contractor_id = contractor OR g.contractor_id = ANY (ARRAY(SELECT my_unsealed_bidders()))
            WHEN g.entity = 'verification_claim' THEN staff
            ELSE g.entity IN ('office_setting', 'contractors_required_type', 'contractors_certification_type',
                              'contractors_rejection_code')
          END
        LIMIT 5001;
        -- Bids, each by its own index (009_bid_changes.sql): one's own, what one recorded, those of one's opened tenders.
        RETURN QUERY
        SELECT DISTINCT g.entity::text, g.entity_id::text, here FROM change_log_bid AS g
        WHERE g.contractor_id = contractor AND g.xid >= pg_snapshot_xmin(last) AND NOT pg_visible_in_snapshot(g.xid, last)
        LIMIT 5001;
        RETURN QUERY
        SELECT DISTINCT g.entity::text, g.entity_id::text, here FROM change_log_bid AS g
        WHERE g.writer_id = person AND g.xid >= pg_snapshot_xmin(last) AND NOT pg_visible_in_snapshot(g.xid, last)
          AND g.contractor_id IS DISTINCT FROM contractor
        LIMIT 5001;
        RETURN QUERY
        SELECT DISTINCT b.entity::text, b.entity_id::text, here
        FROM my_opened_contracts() AS o (contract_id), LATERAL (
            SELECT g.entity, g.entity_id FROM change_log_bid AS g
            WHERE g.contract_id = o.contract_id AND g.xid >= pg_snapshot_xmin(last)
              AND NOT pg_visible_in_snapshot(g.xid, last)
              AND g.contractor_id IS DISTINCT FROM contractor AND g.writer_id IS DISTINCT FROM person OFFSET 0) AS b
        LIMIT 5001;
    END IF;
    RETURN QUERY SELECT '', '', here;
END $$;

-- What every desk has long read is thrown away, at most 10,000 rows at once; called by the program of whoever signs in. Of
-- bids one's own alone: how many there are to throw away would tell of others. Nobody waits for somebody else who does it.
CREATE FUNCTION tenderyard.forget_old_changes() RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = office, tenderyard, pg_temp AS $$
DECLARE
    person uuid := me();
    contractor uuid := contractor_of(person);
BEGIN
    IF person IS NULL THEN
        RETURN;
    END IF;
    DELETE FROM ONLY change_log AS g WHERE g.seq IN (
        SELECT o.seq FROM ONLY change_log AS o
        WHERE o.seq IN (SELECT f.seq FROM (SELECT l.seq, l.at FROM ONLY change_log AS l ORDER BY l.seq LIMIT 10000) AS f
                        WHERE f.at < now_utc() - interval '7 days')
        FOR UPDATE OF o SKIP LOCKED);
    DELETE FROM change_log_bid AS g WHERE g.contractor_id = contractor AND g.at < now_utc() - interval '7 days';
    DELETE FROM change_log_bid AS g WHERE g.writer_id = person AND g.at < now_utc() - interval '7 days';
    DELETE FROM action_key AS k WHERE k.created_at < now_utc() - interval '30 days' AND k.user_id = person;
END $$;
