-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rules about contractors, their certifications and bids.

-- A certification counts while it is verified and not expired (on its last day it still counts).
CREATE VIEW certification_valid AS
SELECT k.id AS certification_id, k.contractor_id AS contractor_id, k.document_type AS document_type, k.expires_on AS expires_on
FROM contractors_certification AS k
WHERE k.verified AND k.replaced_at IS NULL AND (k.expires_on IS NULL OR k.expires_on >= today_utc());

-- What a contractor must hold: the types for everybody, and those for one of its categories.
CREATE VIEW contractor_required_type AS
SELECT p.id AS contractor_id, t.document_type AS document_type
FROM contractors_contractor AS p JOIN contractors_required_type AS t ON t.required
WHERE t.category_code = ''
   OR EXISTS (SELECT 1 FROM contractor_category AS g WHERE g.contractor_id = p.id AND g.code = t.category_code);

CREATE VIEW rule_contractor_certification_missing AS
SELECT p.id AS subject_id FROM contractors_contractor AS p
WHERE EXISTS (SELECT 1 FROM contractor_required_type AS n
              WHERE n.contractor_id = p.id
                AND NOT EXISTS (SELECT 1 FROM certification_valid AS v
                                WHERE v.contractor_id = p.id AND v.document_type = n.document_type));

CREATE VIEW rule_contractor_not_approved AS
SELECT p.id AS subject_id FROM contractors_contractor AS p WHERE p.verified_status <> 'APPROVED';

-- Only of bids that one knows of anyway: whoever records one on behalf learns nothing of the contractor's own.
CREATE VIEW rule_bid_already_live AS
SELECT b.contract_id AS contract_id, b.contractor_id AS contractor_id
FROM contracts_bid AS b JOIN contracts_contract AS c ON c.id = b.contract_id
WHERE b.status <> 'REJECTED' AND b.import_id IS NULL
  AND (NOT c.sealed OR c.opened_at IS NOT NULL OR b.entered_by = current_user_id()
       OR (SELECT p.user_id FROM contractors_contractor AS p WHERE p.id = b.contractor_id) = current_user_id());

-- Nobody bids on a tender that they buy.
CREATE VIEW rule_bidder_is_buyer AS
SELECT m.contract_id AS contract_id, p.id AS contractor_id
FROM contracts_member AS m JOIN contractors_contractor AS p ON p.user_id = m.user_id;

CREATE VIEW rule_bid_not_live AS
SELECT b.id AS subject_id FROM contracts_bid AS b
WHERE b.status NOT IN ('SUBMITTED', 'SHORTLISTED') OR b.proposed_cost IS NULL;

CREATE VIEW rule_bid_not_reconfirmed AS
SELECT b.id AS subject_id FROM contracts_bid AS b JOIN contracts_contract AS c ON c.id = b.contract_id
WHERE b.confirmed_addendum < c.addendum_count;

CREATE VIEW rule_bid_contractor_not_approved AS
SELECT b.id AS subject_id FROM contracts_bid AS b JOIN contractors_contractor AS p ON p.id = b.contractor_id
WHERE p.verified_status <> 'APPROVED';

CREATE VIEW rule_bid_certification_missing AS
SELECT b.id AS subject_id FROM contracts_bid AS b
WHERE EXISTS (SELECT 1 FROM contractor_required_type AS n
              WHERE n.contractor_id = b.contractor_id
                AND NOT EXISTS (SELECT 1 FROM certification_valid AS v
                                WHERE v.contractor_id = b.contractor_id AND v.document_type = n.document_type));

CREATE VIEW rule_bid_of_oneself AS
SELECT b.id AS subject_id
FROM contracts_bid AS b JOIN contractors_contractor AS p ON p.id = b.contractor_id
JOIN contracts_member AS m ON m.contract_id = b.contract_id AND m.user_id = p.user_id;

