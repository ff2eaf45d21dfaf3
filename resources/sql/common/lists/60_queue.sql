-- SPDX-License-Identifier: GPL-3.0-or-later
-- The back office's queue: profiles and certifications that wait for somebody, oldest first, and what does not fit.

-- What a certification's data are found to be, a row each, for staff: by its own values, and by what other contractors
-- have. `problem` is the gravest, or empty.
CREATE VIEW certification_finding AS
SELECT f.id AS id, f.holder_differs AS holder_differs, f.expired AS expired, f.issued_in_future AS issued_in_future,
       f.limit_missing AS limit_missing, f.number_elsewhere AS number_elsewhere, f.file_elsewhere AS file_elsewhere,
       CASE WHEN f.file_elsewhere IS NOT NULL THEN 'FILE_ELSEWHERE' WHEN f.number_elsewhere IS NOT NULL THEN 'NUMBER_ELSEWHERE'
            WHEN f.expired THEN 'EXPIRED' WHEN f.issued_in_future THEN 'ISSUED_IN_FUTURE'
            WHEN f.holder_differs THEN 'HOLDER_DIFFERS' WHEN f.limit_missing THEN 'LIMIT_MISSING' ELSE '' END AS problem
FROM (SELECT k.id AS id, coalesce(k.holder_fold <> p.company_fold, false) AS holder_differs,
             coalesce(k.expires_on < today_utc(), false) AS expired,
             coalesce(k.issued_on > today_utc(), false) AS issued_in_future,
             k.limit_amount IS NULL AND EXISTS (
                 SELECT 1 FROM contractors_certification_type AS t
                 WHERE t.document_type = k.document_type AND t.has_limit) AS limit_missing,
             -- The company that has it too; the first, when there are several.
             (SELECT min(y.company_name) FROM contractors_certification AS o
              JOIN contractors_contractor AS y ON y.id = o.contractor_id
              WHERE o.number_fold = k.number_fold AND o.contractor_id <> k.contractor_id
                AND length(k.number_fold) >= 4) AS number_elsewhere,
             (SELECT min(y.company_name) FROM contractors_certification AS o
              JOIN contractors_contractor AS y ON y.id = o.contractor_id
              WHERE o.sha256 = k.sha256 AND o.contractor_id <> k.contractor_id) AS file_elsewhere
      FROM contractors_certification AS k JOIN contractors_contractor AS p ON p.id = k.contractor_id
      WHERE EXISTS (SELECT 1 FROM me_staff)) AS f;

CREATE VIEW list_verification_queue AS
SELECT k.id AS id, 'CERTIFICATION' AS kind, k.id AS subject_id, k.contractor_id AS contractor_id,
       p.company_name AS company_name, p.company_fold AS company_fold, k.document_type AS what,
       CASE WHEN k.supersedes_id IS NOT NULL THEN 'RENEWAL' WHEN k.status_by IS NOT NULL THEN 'CORRECTED' ELSE 'NEW' END
           AS state,
       (SELECT f.problem FROM certification_finding AS f WHERE f.id = k.id) AS problem, k.expires_on AS expires_on,
       k.uploaded_at AS waiting_since, k.uploaded_at AS waiting_sort, k.row_version AS row_version, k.updated_at AS updated_at
FROM contractors_certification AS k JOIN contractors_contractor AS p ON p.id = k.contractor_id
WHERE NOT k.verified AND k.status_reason_code IS NULL AND k.replaced_at IS NULL AND k.import_id IS NULL
  AND EXISTS (SELECT 1 FROM me_staff)
UNION ALL
SELECT p.id AS id, 'PROFILE' AS kind, p.id AS subject_id, p.id AS contractor_id, p.company_name AS company_name,
       p.company_fold AS company_fold, '' AS what, CASE WHEN p.status_by IS NOT NULL THEN 'CORRECTED' ELSE 'NEW' END AS state,
       '' AS problem, NULL AS expires_on,
       coalesce(p.waiting_since, p.created_at) AS waiting_since, coalesce(p.waiting_since, p.created_at) AS waiting_sort,
       p.row_version AS row_version, p.updated_at AS updated_at
