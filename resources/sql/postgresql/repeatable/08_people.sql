-- SPDX-License-Identifier: GPL-3.0-or-later
-- The tables as people see them: the same names, without what is not theirs.

-- Whether there is a password, and nothing of it.
SELECT office.make_visible('users_user', jsonb_build_object(
    'password_hash', 'CASE WHEN t.password_hash IS NOT NULL THEN ''SCRAM'' COLLATE "C" END'), true);
SELECT office.make_visible('users_role', '{}', true, '', '', '{user_id,role}');
SELECT office.make_visible('office_setting', '{}', true, '', '', '{name}');
SELECT office.make_visible('contractors_required_type', '{}', true, '', '', '{document_type,category_code}');
SELECT office.make_visible('contractors_certification_type', '{}', true, '', '', '{document_type}');
SELECT office.make_visible('contractors_rejection_code', '{}', true, '', '', '{code}');
SELECT office.make_visible('workflow_transition', '{}', false);
SELECT office.make_visible('workflow_rule', '{}', false);
SELECT office.make_visible('schema_migration', '{}', false);
SELECT office.make_visible('schema_repeatable', '{}', false);
SELECT office.make_visible('import_batch', '{}', false);
SELECT office.make_visible('import_entity', '{}', false);
SELECT office.make_visible('import_leftover', '{}', false);

SELECT office.make_visible('contracts_contract', jsonb_build_object(
    'budget_min', 'CASE WHEN t.budget_shown OR (SELECT office.is_staff()) OR t.id IN (SELECT office.my_contracts()) THEN t.budget_min END',
    'budget_max', 'CASE WHEN t.budget_shown OR (SELECT office.is_staff()) OR t.id IN (SELECT office.my_contracts()) THEN t.budget_max END',
    'status_reason', 'CASE WHEN (SELECT office.is_staff()) OR t.id IN (SELECT office.my_contracts()) THEN t.status_reason END',
    'over_budget_reason', 'CASE WHEN t.id IN (SELECT office.my_contracts()) THEN t.over_budget_reason END',
    'awarded_bid_id', 'CASE WHEN t.results_published OR t.import_id IS NOT NULL OR t.awarded_contractor_id = (SELECT office.my_contractor()) OR t.id IN (SELECT office.my_contracts()) THEN t.awarded_bid_id END',
    'awarded_contractor_id', 'CASE WHEN t.results_published OR t.import_id IS NOT NULL OR t.awarded_contractor_id = (SELECT office.my_contractor()) OR t.id IN (SELECT office.my_contracts()) THEN t.awarded_contractor_id END',
    'awarded_cost', 'CASE WHEN t.results_published OR t.import_id IS NOT NULL OR t.awarded_contractor_id = (SELECT office.my_contractor()) OR t.id IN (SELECT office.my_contracts()) THEN t.awarded_cost END'),
    true, 'id');
SELECT office.make_visible('contracts_addendum', '{}', true, 'contract_id');
SELECT office.make_visible('contracts_member', '{}', true, 'contract_id');
SELECT office.make_visible('contracts_draft', '{}', true);
SELECT office.make_visible('contracts_opening', '{}', true, 'contract_id');
SELECT office.make_visible('contracts_milestone', '{}', true, 'contract_id');
SELECT office.make_visible('payments_payment', '{}', true, 'contract_id');
SELECT office.make_visible('payments_milestone_payment', '{}', true, 'contract_id');
SELECT office.make_visible('payments_hold', '{}', true, 'contract_id');
SELECT office.make_visible('reviews_contractor_rating', '{}', true, 'contract_id', 'contractor_id');

-- A published directory shows company, trades, region and rating, and nothing else.
SELECT office.make_visible('contractors_contractor', (
    SELECT jsonb_object_agg(c, format(
        'CASE WHEN t.user_id = (SELECT office.me()) OR (SELECT office.is_staff()) OR t.entered_by = (SELECT office.me()) '
        'OR t.id IN (SELECT office.my_bidders()) THEN t.%I END', c))
    FROM unnest(ARRAY['address', 'phone', 'email', 'identifier_scheme', 'identifier', 'status_reason_code', 'status_reason',
                      'status_by', 'suspended_by', 'waiting_since', 'entered_by', 'received_at', 'evidence_sha256']) AS c),
    true, '', 'id');
SELECT office.make_staff_view('contractors_certification', 'contractor_id', 'own_certifications');
SELECT office.make_staff_view('contractors_change_request', 'contractor_id', 'own_change_requests');
SELECT office.make_staff_view('verification_claim');

-- An action that is sent twice happens once: the key is the first thing that its transaction writes.
-- The table that is asked for besides keeps the view from being locked: LOCK asks its owner's privileges on the tables.
CREATE VIEW tenderyard.action_key AS
SELECT k.* FROM office.own_action_keys() AS k WHERE EXISTS (SELECT 1 FROM office.users_user AS u WHERE u.id = k.user_id);
ALTER VIEW tenderyard.action_key OWNER TO tenderyard_reader;
SELECT office.make_writable('action_key', '', '', '{user_id,key}');