-- A price that is 15 % or more below the mean of the other live bids, with at least two of them.
CREATE VIEW bid_abnormally_low AS
SELECT b.id AS bid_id, b.contract_id AS contract_id
FROM contracts_bid AS b
WHERE b.status IN ('SUBMITTED', 'SHORTLISTED') AND b.proposed_cost IS NOT NULL
  AND (SELECT count(*) FROM contracts_bid AS o
       WHERE o.contract_id = b.contract_id AND o.id <> b.id AND o.proposed_cost IS NOT NULL AND o.currency = b.currency
         AND o.status IN ('SUBMITTED', 'SHORTLISTED')) >= 2
  AND 100 * b.proposed_cost <= 85 * (
       SELECT (n.total - n.total % n.number) / n.number
       FROM (SELECT money_sum(o.proposed_cost) AS total, count(*) AS number FROM contracts_bid AS o
             WHERE o.contract_id = b.contract_id AND o.id <> b.id AND o.proposed_cost IS NOT NULL
               AND o.currency = b.currency AND o.status IN ('SUBMITTED', 'SHORTLISTED')) AS n
       WHERE n.number > 0);

CREATE VIEW rule_bid_low_unassessed AS
SELECT b.id AS subject_id FROM contracts_bid AS b
WHERE coalesce(trim(b.low_bid_answer), '') = '' AND coalesce(trim(b.low_bid_assessment), '') = ''
  AND EXISTS (SELECT 1 FROM bid_abnormally_low AS l WHERE l.bid_id = b.id);

CREATE VIEW rule_bid_withdrawn AS
SELECT b.id AS subject_id FROM contracts_bid AS b WHERE b.status_reason_code = 'WITHDRAWN';

-- What a bid says may be written until the deadline; on behalf, until the bids are opened.
CREATE VIEW rule_bid_content_closed AS
SELECT b.id AS subject_id FROM contracts_bid AS b JOIN contracts_contract AS c ON c.id = b.contract_id
WHERE b.status <> 'SUBMITTED' OR c.opened_at IS NOT NULL
   OR NOT (c.status = 'BIDDING' OR (c.status = 'POSTED' AND c.bidding_opens_at <= now_utc()))
   OR (b.entered_by IS NULL AND c.deadline_at <= now_utc())
   OR (b.entered_by IS NOT NULL AND b.revision > 0);

-- Somebody else checks it: two people would decide it together.
CREATE VIEW rule_claimed_by_other AS
SELECT c.id AS subject_id FROM verification_claim AS c
WHERE c.claimed_by <> current_user_id() AND c.claimed_until > now_utc();

CREATE VIEW rule_certification_unchecked AS
SELECT k.id AS subject_id FROM contractors_certification AS k
WHERE k.checked_sha256 IS NULL OR k.checked_sha256 <> k.sha256;

CREATE VIEW rule_certification_expired AS
SELECT k.id AS subject_id FROM contractors_certification AS k WHERE k.expires_on < today_utc();

-- A second person verifies; an office with one active staff member writes a reason instead. Two accounts of one hand
-- (same_hand: one made the other in the last 30 days) are one person.
CREATE VIEW single_staff AS
SELECT s.user_id AS user_id FROM active_staff AS s
WHERE NOT EXISTS (SELECT 1 FROM active_staff AS o WHERE o.user_id <> s.user_id
                    AND NOT EXISTS (SELECT 1 FROM same_hand AS h
                                    WHERE h.user_id = s.user_id AND h.other_id = o.user_id));

CREATE VIEW rule_certification_uploaded_by_oneself AS
SELECT k.id AS subject_id FROM contractors_certification AS k
WHERE (k.uploaded_by = current_user_id()
       OR EXISTS (SELECT 1 FROM same_hand AS h WHERE h.user_id = k.uploaded_by AND h.other_id = current_user_id()))
  AND NOT EXISTS (SELECT 1 FROM single_staff AS s WHERE s.user_id = current_user_id());

CREATE VIEW rule_certification_of_oneself AS
SELECT k.id AS subject_id FROM contractors_certification AS k JOIN contractors_contractor AS p ON p.id = k.contractor_id
WHERE p.user_id = current_user_id();

CREATE VIEW rule_profile_suspended_by_oneself AS
SELECT p.id AS subject_id FROM contractors_contractor AS p
WHERE (p.suspended_by = current_user_id()
       OR EXISTS (SELECT 1 FROM same_hand AS h WHERE h.user_id = p.suspended_by AND h.other_id = current_user_id()))
  AND NOT EXISTS (SELECT 1 FROM single_staff AS s WHERE s.user_id = current_user_id());
