-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rules about milestones, their payments and reviews.

-- What may still be instructed of a milestone, and of its retention, in 1/10,000 units.
CREATE VIEW milestone_due AS
SELECT m.id AS milestone_id, m.contract_id AS contract_id,
       m.approved_amount - m.retained_amount
       - coalesce((SELECT money_sum(p.amount) FROM payments_milestone_payment AS p
                   WHERE p.milestone_id = m.id AND p.kind = 'MILESTONE' AND p.release_status IN ('PENDING', 'RELEASED')), 0)
       AS amount_due,
       m.retained_amount
       - coalesce((SELECT money_sum(p.amount) FROM payments_milestone_payment AS p
                   WHERE p.milestone_id = m.id AND p.kind = 'RETENTION' AND p.release_status IN ('PENDING', 'RELEASED')), 0)
       AS retention_due,
       coalesce((SELECT money_sum(p.amount) FROM payments_milestone_payment AS p
                 WHERE p.milestone_id = m.id AND p.kind = 'MILESTONE' AND p.release_status = 'RELEASED'), 0)
       AS amount_released
FROM contracts_milestone AS m;

CREATE VIEW rule_milestone_not_approved AS
SELECT m.id AS subject_id FROM contracts_milestone AS m WHERE m.status NOT IN ('APPROVED', 'PAID');

CREATE VIEW rule_milestone_payment_pending AS
SELECT p.milestone_id AS subject_id FROM payments_milestone_payment AS p
WHERE p.release_status = 'PENDING' AND p.kind = 'MILESTONE';

CREATE VIEW rule_milestone_retention_pending AS
SELECT p.milestone_id AS subject_id FROM payments_milestone_payment AS p
WHERE p.release_status = 'PENDING' AND p.kind = 'RETENTION';

CREATE VIEW rule_milestone_payment_instructed AS
SELECT p.milestone_id AS subject_id FROM payments_milestone_payment AS p
WHERE p.release_status IN ('PENDING', 'RELEASED');

CREATE VIEW rule_review_edit_over AS
SELECT r.id AS subject_id FROM reviews_contractor_rating AS r WHERE days_after(r.created_at, 14) < now_utc();

CREATE VIEW rule_review_answered AS
SELECT r.id AS subject_id FROM reviews_contractor_rating AS r WHERE r.answer IS NOT NULL;

-- Only the contractor who was awarded the contract is reviewed for it.
CREATE VIEW rule_contractor_not_awarded AS
SELECT c.id AS contract_id, p.id AS contractor_id
FROM contracts_contract AS c JOIN contractors_contractor AS p
  ON c.awarded_contractor_id IS NULL OR p.id <> c.awarded_contractor_id;

-- One review a contract; its writer may still change it for a while.
CREATE VIEW rule_contract_already_reviewed AS
SELECT r.contract_id AS subject_id FROM reviews_contractor_rating AS r;
