-- SPDX-License-Identifier: GPL-3.0-or-later
-- The desk where certifications are checked: types and reasons that staff maintain, who has taken what, what people were
-- reminded of, and limits of insurances.

ALTER TABLE contractors_certification ADD COLUMN limit_amount @money CHECK (limit_amount BETWEEN 1 AND 900000000000000);
ALTER TABLE contractors_certification ADD COLUMN limit_currency @text
    CHECK (length(limit_currency) = 3 AND (limit_amount IS NULL) = (limit_currency IS NULL));
-- As the program folds them: the holder for comparing, the number's letters and digits alone.
ALTER TABLE contractors_certification ADD COLUMN holder_fold @text CHECK (length(holder_fold) <= 300);
ALTER TABLE contractors_certification ADD COLUMN number_fold @text CHECK (length(number_fold) <= 100);
CREATE INDEX contractors_certification_by_number ON contractors_certification (number_fold) WHERE number_fold IS NOT NULL;
CREATE INDEX contractors_certification_waiting ON contractors_certification (uploaded_at, id)
    WHERE NOT verified AND status_reason_code IS NULL AND replaced_at IS NULL;
CREATE INDEX contractors_certification_renewals ON contractors_certification (supersedes_id) WHERE supersedes_id IS NOT NULL;

-- What a certification can be. A retired type is not offered any more; what has it keeps it.
CREATE TABLE contractors_certification_type (
    document_type @text NOT NULL PRIMARY KEY CHECK (length(document_type) BETWEEN 1 AND 100),
    -- An insurance: its limit is asked for.
    has_limit @bool NOT NULL DEFAULT false,
    retired @bool NOT NULL DEFAULT false,
    sequence @int NOT NULL
) @strict;
INSERT INTO contractors_certification_type (document_type, has_limit, sequence)
SELECT t.document_type, lower(t.document_type) LIKE '%insurance%' OR lower(t.document_type) LIKE '%indemnity%', min(t.sequence)
FROM contractors_required_type AS t GROUP BY t.document_type;
-- What the program knows by itself, for an office that has not made a list of its own yet.
INSERT INTO contractors_certification_type (document_type, has_limit, sequence)
SELECT d.document_type, d.has_limit,
       d.sequence + coalesce((SELECT max(t.sequence) FROM contractors_certification_type AS t), 0)
FROM (SELECT 'License' AS document_type, false AS has_limit, 1 AS sequence UNION ALL SELECT 'Insurance', true, 2
      UNION ALL SELECT 'Safety', false, 3 UNION ALL SELECT 'Tax clearance', false, 4
      UNION ALL SELECT 'ISO 9001', false, 5 UNION ALL SELECT 'ISO 14001', false, 6
      UNION ALL SELECT 'ISO 45001', false, 7 UNION ALL SELECT 'Working at height', false, 8
      UNION ALL SELECT 'Electrical safety', false, 9 UNION ALL SELECT 'Gas installer', false, 10
      UNION ALL SELECT 'Asbestos removal', false, 11 UNION ALL SELECT 'EN 1090', false, 12
      UNION ALL SELECT 'Professional indemnity', true, 13 UNION ALL SELECT 'Other', false, 14) AS d
WHERE NOT EXISTS (SELECT 1 FROM contractors_certification_type AS t WHERE lower(t.document_type) = lower(d.document_type));

-- Why a certification is sent back. Without a label: the program's own words for the code, in the reader's language.
CREATE TABLE contractors_rejection_code (
    code @text NOT NULL PRIMARY KEY CHECK (length(code) BETWEEN 1 AND 60),
    label @text NOT NULL DEFAULT '' CHECK (length(label) <= 200),
    retired @bool NOT NULL DEFAULT false,
    sequence @int NOT NULL
) @strict;
INSERT INTO contractors_rejection_code (code, sequence) VALUES ('DATA_DIFFERS', 1), ('ILLEGIBLE', 2), ('WRONG_DOCUMENT', 3),
    ('EXPIRED', 4), ('FORGERY_SUSPECTED', 5), ('OTHER', 6);

-- Who checks a certification or a profile (its id) just now. It ends by itself.
CREATE TABLE verification_claim (
    id @uuid NOT NULL PRIMARY KEY,
    claimed_by @uuid NOT NULL REFERENCES users_user (id),
    claimed_until @time NOT NULL,
    created_at @time NOT NULL,
    updated_at @time NOT NULL,
    row_version @int NOT NULL DEFAULT 1
) @strict;
CREATE INDEX verification_claim_of_person ON verification_claim (claimed_by);

-- Of what a person was reminded: once for each certification, date of expiry and number of days before it.
CREATE TABLE certification_reminder (
    user_id @uuid NOT NULL REFERENCES users_user (id),
    certification_id @uuid NOT NULL REFERENCES contractors_certification (id),
    expires_on @date NOT NULL,
    days @int NOT NULL CHECK (days IN (60, 30, 7, 0)),
    shown_at @time NOT NULL,
    PRIMARY KEY (user_id, certification_id, expires_on, days)
) @strict;
