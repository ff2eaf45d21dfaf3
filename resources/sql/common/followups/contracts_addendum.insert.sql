-- SPDX-License-Identifier: GPL-3.0-or-later
-- After an opening that found nothing the bidding goes on: its record stays, and what comes now is sealed again.
UPDATE contracts_opening SET superseded_at = now_utc() WHERE contract_id = NEW.contract_id AND superseded_at IS NULL;
UPDATE contracts_contract SET addendum_count = NEW.sequence, deadline_at = coalesce(NEW.new_deadline_at, deadline_at),
    opened_at = NULL,
    updated_at = now_utc(), row_version = row_version + 1
WHERE id = NEW.contract_id;
