-- SPDX-License-Identifier: GPL-3.0-or-later

-- One person's doing: of two staff accounts, one was made by the other in the last 30 days, or got its password from
-- it. What takes another person does not count them as two.
CREATE OR REPLACE VIEW same_hand AS
SELECT p.user_id AS user_id, p.other_id AS other_id
FROM (SELECT e.by_user AS user_id, e.user_id AS other_id, e.at AS at FROM account_event AS e
      WHERE e.event IN ('CREATED', 'RESET')
      UNION ALL
      SELECT e.user_id AS user_id, e.by_user AS other_id, e.at AS at FROM account_event AS e
      WHERE e.event IN ('CREATED', 'RESET')) AS p
WHERE p.user_id <> p.other_id AND p.at > days_after(now_utc(), -30)
  AND EXISTS (SELECT 1 FROM users_role AS r WHERE r.user_id = p.user_id AND r.role = 'STAFF')
  AND EXISTS (SELECT 1 FROM users_role AS r WHERE r.user_id = p.other_id AND r.role = 'STAFF');
