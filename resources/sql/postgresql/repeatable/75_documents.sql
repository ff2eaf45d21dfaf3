-- SPDX-License-Identifier: GPL-3.0-or-later
-- Documents on the server. People reach them through the functions in `tenderyard` alone. An upload is begun, put in
-- pieces of 256 KiB and finished, each in a transaction of its own, so that one that was cut goes on where it was.

-- Whether what is stored is what the hash says.
CREATE FUNCTION office.document_is_whole(document uuid) RETURNS boolean LANGUAGE plpgsql STABLE
SET search_path = office, tenderyard, pg_temp AS $$
BEGIN
    RETURN (SELECT encode(sha256(p.content), 'hex') = d.sha256 AND octet_length(p.content) = d.byte_size
            FROM document AS d,
                 LATERAL (SELECT string_agg(c.bytes, '' ORDER BY c.number) AS content FROM document_chunk AS c
                          WHERE c.document_id = d.id) AS p
            WHERE d.id = document_is_whole.document) IS TRUE;
END $$;

-- What was uploaded and never used is thrown away after a day, a few at a time.
CREATE FUNCTION office.document_clean() RETURNS integer LANGUAGE plpgsql VOLATILE
SET search_path = office, tenderyard, pg_temp AS $$
DECLARE
    removed integer;
BEGIN
    DELETE FROM document AS d WHERE d.id IN (
        SELECT o.id FROM document AS o WHERE NOT o.attached AND o.created_at < now_utc() - interval '1 day'
        ORDER BY o.created_at LIMIT 20 FOR UPDATE SKIP LOCKED);
    GET DIAGNOSTICS removed = ROW_COUNT;
    RETURN removed;
END $$;

-- The signed-in person, who must be somebody.
CREATE FUNCTION office.document_person() RETURNS uuid LANGUAGE plpgsql STABLE
SET search_path = office, tenderyard, pg_temp AS $$
DECLARE
    person CONSTANT uuid := me();
BEGIN
    IF person IS NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'TY001', MESSAGE = 'transition.actor';
    END IF;
    RETURN person;
END $$;

-- The same, asked for by somebody who is signed in: how many, to staff; to others, how many of their own.
CREATE FUNCTION tenderyard.document_tidy() RETURNS integer LANGUAGE plpgsql VOLATILE
SECURITY DEFINER SET search_path = office, tenderyard, pg_temp AS $$
DECLARE
    person CONSTANT uuid := document_person();
    own CONSTANT bigint := (SELECT count(*) FROM document AS d WHERE d.uploaded_by = person AND NOT d.attached);
    removed CONSTANT integer := document_clean();
BEGIN
    IF is_staff() THEN
        RETURN removed;
    END IF;
    RETURN own - (SELECT count(*) FROM document AS d WHERE d.uploaded_by = person AND NOT d.attached);
END $$;

-- Begins an upload, or goes on with one's own: the numbers of the missing pieces, none when all of it is there.
CREATE FUNCTION tenderyard.document_begin(sha256 text, byte_size bigint) RETURNS SETOF integer
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = office, tenderyard, pg_temp AS $$
#variable_conflict use_column
DECLARE
    person CONSTANT uuid := document_person();
    own document;
BEGIN
    IF byte_size NOT BETWEEN 1 AND 26214400 THEN
        RAISE EXCEPTION USING ERRCODE = 'TY001', MESSAGE = 'document.too_large';
    END IF;
    PERFORM document_clean();
    -- Finished ones that no row names yet count too: nobody fills the server with what leads to nothing.
    IF (SELECT count(*) FROM document AS d WHERE d.uploaded_by = person AND NOT d.attached
          AND d.sha256 <> document_begin.sha256) >= 40 THEN
        RAISE EXCEPTION USING ERRCODE = 'TY001', MESSAGE = 'document.too_many';
    END IF;
    INSERT INTO document (sha256, byte_size, uploaded_by, created_at)
    VALUES (document_begin.sha256, document_begin.byte_size, person, now_utc())
    ON CONFLICT (sha256, uploaded_by) DO UPDATE SET created_at = now_utc()
    RETURNING * INTO own;
    IF own.complete AND document_is_whole(own.id) THEN
        RETURN;
    END IF;
    -- Damaged, or begun with another size than it has.
    IF own.complete OR own.byte_size <> document_begin.byte_size THEN
        DELETE FROM document_chunk AS c WHERE c.document_id = own.id;
        UPDATE document AS d SET complete = false, byte_size = document_begin.byte_size WHERE d.id = own.id;
    END IF;
    RETURN QUERY SELECT n::integer FROM generate_series(0, (document_begin.byte_size - 1) / 262144) AS n
        WHERE NOT EXISTS (SELECT 1 FROM document_chunk AS c WHERE c.document_id = own.id AND c.number = n) ORDER BY n;
