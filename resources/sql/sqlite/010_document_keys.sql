-- SPDX-License-Identifier: GPL-3.0-or-later
-- By what the rows name their documents.
CREATE INDEX contractors_certification_by_file ON contractors_certification (sha256);
CREATE INDEX contractors_contractor_by_evidence ON contractors_contractor (evidence_sha256)
    WHERE evidence_sha256 IS NOT NULL;
CREATE INDEX contracts_bid_by_evidence ON contracts_bid (evidence_sha256) WHERE evidence_sha256 IS NOT NULL;
CREATE INDEX contracts_milestone_by_evidence ON contracts_milestone (evidence_sha256)
    WHERE evidence_sha256 IS NOT NULL;
