-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who sees which rows: policies for tenderyard_reader, who owns the views that people read. Tables without one here are
-- seen by nobody but the engine; those of bids and what is logged about them are read through functions alone.

CREATE POLICY seen ON office.users_user FOR SELECT TO tenderyard_reader
USING (id = (SELECT office.me()) OR (SELECT office.is_staff()));
CREATE POLICY seen ON office.users_role FOR SELECT TO tenderyard_reader
USING (user_id = (SELECT office.me()) OR (SELECT office.is_staff()));
CREATE POLICY seen ON office.office_setting FOR SELECT TO tenderyard_reader USING ((SELECT office.me()) IS NOT NULL);
CREATE POLICY seen ON office.contractors_required_type FOR SELECT TO tenderyard_reader
USING ((SELECT office.me()) IS NOT NULL);
CREATE POLICY seen ON office.contractors_certification_type FOR SELECT TO tenderyard_reader
USING ((SELECT office.me()) IS NOT NULL);
CREATE POLICY seen ON office.contractors_rejection_code FOR SELECT TO tenderyard_reader
USING ((SELECT office.me()) IS NOT NULL);
CREATE POLICY seen ON office.verification_claim FOR SELECT TO tenderyard_reader USING ((SELECT office.is_staff()));
CREATE POLICY seen ON office.workflow_transition FOR SELECT TO tenderyard_reader USING ((SELECT office.me()) IS NOT NULL);
CREATE POLICY seen ON office.workflow_rule FOR SELECT TO tenderyard_reader USING ((SELECT office.me()) IS NOT NULL);
CREATE POLICY seen ON office.schema_migration FOR SELECT TO tenderyard_reader USING (true);
CREATE POLICY seen ON office.schema_repeatable FOR SELECT TO tenderyard_reader USING (true);
CREATE POLICY seen ON office.import_batch FOR SELECT TO tenderyard_reader USING ((SELECT office.is_staff()));
CREATE POLICY seen ON office.import_entity FOR SELECT TO tenderyard_reader USING ((SELECT office.is_staff()));
CREATE POLICY seen ON office.import_leftover FOR SELECT TO tenderyard_reader USING ((SELECT office.is_staff()));

-- With OR no index helps anyway: IN is looked up in a hash table, and ANY would be compared one by one.
CREATE POLICY seen ON office.contracts_contract FOR SELECT TO tenderyard_reader
USING ((SELECT office.sees_all_tenders()) OR id IN (SELECT office.my_contracts())
       OR (import_id IS NOT NULL AND (SELECT office.me()) IS NOT NULL));
CREATE POLICY seen ON office.contracts_addendum FOR SELECT TO tenderyard_reader
USING ((SELECT office.sees_all_tenders()) OR contract_id IN (SELECT office.my_contracts()));
CREATE POLICY seen ON office.contracts_member FOR SELECT TO tenderyard_reader
USING (contract_id = ANY (ARRAY(SELECT office.my_contracts())));
CREATE POLICY seen ON office.contracts_draft FOR SELECT TO tenderyard_reader USING (owner_id = (SELECT office.me()));
CREATE POLICY seen ON office.contracts_opening FOR SELECT TO tenderyard_reader
USING (contract_id = ANY (ARRAY(SELECT office.my_contracts())));
CREATE POLICY seen ON office.contracts_milestone FOR SELECT TO tenderyard_reader
USING (contract_id = ANY (ARRAY(SELECT office.my_work())));
CREATE POLICY seen ON office.payments_payment FOR SELECT TO tenderyard_reader
USING (contract_id = ANY (ARRAY(SELECT office.my_work())));
CREATE POLICY seen ON office.payments_milestone_payment FOR SELECT TO tenderyard_reader
USING (contract_id = ANY (ARRAY(SELECT office.my_work())));
CREATE POLICY seen ON office.payments_hold FOR SELECT TO tenderyard_reader
USING (contract_id = ANY (ARRAY(SELECT office.my_work())));
CREATE POLICY seen ON office.reviews_contractor_rating FOR SELECT TO tenderyard_reader
USING ((SELECT office.me()) IS NOT NULL);

CREATE POLICY seen ON office.contractors_contractor FOR SELECT TO tenderyard_reader
USING (user_id = (SELECT office.me()) OR (SELECT office.is_staff()) OR entered_by = (SELECT office.me())
       OR id = ANY (ARRAY(SELECT office.my_bidders()))
       OR (verified_status = 'APPROVED' AND (SELECT office.me()) IS NOT NULL AND (SELECT office.directory_is_published())));
-- The others read theirs through functions (05_sight).
CREATE POLICY seen ON office.contractors_certification FOR SELECT TO tenderyard_reader USING ((SELECT office.is_staff()));
CREATE POLICY seen ON office.contractors_change_request FOR SELECT TO tenderyard_reader USING ((SELECT office.is_staff()));

-- As visible_audit of the embedded office says, without bids. Who checks what is staff's to know, even where it ended by
-- what somebody else did.
CREATE POLICY seen ON office.audit_entry FOR SELECT TO tenderyard_reader
USING ((user_id = (SELECT office.me()) AND entity <> 'verification_claim')
       OR (entity IN ('users_user', 'users_role', 'office_setting', 'contractors_required_type',
                      'contractors_certification_type', 'contractors_rejection_code', 'verification_claim',
                      'contractors_contractor', 'contractors_certification', 'contractors_change_request')
           AND (SELECT office.is_staff()))
       OR (entity IN ('contractors_contractor', 'contractors_certification', 'contractors_change_request',
                      'reviews_contractor_rating', 'contracts_contract')
           AND contractor_id = (SELECT office.my_contractor()))
       OR contract_id = ANY (ARRAY(SELECT office.my_contracts()))
       OR (entity IN ('contracts_milestone', 'payments_milestone_payment')
           AND contract_id = ANY (ARRAY(SELECT office.my_awarded_contracts()))
           AND at >= office.awarded_since(contract_id)));
