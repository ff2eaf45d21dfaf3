-- SPDX-License-Identifier: GPL-3.0-or-later
-- What one recorded is looked up by itself: the pages that a search of all would read count everybody's.
CREATE INDEX contractors_certification_by_recorder ON contractors_certification (entered_by) WHERE entered_by IS NOT NULL;

-- The planner's statistics tell of rows that nobody may see: what a rival holds, of whom, of what number, until when. To
-- give a column the type that it has throws away what was gathered of it before.
ALTER TABLE contractors_certification
    ALTER COLUMN contractor_id TYPE @uuid, ALTER COLUMN document_type TYPE @text, ALTER COLUMN document_url TYPE @text,
    ALTER COLUMN issuer TYPE @text, ALTER COLUMN number TYPE @text, ALTER COLUMN holder TYPE @text,
    ALTER COLUMN issued_on TYPE @date, ALTER COLUMN expires_on TYPE @date, ALTER COLUMN file_name TYPE @text,
    ALTER COLUMN byte_size TYPE @int, ALTER COLUMN sha256 TYPE @text, ALTER COLUMN checked_sha256 TYPE @text,
    ALTER COLUMN uploaded_by TYPE @uuid, ALTER COLUMN uploaded_at TYPE @time, ALTER COLUMN verified_at TYPE @time,
    ALTER COLUMN status_reason_code TYPE @text, ALTER COLUMN status_reason TYPE @text, ALTER COLUMN entered_by TYPE @uuid;
ALTER TABLE contractors_certification ALTER COLUMN id SET STATISTICS 0;
ALTER TABLE contractors_certification ALTER COLUMN contractor_id SET STATISTICS 0;
ALTER TABLE contractors_certification ALTER COLUMN document_type SET STATISTICS 0;
ALTER TABLE contractors_certification ALTER COLUMN document_url SET STATISTICS 0;
ALTER TABLE contractors_certification ALTER COLUMN issuer SET STATISTICS 0;
ALTER TABLE contractors_certification ALTER COLUMN number SET STATISTICS 0;
ALTER TABLE contractors_certification ALTER COLUMN holder SET STATISTICS 0;
ALTER TABLE contractors_certification ALTER COLUMN issued_on SET STATISTICS 0;
ALTER TABLE contractors_certification ALTER COLUMN expires_on SET STATISTICS 0;
ALTER TABLE contractors_certification ALTER COLUMN file_name SET STATISTICS 0;
ALTER TABLE contractors_certification ALTER COLUMN byte_size SET STATISTICS 0;
ALTER TABLE contractors_certification ALTER COLUMN sha256 SET STATISTICS 0;
ALTER TABLE contractors_certification ALTER COLUMN checked_sha256 SET STATISTICS 0;
ALTER TABLE contractors_certification ALTER COLUMN uploaded_by SET STATISTICS 0;
ALTER TABLE contractors_certification ALTER COLUMN uploaded_at SET STATISTICS 0;
ALTER TABLE contractors_certification ALTER COLUMN verified_at SET STATISTICS 0;
ALTER TABLE contractors_certification ALTER COLUMN status_reason_code SET STATISTICS 0;
ALTER TABLE contractors_certification ALTER COLUMN status_reason SET STATISTICS 0;
ALTER TABLE contractors_certification ALTER COLUMN entered_by SET STATISTICS 0;
ALTER TABLE contractors_certification ALTER COLUMN supersedes_id SET STATISTICS 0;
ALTER TABLE contractors_certification ALTER COLUMN status_by SET STATISTICS 0;
ALTER TABLE contractors_certification ALTER COLUMN replaced_at SET STATISTICS 0;
ALTER TABLE contractors_certification ALTER COLUMN verified_by SET STATISTICS 0;
ALTER TABLE contractors_certification ALTER COLUMN received_at SET STATISTICS 0;
ALTER TABLE contractors_certification ALTER COLUMN created_at SET STATISTICS 0;
ALTER TABLE contractors_certification ALTER COLUMN updated_at SET STATISTICS 0;
ALTER TABLE contractors_certification ALTER COLUMN limit_amount SET STATISTICS 0;
ALTER TABLE contractors_certification ALTER COLUMN limit_currency SET STATISTICS 0;
ALTER TABLE contractors_certification ALTER COLUMN holder_fold SET STATISTICS 0;
ALTER TABLE contractors_certification ALTER COLUMN number_fold SET STATISTICS 0;
ALTER TABLE verification_claim ALTER COLUMN id SET STATISTICS 0;
ALTER TABLE verification_claim ALTER COLUMN claimed_by SET STATISTICS 0;
ALTER TABLE verification_claim ALTER COLUMN claimed_until SET STATISTICS 0;
ALTER TABLE verification_claim ALTER COLUMN created_at SET STATISTICS 0;
ALTER TABLE verification_claim ALTER COLUMN updated_at SET STATISTICS 0;
ALTER TABLE certification_reminder ALTER COLUMN user_id SET STATISTICS 0;
ALTER TABLE certification_reminder ALTER COLUMN certification_id SET STATISTICS 0;
ALTER TABLE certification_reminder ALTER COLUMN expires_on SET STATISTICS 0;
ALTER TABLE certification_reminder ALTER COLUMN days SET STATISTICS 0;
ALTER TABLE certification_reminder ALTER COLUMN shown_at SET STATISTICS 0;