-- The same of reminders, which are added alone.
CREATE VIEW tenderyard.certification_reminder AS
SELECT r.* FROM office.own_reminders() AS r WHERE EXISTS (SELECT 1 FROM office.users_user AS u WHERE u.id = r.user_id);
ALTER VIEW tenderyard.certification_reminder OWNER TO tenderyard_reader;
SELECT office.make_writable('certification_reminder', '', '', '{user_id,certification_id,expires_on,days}');

-- One's own memberships, without a look at those of others in the same contracts.
CREATE VIEW office.own_membership AS
SELECT m.contract_id FROM office.contracts_member AS m WHERE m.user_id = (SELECT office.me());

-- Bids are read through functions (05_sight): own ones, and those of opened tenders, contract by contract. The contract
-- is taken from the outer side of the join, so that a condition on it asks for that contract alone.
SELECT office.make_bid_view('contracts_bid', 'own_bids', 'bids_shown');
SELECT office.make_bid_view('contracts_bid', 'own_bids', 'bids_shown', 'seen_bid');
SELECT office.make_bid_view('contracts_bid_content', 'own_bid_contents', 'bid_contents_shown');

-- The history of a tender tells no more of it than the tender itself does (the masks of contracts_contract).
CREATE VIEW tenderyard.audit_entry WITH (security_barrier) AS
SELECT a.seq, a.id, a.at, a.user_id, a.entity, a.entity_id, a.action,
       CASE WHEN a.entity = 'contracts_contract'
            THEN office.tender_history(a.before_json, a.contract_id, a.contractor_id) ELSE a.before_json END AS before_json,
       CASE WHEN a.entity = 'contracts_contract'
            THEN office.tender_history(a.after_json, a.contract_id, a.contractor_id) ELSE a.after_json END AS after_json,
       CASE WHEN a.entity <> 'contracts_contract' OR (SELECT office.is_staff())
                 OR a.contract_id IN (SELECT office.my_contracts()) THEN a.reason END AS reason,
       a.contract_id, a.contractor_id, a.single_person, a.hash
FROM ONLY office.audit_entry AS a
UNION ALL
SELECT a.* FROM office.bid_history() AS a;
ALTER VIEW tenderyard.audit_entry OWNER TO tenderyard_reader;

-- The rest of the layer, over what people see.
CREATE VIEW tenderyard.me AS SELECT m.user_id FROM (SELECT office.me() AS user_id) AS m WHERE m.user_id IS NOT NULL;
CREATE VIEW tenderyard.me_staff AS SELECT m.user_id FROM tenderyard.me AS m WHERE (SELECT office.is_staff());
CREATE VIEW tenderyard.me_contractor AS
SELECT m.contractor_id FROM (SELECT office.my_contractor() AS contractor_id) AS m WHERE m.contractor_id IS NOT NULL;
CREATE VIEW tenderyard.my_contract AS SELECT c AS contract_id FROM office.my_contracts() AS c;
CREATE VIEW tenderyard.own_bid_content AS SELECT o.* FROM office.own_bid_contents(true) AS o;
CREATE VIEW tenderyard.contract_bid_count AS
SELECT m.contract_id, office.bid_count(m.contract_id) AS bids
FROM (SELECT DISTINCT o.contract_id FROM office.own_membership AS o) AS m;
CREATE VIEW tenderyard.visible_contract AS SELECT c.id FROM tenderyard.contracts_contract AS c;
CREATE VIEW tenderyard.visible_bid AS SELECT b.id FROM tenderyard.contracts_bid AS b;
CREATE VIEW tenderyard.visible_bid_content AS SELECT x.id FROM tenderyard.contracts_bid_content AS x;
CREATE VIEW tenderyard.visible_work AS SELECT DISTINCT w AS contract_id FROM office.my_work() AS w;
CREATE VIEW tenderyard.visible_contractor AS SELECT p.id FROM tenderyard.contractors_contractor AS p;
CREATE VIEW tenderyard.known_contractor AS
SELECT p.id FROM tenderyard.contractors_contractor AS p
WHERE p.user_id = (SELECT office.me()) OR (SELECT office.is_staff()) OR p.entered_by = (SELECT office.me())
   OR p.id = ANY (ARRAY(SELECT office.my_bidders()));
CREATE VIEW tenderyard.visible_certification AS SELECT k.id FROM tenderyard.contractors_certification AS k;
CREATE VIEW tenderyard.visible_review AS SELECT r.id FROM tenderyard.reviews_contractor_rating AS r;
CREATE VIEW tenderyard.visible_audit AS SELECT a.seq FROM tenderyard.audit_entry AS a;

-- May the person of the session see this row? Asked before anything is said of it.
CREATE FUNCTION tenderyard.may_see(entity text, subject uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = office, tenderyard, pg_temp AS $$
DECLARE
    seen boolean;
BEGIN
    -- Of what is named by a word nothing is asked.
    IF NOT EXISTS (SELECT 1 FROM workflow_transition AS w WHERE w.entity = may_see.entity)
       OR entity IN ('users_role', 'office_setting', 'contractors_required_type', 'contractors_certification_type',
                     'contractors_rejection_code') THEN
        RETURN false;
    END IF;
    EXECUTE format('SELECT EXISTS (SELECT 1 FROM tenderyard.%I WHERE id = $1)', entity) INTO seen USING subject;
    RETURN seen;
END $$;
