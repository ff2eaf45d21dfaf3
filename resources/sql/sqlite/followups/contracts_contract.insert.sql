-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who posts a tender is its first member.
INSERT INTO contracts_member (id, contract_id, user_id, duty, created_at)
SELECT new_id(), NEW.id, NEW.owner_id, 'MANAGE', now_utc() WHERE NEW.import_id IS NULL;
