-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a shared office needs beside the common tables.

-- A change is read by whoever may see the row that it speaks of, and in the order of commits (BORDER: xid, not seq).
ALTER TABLE change_log ADD COLUMN xid xid8 NOT NULL DEFAULT pg_current_xact_id();
ALTER TABLE change_log ADD COLUMN contract_id uuid;
ALTER TABLE change_log ADD COLUMN contractor_id uuid;
CREATE INDEX change_log_by_xid ON change_log (xid);

-- Numbered by the clock (microseconds, then chance), as a sequence's gaps would count what others did in between.
ALTER TABLE audit_entry ALTER COLUMN seq DROP IDENTITY;
ALTER TABLE audit_entry ALTER COLUMN seq
    SET DEFAULT ((extract(epoch FROM clock_timestamp()) * 1000000)::bigint << 10) + floor(random() * 1024)::bigint;
-- The history of bids lies apart: EXPLAIN ANALYZE counts the rows that a policy hides, and so would count bids.
CREATE TABLE audit_entry_bid () INHERITS (audit_entry);
ALTER TABLE audit_entry_bid ADD PRIMARY KEY (seq);
CREATE INDEX audit_entry_bid_by_entity ON audit_entry_bid (entity_id, seq);
CREATE INDEX audit_entry_bid_by_contract ON audit_entry_bid (contract_id, seq);
CREATE INDEX audit_entry_bid_by_contractor ON audit_entry_bid (contractor_id, seq);
CREATE INDEX audit_entry_bid_by_user ON audit_entry_bid (user_id, seq);
CREATE INDEX audit_entry_by_user ON audit_entry (user_id, seq);
CREATE INDEX audit_entry_by_contractor ON audit_entry (contractor_id, seq);

-- What a policy asks for must have an index.
CREATE INDEX contracts_bid_by_writer ON contracts_bid (entered_by) WHERE entered_by IS NOT NULL;
CREATE INDEX contracts_bid_content_by_contract ON contracts_bid_content (contract_id);
CREATE INDEX contractors_contractor_by_writer ON contractors_contractor (entered_by) WHERE entered_by IS NOT NULL;
CREATE INDEX contractors_certification_by_writer ON contractors_certification (entered_by) WHERE entered_by IS NOT NULL;
CREATE INDEX payments_payment_by_contract ON payments_payment (contract_id);
CREATE INDEX contracts_addendum_by_contract ON contracts_addendum (contract_id, sequence);

CREATE INDEX contracts_bid_imported ON contracts_bid (contract_id) WHERE import_id IS NOT NULL;
CREATE INDEX contracts_contract_imported ON contracts_contract (id) WHERE import_id IS NOT NULL;

-- Words are searched in the middle, too.
CREATE INDEX contracts_contract_by_words ON contracts_contract USING gin (search_fold gin_trgm_ops);
CREATE INDEX contractors_contractor_by_words ON contractors_contractor USING gin (search_fold gin_trgm_ops);

-- The planner's statistics tell of rows that nobody may see: a bisected EXPLAIN read prices from them. Bids are read
-- behind functions besides, so the keys of theirs keep the statistics that good plans need.
ALTER TABLE contracts_bid ALTER COLUMN proposed_cost SET STATISTICS 0;
ALTER TABLE contracts_bid ALTER COLUMN proposed_timeline_days SET STATISTICS 0;
ALTER TABLE contracts_bid ALTER COLUMN message SET STATISTICS 0;
ALTER TABLE contracts_bid ALTER COLUMN commitment SET STATISTICS 0;
ALTER TABLE contracts_bid ALTER COLUMN submitted_at SET STATISTICS 0;
ALTER TABLE contracts_bid ALTER COLUMN created_at SET STATISTICS 0;
ALTER TABLE contracts_bid ALTER COLUMN updated_at SET STATISTICS 0;
ALTER TABLE contracts_bid_content ALTER COLUMN proposed_cost SET STATISTICS 0;
ALTER TABLE contracts_bid_content ALTER COLUMN proposed_timeline_days SET STATISTICS 0;
ALTER TABLE contracts_bid_content ALTER COLUMN message SET STATISTICS 0;
ALTER TABLE contracts_bid_content ALTER COLUMN nonce SET STATISTICS 0;
ALTER TABLE contracts_milestone ALTER COLUMN amount SET STATISTICS 0;
ALTER TABLE contracts_milestone ALTER COLUMN approved_amount SET STATISTICS 0;
ALTER TABLE contracts_milestone ALTER COLUMN retained_amount SET STATISTICS 0;
ALTER TABLE payments_payment ALTER COLUMN amount SET STATISTICS 0;
ALTER TABLE payments_milestone_payment ALTER COLUMN amount SET STATISTICS 0;
ALTER TABLE contracts_contract ALTER COLUMN awarded_cost SET STATISTICS 0;
ALTER TABLE contracts_contract ALTER COLUMN budget_min SET STATISTICS 0;
ALTER TABLE contracts_contract ALTER COLUMN budget_max SET STATISTICS 0;
