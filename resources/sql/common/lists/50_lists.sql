-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the lists of the program show: rows that the signed-in user may see, with their sort keys (NOT NULL, "none" at
-- a stated place) and the effective status. Every relation has a unique id. @seen(what, id) is who may see it; @base(table)
-- is read whatever one may see of that table, for the names that belong to a row which one sees. Who asks is asked
-- once a statement, (SELECT current_user_id()), and not for each row.

-- Whether it is one's own is a join by key: a join with the view my_contract is read whole for each row when it sorts.
CREATE VIEW list_contract AS
SELECT c.id AS id, c.title AS title, c.title_fold AS title_fold, c.location AS location, c.location_fold AS location_fold,
       c.search_fold AS search_fold, c.description_scope AS description_scope, c.currency AS currency,
       c.categories AS categories, c.results_published AS results_published, c.budget_shown AS budget_shown,
       c.addendum_count AS addendum_count, c.status_reason_code AS status_reason_code,
       CASE WHEN mine.id IS NOT NULL OR EXISTS (SELECT 1 FROM me_staff) THEN c.status_reason END AS status_reason,
       CASE WHEN c.budget_shown OR mine.id IS NOT NULL OR EXISTS (SELECT 1 FROM me_staff) THEN c.budget_min END
           AS budget_min,
       CASE WHEN c.budget_shown OR mine.id IS NOT NULL OR EXISTS (SELECT 1 FROM me_staff) THEN c.budget_max END
           AS budget_max,
       CASE WHEN c.budget_shown OR mine.id IS NOT NULL OR EXISTS (SELECT 1 FROM me_staff)
            THEN coalesce(c.budget_max, c.budget_min, -1) ELSE -1 END AS budget_sort,
       c.status AS status, c.sealed AS sealed, c.bidding_opens_at AS bidding_opens_at, c.deadline_at AS deadline_at,
       c.deadline_zone AS deadline_zone, coalesce(c.deadline_at, '9999-12-31T00:00:00.000Z') AS deadline_sort,
       CASE WHEN c.status IN ('POSTED', 'BIDDING') AND c.sealed AND c.opened_at IS NULL AND c.deadline_at <= now_utc()
                 AND (c.import_id IS NULL OR c.taken_over_at IS NOT NULL) THEN 'TO_OPEN'
            WHEN c.status = 'POSTED' AND c.bidding_opens_at <= now_utc() THEN 'BIDDING'
            ELSE c.status END AS status_shown,
       CASE WHEN c.status IN ('POSTED', 'BIDDING') AND c.sealed AND c.opened_at IS NULL AND c.deadline_at <= now_utc()
                 AND (c.import_id IS NULL OR c.taken_over_at IS NOT NULL) THEN 3
            WHEN c.status = 'BIDDING' OR (c.status = 'POSTED' AND c.bidding_opens_at <= now_utc()) THEN 2
            WHEN c.status = 'POSTED' THEN 1 WHEN c.status = 'AWARDED' THEN 4 WHEN c.status = 'IN_PROGRESS' THEN 5
            WHEN c.status = 'COMPLETED' THEN 6 ELSE 7 END AS status_order,
       CASE WHEN c.status = 'POSTED' AND c.bidding_opens_at > now_utc() THEN c.bidding_opens_at
            WHEN c.status IN ('POSTED', 'BIDDING') AND c.deadline_at > now_utc() THEN c.deadline_at END AS next_change_at,
       CASE WHEN mine.id IS NOT NULL THEN
           (SELECT n.bids FROM contract_bid_count AS n WHERE n.contract_id = c.id) END AS bid_count,
       o.full_name AS owner_name, c.owner_id AS owner_id,
       w.company_name AS awarded_company, CASE WHEN w.id IS NOT NULL THEN c.awarded_cost END AS awarded_cost,
       w.id AS awarded_contractor_id,
       mine.id IS NOT NULL AS is_mine,
       (c.import_id IS NOT NULL AND c.taken_over_at IS NULL) AS imported, c.import_source AS import_source,
       c.opened_at AS opened_at, c.posted_at AS posted_at,
       c.created_at AS created_at, c.updated_at AS updated_at, c.row_version AS row_version
