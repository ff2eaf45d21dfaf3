-- SPDX-License-Identifier: GPL-3.0-or-later
-- Logins of people on a server, what was done to them, and requests that take a second staff member.

-- Which login is whose. A person without a row cannot sign in (somebody who was entered on behalf).
CREATE TABLE account_login (
    role_name name NOT NULL PRIMARY KEY CHECK (role_name ~ '^ty_[0-9a-f]{16}$'),
    user_id @uuid NOT NULL UNIQUE REFERENCES users_user (id),
    created_at @time NOT NULL
) @strict;

-- What was done to accounts, and by whom; append-only. by_user is null where an administrator did it.
CREATE TABLE account_event (
    seq @sequence,
    at @time NOT NULL,
    user_id @uuid NOT NULL REFERENCES users_user (id),
    event @text NOT NULL CHECK (event IN ('CREATED', 'RESET', 'OWN_PASSWORD', 'DEACTIVATED', 'REACTIVATED',
                                          'STAFF_GRANTED', 'STAFF_REVOKED')),
    by_user @uuid REFERENCES users_user (id)
) @strict;
CREATE INDEX account_event_by_user ON account_event (user_id, seq);
CREATE INDEX account_event_by_hand ON account_event (by_user, seq);

-- Who shall become staff: asked for by one staff member, confirmed by another. Decided ones are kept.
CREATE TABLE staff_request (
    id @uuid NOT NULL PRIMARY KEY,
    user_id @uuid NOT NULL REFERENCES users_user (id),
    reason @text NOT NULL CHECK (length(reason) <= 4000),
    requested_by @uuid NOT NULL REFERENCES users_user (id),
    requested_at @time NOT NULL,
    decision @text CHECK (decision IN ('CONFIRMED', 'DECLINED', 'SINGLE_PERSON')),
    decided_by @uuid REFERENCES users_user (id),
    decided_at @time,
    CHECK ((decision IS NULL) = (decided_at IS NULL) AND (decision IS NULL) = (decided_by IS NULL))
) @strict;
CREATE UNIQUE INDEX staff_request_open ON staff_request (user_id) WHERE decision IS NULL;