END $$;

-- One piece of one's own unfinished upload; the same again changes nothing.
CREATE FUNCTION tenderyard.document_put(sha256 text, number integer, bytes bytea) RETURNS void LANGUAGE plpgsql VOLATILE
SECURITY DEFINER SET search_path = office, tenderyard, pg_temp AS $$
#variable_conflict use_column
DECLARE
    person CONSTANT uuid := document_person();
    own document;
BEGIN
    SELECT d.* INTO own FROM document AS d
    WHERE d.sha256 = document_put.sha256 AND d.uploaded_by = person AND NOT d.complete FOR SHARE;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'TY001', MESSAGE = 'document.not_found';
    END IF;
    IF document_put.number NOT BETWEEN 0 AND 99 OR octet_length(document_put.bytes)
       IS DISTINCT FROM least(262144, own.byte_size - document_put.number * 262144) THEN
        RAISE EXCEPTION USING ERRCODE = 'TY001', MESSAGE = 'document.not_stored';
    END IF;
    INSERT INTO document_chunk (document_id, number, bytes) VALUES (own.id, document_put.number, document_put.bytes)
    ON CONFLICT (document_id, number) DO UPDATE SET bytes = EXCLUDED.bytes;
END $$;

-- Ends one's own upload: whether what came is what the hash says. If not, all of it has to be put again.
CREATE FUNCTION tenderyard.document_finish(sha256 text) RETURNS boolean LANGUAGE plpgsql VOLATILE
SECURITY DEFINER SET search_path = office, tenderyard, pg_temp AS $$
#variable_conflict use_column
DECLARE
    person CONSTANT uuid := document_person();
    own document;
    beginning bytea;
BEGIN
    SELECT d.* INTO own FROM document AS d
    WHERE d.sha256 = document_finish.sha256 AND d.uploaded_by = person FOR UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'TY001', MESSAGE = 'document.not_found';
    END IF;
    IF own.complete THEN
        RETURN true;
    END IF;
    IF NOT document_is_whole(own.id) THEN
        DELETE FROM document_chunk AS c WHERE c.document_id = own.id;
        RETURN false;
    END IF;
    -- PDF, PNG, JPEG, as the program finds them.
    SELECT substring(c.bytes FROM 1 FOR 16) INTO beginning FROM document_chunk AS c
    WHERE c.document_id = own.id AND c.number = 0;
    IF NOT (substring(beginning FROM 1 FOR 5) = '\x255044462d' OR substring(beginning FROM 1 FOR 3) = '\xffd8ff'
            OR beginning = '\x89504e470d0a1a0a0000000d49484452') THEN
        RAISE EXCEPTION USING ERRCODE = 'TY001', MESSAGE = 'document.type';
    END IF;
    UPDATE document AS d SET complete = true WHERE d.id = own.id;
    RETURN true;
END $$;

-- Gives up one's own unfinished upload.
CREATE FUNCTION tenderyard.document_forget(sha256 text) RETURNS void LANGUAGE plpgsql VOLATILE
SECURITY DEFINER SET search_path = office, tenderyard, pg_temp AS $$
#variable_conflict use_column
BEGIN
    DELETE FROM document AS d
    WHERE d.sha256 = document_forget.sha256 AND d.uploaded_by = me() AND NOT d.complete AND NOT d.attached;
END $$;

-- Whose copies of a document the person may read, the own one first: of whoever put it there for a row that they see. A
-- row that somebody made with a hash out of the air leads to no copy. A definer, so that it plans as 90_close says of
-- bids.
CREATE FUNCTION office.document_hands(hash text) RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = office, tenderyard, pg_temp AS $$
DECLARE
    person CONSTANT uuid := me();
