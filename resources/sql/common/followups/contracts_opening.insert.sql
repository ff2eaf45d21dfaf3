-- SPDX-License-Identifier: GPL-3.0-or-later
-- Beside what a contractor handed in nothing counts that others recorded; of several that were recorded the last received.
UPDATE contracts_bid SET status = 'REJECTED', status_reason_code = 'REPLACED', status_reason = NULL, status_by = NEW.opened_by,
    updated_at = now_utc(), row_version = row_version + 1
WHERE contract_id = NEW.contract_id AND status IN ('SUBMITTED', 'SHORTLISTED') AND import_id IS NULL AND revision > 0
  AND entered_by IS NOT NULL
  AND EXISTS (SELECT 1 FROM contracts_bid AS o
              WHERE o.contract_id = contracts_bid.contract_id AND o.contractor_id = contracts_bid.contractor_id
                AND o.status IN ('SUBMITTED', 'SHORTLISTED') AND o.import_id IS NULL AND o.revision > 0
                AND (o.entered_by IS NULL OR o.received_at > contracts_bid.received_at
                     OR (o.received_at = contracts_bid.received_at AND o.id > contracts_bid.id)));
-- The bids found, each as its writer committed to it; what does not hash to its commitment stays closed.
INSERT INTO contracts_opening_bid (opening_id, bid_id, commitment)
SELECT NEW.id, b.id, b.commitment FROM contracts_bid AS b
WHERE b.contract_id = NEW.contract_id AND b.revision > 0 AND b.status IN ('SUBMITTED', 'SHORTLISTED');
UPDATE contracts_bid SET sealed = false, updated_at = now_utc(), row_version = row_version + 1,
    (proposed_cost, proposed_timeline_days, message) =
        (SELECT x.proposed_cost, x.proposed_timeline_days, x.message FROM contracts_bid_content AS x
         WHERE x.bid_id = contracts_bid.id AND x.revision = contracts_bid.revision)
WHERE contract_id = NEW.contract_id AND sealed AND revision > 0 AND status IN ('SUBMITTED', 'SHORTLISTED')
  AND EXISTS (SELECT 1 FROM contracts_bid_content AS x
              WHERE x.bid_id = contracts_bid.id AND x.revision = contracts_bid.revision
                AND contracts_bid.commitment = sha256_hex(x.bid_id || '|' || x.revision || '|' || x.proposed_cost || '|'
                    || x.proposed_timeline_days || '|' || coalesce(x.message, '') || '|' || x.nonce));
-- What is not in the record came too late.
UPDATE contracts_bid SET status = 'REJECTED', status_reason_code = 'LATE', status_reason = NULL, status_by = NEW.opened_by,
    updated_at = now_utc(), row_version = row_version + 1
WHERE contract_id = NEW.contract_id AND status IN ('SUBMITTED', 'SHORTLISTED') AND import_id IS NULL
  AND NOT EXISTS (SELECT 1 FROM contracts_opening_bid AS o WHERE o.opening_id = NEW.id AND o.bid_id = contracts_bid.id);
UPDATE contracts_contract SET opened_at = now_utc(), updated_at = now_utc(), row_version = row_version + 1
WHERE id = NEW.contract_id;
UPDATE contracts_opening SET opened_at = now_utc(), bid_count = (SELECT count(*) FROM contracts_opening_bid AS o WHERE o.opening_id = NEW.id)
WHERE id = NEW.id;
