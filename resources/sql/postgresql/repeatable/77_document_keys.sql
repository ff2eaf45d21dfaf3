-- SPDX-License-Identifier: GPL-3.0-or-later
-- Keys of the documents that are kept at a store outside, reached through these functions alone. Who may read a document
-- (document_hands) gets its key, and nobody else. The server makes name and key, so that neither is ever part of a
-- statement, which may be logged.

-- Begins an upload, or goes on with one's own: its name at the store and its key, and whether they were made just now.
CREATE FUNCTION tenderyard.document_key_begin(sha256 text, byte_size bigint)
RETURNS TABLE (object_name text, secret bytea, fresh boolean) LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = office, tenderyard, pg_temp AS $$
#variable_conflict use_column
DECLARE
    person CONSTANT uuid := document_person();
BEGIN
    IF byte_size NOT BETWEEN 1 AND 26214400 THEN
        RAISE EXCEPTION USING ERRCODE = 'TY001', MESSAGE = 'document.too_large';
    END IF;
    IF (SELECT count(*) FROM document_key AS d WHERE d.uploaded_by = person AND NOT d.attached
          AND d.sha256 <> document_key_begin.sha256) >= 40 THEN
        RAISE EXCEPTION USING ERRCODE = 'TY001', MESSAGE = 'document.too_many';
    END IF;
    -- gen_random_uuid() is of cryptographic strength, and 122 bits of it are random: three give a key more than it holds.
    -- What stands as it is belongs to what may be at the store already.
    RETURN QUERY INSERT INTO document_key AS d (id, sha256, byte_size, object_name, secret, uploaded_by, created_at)
        VALUES (new_id(), document_key_begin.sha256, document_key_begin.byte_size,
                replace(gen_random_uuid()::text, '-', ''),
                sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())),
                person, now_utc())
        ON CONFLICT (sha256, uploaded_by) DO UPDATE SET created_at = now_utc()
        RETURNING d.object_name, d.secret, d.xmax = 0;
END $$;

-- All of one's own upload is at the store.
CREATE FUNCTION tenderyard.document_key_finish(sha256 text) RETURNS void LANGUAGE plpgsql VOLATILE
SECURITY DEFINER SET search_path = office, tenderyard, pg_temp AS $$
#variable_conflict use_column
DECLARE
    person CONSTANT uuid := document_person();
    hash CONSTANT text := document_key_finish.sha256;
BEGIN
    -- Where a document moved here from another store, rows name it already.
    UPDATE document_key AS d SET complete = true, attached = d.attached
        OR EXISTS (SELECT 1 FROM contractors_certification AS k WHERE k.sha256 = hash AND k.uploaded_by = person)
        OR EXISTS (SELECT 1 FROM contractors_contractor AS p WHERE p.evidence_sha256 = hash AND p.entered_by = person)
        OR EXISTS (SELECT 1 FROM contracts_milestone AS m WHERE m.evidence_sha256 = hash AND m.entered_by = person)
        OR EXISTS (SELECT 1 FROM contracts_bid AS b WHERE b.evidence_sha256 = hash AND b.entered_by = person)
    WHERE d.sha256 = hash AND d.uploaded_by = person;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'TY001', MESSAGE = 'document.not_found';
    END IF;
END $$;

-- Gives up one's own unfinished upload: whether there was one, which may be removed from the store then.
CREATE FUNCTION tenderyard.document_key_forget(sha256 text) RETURNS boolean LANGUAGE plpgsql VOLATILE
SECURITY DEFINER SET search_path = office, tenderyard, pg_temp AS $$
#variable_conflict use_column
BEGIN
    DELETE FROM document_key AS d
    WHERE d.sha256 = document_key_forget.sha256 AND d.uploaded_by = me() AND NOT d.complete AND NOT d.attached;
    RETURN FOUND;
END $$;

-- Gives up what one uploaded more than a day ago and never used, a few at a time: their names, to be removed from the
-- store.
CREATE FUNCTION tenderyard.document_key_clean() RETURNS SETOF text LANGUAGE plpgsql VOLATILE
SECURITY DEFINER SET search_path = office, tenderyard, pg_temp AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY DELETE FROM document_key AS d WHERE d.id IN (
        SELECT o.id FROM document_key AS o WHERE NOT o.attached AND o.uploaded_by = me()
          AND o.created_at < now_utc() - interval '1 day'
        ORDER BY o.created_at LIMIT 20 FOR UPDATE SKIP LOCKED) RETURNING d.object_name;
END $$;

-- What one needs to read a document: its name at the store and its key. Nothing where there is none that one may read.
CREATE FUNCTION tenderyard.document_key_find(sha256 text)
RETURNS TABLE (object_name text, secret bytea, byte_size bigint) LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = office, tenderyard, pg_temp AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY SELECT d.object_name, d.secret, d.byte_size
        FROM document_hands(document_key_find.sha256) WITH ORDINALITY AS h (person, place),
            LATERAL (SELECT k.* FROM document_key AS k
                     WHERE k.sha256 = document_key_find.sha256 AND k.uploaded_by = h.person OFFSET 0) AS d
        WHERE d.complete ORDER BY h.place LIMIT 1;
END $$;
