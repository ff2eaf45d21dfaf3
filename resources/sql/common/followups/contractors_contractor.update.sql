-- SPDX-License-Identifier: GPL-3.0-or-later
-- A profile whose name or trades changed is verified again.
UPDATE contractors_contractor SET verified_status = 'PENDING', waiting_since = now_utc(), updated_at = now_utc(),
    row_version = row_version + 1
WHERE id = NEW.id AND verified_status = 'APPROVED'
  AND (NEW.company_name <> OLD.company_name OR NEW.service_categories <> OLD.service_categories) AND NOT is_importing();
UPDATE contractors_contractor SET suspended_by = NEW.status_by, updated_at = now_utc(), row_version = row_version + 1
WHERE id = NEW.id AND OLD.verified_status <> 'SUSPENDED' AND NEW.verified_status = 'SUSPENDED';
UPDATE contractors_contractor SET waiting_since = now_utc(), updated_at = now_utc(), row_version = row_version + 1
WHERE id = NEW.id AND OLD.verified_status = 'SUSPENDED' AND NEW.verified_status = 'PENDING';
-- Whoever is asked to change something has answered by changing it.
UPDATE contractors_change_request SET answered_at = now_utc()
WHERE contractor_id = NEW.id AND answered_at IS NULL AND NEW.verified_status = OLD.verified_status
  AND (NEW.company_name <> OLD.company_name OR NEW.service_categories <> OLD.service_categories
       OR NEW.operating_region <> OLD.operating_region OR NEW.address IS DISTINCT FROM OLD.address);
-- Decided: nobody checks it any more.
DELETE FROM verification_claim WHERE id = NEW.id AND NEW.verified_status <> OLD.verified_status;
