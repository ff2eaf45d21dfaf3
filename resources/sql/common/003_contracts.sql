-- SPDX-License-Identifier: GPL-3.0-or-later
-- Tenders, which become contracts: members, drafts, bids, the opening, milestones.

CREATE TABLE contracts_contract (
    id @uuid NOT NULL PRIMARY KEY,
    owner_id @uuid NOT NULL REFERENCES users_user (id),
    title @text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
    description_scope @text NOT NULL DEFAULT '' CHECK (length(description_scope) <= 20000),
    location @text NOT NULL DEFAULT '' CHECK (length(location) <= 300),
    title_fold @text NOT NULL,
    location_fold @text NOT NULL DEFAULT '',
    search_fold @text NOT NULL,
    currency @text CHECK (length(currency) = 3),
    budget_min @money CHECK (budget_min BETWEEN 1 AND 900000000000000),
    budget_max @money CHECK (budget_max BETWEEN 1 AND 900000000000000),
    budget_shown @bool NOT NULL DEFAULT true,
    categories @json NOT NULL DEFAULT '[]',
    status @text NOT NULL DEFAULT 'POSTED'
        CHECK (status IN ('POSTED', 'BIDDING', 'AWARDED', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED')),
    sealed @bool NOT NULL DEFAULT true,
    results_published @bool NOT NULL DEFAULT false,
    posted_at @time,
    bidding_opens_at @time,
    deadline_at @time,
    deadline_zone @text,
    opened_at @time,
    awarded_at @time,
    awarded_bid_id @uuid,
    awarded_contractor_id @uuid REFERENCES contractors_contractor (id),
    awarded_cost @money CHECK (awarded_cost BETWEEN 0 AND 900000000000000),
    over_budget_reason @text CHECK (length(over_budget_reason) <= 4000),
    addendum_count @int NOT NULL DEFAULT 0,
    status_reason_code @text,
    status_reason @text CHECK (length(status_reason) <= 4000),
    status_by @uuid REFERENCES users_user (id),
    import_id @uuid REFERENCES import_batch (id),
    import_source @text,
    taken_over_at @time,
    created_at @time NOT NULL,
    updated_at @time NOT NULL,
    row_version @int NOT NULL DEFAULT 1,
    CONSTRAINT budget_range CHECK (budget_min IS NULL OR budget_max IS NULL OR budget_min <= budget_max),
    CONSTRAINT budget_currency CHECK (currency IS NOT NULL OR (budget_min IS NULL AND budget_max IS NULL))
) @strict;
CREATE INDEX contracts_contract_by_title ON contracts_contract (title_fold, id);
CREATE INDEX contracts_contract_by_deadline ON contracts_contract (coalesce(deadline_at, '9999-12-31T00:00:00.000Z'), id);
CREATE INDEX contracts_contract_by_update ON contracts_contract (updated_at, id);
CREATE INDEX contracts_contract_by_creation ON contracts_contract (created_at, id);
CREATE INDEX contracts_contract_by_location ON contracts_contract (location_fold, id);
CREATE INDEX contracts_contract_by_status ON contracts_contract (status, id);
CREATE INDEX contracts_contract_by_owner ON contracts_contract (owner_id, id);
CREATE INDEX contracts_contract_by_contractor ON contracts_contract (awarded_contractor_id);

CREATE TABLE contracts_member (
    id @uuid NOT NULL PRIMARY KEY,
    contract_id @uuid NOT NULL REFERENCES contracts_contract (id),
    user_id @uuid NOT NULL REFERENCES users_user (id),
    duty @text NOT NULL CHECK (duty IN ('MANAGE', 'EVALUATE', 'APPROVE', 'RELEASE', 'READ')),
    created_at @time NOT NULL,
    UNIQUE (contract_id, user_id, duty)
) @strict;
CREATE INDEX contracts_member_by_user ON contracts_member (user_id, contract_id, duty);

CREATE TABLE contracts_draft (
    id @uuid NOT NULL PRIMARY KEY,
    owner_id @uuid NOT NULL REFERENCES users_user (id),
    title @text NOT NULL DEFAULT '',
    title_fold @text NOT NULL DEFAULT '',
    content @json NOT NULL,
    created_at @time NOT NULL,
    updated_at @time NOT NULL,
    row_version @int NOT NULL DEFAULT 1
) @strict;
CREATE INDEX contracts_draft_by_owner ON contracts_draft (owner_id, updated_at);

CREATE TABLE contracts_addendum (
    id @uuid NOT NULL PRIMARY KEY,
    contract_id @uuid NOT NULL REFERENCES contracts_contract (id),
    sequence @int NOT NULL CHECK (sequence >= 1),
    body @text NOT NULL CHECK (length(body) BETWEEN 1 AND 20000),
    new_deadline_at @time,
    created_by @uuid NOT NULL REFERENCES users_user (id),
    created_at @time NOT NULL,
    UNIQUE (contract_id, sequence)
) @strict;

CREATE TABLE contracts_bid (
    id @uuid NOT NULL PRIMARY KEY,
    contract_id @uuid NOT NULL REFERENCES contracts_contract (id),
    contractor_id @uuid NOT NULL REFERENCES contractors_contractor (id),
    -- NULL only while sealed: the opening fills them from contracts_bid_content.
    proposed_cost @money CHECK (proposed_cost BETWEEN 1 AND 900000000000000),
    proposed_timeline_days @int CHECK (proposed_timeline_days BETWEEN 1 AND 36500),
    message @text CHECK (length(message) <= 10000),
    currency @text NOT NULL CHECK (length(currency) = 3),
    status @text NOT NULL DEFAULT 'SUBMITTED' CHECK (status IN ('SUBMITTED', 'SHORTLISTED', 'REJECTED', 'AWARDED')),
    status_before_award @text,
    sealed @bool NOT NULL DEFAULT true,
    commitment @text NOT NULL DEFAULT '',
    revision @int NOT NULL DEFAULT 0,
    confirmed_addendum @int NOT NULL DEFAULT 0,
    submitted_at @time NOT NULL,
    low_bid_answer @text CHECK (length(low_bid_answer) <= 4000),
    low_bid_assessment @text CHECK (length(low_bid_assessment) <= 4000),
    status_reason_code @text,
    status_reason @text CHECK (length(status_reason) <= 4000),
    status_by @uuid REFERENCES users_user (id),
    entered_by @uuid REFERENCES users_user (id),
    received_at @time,
    evidence_sha256 @text,
    import_id @uuid REFERENCES import_batch (id),
    created_at @time NOT NULL,
    updated_at @time NOT NULL,
    row_version @int NOT NULL DEFAULT 1
) @strict;
CREATE UNIQUE INDEX contracts_bid_one_live ON contracts_bid (contract_id, contractor_id)
    WHERE status <> 'REJECTED' AND import_id IS NULL;
CREATE UNIQUE INDEX contracts_bid_one_awarded ON contracts_bid (contract_id) WHERE status = 'AWARDED';
CREATE INDEX contracts_bid_by_contract ON contracts_bid (contract_id, status);
CREATE INDEX contracts_bid_by_contractor ON contracts_bid (contractor_id, id);

-- What a bid says, one row a revision; of a sealed tender only its bidder reads it before the opening.
CREATE TABLE contracts_bid_content (
    id @uuid NOT NULL PRIMARY KEY,
    bid_id @uuid NOT NULL REFERENCES contracts_bid (id),
    contract_id @uuid NOT NULL REFERENCES contracts_contract (id),
    revision @int NOT NULL CHECK (revision >= 1),
    proposed_cost @money NOT NULL CHECK (proposed_cost BETWEEN 1 AND 900000000000000),
    proposed_timeline_days @int NOT NULL CHECK (proposed_timeline_days BETWEEN 1 AND 36500),
    message @text CHECK (length(message) <= 10000),
    nonce @text NOT NULL CHECK (length(nonce) >= 32),
    commitment @text NOT NULL,
    written_by @uuid NOT NULL,
    created_at @time NOT NULL,
    UNIQUE (bid_id, revision)
) @strict;

CREATE TABLE contracts_opening (
    id @uuid NOT NULL PRIMARY KEY,
    contract_id @uuid NOT NULL REFERENCES contracts_contract (id),
    opened_by @uuid NOT NULL REFERENCES users_user (id),
    opened_at @time NOT NULL,
    bid_count @int NOT NULL DEFAULT 0,
    -- An opening that found no bid makes way for a later one, once, when an addendum extends the deadline.
    superseded_at @time
) @strict;
CREATE UNIQUE INDEX contracts_opening_one_current ON contracts_opening (contract_id) WHERE superseded_at IS NULL;
CREATE INDEX contracts_opening_by_contract ON contracts_opening (contract_id);
CREATE TABLE contracts_opening_bid (
    opening_id @uuid NOT NULL REFERENCES contracts_opening (id),
    bid_id @uuid NOT NULL REFERENCES contracts_bid (id),
    commitment @text NOT NULL,
    PRIMARY KEY (opening_id, bid_id)
) @strict;

CREATE TABLE contracts_milestone (
    id @uuid NOT NULL PRIMARY KEY,
    contract_id @uuid NOT NULL REFERENCES contracts_contract (id),
    sequence @int NOT NULL CHECK (sequence BETWEEN 1 AND 100000),
    title @text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
    description @text NOT NULL DEFAULT '' CHECK (length(description) <= 10000),
    amount @money NOT NULL CHECK (amount BETWEEN 0 AND 900000000000000),
    due_date @date,
    status @text NOT NULL DEFAULT 'PENDING' CHECK (status IN ('PENDING', 'COMPLETED', 'APPROVED', 'PAID')),
    approved_amount @money CHECK (approved_amount BETWEEN 0 AND 900000000000000),
    retained_amount @money NOT NULL DEFAULT 0 CHECK (retained_amount BETWEEN 0 AND 900000000000000),
    completed_note @text CHECK (length(completed_note) <= 4000),
    completed_evidence @text,
    completed_at @time,
    completed_by @uuid REFERENCES users_user (id),
    approved_at @time,
    approved_by @uuid REFERENCES users_user (id),
    split_from_id @uuid REFERENCES contracts_milestone (id),
    status_reason_code @text,
    status_reason @text CHECK (length(status_reason) <= 4000),
    status_by @uuid REFERENCES users_user (id),
    entered_by @uuid REFERENCES users_user (id),
    received_at @time,
    evidence_sha256 @text,
    import_id @uuid REFERENCES import_batch (id),
    created_at @time NOT NULL,
    updated_at @time NOT NULL,
    row_version @int NOT NULL DEFAULT 1,
    CONSTRAINT approved_within_amount CHECK (approved_amount IS NULL OR approved_amount <= amount),
    CONSTRAINT retained_within_approved CHECK (retained_amount = 0 OR retained_amount <= approved_amount)
) @strict;
CREATE INDEX contracts_milestone_by_contract ON contracts_milestone (contract_id, sequence, id);
CREATE INDEX contracts_milestone_by_due ON contracts_milestone (coalesce(due_date, '9999-12-31'), id);
CREATE INDEX contracts_milestone_by_status ON contracts_milestone (status, contract_id);
