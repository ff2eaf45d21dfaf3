-- SPDX-License-Identifier: GPL-3.0-or-later
-- The layer's views. Made twice: for the engine over all rows, and for people over those that they may see.

CREATE VIEW contractor_category AS
SELECT p.id AS contractor_id, g.value AS code
FROM contractors_contractor AS p, jsonb_array_elements_text(p.service_categories) AS g (value);

CREATE VIEW contract_category AS
SELECT c.id AS contract_id, g.value AS code
FROM contracts_contract AS c, jsonb_array_elements_text(c.categories) AS g (value);

-- Settings that are whole numbers.
CREATE VIEW office_number AS
SELECT s.name AS name, s.value::bigint AS number FROM office_setting AS s WHERE s.value ~ '^[0-9]{1,18}$';

CREATE VIEW user_roles AS
SELECT r.user_id AS user_id, jsonb_agg(r.role ORDER BY r.role) AS roles FROM users_role AS r GROUP BY r.user_id;