FROM contracts_contract AS c JOIN @base(users_user) AS o ON o.id = c.owner_id
LEFT JOIN @base(contractors_contractor) AS w ON w.id = c.awarded_contractor_id
     AND (c.results_published OR w.user_id = (SELECT user_id FROM me) OR c.import_id IS NOT NULL
          OR EXISTS (SELECT 1 FROM contracts_member AS x WHERE x.contract_id = c.id AND x.user_id = (SELECT user_id FROM me)))
LEFT JOIN @base(contracts_contract) AS mine ON mine.id = c.id
     AND EXISTS (SELECT 1 FROM contracts_member AS y WHERE y.contract_id = mine.id AND y.user_id = (SELECT user_id FROM me))
WHERE @seen(contract, c.id);

CREATE VIEW list_bid AS
SELECT b.id AS id, b.contract_id AS contract_id, c.title AS contract_title, c.title_fold AS title_fold,
       b.contractor_id AS contractor_id, p.company_name AS company_name, p.company_fold AS company_fold,
       coalesce(b.proposed_cost, x.proposed_cost) AS proposed_cost,
       coalesce(b.proposed_cost, x.proposed_cost, -1) AS cost_sort,
       coalesce(b.proposed_timeline_days, x.proposed_timeline_days) AS proposed_timeline_days,
       coalesce(b.proposed_timeline_days, x.proposed_timeline_days, -1) AS days_sort,
       coalesce(b.message, x.message) AS message, b.currency AS currency, b.status AS status, b.sealed AS sealed,
       CASE WHEN b.status = 'REJECTED' AND b.status_reason_code = 'WITHDRAWN' THEN 'WITHDRAWN'
            WHEN b.status IN ('SUBMITTED', 'SHORTLISTED') AND b.confirmed_addendum < c.addendum_count THEN 'TO_RECONFIRM'
            ELSE b.status END AS status_shown,
       CASE WHEN b.status = 'AWARDED' THEN 1 WHEN b.status = 'SHORTLISTED' THEN 2
            WHEN b.status = 'SUBMITTED' AND b.confirmed_addendum < c.addendum_count THEN 3
            WHEN b.status = 'SUBMITTED' THEN 4 WHEN b.status_reason_code = 'WITHDRAWN' THEN 6 ELSE 5 END AS status_order,
       b.submitted_at AS submitted_at, b.revision AS revision, b.confirmed_addendum AS confirmed_addendum,
       b.status_reason_code AS status_reason_code, b.status_reason AS status_reason,
       b.low_bid_answer AS low_bid_answer, b.low_bid_assessment AS low_bid_assessment,
       c.deadline_at AS deadline_at, c.deadline_zone AS deadline_zone,
       coalesce(c.deadline_at, '9999-12-31T00:00:00.000Z') AS deadline_sort,
       CASE WHEN c.status IN ('POSTED', 'BIDDING') AND c.sealed AND c.opened_at IS NULL AND c.deadline_at <= now_utc()
                 AND (c.import_id IS NULL OR c.taken_over_at IS NOT NULL) THEN 'TO_OPEN'
            WHEN c.status = 'POSTED' AND c.bidding_opens_at <= now_utc() THEN 'BIDDING'
            ELSE c.status END AS contract_status_shown,
       CASE WHEN p.user_id = (SELECT current_user_id()) THEN b.commitment END AS commitment,
       b.own AND p.user_id = (SELECT current_user_id()) AS is_mine, b.entered_by IS NOT NULL AS on_behalf,
       b.received_at AS received_at,
       CASE WHEN c.deadline_at > now_utc() THEN c.deadline_at END AS next_change_at,
       b.created_at AS created_at, b.updated_at AS updated_at, b.row_version AS row_version
FROM seen_bid AS b JOIN @base(contracts_contract) AS c ON c.id = b.contract_id
JOIN @base(contractors_contractor) AS p ON p.id = b.contractor_id
LEFT JOIN own_bid_content AS x ON x.bid_id = b.id AND x.revision = b.revision
     AND @seen(bid_content, x.id)
WHERE @seen(bid, b.id);

