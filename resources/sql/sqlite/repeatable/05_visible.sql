-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who sees what (row-level security says the same in PostgreSQL): ids that the signed-in user may see.

-- Whoever is signed in, while the account is active; without a row nothing is seen.
CREATE VIEW me AS
SELECT u.id AS user_id FROM users_user AS u WHERE u.id = current_user_id() AND u.active;

CREATE VIEW me_staff AS
SELECT r.user_id AS user_id FROM users_role AS r WHERE r.user_id = (SELECT user_id FROM me) AND r.role = 'STAFF';

CREATE VIEW me_contractor AS
SELECT p.id AS contractor_id FROM contractors_contractor AS p WHERE p.user_id = (SELECT user_id FROM me);

CREATE VIEW my_contract AS
SELECT DISTINCT m.contract_id AS contract_id FROM contracts_member AS m WHERE m.user_id = (SELECT user_id FROM me);

-- Tenders: one's own; all that are posted, for contractors (with a profile or before it) and staff.
CREATE VIEW visible_contract AS
SELECT c.id AS id FROM contracts_contract AS c
WHERE EXISTS (SELECT 1 FROM me_staff)
   OR EXISTS (SELECT 1 FROM contracts_member AS m WHERE m.contract_id = c.id AND m.user_id = (SELECT user_id FROM me))
   OR EXISTS (SELECT 1 FROM me_contractor)
   OR EXISTS (SELECT 1 FROM users_role AS r WHERE r.user_id = (SELECT user_id FROM me) AND r.role = 'CONTRACTOR')
   OR (c.import_id IS NOT NULL AND EXISTS (SELECT 1 FROM me));

-- Bids: one's own and what one recorded; those of one's tenders once opened. (The winner of published results is
-- shown with the tender, without the rest of the bid.)
CREATE VIEW visible_bid AS
SELECT b.id AS id FROM contracts_bid AS b JOIN contracts_contract AS c ON c.id = b.contract_id
WHERE b.contractor_id = (SELECT contractor_id FROM me_contractor)
   OR ((NOT c.sealed OR c.opened_at IS NOT NULL)
       AND EXISTS (SELECT 1 FROM contracts_member AS m
                   WHERE m.contract_id = c.id AND m.user_id = (SELECT user_id FROM me)))
   OR (b.entered_by IS NOT NULL AND b.entered_by = (SELECT user_id FROM me))
   OR (b.import_id IS NOT NULL AND EXISTS (SELECT 1 FROM me));

-- Bids and whether they may be one's own: a server reads others' bids another way.
CREATE VIEW seen_bid AS SELECT b.*, true AS own FROM contracts_bid AS b;

-- What a bid says: the bidder's and the writer's alone until the opening has found it to be what was committed to.
CREATE VIEW visible_bid_content AS
SELECT x.id AS id FROM contracts_bid_content AS x JOIN contracts_bid AS b ON b.id = x.bid_id
WHERE b.contractor_id = (SELECT contractor_id FROM me_contractor)
   OR x.written_by = (SELECT user_id FROM me)
   OR (NOT b.sealed AND EXISTS (SELECT 1 FROM contracts_member AS m
                                WHERE m.contract_id = b.contract_id AND m.user_id = (SELECT user_id FROM me)));

-- Milestones and payments: both sides of the contract.
CREATE VIEW visible_work AS
SELECT c.id AS contract_id FROM contracts_contract AS c
WHERE EXISTS (SELECT 1 FROM contracts_member AS m WHERE m.contract_id = c.id AND m.user_id = (SELECT user_id FROM me))
   OR (c.awarded_contractor_id IS NOT NULL AND c.awarded_contractor_id = (SELECT contractor_id FROM me_contractor))
   OR (c.import_id IS NOT NULL AND c.taken_over_at IS NULL AND EXISTS (SELECT 1 FROM me_staff));

-- Contractors of whom one sees everything; of the others, a published directory shows company, region and rating.
CREATE VIEW known_contractor AS
SELECT p.id AS id FROM contractors_contractor AS p
WHERE p.user_id = (SELECT user_id FROM me)
   OR EXISTS (SELECT 1 FROM me_staff)
   OR p.entered_by = (SELECT user_id FROM me)
   OR EXISTS (SELECT 1 FROM contracts_bid AS b JOIN contracts_contract AS c ON c.id = b.contract_id
              JOIN contracts_member AS m ON m.contract_id = c.id
              WHERE b.contractor_id = p.id AND m.user_id = (SELECT user_id FROM me)
                AND (NOT c.sealed OR c.opened_at IS NOT NULL));

CREATE VIEW visible_contractor AS
SELECT p.id AS id FROM contractors_contractor AS p
WHERE EXISTS (SELECT 1 FROM known_contractor AS k WHERE k.id = p.id)
   OR (p.verified_status = 'APPROVED' AND EXISTS (SELECT 1 FROM me)
       AND EXISTS (SELECT 1 FROM office_setting AS s WHERE s.name = 'directory_published' AND s.value = 'yes'));

-- Certifications: one's own; for the owner, of contractors whose opened bid one holds.
CREATE VIEW visible_certification AS
SELECT k.id AS id FROM contractors_certification AS k JOIN contractors_contractor AS p ON p.id = k.contractor_id
WHERE p.user_id = (SELECT user_id FROM me)
   OR EXISTS (SELECT 1 FROM me_staff)
   OR k.entered_by = (SELECT user_id FROM me)
   OR EXISTS (SELECT 1 FROM contracts_bid AS b JOIN contracts_member AS m ON m.contract_id = b.contract_id
              WHERE b.contractor_id = k.contractor_id AND m.user_id = (SELECT user_id FROM me) AND NOT b.sealed);

CREATE VIEW visible_review AS
SELECT r.id AS id FROM reviews_contractor_rating AS r WHERE EXISTS (SELECT 1 FROM me);

-- History: of what one sees; accounts for staff; a sealed bid's for its bidder alone. A contractor sees of a contract
-- what has happened since the award, not how the owner came to it. Who checks what is staff's to know, even where it
-- ended by what somebody else did.
CREATE VIEW visible_audit AS
SELECT a.seq AS seq FROM audit_entry AS a
WHERE (a.user_id = (SELECT user_id FROM me) AND a.entity <> 'verification_claim')
   OR (a.entity IN ('users_user', 'users_role', 'office_setting', 'contractors_required_type',
                    'contractors_certification_type', 'contractors_rejection_code', 'verification_claim',
                    'contractors_contractor', 'contractors_certification', 'contractors_change_request')
       AND EXISTS (SELECT 1 FROM me_staff))
   OR (a.entity IN ('contractors_contractor', 'contractors_certification', 'contractors_change_request',
                    'contracts_bid', 'reviews_contractor_rating', 'contracts_contract')
       AND a.contractor_id = (SELECT contractor_id FROM me_contractor))
   OR (a.contract_id IS NOT NULL
       AND EXISTS (SELECT 1 FROM contracts_member AS m
                   WHERE m.contract_id = a.contract_id AND m.user_id = (SELECT user_id FROM me))
       AND NOT (a.entity IN ('contracts_bid', 'contracts_bid_content')
                AND EXISTS (SELECT 1 FROM contracts_contract AS c
                            WHERE c.id = a.contract_id AND c.sealed AND c.opened_at IS NULL)))
   OR (a.entity IN ('contracts_milestone', 'payments_milestone_payment')
       AND EXISTS (SELECT 1 FROM contracts_contract AS c
                   WHERE c.id = a.contract_id AND c.awarded_contractor_id = (SELECT contractor_id FROM me_contractor)
                     AND a.at >= c.awarded_at));
