-- SPDX-License-Identifier: GPL-3.0-or-later
-- The newest revision counts; an open tender's is shown at once.
UPDATE contracts_bid SET revision = NEW.revision, commitment = NEW.commitment,
    confirmed_addendum = (SELECT c.addendum_count FROM contracts_contract AS c WHERE c.id = NEW.contract_id),
    proposed_cost = CASE WHEN sealed THEN proposed_cost ELSE NEW.proposed_cost END,
    proposed_timeline_days = CASE WHEN sealed THEN proposed_timeline_days ELSE NEW.proposed_timeline_days END,
    message = CASE WHEN sealed THEN message ELSE NEW.message END,
    updated_at = now_utc(), row_version = row_version + 1
WHERE id = NEW.bid_id;
