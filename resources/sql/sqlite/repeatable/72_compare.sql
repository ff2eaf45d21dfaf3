-- SPDX-License-Identifier: GPL-3.0-or-later
-- The comparison is for the members of a tender.
CREATE VIEW compare_bid AS
SELECT o.* FROM opened_bid AS o
WHERE EXISTS (SELECT 1 FROM contracts_member AS m WHERE m.contract_id = o.contract_id AND m.user_id = (SELECT user_id FROM me));
