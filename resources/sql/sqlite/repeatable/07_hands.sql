-- SPDX-License-Identifier: GPL-3.0-or-later
-- One person's doing: of two staff accounts, one made the other in the last 30 days. What takes another person does not
-- count them as two.
CREATE VIEW same_hand AS
SELECT u.created_by AS user_id, u.id AS other_id FROM users_user AS u
WHERE u.created_by <> u.id AND u.created_at > days_after(now_utc(), -30)
  AND EXISTS (SELECT 1 FROM users_role AS r WHERE r.user_id = u.id AND r.role = 'STAFF')
  AND EXISTS (SELECT 1 FROM users_role AS r WHERE r.user_id = u.created_by AND r.role = 'STAFF')
UNION ALL
SELECT u.id AS user_id, u.created_by AS other_id FROM users_user AS u
WHERE u.created_by <> u.id AND u.created_at > days_after(now_utc(), -30)
  AND EXISTS (SELECT 1 FROM users_role AS r WHERE r.user_id = u.id AND r.role = 'STAFF')
  AND EXISTS (SELECT 1 FROM users_role AS r WHERE r.user_id = u.created_by AND r.role = 'STAFF');
