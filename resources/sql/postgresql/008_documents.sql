-- SPDX-License-Identifier: GPL-3.0-or-later
-- Files of an office whose documents live on the server. Everybody who uploads has a copy of their own: whether
-- somebody else has uploaded the same file cannot be found out, and a row that names a hash opens what its own uploader
-- put there and nobody else's file.

CREATE TABLE document (
    id @uuid NOT NULL PRIMARY KEY DEFAULT gen_random_uuid(),
    sha256 @text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    byte_size @int NOT NULL CHECK (byte_size BETWEEN 1 AND 26214400),
    -- NULL for what came with an office that moved here and is named by no row (any longer); kept for the history.
    uploaded_by @uuid REFERENCES users_user (id),
    created_at @time NOT NULL,
    complete @bool NOT NULL DEFAULT false,
    -- A row names it, or did: it is never cleaned away.
    attached @bool NOT NULL DEFAULT false
) @strict;
CREATE UNIQUE INDEX document_of_uploader ON document (sha256, uploaded_by) NULLS NOT DISTINCT;
CREATE INDEX document_loose ON document (created_at) WHERE NOT attached;
CREATE INDEX document_by_uploader ON document (uploaded_by) WHERE NOT attached;

-- Pieces of 256 KiB, the last one shorter.
CREATE TABLE document_chunk (
    document_id @uuid NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    number @int NOT NULL CHECK (number BETWEEN 0 AND 99),
    bytes @blob NOT NULL CHECK (octet_length(bytes) BETWEEN 1 AND 262144),
    PRIMARY KEY (document_id, number)
) @strict;
-- PDFs and pictures are compressed already.
ALTER TABLE document_chunk ALTER COLUMN bytes SET STORAGE EXTERNAL;

CREATE INDEX contractors_certification_by_file ON contractors_certification (sha256);
CREATE INDEX contractors_contractor_by_evidence ON contractors_contractor (evidence_sha256)
    WHERE evidence_sha256 IS NOT NULL;
CREATE INDEX contracts_bid_by_evidence ON contracts_bid (evidence_sha256) WHERE evidence_sha256 IS NOT NULL;
CREATE INDEX contracts_milestone_by_evidence ON contracts_milestone (evidence_sha256)
    WHERE evidence_sha256 IS NOT NULL;