CREATE VIEW list_milestone AS
SELECT m.id AS id, m.contract_id AS contract_id, c.title AS contract_title, c.title_fold AS title_fold,
       m.title_fold || ' ' || c.title_fold AS search_fold,
       m.sequence AS sequence, m.title AS title, m.description AS description, m.amount AS amount, m.amount AS amount_sort,
       m.approved_amount AS approved_amount, m.retained_amount AS retained_amount, c.currency AS currency,
       m.due_date AS due_date, coalesce(m.due_date, '9999-12-31') AS due_sort, m.status AS status,
       m.status AS status_shown,
       CASE m.status WHEN 'COMPLETED' THEN 1 WHEN 'PENDING' THEN 2 WHEN 'APPROVED' THEN 3 ELSE 4 END AS status_order,
       c.status AS contract_status, p.company_name AS company_name, m.completed_at AS completed_at,
       m.completed_note AS completed_note, m.status_reason AS status_reason, m.approved_at AS approved_at,
       EXISTS (SELECT 1 FROM contracts_member AS o
               WHERE o.contract_id = c.id AND o.user_id = (SELECT current_user_id())) AS is_owner,
       p.user_id IS NOT NULL AND p.user_id = (SELECT current_user_id()) AS is_contractor,
       m.entered_by IS NOT NULL AS on_behalf,
       m.created_at AS created_at, m.updated_at AS updated_at, m.row_version AS row_version
FROM contracts_milestone AS m JOIN @base(contracts_contract) AS c ON c.id = m.contract_id
LEFT JOIN @base(contractors_contractor) AS p ON p.id = c.awarded_contractor_id
WHERE @seen(work, m.contract_id);

CREATE VIEW list_milestone_payment AS
SELECT y.id AS id, y.milestone_id AS milestone_id, y.contract_id AS contract_id, c.title AS contract_title,
       c.title_fold AS title_fold,
       m.title_fold || ' ' || c.title_fold AS search_fold,
       m.title AS milestone_title, m.sequence AS sequence, p.company_name AS company_name,
       y.amount AS amount, y.amount AS amount_sort, c.currency AS currency, y.release_status AS release_status,
       CASE WHEN y.release_status = 'PENDING' AND (p.verified_status = 'SUSPENDED'
                 OR EXISTS (SELECT 1 FROM payments_hold AS h WHERE h.contract_id = c.id AND h.lifted_at IS NULL))
            THEN 'HELD' ELSE y.release_status END AS status_shown,
       CASE y.release_status WHEN 'FAILED' THEN 1 WHEN 'PENDING' THEN 2 ELSE 3 END AS status_order,
       y.kind AS kind, y.attempt AS attempt, y.end_to_end_reference AS end_to_end_reference,
       y.bank_reference AS bank_reference, y.failure_code AS failure_code, y.released_at AS released_at,
       y.status_reason AS status_reason,
       y.release_status = 'FAILED' AND d.amount_due > 0
           AND NOT EXISTS (SELECT 1 FROM payments_milestone_payment AS z
                           WHERE z.milestone_id = y.milestone_id AND z.release_status = 'PENDING') AS can_retry,
       EXISTS (SELECT 1 FROM contracts_member AS o
               WHERE o.contract_id = c.id AND o.user_id = (SELECT current_user_id())) AS is_owner,
       y.created_at AS created_at, y.updated_at AS updated_at, y.row_version AS row_version
FROM payments_milestone_payment AS y JOIN contracts_milestone AS m ON m.id = y.milestone_id
JOIN @base(contracts_contract) AS c ON c.id = y.contract_id JOIN milestone_due AS d ON d.milestone_id = m.id
LEFT JOIN @base(contractors_contractor) AS p ON p.id = c.awarded_contractor_id
WHERE @seen(work, y.contract_id);