BEGIN
    IF person IS NULL THEN
        RETURN;
    END IF;
    RETURN NEXT person;
    RETURN QUERY SELECT k.uploaded_by FROM tenderyard.contractors_certification AS k WHERE k.sha256 = hash;
    RETURN QUERY SELECT p.entered_by FROM tenderyard.contractors_contractor AS p WHERE p.evidence_sha256 = hash;
    RETURN QUERY SELECT m.entered_by FROM tenderyard.contracts_milestone AS m WHERE m.evidence_sha256 = hash;
    RETURN QUERY SELECT b.entered_by FROM contracts_bid AS s
        JOIN tenderyard.contracts_bid AS b ON b.contract_id = s.contract_id AND b.id = s.id
        WHERE s.evidence_sha256 = hash AND b.evidence_sha256 = hash;
END $$;

-- The copy that the person may read. Each hand by itself (OFFSET 0): a look at all copies of a hash would read a page more
-- where somebody else has put one there.
CREATE FUNCTION office.document_shown(hash text) RETURNS uuid LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = office, tenderyard, pg_temp AS $$
BEGIN
    RETURN (SELECT d.id FROM document_hands(hash) WITH ORDINALITY AS h (person, place),
                LATERAL (SELECT c.id, c.complete FROM document AS c
                         WHERE c.sha256 = hash AND c.uploaded_by = h.person OFFSET 0) AS d
            WHERE d.complete ORDER BY h.place LIMIT 1);
END $$;

-- How large a document is; NULL where there is none that one may read.
CREATE FUNCTION tenderyard.document_size(sha256 text) RETURNS bigint LANGUAGE plpgsql STABLE
SECURITY DEFINER SET search_path = office, tenderyard, pg_temp AS $$
#variable_conflict use_column
BEGIN
    RETURN (SELECT d.byte_size FROM document AS d WHERE d.id = document_shown(document_size.sha256));
END $$;

-- One piece; NULL where there is none that one may read.
CREATE FUNCTION tenderyard.document_read(sha256 text, number integer) RETURNS bytea LANGUAGE plpgsql STABLE
SECURITY DEFINER SET search_path = office, tenderyard, pg_temp AS $$
#variable_conflict use_column
BEGIN
    RETURN (SELECT c.bytes FROM document_chunk AS c
            WHERE c.document_id = document_shown(document_read.sha256) AND c.number = document_read.number);
END $$;

-- What a row names is kept. The arguments: the columns of the hash and of whoever uploaded it.
CREATE FUNCTION office.document_attach() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = office, tenderyard, pg_temp AS $$
DECLARE
    named CONSTANT jsonb := to_jsonb(NEW);
BEGIN
    UPDATE document AS d SET attached = true
    WHERE d.sha256 = named ->> TG_ARGV[0] AND d.uploaded_by = (named ->> TG_ARGV[1])::uuid AND NOT d.attached;
    UPDATE document_key AS d SET attached = true
    WHERE d.sha256 = named ->> TG_ARGV[0] AND d.uploaded_by = (named ->> TG_ARGV[1])::uuid AND NOT d.attached;
    RETURN NULL;
END $$;

CREATE TRIGGER zz_contractors_certification_document AFTER INSERT OR UPDATE OF sha256, uploaded_by
ON office.contractors_certification FOR EACH ROW
EXECUTE FUNCTION office.document_attach('sha256', 'uploaded_by');
CREATE TRIGGER zz_contractors_contractor_document AFTER INSERT OR UPDATE OF evidence_sha256, entered_by
ON office.contractors_contractor FOR EACH ROW WHEN (NEW.evidence_sha256 IS NOT NULL)
EXECUTE FUNCTION office.document_attach('evidence_sha256', 'entered_by');
CREATE TRIGGER zz_contracts_milestone_document AFTER INSERT OR UPDATE OF evidence_sha256, entered_by
ON office.contracts_milestone FOR EACH ROW WHEN (NEW.evidence_sha256 IS NOT NULL)
EXECUTE FUNCTION office.document_attach('evidence_sha256', 'entered_by');
CREATE TRIGGER zz_contracts_bid_document AFTER INSERT OR UPDATE OF evidence_sha256, entered_by
ON office.contracts_bid FOR EACH ROW WHEN (NEW.evidence_sha256 IS NOT NULL)
EXECUTE FUNCTION office.document_attach('evidence_sha256', 'entered_by');
