-- SPDX-License-Identifier: GPL-3.0-or-later
-- Contractors: profile, certifications, and what staff said of them.

CREATE TABLE contractors_contractor (
    id @uuid NOT NULL PRIMARY KEY,
    user_id @uuid NOT NULL UNIQUE REFERENCES users_user (id),
    company_name @text NOT NULL CHECK (length(company_name) BETWEEN 1 AND 300),
    company_fold @text NOT NULL,
    service_categories @json NOT NULL DEFAULT '[]',
    operating_region @text NOT NULL DEFAULT '' CHECK (length(operating_region) <= 300),
    search_fold @text NOT NULL DEFAULT '',
    verified_status @text NOT NULL DEFAULT 'PENDING' CHECK (verified_status IN ('PENDING', 'APPROVED', 'SUSPENDED')),
    -- The mean of the scores in hundredths of a star; NULL while nobody has reviewed.
    rating_avg @int CHECK (rating_avg BETWEEN 100 AND 500),
    rating_count @int NOT NULL DEFAULT 0,
    identifier_scheme @text,
    identifier @text,
    address @text CHECK (length(address) <= 500),
    phone @text CHECK (length(phone) <= 60),
    email @text CHECK (length(email) <= 254),
    waiting_since @time,
    status_reason_code @text,
    status_reason @text CHECK (length(status_reason) <= 4000),
    status_by @uuid REFERENCES users_user (id),
    suspended_by @uuid REFERENCES users_user (id),
    entered_by @uuid REFERENCES users_user (id),
    received_at @time,
    evidence_sha256 @text,
    import_id @uuid REFERENCES import_batch (id),
    created_at @time NOT NULL,
    updated_at @time NOT NULL,
    row_version @int NOT NULL DEFAULT 1
) @strict;
CREATE INDEX contractors_contractor_by_name ON contractors_contractor (company_fold, id);
CREATE INDEX contractors_contractor_by_status ON contractors_contractor (verified_status, waiting_since);

CREATE TABLE contractors_change_request (
    id @uuid NOT NULL PRIMARY KEY,
    contractor_id @uuid NOT NULL REFERENCES contractors_contractor (id),
    body @text NOT NULL CHECK (length(body) BETWEEN 1 AND 4000),
    requested_by @uuid NOT NULL REFERENCES users_user (id),
    created_at @time NOT NULL,
    answered_at @time
) @strict;
CREATE INDEX contractors_change_request_by_contractor ON contractors_change_request (contractor_id);

CREATE TABLE contractors_certification (
    id @uuid NOT NULL PRIMARY KEY,
    contractor_id @uuid NOT NULL REFERENCES contractors_contractor (id),
    document_type @text NOT NULL CHECK (length(document_type) BETWEEN 1 AND 100),
    document_url @text NOT NULL CHECK (length(document_url) BETWEEN 1 AND 1000),
    verified @bool NOT NULL DEFAULT false,
    issuer @text CHECK (length(issuer) <= 200),
    number @text CHECK (length(number) <= 100),
    holder @text CHECK (length(holder) <= 300),
    issued_on @date,
    expires_on @date,
    file_name @text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 255),
    media_type @text NOT NULL,
    byte_size @int NOT NULL CHECK (byte_size >= 0),
    sha256 @text NOT NULL CHECK (length(sha256) = 64),
    -- Filled by the program when it has read the stored file again and found this hash.
    checked_sha256 @text,
    supersedes_id @uuid REFERENCES contractors_certification (id),
    replaced_at @time,
    uploaded_by @uuid NOT NULL REFERENCES users_user (id),
    uploaded_at @time NOT NULL,
    verified_by @uuid REFERENCES users_user (id),
    verified_at @time,
    status_reason_code @text,
    status_reason @text CHECK (length(status_reason) <= 4000),
    status_by @uuid REFERENCES users_user (id),
    entered_by @uuid REFERENCES users_user (id),
    received_at @time,
    import_id @uuid REFERENCES import_batch (id),
    created_at @time NOT NULL,
    updated_at @time NOT NULL,
    row_version @int NOT NULL DEFAULT 1,
    CONSTRAINT certification_dates CHECK (expires_on IS NULL OR issued_on IS NULL OR expires_on >= issued_on)
) @strict;
CREATE INDEX contractors_certification_by_contractor ON contractors_certification (contractor_id, document_type);
CREATE INDEX contractors_certification_by_expiry ON contractors_certification (expires_on, id);