FROM contractors_contractor AS p
WHERE p.verified_status = 'PENDING' AND p.import_id IS NULL AND EXISTS (SELECT 1 FROM me_staff)
  AND NOT EXISTS (SELECT 1 FROM contractors_change_request AS q WHERE q.contractor_id = p.id AND q.answered_at IS NULL);

-- What staff look at: the queue, after it what expires within 30 days without a renewal, and who has taken what.
CREATE VIEW list_verification_desk AS
SELECT d.id AS id, d.kind AS kind, d.stage AS stage, d.subject_id AS subject_id, d.contractor_id AS contractor_id,
       d.company_name AS company_name, d.company_fold AS company_fold, d.what AS what, d.state AS state,
       d.problem AS problem, d.expires_on AS expires_on, d.waiting_since AS waiting_since, d.waiting_sort AS waiting_sort,
       d.expires_on IS NOT NULL AND d.expires_on <= days_after(today_utc(), 30) AS expiring,
       coalesce(c.claimed_by = (SELECT current_user_id()), false) AS taken_by_me,
       coalesce(c.claimed_by <> (SELECT current_user_id()), false) AS taken_by_other,
       u.full_name AS taken_by, c.claimed_until AS taken_until,
       d.row_version AS row_version, d.updated_at AS updated_at
FROM (SELECT q.id AS id, q.kind AS kind, 'PENDING' AS stage, q.subject_id AS subject_id, q.contractor_id AS contractor_id,
             q.company_name AS company_name, q.company_fold AS company_fold, q.what AS what, q.state AS state,
             q.problem AS problem, q.expires_on AS expires_on, q.waiting_since AS waiting_since,
             q.waiting_sort AS waiting_sort, q.row_version AS row_version, q.updated_at AS updated_at
      FROM list_verification_queue AS q
      UNION ALL
      SELECT k.id AS id, 'CERTIFICATION' AS kind, 'EXPIRING' AS stage, k.id AS subject_id, k.contractor_id AS contractor_id,
             p.company_name AS company_name, p.company_fold AS company_fold, k.document_type AS what, 'VERIFIED' AS state,
             '' AS problem, k.expires_on AS expires_on, k.uploaded_at AS waiting_since, k.expires_on AS waiting_sort,
             k.row_version AS row_version, k.updated_at AS updated_at
      FROM contractors_certification AS k JOIN contractors_contractor AS p ON p.id = k.contractor_id
      WHERE k.expires_on >= today_utc() AND k.expires_on <= days_after(today_utc(), 30) AND k.verified
        AND k.replaced_at IS NULL AND k.import_id IS NULL AND EXISTS (SELECT 1 FROM me_staff)
        AND NOT EXISTS (SELECT 1 FROM contractors_certification AS r WHERE r.supersedes_id = k.id
                        AND NOT r.verified AND r.status_reason_code IS NULL AND r.replaced_at IS NULL)) AS d
LEFT JOIN verification_claim AS c ON c.id = d.id AND c.claimed_until > now_utc()
LEFT JOIN users_user AS u ON u.id = c.claimed_by;

-- One row for the filters of the desk: how many each of them finds.
CREATE VIEW list_verification_count AS
SELECT 'desk' AS id, count(*) AS everything,
       count(CASE WHEN d.kind = 'PROFILE' THEN 1 END) AS everything_profiles,
       count(CASE WHEN d.stage = 'PENDING' THEN 1 END) AS pending,
       count(CASE WHEN d.kind = 'PROFILE' AND d.stage = 'PENDING' THEN 1 END) AS pending_profiles,
       count(CASE WHEN d.expiring THEN 1 END) AS expiring,
       count(CASE WHEN d.problem <> '' THEN 1 END) AS problem,
       count(CASE WHEN d.taken_by_me THEN 1 END) AS mine,
       min(CASE WHEN d.stage = 'PENDING' THEN d.waiting_since END) AS oldest
FROM list_verification_desk AS d
HAVING EXISTS (SELECT 1 FROM me_staff);
