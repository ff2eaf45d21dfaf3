-- SPDX-License-Identifier: GPL-3.0-or-later
-- One view a rule: it lists what breaks it. About contracts (subject_id: contracts_contract.id).

CREATE VIEW rule_contract_deadline_passed AS
SELECT c.id AS subject_id FROM contracts_contract AS c WHERE c.deadline_at IS NULL OR c.deadline_at <= now_utc();

CREATE VIEW rule_contract_deadline_not_passed AS
SELECT c.id AS subject_id FROM contracts_contract AS c WHERE c.deadline_at IS NULL OR c.deadline_at > now_utc();

-- Bidding has begun by status, or by time alone.
CREATE VIEW rule_contract_not_bidding AS
SELECT c.id AS subject_id FROM contracts_contract AS c
WHERE NOT (c.status = 'BIDDING' OR (c.status = 'POSTED' AND c.bidding_opens_at <= now_utc()));

CREATE VIEW rule_contract_not_taking_bids AS
SELECT c.id AS subject_id FROM contracts_contract AS c
WHERE NOT (c.status = 'BIDDING' OR (c.status = 'POSTED' AND c.bidding_opens_at <= now_utc()));

-- An open tender counts as opened from the first.
CREATE VIEW rule_contract_not_opened AS
SELECT c.id AS subject_id FROM contracts_contract AS c WHERE c.sealed AND c.opened_at IS NULL;

CREATE VIEW rule_contract_already_opened AS
SELECT c.id AS subject_id FROM contracts_contract AS c WHERE c.opened_at IS NOT NULL;

-- An addendum goes before the deadline, or once after an opening that found no bid.
CREATE VIEW rule_contract_not_open_for_addendum AS
SELECT c.id AS subject_id FROM contracts_contract AS c
WHERE c.status NOT IN ('POSTED', 'BIDDING')
   OR (c.deadline_at <= now_utc()
       AND (NOT EXISTS (SELECT 1 FROM contracts_opening AS o
                        WHERE o.contract_id = c.id AND o.superseded_at IS NULL AND o.bid_count = 0)
            OR EXISTS (SELECT 1 FROM contracts_opening AS o WHERE o.contract_id = c.id AND o.superseded_at IS NOT NULL)));

-- The office's minimum of days between an addendum and the deadline.
CREATE VIEW addendum_minimum AS
SELECT coalesce((SELECT n.number FROM office_number AS n WHERE n.name = 'addendum_minimum_days'), 3) AS days;

CREATE VIEW rule_contract_not_awarded AS
SELECT c.id AS subject_id FROM contracts_contract AS c WHERE c.status <> 'AWARDED';

CREATE VIEW rule_contract_not_in_progress AS
SELECT c.id AS subject_id FROM contracts_contract AS c WHERE c.status <> 'IN_PROGRESS';

CREATE VIEW rule_contract_not_completed AS
SELECT c.id AS subject_id FROM contracts_contract AS c WHERE c.status <> 'COMPLETED';

-- What was retained is owed once the work is over, however it ended.
CREATE VIEW rule_contract_not_ended AS
SELECT c.id AS subject_id FROM contracts_contract AS c WHERE c.status NOT IN ('COMPLETED', 'CANCELLED');

CREATE VIEW rule_contract_not_imported AS
SELECT c.id AS subject_id FROM contracts_contract AS c WHERE c.import_id IS NULL OR c.taken_over_at IS NOT NULL;

CREATE VIEW rule_contract_work_begun AS
SELECT c.id AS subject_id FROM contracts_contract AS c
WHERE EXISTS (SELECT 1 FROM contracts_milestone AS m WHERE m.contract_id = c.id AND m.status <> 'PENDING');

CREATE VIEW rule_contract_plan_empty AS
SELECT c.id AS subject_id FROM contracts_contract AS c
WHERE NOT EXISTS (SELECT 1 FROM contracts_milestone AS m WHERE m.contract_id = c.id);

CREATE VIEW rule_contract_plan_sum_differs AS
SELECT c.id AS subject_id FROM contracts_contract AS c
WHERE c.awarded_cost <> coalesce((SELECT money_sum(m.amount) FROM contracts_milestone AS m WHERE m.contract_id = c.id), 0);

CREATE VIEW rule_contract_milestone_unpaid AS
SELECT c.id AS subject_id FROM contracts_contract AS c
WHERE EXISTS (SELECT 1 FROM contracts_milestone AS m WHERE m.contract_id = c.id AND m.status <> 'PAID');

-- Completed work waits for the owner's answer: a contract is not cancelled over it.
CREATE VIEW rule_contract_milestone_waiting AS
SELECT c.id AS subject_id FROM contracts_contract AS c
WHERE EXISTS (SELECT 1 FROM contracts_milestone AS m WHERE m.contract_id = c.id AND m.status = 'COMPLETED');

CREATE VIEW rule_contract_payment_pending AS
SELECT c.id AS subject_id FROM contracts_contract AS c
WHERE EXISTS (SELECT 1 FROM payments_milestone_payment AS p
              WHERE p.contract_id = c.id AND p.release_status = 'PENDING' AND p.kind = 'MILESTONE');

CREATE VIEW rule_contract_payment_held AS
SELECT c.id AS subject_id FROM contracts_contract AS c
WHERE EXISTS (SELECT 1 FROM payments_hold AS h WHERE h.contract_id = c.id AND h.lifted_at IS NULL);

CREATE VIEW rule_contract_contractor_suspended AS
SELECT c.id AS subject_id FROM contracts_contract AS c
WHERE EXISTS (SELECT 1 FROM contractors_contractor AS p
              WHERE p.id = c.awarded_contractor_id AND p.verified_status = 'SUSPENDED');

CREATE VIEW rule_member_inactive AS
SELECT u.id AS subject_id FROM users_user AS u
WHERE NOT u.active OR NOT EXISTS (SELECT 1 FROM users_role AS r WHERE r.user_id = u.id AND r.role = 'OWNER');

CREATE VIEW rule_member_is_last_manager AS
SELECT m.id AS subject_id FROM contracts_member AS m
WHERE m.duty = 'MANAGE'
  AND NOT EXISTS (SELECT 1 FROM contracts_member AS o JOIN users_user AS u ON u.id = o.user_id
                  WHERE o.contract_id = m.contract_id AND o.duty = 'MANAGE' AND o.id <> m.id AND u.active);
