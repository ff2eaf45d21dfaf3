-- SPDX-License-Identifier: GPL-3.0-or-later
-- Before the opening nobody learns by trying who has bid: what was recorded on behalf stands beside what the contractor
-- handed in, and the opening keeps one of them (followups/contracts_opening.insert.sql).
DROP INDEX contracts_bid_one_live;
CREATE UNIQUE INDEX contracts_bid_one_live ON contracts_bid (contract_id, contractor_id)
    WHERE status <> 'REJECTED' AND import_id IS NULL AND (entered_by IS NULL OR NOT sealed);
CREATE UNIQUE INDEX contracts_bid_one_recorded ON contracts_bid (contract_id, contractor_id, entered_by)
    WHERE status <> 'REJECTED' AND import_id IS NULL AND entered_by IS NOT NULL AND sealed;
