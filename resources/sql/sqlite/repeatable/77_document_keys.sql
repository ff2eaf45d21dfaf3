-- SPDX-License-Identifier: GPL-3.0-or-later
-- Keys of the documents that are kept at a store outside: who may read a document gets its key.

-- What rows name, and who put it there for them.
CREATE VIEW document_named_by AS
SELECT k.sha256 AS sha256, k.uploaded_by AS uploaded_by FROM contractors_certification AS k
UNION ALL
SELECT p.evidence_sha256 AS sha256, p.entered_by AS uploaded_by FROM contractors_contractor AS p
WHERE p.evidence_sha256 IS NOT NULL
UNION ALL
SELECT m.evidence_sha256 AS sha256, m.entered_by AS uploaded_by FROM contracts_milestone AS m
WHERE m.evidence_sha256 IS NOT NULL
UNION ALL
SELECT b.evidence_sha256 AS sha256, b.entered_by AS uploaded_by FROM contracts_bid AS b
WHERE b.evidence_sha256 IS NOT NULL;

-- The keys of one's own documents, and of what somebody put there for a row that one sees.
CREATE VIEW document_key_shown AS
SELECT d.sha256 AS sha256, d.object_name AS object_name, d.secret AS secret, d.byte_size AS byte_size,
       d.uploaded_by = (SELECT user_id FROM me) AS own
FROM document_key AS d
WHERE d.complete AND EXISTS (SELECT 1 FROM me)
  AND (d.uploaded_by = (SELECT user_id FROM me)
       OR EXISTS (SELECT 1 FROM contractors_certification AS k JOIN visible_certification AS v ON v.id = k.id
                  WHERE k.sha256 = d.sha256 AND k.uploaded_by = d.uploaded_by)
       OR EXISTS (SELECT 1 FROM contractors_contractor AS p JOIN known_contractor AS v ON v.id = p.id
                  WHERE p.evidence_sha256 = d.sha256 AND p.entered_by = d.uploaded_by)
       OR EXISTS (SELECT 1 FROM contracts_milestone AS m JOIN visible_work AS v ON v.contract_id = m.contract_id
                  WHERE m.evidence_sha256 = d.sha256 AND m.entered_by = d.uploaded_by)
       OR EXISTS (SELECT 1 FROM contracts_bid AS b JOIN visible_bid AS v ON v.id = b.id
                  WHERE b.evidence_sha256 = d.sha256 AND b.entered_by = d.uploaded_by));

-- What a row names is kept.
CREATE TRIGGER zz_contractors_certification_document_insert AFTER INSERT ON contractors_certification BEGIN
    UPDATE document_key SET attached = true
    WHERE sha256 = NEW.sha256 AND uploaded_by = NEW.uploaded_by AND NOT attached;
END;
CREATE TRIGGER zz_contractors_certification_document_update AFTER UPDATE OF sha256, uploaded_by
ON contractors_certification BEGIN
    UPDATE document_key SET attached = true
    WHERE sha256 = NEW.sha256 AND uploaded_by = NEW.uploaded_by AND NOT attached;
END;
CREATE TRIGGER zz_contractors_contractor_document_insert AFTER INSERT ON contractors_contractor WHEN NEW.evidence_sha256 IS NOT NULL BEGIN
    UPDATE document_key SET attached = true
    WHERE sha256 = NEW.evidence_sha256 AND uploaded_by = NEW.entered_by AND NOT attached;
END;
CREATE TRIGGER zz_contractors_contractor_document_update AFTER UPDATE OF evidence_sha256, entered_by ON contractors_contractor
WHEN NEW.evidence_sha256 IS NOT NULL BEGIN
    UPDATE document_key SET attached = true
    WHERE sha256 = NEW.evidence_sha256 AND uploaded_by = NEW.entered_by AND NOT attached;
END;
CREATE TRIGGER zz_contracts_milestone_document_insert AFTER INSERT ON contracts_milestone WHEN NEW.evidence_sha256 IS NOT NULL BEGIN
    UPDATE document_key SET attached = true
    WHERE sha256 = NEW.evidence_sha256 AND uploaded_by = NEW.entered_by AND NOT attached;
END;
CREATE TRIGGER zz_contracts_milestone_document_update AFTER UPDATE OF evidence_sha256, entered_by ON contracts_milestone
WHEN NEW.evidence_sha256 IS NOT NULL BEGIN
    UPDATE document_key SET attached = true
    WHERE sha256 = NEW.evidence_sha256 AND uploaded_by = NEW.entered_by AND NOT attached;
END;
CREATE TRIGGER zz_contracts_bid_document_insert AFTER INSERT ON contracts_bid WHEN NEW.evidence_sha256 IS NOT NULL BEGIN
    UPDATE document_key SET attached = true
    WHERE sha256 = NEW.evidence_sha256 AND uploaded_by = NEW.entered_by AND NOT attached;
END;
CREATE TRIGGER zz_contracts_bid_document_update AFTER UPDATE OF evidence_sha256, entered_by ON contracts_bid
WHEN NEW.evidence_sha256 IS NOT NULL BEGIN
    UPDATE document_key SET attached = true
    WHERE sha256 = NEW.evidence_sha256 AND uploaded_by = NEW.entered_by AND NOT attached;
END;
