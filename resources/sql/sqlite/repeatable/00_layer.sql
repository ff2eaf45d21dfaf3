-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the common SQL stands on in SQLite. The functions current_user_id(), is_engine(), now_utc(), today_utc(),
-- days_after(), money_sum(), new_id(), new_reference(), fold(), sha256_hex() and clock_is_behind() are the
-- application's.

CREATE VIEW contractor_category AS
SELECT p.id AS contractor_id, g.value AS code FROM contractors_contractor AS p, json_each(p.service_categories) AS g;

-- Settings that are whole numbers.
CREATE VIEW office_number AS
SELECT s.name AS name, CAST(s.value AS INTEGER) AS number FROM office_setting AS s
WHERE s.value <> '' AND s.value NOT GLOB '*[^0-9]*';

CREATE VIEW contract_category AS
SELECT c.id AS contract_id, g.value AS code FROM contracts_contract AS c, json_each(c.categories) AS g;

CREATE VIEW user_roles AS
SELECT r.user_id AS user_id, json_group_array(r.role) AS roles FROM users_role AS r GROUP BY r.user_id;

-- How many bids a contract has, without those that were withdrawn.
CREATE VIEW contract_bid_count AS
SELECT c.id AS contract_id,
       (SELECT count(*) FROM contracts_bid AS b WHERE b.contract_id = c.id
          AND (b.status <> 'REJECTED' OR coalesce(b.status_reason_code, '') <> 'WITHDRAWN')) AS bids
FROM contracts_contract AS c;

-- What a sealed bid says is not in its row yet; who may read it is said where it is used.
CREATE VIEW own_bid_content AS SELECT x.* FROM contracts_bid_content AS x;
