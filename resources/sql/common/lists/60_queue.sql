-- SPDX-License-Identifier: GPL-3.0-or-later
-- The back office's queue: profiles and certifications that wait for somebody, oldest first.
CREATE VIEW list_verification_queue AS
SELECT k.id AS id, 'CERTIFICATION' AS kind, k.id AS subject_id, k.contractor_id AS contractor_id,
       p.company_name AS company_name, p.company_fold AS company_fold, k.document_type AS what,
       CASE WHEN k.supersedes_id IS NOT NULL THEN 'RENEWAL' WHEN k.status_by IS NOT NULL THEN 'CORRECTED' ELSE 'NEW' END
           AS state,
       k.uploaded_at AS waiting_since, k.uploaded_at AS waiting_sort, k.row_version AS row_version, k.updated_at AS updated_at
FROM contractors_certification AS k JOIN contractors_contractor AS p ON p.id = k.contractor_id
WHERE NOT k.verified AND k.status_reason_code IS NULL AND k.replaced_at IS NULL AND k.import_id IS NULL
  AND EXISTS (SELECT 1 FROM me_staff)
UNION ALL
SELECT p.id AS id, 'PROFILE' AS kind, p.id AS subject_id, p.id AS contractor_id, p.company_name AS company_name,
       p.company_fold AS company_fold, '' AS what, CASE WHEN p.status_by IS NOT NULL THEN 'CORRECTED' ELSE 'NEW' END AS state,
       coalesce(p.waiting_since, p.created_at) AS waiting_since, coalesce(p.waiting_since, p.created_at) AS waiting_sort,
       p.row_version AS row_version, p.updated_at AS updated_at
FROM contractors_contractor AS p
WHERE p.verified_status = 'PENDING' AND p.import_id IS NULL AND EXISTS (SELECT 1 FROM me_staff)
  AND NOT EXISTS (SELECT 1 FROM contractors_change_request AS q WHERE q.contractor_id = p.id AND q.answered_at IS NULL);