CREATE VIEW list_contractor AS
SELECT p.id AS id, p.user_id AS user_id, p.company_name AS company_name, p.company_fold AS company_fold,
       p.search_fold AS search_fold, p.operating_region AS operating_region, p.service_categories AS service_categories,
       p.verified_status AS verified_status, p.verified_status AS status_shown,
       CASE p.verified_status WHEN 'PENDING' THEN 1 WHEN 'APPROVED' THEN 2 ELSE 3 END AS status_order,
       p.rating_avg AS rating_avg, coalesce(p.rating_avg, -1) AS rating_sort, p.rating_count AS rating_count,
       CASE WHEN f.id IS NOT NULL THEN (SELECT count(*) FROM certification_valid AS v WHERE v.contractor_id = p.id) END
           AS valid_count,
       CASE WHEN f.id IS NOT NULL THEN (SELECT count(*) FROM certification_valid AS v
           WHERE v.contractor_id = p.id AND v.expires_on <= days_after(today_utc(), 30)) END AS expiring_count,
       CASE WHEN f.id IS NOT NULL THEN (SELECT count(*) FROM contractor_required_type AS n WHERE n.contractor_id = p.id
           AND NOT EXISTS (SELECT 1 FROM certification_valid AS v
                           WHERE v.contractor_id = p.id AND v.document_type = n.document_type)) END AS missing_count,
       CASE WHEN f.id IS NOT NULL THEN p.address END AS address, CASE WHEN f.id IS NOT NULL THEN p.phone END AS phone,
       CASE WHEN f.id IS NOT NULL THEN p.email END AS email,
       CASE WHEN f.id IS NOT NULL THEN p.identifier_scheme END AS identifier_scheme,
       CASE WHEN f.id IS NOT NULL THEN p.identifier END AS identifier, p.waiting_since AS waiting_since,
       CASE WHEN f.id IS NOT NULL THEN p.status_reason END AS status_reason,
       CASE WHEN f.id IS NOT NULL THEN p.status_reason_code END AS status_reason_code,
       CASE WHEN f.id IS NOT NULL THEN p.suspended_by END AS suspended_by,
       p.import_id IS NOT NULL AS imported, p.entered_by IS NOT NULL AS on_behalf,
       p.user_id = (SELECT current_user_id()) AS is_mine,
       p.created_at AS created_at, p.updated_at AS updated_at, p.row_version AS row_version
FROM contractors_contractor AS p LEFT JOIN known_contractor AS f ON f.id = p.id
WHERE @seen(contractor, p.id);

CREATE VIEW list_certification AS
SELECT k.id AS id, k.contractor_id AS contractor_id, p.company_name AS company_name, p.company_fold AS company_fold,
       k.document_type AS document_type, k.document_url AS document_url, k.issuer AS issuer, k.number AS number,
       k.holder AS holder, k.issued_on AS issued_on, k.expires_on AS expires_on,
       k.limit_amount AS limit_amount, k.limit_currency AS limit_currency,
       coalesce(k.expires_on, '9999-12-31') AS expires_sort, k.verified AS verified,
       CASE WHEN k.expires_on < today_utc() THEN 'EXPIRED'
            WHEN k.verified AND k.expires_on <= days_after(today_utc(), 30) THEN 'EXPIRING'
            WHEN k.verified THEN 'VERIFIED' WHEN k.status_reason_code IS NOT NULL THEN 'REJECTED'
            ELSE 'TO_VERIFY' END AS status_shown,
       CASE WHEN k.expires_on < today_utc() THEN 2 WHEN k.verified AND k.expires_on <= days_after(today_utc(), 30) THEN 3
            WHEN k.verified THEN 4 WHEN k.status_reason_code IS NOT NULL THEN 1 ELSE 0 END AS status_order,
       k.file_name AS file_name, k.media_type AS media_type, k.byte_size AS byte_size, k.sha256 AS sha256,
       k.checked_sha256 AS checked_sha256, k.supersedes_id AS supersedes_id, k.replaced_at AS replaced_at,
       k.uploaded_at AS uploaded_at, k.uploaded_by AS uploaded_by, k.status_reason_code AS status_reason_code,
       k.status_reason AS status_reason, k.verified_at AS verified_at, p.user_id = (SELECT current_user_id()) AS is_mine,
       k.entered_by IS NOT NULL AS on_behalf,
       k.created_at AS created_at, k.updated_at AS updated_at, k.row_version AS row_version
FROM contractors_certification AS k JOIN @base(contractors_contractor) AS p ON p.id = k.contractor_id
WHERE @seen(certification, k.id);

CREATE VIEW list_review AS
SELECT r.id AS id, r.contract_id AS contract_id, c.title AS contract_title, r.contractor_id AS contractor_id,
       p.company_name AS company_name, p.company_fold AS company_fold, r.score AS score, r.comment AS comment,
       r.answer AS answer, r.answered_at AS answered_at, r.owner_id = (SELECT current_user_id()) AS is_owner,
       p.user_id = (SELECT current_user_id()) AS is_mine, u.full_name AS owner_name,
       r.created_at AS created_at, r.updated_at AS updated_at, r.row_version AS row_version
