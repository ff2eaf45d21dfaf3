-- SPDX-License-Identifier: GPL-3.0-or-later
-- Unless it says otherwise, bidding opens at once.
UPDATE contracts_contract SET bidding_opens_at = now_utc(), updated_at = now_utc(), row_version = row_version + 1
WHERE id = NEW.id AND bidding_opens_at IS NULL AND NEW.import_id IS NULL;
-- Who posts a tender is its first member.
INSERT INTO contracts_member (id, contract_id, user_id, duty, created_at)
SELECT new_id(), NEW.id, NEW.owner_id, 'MANAGE', now_utc() WHERE NEW.import_id IS NULL;
