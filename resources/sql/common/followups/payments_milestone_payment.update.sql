-- SPDX-License-Identifier: GPL-3.0-or-later
-- A milestone is paid while what was released reaches what is due of it, and not a moment longer.
UPDATE contracts_milestone SET status = 'PAID', updated_at = now_utc(), row_version = row_version + 1
WHERE id = NEW.milestone_id AND status = 'APPROVED' AND NEW.release_status <> OLD.release_status
  AND (SELECT d.amount_released FROM milestone_due AS d WHERE d.milestone_id = NEW.milestone_id)
      >= approved_amount - retained_amount;
UPDATE contracts_milestone SET status = 'APPROVED', updated_at = now_utc(), row_version = row_version + 1
WHERE id = NEW.milestone_id AND status = 'PAID' AND NEW.release_status <> OLD.release_status
  AND (SELECT d.amount_released FROM milestone_due AS d WHERE d.milestone_id = NEW.milestone_id)
      < approved_amount - retained_amount;