FROM reviews_contractor_rating AS r JOIN @base(contracts_contract) AS c ON c.id = r.contract_id
JOIN @base(contractors_contractor) AS p ON p.id = r.contractor_id JOIN @base(users_user) AS u ON u.id = r.owner_id
WHERE @seen(review, r.id);

CREATE VIEW list_user AS
SELECT u.id AS id, u.login AS login, u.full_name AS full_name, u.name_fold AS name_fold, u.email AS email,
       u.active AS active, u.must_change_password AS must_change_password, u.password_hash IS NOT NULL AS can_sign_in,
       (SELECT g.roles FROM user_roles AS g WHERE g.user_id = u.id) AS roles,
       EXISTS (SELECT 1 FROM users_role AS r WHERE r.user_id = u.id AND r.role = 'OWNER') AS is_owner,
       EXISTS (SELECT 1 FROM users_role AS r WHERE r.user_id = u.id AND r.role = 'CONTRACTOR') AS is_contractor,
       EXISTS (SELECT 1 FROM users_role AS r WHERE r.user_id = u.id AND r.role = 'STAFF') AS is_staff,
       CASE WHEN u.active THEN 1 ELSE 2 END AS status_order, u.import_id IS NOT NULL AS imported,
       u.created_at AS created_at, u.updated_at AS updated_at, u.row_version AS row_version
FROM users_user AS u
WHERE u.id = (SELECT user_id FROM me) OR EXISTS (SELECT 1 FROM me_staff);

-- Colleagues whom an owner can make members: everybody with the role owner.
CREATE VIEW list_colleague AS
SELECT u.id AS id, u.full_name AS full_name, u.name_fold AS name_fold, u.login AS login, u.active AS active
FROM @base(users_user) AS u JOIN @base(users_role) AS r ON r.user_id = u.id AND r.role = 'OWNER'
WHERE u.active AND u.import_id IS NULL
  AND EXISTS (SELECT 1 FROM users_role AS g WHERE g.user_id = (SELECT user_id FROM me) AND g.role IN ('OWNER', 'STAFF'));

CREATE VIEW list_member AS
SELECT m.id AS id, m.contract_id AS contract_id, m.user_id AS user_id, u.full_name AS full_name, u.name_fold AS name_fold,
       m.duty AS duty,
       CASE m.duty WHEN 'MANAGE' THEN 1 WHEN 'EVALUATE' THEN 2 WHEN 'APPROVE' THEN 3 WHEN 'RELEASE' THEN 4 ELSE 5 END
           AS duty_order, m.created_at AS created_at
FROM contracts_member AS m JOIN @base(users_user) AS u ON u.id = m.user_id
WHERE EXISTS (SELECT 1 FROM my_contract AS mine WHERE mine.contract_id = m.contract_id);

CREATE VIEW list_draft AS
SELECT d.id AS id, d.title AS title, d.title_fold AS title_fold, d.content AS content, d.created_at AS created_at,
       d.updated_at AS updated_at, d.row_version AS row_version
FROM contracts_draft AS d WHERE d.owner_id = (SELECT user_id FROM me);

CREATE VIEW list_change_request AS
SELECT q.id AS id, q.contractor_id AS contractor_id, q.body AS body, q.created_at AS created_at, q.answered_at AS answered_at
FROM contractors_change_request AS q
WHERE EXISTS (SELECT 1 FROM visible_contractor AS v WHERE v.id = q.contractor_id)
  AND (EXISTS (SELECT 1 FROM me_staff)
       OR EXISTS (SELECT 1 FROM me_contractor AS me WHERE me.contractor_id = q.contractor_id));

CREATE VIEW list_history AS
SELECT a.id AS id, a.seq AS seq, a.at AS at, a.at AS at_sort, a.entity AS entity, a.entity_id AS entity_id,
       a.action AS action, u.full_name AS actor_name, a.before_json AS before_json, a.after_json AS after_json,
       a.reason AS reason, a.contract_id AS contract_id, a.contractor_id AS contractor_id, a.single_person AS single_person
FROM audit_entry AS a LEFT JOIN @base(users_user) AS u ON u.id = a.user_id
WHERE @seen(audit, a.seq);
