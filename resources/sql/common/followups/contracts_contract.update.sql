-- SPDX-License-Identifier: GPL-3.0-or-later
-- The award: the winner's bid AWARDED, the other live ones REJECTED, the cost frozen.
UPDATE contracts_bid SET status_before_award = status, status = 'AWARDED', status_reason_code = NULL,
    status_reason = NULL, status_by = NEW.status_by, updated_at = now_utc(), row_version = row_version + 1
WHERE OLD.status = 'BIDDING' AND NEW.status = 'AWARDED' AND id = NEW.awarded_bid_id AND NOT is_importing();
UPDATE contracts_bid SET status_before_award = status, status = 'REJECTED', status_reason_code = 'NOT_AWARDED',
    status_reason = NULL, status_by = NEW.status_by, updated_at = now_utc(), row_version = row_version + 1
WHERE OLD.status = 'BIDDING' AND NEW.status = 'AWARDED' AND contract_id = NEW.id AND id <> NEW.awarded_bid_id
  AND status IN ('SUBMITTED', 'SHORTLISTED') AND NOT is_importing();
UPDATE contracts_contract SET awarded_at = now_utc(), updated_at = now_utc(), row_version = row_version + 1,
    awarded_cost = (SELECT b.proposed_cost FROM contracts_bid AS b WHERE b.id = NEW.awarded_bid_id),
    awarded_contractor_id = (SELECT b.contractor_id FROM contracts_bid AS b WHERE b.id = NEW.awarded_bid_id),
    -- A tender that named no currency (and so no budget) takes that of the bid.
    currency = CASE WHEN budget_min IS NULL AND budget_max IS NULL
        THEN (SELECT b.currency FROM contracts_bid AS b WHERE b.id = NEW.awarded_bid_id) ELSE currency END
WHERE OLD.status = 'BIDDING' AND NEW.status = 'AWARDED' AND id = NEW.id AND NOT is_importing();
-- The revocation: the winner's bid REJECTED, the others as before, the plan deleted (its rows stay in the history).
UPDATE contracts_bid SET status = 'REJECTED', status_reason_code = 'AWARD_REVOKED', status_reason = NEW.status_reason,
    status_by = NEW.status_by, status_before_award = NULL, updated_at = now_utc(), row_version = row_version + 1
WHERE OLD.status = 'AWARDED' AND NEW.status = 'BIDDING' AND contract_id = NEW.id AND status = 'AWARDED';
UPDATE contracts_bid SET status = status_before_award, status_reason_code = NULL, status_reason = NULL,
    status_by = NEW.status_by, status_before_award = NULL, updated_at = now_utc(), row_version = row_version + 1
WHERE OLD.status = 'AWARDED' AND NEW.status = 'BIDDING' AND contract_id = NEW.id AND status = 'REJECTED'
  AND status_reason_code = 'NOT_AWARDED' AND status_before_award IS NOT NULL;
DELETE FROM contracts_milestone WHERE OLD.status = 'AWARDED' AND NEW.status = 'BIDDING' AND contract_id = NEW.id;
UPDATE contracts_contract SET awarded_at = NULL, awarded_cost = NULL, awarded_contractor_id = NULL,
    awarded_bid_id = NULL, over_budget_reason = NULL, updated_at = now_utc(), row_version = row_version + 1
WHERE OLD.status = 'AWARDED' AND NEW.status = 'BIDDING' AND id = NEW.id;
-- A cancelled tender's bids are rejected; unopened ones stay sealed.
UPDATE contracts_bid SET status = 'REJECTED', status_reason_code = 'TENDER_CANCELLED', status_by = NEW.status_by,
    updated_at = now_utc(), row_version = row_version + 1
WHERE OLD.status IN ('POSTED', 'BIDDING') AND NEW.status = 'CANCELLED' AND contract_id = NEW.id
  AND status IN ('SUBMITTED', 'SHORTLISTED');
-- A new owner manages it from now on.
INSERT INTO contracts_member (id, contract_id, user_id, duty, created_at)
SELECT new_id(), NEW.id, NEW.owner_id, 'MANAGE', now_utc()
WHERE (NEW.owner_id <> OLD.owner_id OR NEW.taken_over_at IS DISTINCT FROM OLD.taken_over_at)
  AND NOT EXISTS (SELECT 1 FROM contracts_member AS m
                  WHERE m.contract_id = NEW.id AND m.user_id = NEW.owner_id AND m.duty = 'MANAGE');
-- What was handed over is no longer the former owner's.
DELETE FROM contracts_member
WHERE NEW.owner_id <> OLD.owner_id AND contract_id = NEW.id AND user_id = OLD.owner_id AND NOT is_importing();
