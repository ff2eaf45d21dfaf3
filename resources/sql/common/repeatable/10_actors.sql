-- SPDX-License-Identifier: GPL-3.0-or-later
-- One view an actor: who (user_id) may act on what (subject_id). Names as in ../../workflow/workflow.json.
-- An actor that does not depend on a subject is called any_… and has no subject_id.

CREATE VIEW active_staff AS
SELECT u.id AS user_id FROM users_user AS u JOIN users_role AS r ON r.user_id = u.id
WHERE r.role = 'STAFF' AND u.active AND u.password_hash IS NOT NULL;

CREATE VIEW actor_any_staff AS
SELECT u.id AS user_id FROM users_user AS u JOIN users_role AS r ON r.user_id = u.id
WHERE r.role = 'STAFF' AND u.active;

-- Whoever may enter what came by letter: staff, and owners.
CREATE VIEW actor_any_recorder AS
SELECT u.id AS user_id FROM users_user AS u
WHERE u.active AND EXISTS (SELECT 1 FROM users_role AS r WHERE r.user_id = u.id AND r.role IN ('STAFF', 'OWNER'));

CREATE VIEW actor_self AS
SELECT u.id AS subject_id, u.id AS user_id FROM users_user AS u WHERE u.active;

CREATE VIEW actor_owner_self AS
SELECT u.id AS subject_id, u.id AS user_id FROM users_user AS u JOIN users_role AS r ON r.user_id = u.id
WHERE r.role = 'OWNER' AND u.active;

CREATE VIEW actor_contractor_self AS
SELECT u.id AS subject_id, u.id AS user_id FROM users_user AS u JOIN users_role AS r ON r.user_id = u.id
WHERE r.role = 'CONTRACTOR' AND u.active;

CREATE VIEW actor_profile_self AS
SELECT p.id AS subject_id, p.user_id AS user_id
FROM contractors_contractor AS p JOIN users_user AS u ON u.id = p.user_id JOIN users_role AS r ON r.user_id = u.id
WHERE r.role = 'CONTRACTOR' AND u.active;

-- A profile that was entered on behalf is kept by whoever may record.
CREATE VIEW actor_profile_recorder AS
SELECT p.id AS subject_id, a.user_id AS user_id
FROM contractors_contractor AS p JOIN actor_any_recorder AS a ON a.user_id <> p.user_id
WHERE p.entered_by IS NOT NULL;

CREATE VIEW actor_staff_other AS
SELECT p.id AS subject_id, a.user_id AS user_id
FROM contractors_contractor AS p JOIN actor_any_staff AS a ON a.user_id <> p.user_id;

-- Members of a contract by duty; whoever manages has every duty. Imported history is nobody's until taken over.
CREATE VIEW contract_duty AS
SELECT m.contract_id AS contract_id, m.user_id AS user_id, m.duty AS duty
FROM contracts_member AS m JOIN contracts_contract AS c ON c.id = m.contract_id JOIN users_user AS u ON u.id = m.user_id
WHERE u.active AND (c.import_id IS NULL OR c.taken_over_at IS NOT NULL);

CREATE VIEW actor_contract_manage AS
SELECT d.contract_id AS subject_id, d.user_id AS user_id FROM contract_duty AS d WHERE d.duty = 'MANAGE';
CREATE VIEW actor_contract_evaluate AS
SELECT d.contract_id AS subject_id, d.user_id AS user_id FROM contract_duty AS d WHERE d.duty IN ('MANAGE', 'EVALUATE');
CREATE VIEW actor_contract_approve AS
SELECT d.contract_id AS subject_id, d.user_id AS user_id FROM contract_duty AS d WHERE d.duty IN ('MANAGE', 'APPROVE');
CREATE VIEW actor_contract_release AS
SELECT d.contract_id AS subject_id, d.user_id AS user_id FROM contract_duty AS d WHERE d.duty IN ('MANAGE', 'RELEASE');

CREATE VIEW actor_contract_recorder AS
SELECT c.id AS subject_id, u.id AS user_id
FROM contracts_contract AS c JOIN users_user AS u ON u.active
WHERE (c.import_id IS NULL OR c.taken_over_at IS NOT NULL)
  AND (EXISTS (SELECT 1 FROM contracts_member AS m WHERE m.contract_id = c.id AND m.user_id = u.id AND m.duty = 'MANAGE')
       OR EXISTS (SELECT 1 FROM users_role AS r WHERE r.user_id = u.id AND r.role = 'STAFF'));

CREATE VIEW actor_contract_contractor AS
SELECT c.id AS subject_id, p.user_id AS user_id
FROM contracts_contract AS c JOIN contractors_contractor AS p ON p.id = c.awarded_contractor_id
JOIN users_user AS u ON u.id = p.user_id
WHERE u.active AND (c.import_id IS NULL OR c.taken_over_at IS NOT NULL);

-- Who writes what a bid says: its contractor, or whoever entered it on behalf.
CREATE VIEW actor_bid_writer AS
SELECT b.id AS subject_id, u.id AS user_id
FROM contracts_bid AS b JOIN contractors_contractor AS p ON p.id = b.contractor_id
JOIN users_user AS u ON u.active AND (u.id = b.entered_by OR (b.entered_by IS NULL AND u.id = p.user_id));
