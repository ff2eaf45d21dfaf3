-- SPDX-License-Identifier: GPL-3.0-or-later
-- Verified until its file or its data change.
UPDATE contractors_certification SET verified = false, verified_by = NULL, verified_at = NULL, status_reason_code = NULL,
    status_reason = NULL, updated_at = now_utc(), row_version = row_version + 1
WHERE id = NEW.id AND verified AND OLD.verified AND NEW.verified
  AND (NEW.sha256 <> OLD.sha256 OR NEW.document_type <> OLD.document_type
       OR NEW.issuer IS DISTINCT FROM OLD.issuer OR NEW.number IS DISTINCT FROM OLD.number
       OR NEW.holder IS DISTINCT FROM OLD.holder OR NEW.issued_on IS DISTINCT FROM OLD.issued_on
       OR NEW.expires_on IS DISTINCT FROM OLD.expires_on OR NEW.limit_amount IS DISTINCT FROM OLD.limit_amount
       OR NEW.limit_currency IS DISTINCT FROM OLD.limit_currency);
-- Mended after a rejection: back into the queue.
UPDATE contractors_certification SET status_reason_code = NULL, status_reason = NULL, checked_sha256 = NULL,
    updated_at = now_utc(), row_version = row_version + 1
WHERE id = NEW.id AND NOT verified AND OLD.status_reason_code IS NOT NULL
  AND NEW.status_reason_code IS NOT DISTINCT FROM OLD.status_reason_code
  AND (NEW.sha256 <> OLD.sha256 OR NEW.document_type <> OLD.document_type
       OR NEW.issuer IS DISTINCT FROM OLD.issuer OR NEW.number IS DISTINCT FROM OLD.number
       OR NEW.holder IS DISTINCT FROM OLD.holder OR NEW.issued_on IS DISTINCT FROM OLD.issued_on
       OR NEW.expires_on IS DISTINCT FROM OLD.expires_on OR NEW.limit_amount IS DISTINCT FROM OLD.limit_amount
       OR NEW.limit_currency IS DISTINCT FROM OLD.limit_currency);
-- A renewal replaces the old one, which counted until now.
UPDATE contractors_certification SET replaced_at = now_utc(), updated_at = now_utc(), row_version = row_version + 1
WHERE NEW.verified AND NOT OLD.verified AND id = NEW.supersedes_id AND contractor_id = NEW.contractor_id
  AND replaced_at IS NULL;
-- Decided, or sent in again after that: nobody checks it any more.
DELETE FROM verification_claim
WHERE id = NEW.id AND (NEW.verified <> OLD.verified OR NEW.status_reason_code IS DISTINCT FROM OLD.status_reason_code);
