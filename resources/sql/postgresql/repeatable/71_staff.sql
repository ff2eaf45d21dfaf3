-- SPDX-License-Identifier: GPL-3.0-or-later
-- A second staff member. Whoever could make staff alone could also make the "other person" that so many rules ask for;
-- so one asks and another confirms, and two accounts of one hand (same_hand) are one.

-- Whether nobody independent of this staff member is left who could confirm something: not by having sent them away
-- in the last 30 days either.
CREATE OR REPLACE FUNCTION office.account_is_alone(staff uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = office, tenderyard, pg_temp AS $body$
BEGIN
    RETURN NOT EXISTS (SELECT 1 FROM office.users_user AS u JOIN office.users_role AS r ON r.user_id = u.id
                       WHERE r.role = 'STAFF' AND u.active AND u.password_hash IS NOT NULL AND u.id <> staff
                         AND NOT EXISTS (SELECT 1 FROM office.same_hand AS h
                                         WHERE h.user_id = staff AND h.other_id = u.id))
       AND NOT EXISTS (SELECT 1 FROM office.account_event AS e
                       WHERE e.by_user = staff AND e.user_id <> staff AND e.at > days_after(now_utc(), -30)
                         AND (e.event = 'STAFF_REVOKED'
                              OR (e.event = 'DEACTIVATED'
                                  AND EXISTS (SELECT 1 FROM office.users_role AS r
                                              WHERE r.user_id = e.user_id AND r.role = 'STAFF'))));
END
$body$;

-- Makes somebody staff, or asks another staff member to confirm it: answers GRANTED or REQUESTED. Only who is alone
-- grants it alone, with a written reason; that is kept as SINGLE_PERSON.
CREATE OR REPLACE FUNCTION tenderyard.account_staff_grant(user_id uuid, reason text) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = office, tenderyard, pg_temp AS $body$
#variable_conflict use_column
DECLARE
    staff uuid := office.account_acting_staff();
    alone boolean := office.account_is_alone(staff);
    why text := coalesce(trim(account_staff_grant.reason), '');
BEGIN
    IF NOT office.account_hold(account_staff_grant.user_id, false)
       OR NOT (SELECT u.active FROM office.users_user AS u WHERE u.id = account_staff_grant.user_id)
       OR EXISTS (SELECT 1 FROM office.users_role AS r
                  WHERE r.user_id = account_staff_grant.user_id AND r.role = 'STAFF') THEN
        RAISE EXCEPTION USING ERRCODE = 'TY001', MESSAGE = 'transition.unknown';
    END IF;
    IF alone AND why = '' THEN
        RAISE EXCEPTION USING ERRCODE = 'TY001', MESSAGE = 'rule.single_person_needs_reason';
    END IF;
    IF alone THEN
        UPDATE office.staff_request AS q SET decision = 'SINGLE_PERSON', decided_by = staff, decided_at = now_utc()
        WHERE q.user_id = account_staff_grant.user_id AND q.kind = 'STAFF' AND q.decision IS NULL;
        INSERT INTO office.staff_request
            (id, user_id, reason, requested_by, requested_at, decision, decided_by, decided_at)
        SELECT gen_random_uuid(), account_staff_grant.user_id, why, staff, now_utc(), 'SINGLE_PERSON', staff, now_utc();
        INSERT INTO office.users_role (user_id, role, granted_at)
        VALUES (account_staff_grant.user_id, 'STAFF', now_utc());
        RETURN 'GRANTED';
    END IF;
    IF EXISTS (SELECT 1 FROM office.staff_request AS q
               WHERE q.user_id = account_staff_grant.user_id AND q.kind = 'STAFF' AND q.decision IS NULL) THEN
        RAISE EXCEPTION USING ERRCODE = 'TY001', MESSAGE = 'rule.staff_already_requested';
    END IF;
    INSERT INTO office.staff_request (id, user_id, reason, requested_by, requested_at)
    VALUES (gen_random_uuid(), account_staff_grant.user_id, why, staff, now_utc());
    RETURN 'REQUESTED';
END
$body$;

-- A password for somebody else: set by who is alone, with a written reason, and otherwise kept until another staff
-- member confirms it. The last one asked for counts.
CREATE OR REPLACE FUNCTION office.account_request_verifier(person uuid, wanted text, staff uuid, why text)
RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = office, tenderyard, pg_temp AS $body$
DECLARE
    alone boolean := office.account_is_alone(staff);
BEGIN
    IF NOT EXISTS (SELECT 1 FROM office.account_login AS a WHERE a.user_id = person) THEN
        RAISE EXCEPTION USING ERRCODE = 'TY001', MESSAGE = 'account.has_no_login';
    END IF;
    IF alone AND why = '' THEN
        RAISE EXCEPTION USING ERRCODE = 'TY001', MESSAGE = 'rule.single_person_needs_reason';
    END IF;
    UPDATE office.staff_request AS q SET decision = 'DECLINED', decided_by = staff, decided_at = now_utc(), verifier = NULL
    WHERE q.user_id = person AND q.kind = 'PASSWORD' AND q.decision IS NULL;
    INSERT INTO office.staff_request
        (id, user_id, kind, reason, requested_by, requested_at, verifier, decision, decided_by, decided_at)
    SELECT gen_random_uuid(), person, 'PASSWORD', why, staff, now_utc(), CASE WHEN NOT alone THEN wanted END,
           CASE WHEN alone THEN 'SINGLE_PERSON' END, CASE WHEN alone THEN staff END, CASE WHEN alone THEN now_utc() END;
    IF NOT alone THEN
        RETURN 'REQUESTED';
    END IF;
    PERFORM office.account_apply_verifier(person, wanted, true, staff);
    RETURN 'SET';
END
$body$;

CREATE OR REPLACE FUNCTION tenderyard.account_staff_confirm(request_id uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = office, tenderyard, pg_temp AS $body$
DECLARE
    staff uuid := office.account_acting_staff();
    request office.staff_request;
BEGIN
    PERFORM office.account_require_fresh();
    SELECT q.* INTO request FROM office.staff_request AS q WHERE q.id = request_id AND q.decision IS NULL FOR UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'TY002', MESSAGE = 'storage.conflict';
    END IF;
    IF request.requested_by = staff OR request.user_id = staff
       OR EXISTS (SELECT 1 FROM office.same_hand AS h
                  WHERE h.user_id = request.requested_by AND h.other_id = staff) THEN
        RAISE EXCEPTION USING ERRCODE = 'TY001', MESSAGE = 'rule.staff_needs_second_person';
    END IF;
    -- Who asked must still be somebody who may.
    PERFORM FROM office.users_user AS u JOIN office.users_role AS r ON r.user_id = u.id
    WHERE u.id = request.requested_by AND u.active AND r.role = 'STAFF';
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'TY001', MESSAGE = 'rule.staff_needs_second_person';
    END IF;
    IF NOT office.account_hold(request.user_id, false)
       OR NOT (SELECT u.active FROM office.users_user AS u WHERE u.id = request.user_id) THEN
        RAISE EXCEPTION USING ERRCODE = 'TY001', MESSAGE = 'transition.unknown';
    END IF;
    UPDATE office.staff_request AS q SET decision = 'CONFIRMED', decided_by = staff, decided_at = now_utc(), verifier = NULL
    WHERE q.id = request_id;
    IF request.kind = 'PASSWORD' THEN
        PERFORM office.account_apply_verifier(request.user_id, request.verifier, true, request.requested_by);
    ELSE
        INSERT INTO office.users_role (user_id, role, granted_at) VALUES (request.user_id, 'STAFF', now_utc());
    END IF;
END
$body$;

-- Any staff member declines; whoever asked takes it back this way.
CREATE OR REPLACE FUNCTION tenderyard.account_staff_decline(request_id uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = office, tenderyard, pg_temp AS $body$
DECLARE
    staff uuid := office.account_acting_staff();
BEGIN
    PERFORM office.account_require_fresh();
    UPDATE office.staff_request AS q SET decision = 'DECLINED', decided_by = staff, decided_at = now_utc(), verifier = NULL
    WHERE q.id = request_id AND q.decision IS NULL;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = 'TY002', MESSAGE = 'storage.conflict';
    END IF;
END
$body$;

-- The requests, newest first, for staff; nothing for others. Of a password nothing but that it waits.
CREATE OR REPLACE FUNCTION tenderyard.account_staff_requests()
RETURNS TABLE (id uuid, user_id uuid, full_name text, reason text, requested_by uuid, requested_by_name text,
               requested_at timestamptz(3), decision text, decided_by_name text, decided_at timestamptz(3),
               may_confirm boolean, kind text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = office, tenderyard, pg_temp AS $body$
#variable_conflict use_column
DECLARE
    staff uuid := office.account_acting_staff();
BEGIN
    RETURN QUERY
    SELECT q.id, q.user_id, u.full_name::text, q.reason::text, q.requested_by, a.full_name::text, q.requested_at,
           q.decision::text, d.full_name::text, q.decided_at,
           q.decision IS NULL AND q.requested_by <> staff AND q.user_id <> staff
               AND NOT EXISTS (SELECT 1 FROM office.same_hand AS h
                               WHERE h.user_id = q.requested_by AND h.other_id = staff),
           q.kind::text
    FROM office.staff_request AS q JOIN office.users_user AS u ON u.id = q.user_id
    JOIN office.users_user AS a ON a.id = q.requested_by
    LEFT JOIN office.users_user AS d ON d.id = q.decided_by
    ORDER BY q.requested_at DESC;
END
$body$;

-- What people write through their view never makes anybody staff.
CREATE OR REPLACE FUNCTION office.account_refuse_staff() RETURNS trigger
LANGUAGE plpgsql SET search_path = office, tenderyard, pg_temp AS $body$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'TY001', MESSAGE = 'rule.staff_needs_second_person';
END
$body$;
DROP TRIGGER IF EXISTS zz_users_role_staff ON office.users_role;
CREATE TRIGGER zz_users_role_staff BEFORE INSERT OR UPDATE ON office.users_role
FOR EACH ROW WHEN (current_user = 'tenderyard_writer' AND NEW.role = 'STAFF')
EXECUTE FUNCTION office.account_refuse_staff();

CREATE OR REPLACE FUNCTION office.account_note_staff() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = office, tenderyard, pg_temp AS $body$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO office.account_event (at, user_id, event, by_user)
        VALUES (now_utc(), NEW.user_id, 'STAFF_GRANTED', tenderyard.current_user_id());
    ELSE
        INSERT INTO office.account_event (at, user_id, event, by_user)
        VALUES (now_utc(), OLD.user_id, 'STAFF_REVOKED', tenderyard.current_user_id());
    END IF;
    RETURN NULL;
END
$body$;
DROP TRIGGER IF EXISTS users_role_staff_granted ON office.users_role;
CREATE TRIGGER users_role_staff_granted AFTER INSERT ON office.users_role
FOR EACH ROW WHEN (NEW.role = 'STAFF') EXECUTE FUNCTION office.account_note_staff();
DROP TRIGGER IF EXISTS users_role_staff_revoked ON office.users_role;
CREATE TRIGGER users_role_staff_revoked AFTER DELETE ON office.users_role
FOR EACH ROW WHEN (OLD.role = 'STAFF') EXECUTE FUNCTION office.account_note_staff();

-- Two who leave at the same time must not leave nobody: whoever takes a staff member away holds all of them first, and
-- the rules that come after (rule.last_staff) see what the other one did.
CREATE OR REPLACE FUNCTION office.account_hold_staff() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = office, tenderyard, pg_temp AS $body$
BEGIN
    PERFORM FROM office.users_role AS r WHERE r.role = 'STAFF' ORDER BY r.user_id FOR UPDATE;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END
$body$;
DROP TRIGGER IF EXISTS aa_users_role_hold_staff ON office.users_role;
CREATE TRIGGER aa_users_role_hold_staff BEFORE DELETE ON office.users_role
FOR EACH ROW WHEN (OLD.role = 'STAFF') EXECUTE FUNCTION office.account_hold_staff();
DROP TRIGGER IF EXISTS aa_users_user_hold_staff ON office.users_user;
CREATE TRIGGER aa_users_user_hold_staff BEFORE UPDATE OF active ON office.users_user
FOR EACH ROW WHEN (OLD.active AND NOT NEW.active) EXECUTE FUNCTION office.account_hold_staff();
GRANT UPDATE (granted_at) ON office.users_role TO tenderyard_accounts;
