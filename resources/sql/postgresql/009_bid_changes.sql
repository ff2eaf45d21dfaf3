-- SPDX-License-Identifier: GPL-3.0-or-later
-- The log of changes of bids lies apart, and is read by who may see them: EXPLAIN (ANALYZE, BUFFERS) counts the pages that
-- a function reads, and so would count the bids of others in a log of everything.
CREATE TABLE change_log_bid () INHERITS (change_log);
ALTER TABLE change_log_bid ALTER COLUMN seq SET DEFAULT nextval('change_log_seq_seq');
-- Who recorded the bid on behalf, or wrote what it says.
ALTER TABLE change_log_bid ADD COLUMN writer_id uuid;
ALTER TABLE change_log_bid ADD PRIMARY KEY (seq);
CREATE INDEX change_log_bid_by_contract ON change_log_bid (contract_id, xid);
CREATE INDEX change_log_bid_by_contractor ON change_log_bid (contractor_id, xid);
CREATE INDEX change_log_bid_by_writer ON change_log_bid (writer_id, xid);
-- A desk that connects starts from now: nobody waits for these any more.
DELETE FROM ONLY change_log WHERE entity IN ('contracts_bid', 'contracts_bid_content');
