-- SPDX-License-Identifier: GPL-3.0-or-later
-- One row a bid of an opened tender, with what the comparison shows beside the price. Read through compare_bid, which
-- knows who may (72_compare.sql of each dialect).
CREATE VIEW opened_bid AS
SELECT b.id AS id, b.contract_id AS contract_id, b.contractor_id AS contractor_id, p.company_name AS company_name,
       p.company_fold AS company_fold, p.operating_region AS operating_region, b.proposed_cost AS proposed_cost,
       b.currency AS currency, b.proposed_timeline_days AS proposed_timeline_days, b.message AS message,
       CASE WHEN b.status = 'REJECTED' AND b.status_reason_code = 'WITHDRAWN' THEN 'WITHDRAWN'
            WHEN b.status IN ('SUBMITTED', 'SHORTLISTED') AND b.confirmed_addendum < c.addendum_count THEN 'TO_RECONFIRM'
            ELSE b.status END AS status_shown, b.status AS status, b.status_reason AS status_reason,
       b.status_reason_code AS status_reason_code, b.submitted_at AS submitted_at,
       p.rating_avg AS rating_avg, p.rating_count AS rating_count, p.verified_status AS verified_status,
       (SELECT count(*) FROM contractor_required_type AS n WHERE n.contractor_id = p.id) AS required_count,
       (SELECT count(*) FROM contractor_required_type AS n WHERE n.contractor_id = p.id
          AND EXISTS (SELECT 1 FROM certification_valid AS v
                      WHERE v.contractor_id = p.id AND v.document_type = n.document_type)) AS required_valid_count,
       (SELECT count(*) FROM certification_valid AS v WHERE v.contractor_id = p.id) AS valid_count,
       (SELECT min(v.expires_on) FROM certification_valid AS v WHERE v.contractor_id = p.id) AS next_expiry,
       (SELECT count(*) FROM contracts_contract AS e
          JOIN contracts_member AS m ON m.contract_id = e.id AND m.user_id = current_user_id() AND m.duty = 'MANAGE'
        WHERE e.awarded_contractor_id = p.id AND e.id <> b.contract_id) AS earlier_contracts,
       -- A value and not EXISTS, for which all bids of the office might be read.
       coalesce((SELECT true FROM bid_abnormally_low AS l WHERE l.bid_id = b.id), false) AS abnormally_low,
       b.low_bid_answer AS low_bid_answer, b.low_bid_assessment AS low_bid_assessment,
       b.entered_by IS NOT NULL AS on_behalf, b.received_at AS received_at, b.row_version AS row_version
FROM contracts_bid AS b JOIN contracts_contract AS c ON c.id = b.contract_id
JOIN contractors_contractor AS p ON p.id = b.contractor_id
WHERE NOT c.sealed OR c.opened_at IS NOT NULL;
