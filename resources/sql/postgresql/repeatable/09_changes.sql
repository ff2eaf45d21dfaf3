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
        SELECT DISTINCT g.entity::text, g.entity_id::text, here FROM change_log AS g
        WHERE g.xid >= pg_snapshot_xmin(last) AND NOT pg_visible_in_snapshot(g.xid, last)
          AND CASE
            WHEN g.entity IN ('contracts_bid', 'contracts_bid_content') THEN g.contractor_id = contractor
                OR EXISTS (SELECT 1 FROM contracts_bid AS b WHERE b.id = g.entity_id::uuid AND b.entered_by = person)
                OR (g.contract_id = ANY (mine) AND EXISTS (SELECT 1 FROM contracts_contract AS c
                    WHERE c.id = g.contract_id AND (NOT c.sealed OR c.opened_at IS NOT NULL)))
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
            ELSE g.entity IN ('office_setting', 'contractors_required_type')
          END
        LIMIT 5001;
    END IF;
    RETURN QUERY SELECT '', '', here;
END $$;

-- What every desk has long read is thrown away; called by each desk when it connects. Waits for nobody.
CREATE FUNCTION tenderyard.forget_old_changes() RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = office, tenderyard, pg_temp AS $$
BEGIN
    IF me() IS NOT NULL THEN
        DELETE FROM change_log AS g WHERE g.seq IN (
            SELECT o.seq FROM change_log AS o WHERE o.at < now_utc() - interval '7 days' ORDER BY o.seq LIMIT 1000
            FOR UPDATE SKIP LOCKED);
        DELETE FROM action_key AS k WHERE k.created_at < now_utc() - interval '30 days' AND k.user_id = me();
    END IF;
END $$;
