-- SPDX-License-Identifier: GPL-3.0-or-later
-- Documents that are kept at a store outside of the office, encrypted: what each is called there, and its key. Everybody
-- who uploads has a copy of their own, as with `document` on a server, for the same reasons.

CREATE TABLE document_key (
    id @uuid NOT NULL PRIMARY KEY,
    sha256 @text NOT NULL CHECK (length(sha256) = 64),
    byte_size @int NOT NULL CHECK (byte_size BETWEEN 1 AND 26214400),
    -- Random: it tells whoever keeps the store nothing.
    object_name @text NOT NULL UNIQUE CHECK (length(object_name) = 32),
    secret @blob NOT NULL CHECK (length(secret) = 32),
    uploaded_by @uuid NOT NULL REFERENCES users_user (id),
    created_at @time NOT NULL,
    -- All of it is at the store.
    complete @bool NOT NULL DEFAULT false,
    -- A row names it, or did: it is never cleaned away.
    attached @bool NOT NULL DEFAULT false
) @strict;
CREATE UNIQUE INDEX document_key_of_uploader ON document_key (sha256, uploaded_by);
CREATE INDEX document_key_loose ON document_key (uploaded_by, created_at) WHERE NOT attached;
