-- SPDX-License-Identifier: GPL-3.0-or-later
-- People, the office, and what every entity leans on. @types are put in by the dialect (see ../README.md).
-- Money is a whole number of 1/10,000 units; times are UTC; every entity carries row_version.

CREATE TABLE users_user (
    id @uuid NOT NULL PRIMARY KEY,
    login @text NOT NULL CHECK (length(login) BETWEEN 1 AND 100),
    login_fold @text NOT NULL UNIQUE,
    full_name @text NOT NULL CHECK (length(full_name) BETWEEN 1 AND 200),
    name_fold @text NOT NULL,
    email @text CHECK (length(email) <= 254),
    password_hash @text,
    must_change_password @bool NOT NULL DEFAULT false,
    active @bool NOT NULL DEFAULT true,
    created_by @uuid REFERENCES users_user (id),
    created_at @time NOT NULL,
    updated_at @time NOT NULL,
    row_version @int NOT NULL DEFAULT 1,
    import_id @uuid
) @strict;

CREATE TABLE users_role (
    user_id @uuid NOT NULL REFERENCES users_user (id),
    role @text NOT NULL CHECK (role IN ('OWNER', 'CONTRACTOR', 'STAFF')),
    granted_at @time NOT NULL,
    PRIMARY KEY (user_id, role)
) @strict;
CREATE INDEX users_role_by_role ON users_role (role, user_id);

-- How the office works: one row a setting (bidding_minimum_hours, directory_published, required types and so on).
CREATE TABLE office_setting (
    name @text NOT NULL PRIMARY KEY,
    value @text NOT NULL
) @strict;

-- Which certification types a contractor must hold; a category of '' means everybody.
CREATE TABLE contractors_required_type (
    document_type @text NOT NULL,
    category_code @text NOT NULL DEFAULT '',
    required @bool NOT NULL DEFAULT true,
    sequence @int NOT NULL,
    PRIMARY KEY (document_type, category_code)
) @strict;

-- An action that a client may send twice happens once: the second finds its result here.
CREATE TABLE action_key (
    user_id @uuid NOT NULL,
    key @uuid NOT NULL,
    result @text NOT NULL,
    created_at @time NOT NULL,
    PRIMARY KEY (user_id, key)
) @strict;

-- What changed, in order, for the lists on every desk.
CREATE TABLE change_log (
    seq @sequence,
    entity @text NOT NULL,
    entity_id @text NOT NULL,
    at @time NOT NULL
) @strict;

-- Who did what, before and after; append-only. Carries the ids that decide who may read it.
CREATE TABLE audit_entry (
    seq @sequence,
    id @uuid NOT NULL UNIQUE,
    at @time NOT NULL,
    user_id @uuid,
    entity @text NOT NULL,
    entity_id @text NOT NULL,
    action @text NOT NULL,
    before_json @text,
    after_json @text,
    reason @text,
    contract_id @uuid,
    contractor_id @uuid,
    single_person @bool NOT NULL DEFAULT false,
    hash @text NOT NULL
) @strict;
CREATE INDEX audit_entry_by_entity ON audit_entry (entity_id, seq);
CREATE INDEX audit_entry_by_contract ON audit_entry (contract_id, seq);

-- The workflow file as rows: the one table of who may move what, and which rules stand against it.
CREATE TABLE workflow_transition (
    id @text NOT NULL PRIMARY KEY,
    entity @text NOT NULL,
    action @text NOT NULL,
    from_status @text NOT NULL,
    to_status @text NOT NULL,
    -- Actor views, any of which will do, as in the workflow file: contract_manage(subject_id=contract_id).
    actors @text NOT NULL,
    condition @text NOT NULL DEFAULT '',
    requires @text NOT NULL DEFAULT '',
    sequence @int NOT NULL,
    screen_later @bool NOT NULL DEFAULT false
) @strict;
CREATE TABLE workflow_rule (
    transition_id @text NOT NULL REFERENCES workflow_transition (id),
    rule @text NOT NULL,
    sequence @int NOT NULL,
    PRIMARY KEY (transition_id, rule)
) @strict;

-- Imported history: where it came from, which entity an outside identifier became, and what was not understood.
CREATE TABLE import_batch (
    id @uuid NOT NULL PRIMARY KEY,
    source @text NOT NULL,
    imported_by @uuid,
    started_at @time NOT NULL,
    finished_at @time,
    file_count @int NOT NULL DEFAULT 0,
    release_count @int NOT NULL DEFAULT 0
) @strict;
CREATE TABLE import_entity (
    scheme @text NOT NULL,
    external_id @text NOT NULL,
    entity @text NOT NULL,
    entity_id @uuid NOT NULL,
    content_hash @text NOT NULL DEFAULT '',
    import_id @uuid NOT NULL REFERENCES import_batch (id),
    PRIMARY KEY (scheme, external_id, entity)
) @strict;
CREATE TABLE import_leftover (
    id @uuid NOT NULL PRIMARY KEY,
    import_id @uuid NOT NULL REFERENCES import_batch (id),
    file @text NOT NULL,
    process @text NOT NULL,
    field @text NOT NULL,
    value @text NOT NULL,
    reason @text NOT NULL
) @strict;
CREATE INDEX import_leftover_by_process ON import_leftover (process, file);
