-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE contracts_contract SET addendum_count = NEW.sequence, deadline_at = coalesce(NEW.new_deadline_at, deadline_at),
    updated_at = now_utc(), row_version = row_version + 1
WHERE id = NEW.contract_id;
