-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who sees what (row-level security says the same in PostgreSQL): ids that the signed-in user may see.

CREATE VIEW me_staff AS
SELECT r.user_id AS user_id FROM users_role AS r JOIN users_user AS u ON u.id = r.user_id
WHERE r.user_id = current_user_id() AND r.role = 'STAFF' AND u.active;

CREATE VIEW me_contractor AS
SELECT p.id AS contractor_id FROM contractors_contractor AS p JOIN users_user AS u ON u.id = p.user_id
WHERE p.user_id = current_user_id() AND u.active;

CREATE VIEW my_contract AS
SELECT DISTINCT m.contract_id AS contract_id FROM contracts_member AS m JOIN users_user AS u ON u.id = m.user_id
WHERE m.user_id = current_user_id() AND u.active;

-- Tenders: one's own; all that are posted, for contractors and staff.
CREATE VIEW visible_contract AS
SELECT c.id AS id FROM contracts_contract AS c
WHERE EXISTS (SELECT 1 FROM me_staff)
   OR EXISTS (SELECT 1 FROM contracts_member AS m WHERE m.contract_id = c.id AND m.user_id = current_user_id())
   OR (EXISTS (SELECT 1 FROM me_contractor))
   OR (c.import_id IS NOT NULL AND current_user_id() IS NOT NULL);

-- Bids: one's own; those of one's tenders once opened; the winner's where results are published.
CREATE VIEW visible_bid AS
SELECT b.id AS id FROM contracts_bid AS b JOIN contracts_contract AS c ON c.id = b.contract_id
WHERE b.contractor_id = (SELECT contractor_id FROM me_contractor)
   OR ((NOT c.sealed OR c.opened_at IS NOT NULL)
       AND EXISTS (SELECT 1 FROM contracts_member AS m WHERE m.contract_id = c.id AND m.user_id = current_user_id()))
   OR (b.entered_by IS NOT NULL AND b.entered_by = current_user_id())
   OR (b.status = 'AWARDED' AND c.results_published AND EXISTS (SELECT 1 FROM me_contractor))
   OR (b.import_id IS NOT NULL AND current_user_id() IS NOT NULL);

-- A bid's content: the writer's alone before the opening.
CREATE VIEW visible_bid_content AS
SELECT x.id AS id FROM contracts_bid_content AS x JOIN contracts_bid AS b ON b.id = x.bid_id
JOIN contracts_contract AS c ON c.id = x.contract_id
WHERE b.contractor_id = (SELECT contractor_id FROM me_contractor)
   OR x.written_by = current_user_id()
   OR ((NOT c.sealed OR c.opened_at IS NOT NULL)
       AND EXISTS (SELECT 1 FROM contracts_member AS m WHERE m.contract_id = c.id AND m.user_id = current_user_id()));

-- Milestones and payments: both sides of the contract.
CREATE VIEW visible_work AS
SELECT c.id AS contract_id FROM contracts_contract AS c
WHERE EXISTS (SELECT 1 FROM contracts_member AS m WHERE m.contract_id = c.id AND m.user_id = current_user_id())
   OR (c.awarded_contractor_id IS NOT NULL AND c.awarded_contractor_id = (SELECT contractor_id FROM me_contractor))
   OR (c.import_id IS NOT NULL AND c.taken_over_at IS NULL AND EXISTS (SELECT 1 FROM me_staff));

CREATE VIEW visible_contractor AS
SELECT p.id AS id FROM contractors_contractor AS p
WHERE p.user_id = current_user_id()
   OR EXISTS (SELECT 1 FROM me_staff)
   OR p.entered_by = current_user_id()
   OR EXISTS (SELECT 1 FROM contracts_bid AS b JOIN contracts_contract AS c ON c.id = b.contract_id
              JOIN contracts_member AS m ON m.contract_id = c.id
              WHERE b.contractor_id = p.id AND m.user_id = current_user_id() AND (NOT c.sealed OR c.opened_at IS NOT NULL))
   OR (p.verified_status = 'APPROVED' AND current_user_id() IS NOT NULL
       AND EXISTS (SELECT 1 FROM office_setting AS s WHERE s.name = 'directory_published' AND s.value = 'yes'));

CREATE VIEW visible_certification AS
SELECT k.id AS id FROM contractors_certification AS k JOIN contractors_contractor AS p ON p.id = k.contractor_id
WHERE p.user_id = current_user_id()
   OR EXISTS (SELECT 1 FROM me_staff)
   OR k.entered_by = current_user_id()
   OR EXISTS (SELECT 1 FROM contracts_bid AS b JOIN contracts_contract AS c ON c.id = b.contract_id
              JOIN contracts_member AS m ON m.contract_id = c.id
              WHERE b.contractor_id = k.contractor_id AND m.user_id = current_user_id()
                AND (NOT c.sealed OR c.opened_at IS NOT NULL));

CREATE VIEW visible_review AS
SELECT r.id AS id FROM reviews_contractor_rating AS r WHERE current_user_id() IS NOT NULL;

-- History: of what one sees; accounts for staff; a sealed bid's for its bidder alone.
CREATE VIEW visible_audit AS
SELECT a.seq AS seq FROM audit_entry AS a
WHERE a.user_id = current_user_id()
   OR (a.entity IN ('users_user', 'users_role', 'office_setting', 'contractors_required_type',
                    'contractors_contractor', 'contractors_certification', 'contractors_change_request')
       AND EXISTS (SELECT 1 FROM me_staff))
   OR (a.entity IN ('contractors_contractor', 'contractors_certification', 'contractors_change_request',
                    'contracts_bid', 'reviews_contractor_rating')
       AND a.contractor_id = (SELECT contractor_id FROM me_contractor))
   OR (a.contract_id IS NOT NULL
       AND EXISTS (SELECT 1 FROM contracts_member AS m WHERE m.contract_id = a.contract_id AND m.user_id = current_user_id())
       AND NOT (a.entity IN ('contracts_bid', 'contracts_bid_content')
                AND EXISTS (SELECT 1 FROM contracts_contract AS c
                            WHERE c.id = a.contract_id AND c.sealed AND c.opened_at IS NULL)))
   OR (a.entity IN ('contracts_contract', 'contracts_milestone', 'payments_milestone_payment')
       AND EXISTS (SELECT 1 FROM contracts_contract AS c
                   WHERE c.id = a.contract_id AND c.awarded_contractor_id = (SELECT contractor_id FROM me_contractor)));
