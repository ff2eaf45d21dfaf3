-- SPDX-License-Identifier: GPL-3.0-or-later
-- Approving less than all splits the milestone: the rest is a new one, the sum unchanged.
INSERT INTO contracts_milestone (id, contract_id, sequence, title, title_fold, description, amount, due_date, status,
    split_from_id, created_at, updated_at)
SELECT new_id(), NEW.contract_id, NEW.sequence, NEW.title, NEW.title_fold, NEW.description,
    NEW.amount - NEW.approved_amount, NEW.due_date, 'PENDING', NEW.id, now_utc(), now_utc()
WHERE OLD.status = 'COMPLETED' AND NEW.status = 'APPROVED' AND NEW.approved_amount < NEW.amount AND NOT is_importing();
UPDATE contracts_milestone SET amount = NEW.approved_amount, updated_at = now_utc(), row_version = row_version + 1
WHERE OLD.status = 'COMPLETED' AND NEW.status = 'APPROVED' AND NEW.approved_amount < NEW.amount AND id = NEW.id
  AND NOT is_importing();
-- What is approved is instructed; an amount of nothing is paid without a payment.
INSERT INTO payments_payment (id, contract_id, contractor_id, amount, currency, created_by, created_at, updated_at)
SELECT new_id(), NEW.contract_id, c.awarded_contractor_id, NEW.approved_amount - NEW.retained_amount, c.currency,
    current_user_id(), now_utc(), now_utc()
FROM contracts_contract AS c
WHERE OLD.status = 'COMPLETED' AND NEW.status = 'APPROVED' AND c.id = NEW.contract_id
  AND NEW.approved_amount > NEW.retained_amount AND NOT is_importing();
INSERT INTO payments_milestone_payment (id, milestone_id, contract_id, payment_id, release_status, kind, amount, attempt,
    end_to_end_reference, created_at, updated_at)
SELECT new_id(), NEW.id, NEW.contract_id,
    (SELECT p.id FROM payments_payment AS p
     WHERE p.contract_id = NEW.contract_id AND p.amount = NEW.approved_amount - NEW.retained_amount
       AND NOT EXISTS (SELECT 1 FROM payments_milestone_payment AS o WHERE o.payment_id = p.id) LIMIT 1),
    'PENDING', 'MILESTONE', NEW.approved_amount - NEW.retained_amount,
    1 + (SELECT count(*) FROM payments_milestone_payment AS o WHERE o.milestone_id = NEW.id),
    new_reference(), now_utc(), now_utc()
WHERE OLD.status = 'COMPLETED' AND NEW.status = 'APPROVED' AND NEW.approved_amount > NEW.retained_amount
  AND NOT is_importing();
UPDATE contracts_milestone SET status = 'PAID', updated_at = now_utc(), row_version = row_version + 1
WHERE OLD.status = 'COMPLETED' AND NEW.status = 'APPROVED' AND NEW.approved_amount = NEW.retained_amount AND id = NEW.id
  AND NOT is_importing();
-- What was said of work that is asked for again no longer counts (it stays in the history).
UPDATE contracts_milestone SET completed_note = NULL, completed_evidence = NULL, completed_at = NULL, completed_by = NULL,
    entered_by = NULL, received_at = NULL, evidence_sha256 = NULL, updated_at = now_utc(), row_version = row_version + 1
WHERE OLD.status = 'COMPLETED' AND NEW.status = 'PENDING' AND id = NEW.id AND NOT is_importing();
UPDATE contracts_milestone SET approved_amount = NULL, retained_amount = 0, approved_at = NULL, approved_by = NULL,
    updated_at = now_utc(), row_version = row_version + 1
WHERE OLD.status = 'APPROVED' AND NEW.status = 'COMPLETED' AND NEW.approved_amount IS NOT NULL AND id = NEW.id;
