-- SPDX-License-Identifier: GPL-3.0-or-later
-- Payments of milestones, and the review of a contractor.

CREATE TABLE payments_payment (
    id @uuid NOT NULL PRIMARY KEY,
    contract_id @uuid NOT NULL REFERENCES contracts_contract (id),
    contractor_id @uuid NOT NULL REFERENCES contractors_contractor (id),
    amount @money NOT NULL CHECK (amount BETWEEN 0 AND 900000000000000),
    currency @text NOT NULL CHECK (length(currency) = 3),
    import_id @uuid REFERENCES import_batch (id),
    created_by @uuid,
    created_at @time NOT NULL,
    updated_at @time NOT NULL,
    row_version @int NOT NULL DEFAULT 1
) @strict;

CREATE TABLE payments_milestone_payment (
    id @uuid NOT NULL PRIMARY KEY,
    milestone_id @uuid NOT NULL REFERENCES contracts_milestone (id),
    contract_id @uuid NOT NULL REFERENCES contracts_contract (id),
    payment_id @uuid NOT NULL REFERENCES payments_payment (id),
    release_status @text NOT NULL DEFAULT 'PENDING' CHECK (release_status IN ('PENDING', 'RELEASED', 'FAILED')),
    kind @text NOT NULL DEFAULT 'MILESTONE' CHECK (kind IN ('MILESTONE', 'RETENTION')),
    amount @money NOT NULL CHECK (amount BETWEEN 1 AND 900000000000000),
    attempt @int NOT NULL DEFAULT 1 CHECK (attempt >= 1),
    end_to_end_reference @text NOT NULL CHECK (length(end_to_end_reference) BETWEEN 1 AND 35),
    bank_reference @text CHECK (length(bank_reference) <= 140),
    failure_code @text,
    released_at @time,
    status_reason_code @text,
    status_reason @text CHECK (length(status_reason) <= 4000),
    status_by @uuid REFERENCES users_user (id),
    import_id @uuid REFERENCES import_batch (id),
    created_at @time NOT NULL,
    updated_at @time NOT NULL,
    row_version @int NOT NULL DEFAULT 1
) @strict;
CREATE UNIQUE INDEX payments_milestone_payment_one_pending ON payments_milestone_payment (milestone_id, kind)
    WHERE release_status = 'PENDING';
CREATE INDEX payments_milestone_payment_by_milestone ON payments_milestone_payment (milestone_id);
CREATE INDEX payments_milestone_payment_by_contract ON payments_milestone_payment (contract_id, release_status);
CREATE INDEX payments_milestone_payment_by_status ON payments_milestone_payment (release_status, contract_id);
CREATE INDEX payments_milestone_payment_by_creation ON payments_milestone_payment (created_at, id);
CREATE INDEX payments_milestone_payment_by_release ON payments_milestone_payment (release_status, released_at);

-- While one is not lifted, nothing is instructed on its contract (its screen comes later).
CREATE TABLE payments_hold (
    id @uuid NOT NULL PRIMARY KEY,
    contract_id @uuid NOT NULL REFERENCES contracts_contract (id),
    reason @text NOT NULL CHECK (length(reason) BETWEEN 1 AND 4000),
    placed_by @uuid REFERENCES users_user (id),
    placed_at @time NOT NULL,
    lifted_at @time
) @strict;
CREATE INDEX payments_hold_by_contract ON payments_hold (contract_id);

CREATE TABLE reviews_contractor_rating (
    id @uuid NOT NULL PRIMARY KEY,
    contract_id @uuid NOT NULL UNIQUE REFERENCES contracts_contract (id),
    owner_id @uuid NOT NULL REFERENCES users_user (id),
    contractor_id @uuid NOT NULL REFERENCES contractors_contractor (id),
    score @int NOT NULL CHECK (score BETWEEN 1 AND 5),
    comment @text CHECK (length(comment) <= 4000),
    answer @text CHECK (length(answer) <= 4000),
    answered_at @time,
    import_id @uuid REFERENCES import_batch (id),
    created_at @time NOT NULL,
    updated_at @time NOT NULL,
    row_version @int NOT NULL DEFAULT 1
) @strict;
CREATE INDEX reviews_contractor_rating_by_contractor ON reviews_contractor_rating (contractor_id);
