-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whoever sets another person's password can sign in as that person: this, too, takes a second staff member.
ALTER TABLE staff_request ADD COLUMN kind @text NOT NULL DEFAULT 'STAFF' CHECK (kind IN ('STAFF', 'PASSWORD'));
-- What is to be set; forgotten when it is decided.
ALTER TABLE staff_request ADD COLUMN verifier @text
    CHECK ((verifier IS NOT NULL) = (kind = 'PASSWORD' AND decision IS NULL));
DROP INDEX staff_request_open;
CREATE UNIQUE INDEX staff_request_open ON staff_request (user_id, kind) WHERE decision IS NULL;
