-- SPDX-License-Identifier: GPL-3.0-or-later
-- Logins of people. Only tenderyard_accounts may make roles, nobody is a member of it, and it acts through these
-- functions alone, which touch no role but those that account_login lists. A password never comes here: the client
-- makes the verifier (SCRAM-SHA-256) and sends only that.
-- In users_user, password_hash is the mark 'SCRAM' of somebody who can sign in.
-- The signed-in person, who must be active staff.
CREATE OR REPLACE FUNCTION office.account_acting_staff() RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = office, tenderyard, pg_temp AS $body$
DECLARE
    staff uuid;
BEGIN
    SELECT u.id INTO staff FROM office.users_user AS u JOIN office.users_role AS r ON r.user_id = u.id
    WHERE u.id = tenderyard.current_user_id() AND u.active AND r.role = 'STAFF' AND NOT u.must_change_password;
    IF staff IS NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'TY001', MESSAGE = 'transition.actor';
    END IF;
    RETURN staff;
END
$body$;

CREATE OR REPLACE FUNCTION office.account_require_verifier(verifier text) RETURNS void
LANGUAGE plpgsql IMMUTABLE SET search_path = office, tenderyard, pg_temp AS $body$
DECLARE
    parts text[] := regexp_match(verifier,
        '^SCRAM-SHA-256\$([1-9][0-9]{3,6}):([A-Za-z0-9+/]{22,86}={0,2})\$([A-Za-z0-9+/]{43}=):([A-Za-z0-9+/]{43}=)$');
BEGIN
    IF parts IS NULL OR parts[1]::int NOT BETWEEN 4096 AND 1000000 OR length(parts[2]) % 4 <> 0 THEN
        RAISE EXCEPTION USING ERRCODE = 'invalid_parameter_value', MESSAGE = 'not a SCRAM-SHA-256 verifier';
    END IF;
END
$body$;

CREATE OR REPLACE FUNCTION office.account_end_sessions(login name) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = office, tenderyard, pg_temp AS $body$
    SELECT pg_catalog.pg_terminate_backend(s.pid) FROM pg_catalog.pg_stat_activity AS s
    WHERE s.usename = login AND s.pid <> pg_backend_pid();
$body$;

-- Before anything is judged: with an old snapshot the rules would be asked about what was.
CREATE OR REPLACE FUNCTION office.account_require_fresh() RETURNS void
LANGUAGE plpgsql SET search_path = office, tenderyard, pg_temp AS $body$
BEGIN
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        RAISE EXCEPTION USING ERRCODE = 'invalid_transaction_state',
                              MESSAGE = 'accounts are changed with READ COMMITTED only';
    END IF;
END
$body$;

-- Ends the sessions of people that wrote or held accounts in a transaction in which nothing was done for two seconds, or
-- that lasts longer than three (as end_holders() does for a contract).
CREATE OR REPLACE FUNCTION office.account_end_holders() RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = office, tenderyard, pg_temp AS $body$
    SELECT pg_catalog.pg_terminate_backend(s.pid)
    FROM pg_catalog.pg_stat_activity AS s JOIN office.account_login AS a ON a.role_name = s.usename
    WHERE s.datname = current_database() AND s.pid <> pg_backend_pid()
      AND s.pid IN (SELECT k.pid FROM pg_catalog.pg_locks AS k
                    WHERE k.locktype = 'relation' AND k.granted AND k.database = s.datid
                      AND k.relation IN ('office.users_user'::regclass, 'office.users_role'::regclass)
                      AND k.mode IN ('RowShareLock', 'RowExclusiveLock'))
      AND ((s.state LIKE 'idle in transaction%' AND s.state_change < clock_timestamp() - interval '2 seconds')
           OR s.xact_start < clock_timestamp() - interval '3 seconds');
$body$;

-- Takes hold of a person's row, and of all staff where somebody is to leave; whether the person is there. Whoever keeps
-- their own row locked so that nobody can end their account loses their sessions, and so does who helps them to.
CREATE OR REPLACE FUNCTION office.account_hold(person uuid, leaves boolean) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = office, tenderyard, pg_temp AS $body$
BEGIN
    PERFORM office.account_require_fresh();
    PERFORM set_config('lock_timeout', '1000', true);
    FOR attempt IN 1 .. 5 LOOP
        BEGIN
            IF leaves THEN
                PERFORM FROM office.users_role AS r WHERE r.role = 'STAFF' ORDER BY r.user_id FOR UPDATE;
            END IF;
            -- Rows that refer to the person are in nobody's way.
            PERFORM FROM office.users_user AS u WHERE u.id = person FOR NO KEY UPDATE;
            RETURN FOUND;
        EXCEPTION WHEN lock_not_available THEN
            PERFORM office.account_end_sessions(a.role_name) FROM office.account_login AS a
            WHERE a.user_id = person AND a.role_name <> session_user;
            PERFORM office.account_end_holders();
        END;
    END LOOP;
    RAISE EXCEPTION USING ERRCODE = 'lock_not_available', MESSAGE = 'storage.locked';
END
$body$;

-- Makes the role of a login, with what holds for every one of them; also when a backup is restored. One that is there
-- already (another office's copy on the same server) is left as it is, and may connect to this database too.
CREATE OR REPLACE FUNCTION office.account_make_role(login name, verifier text, may_sign_in boolean) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = office, tenderyard, pg_temp AS $body$
BEGIN
    IF login !~ '^ty_[0-9a-f]{16}$' THEN
        RAISE EXCEPTION USING ERRCODE = 'invalid_parameter_value', MESSAGE = 'not the name of a login';
    END IF;
    IF verifier IS NOT NULL THEN
        PERFORM office.account_require_verifier(verifier);
    END IF;
    -- Who may connect is one row of the database's: two who write it at once would fail, so one waits.
    PERFORM pg_advisory_xact_lock(hashtext('tenderyard.account_make_role'));
    IF NOT EXISTS (SELECT 1 FROM pg_catalog.pg_roles AS r WHERE r.rolname = login) THEN
        EXECUTE format('CREATE ROLE %I %s NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS '
                       'CONNECTION LIMIT 12 IN ROLE tenderyard_person',
                       login, CASE WHEN may_sign_in THEN 'LOGIN' ELSE 'NOLOGIN' END);
        IF verifier IS NOT NULL THEN
            EXECUTE format('ALTER ROLE %I PASSWORD %L', login, verifier);
        END IF;
        EXECUTE format('ALTER ROLE %I SET search_path = tenderyard', login);
        EXECUTE format('ALTER ROLE %I SET lock_timeout = %L', login, '10s');
        EXECUTE format('ALTER ROLE %I SET statement_timeout = %L', login, '5min');
        EXECUTE format('ALTER ROLE %I SET idle_in_transaction_session_timeout = %L', login, '5min');
    END IF;
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), login);
END
$body$;

-- Makes the login of a person: for the functions below, and for an administrator (`server init`, moving an office).
-- Without a verifier nobody can sign in with it yet.
CREATE OR REPLACE FUNCTION office.account_make_login(person uuid, verifier text, by_user uuid) RETURNS name
LANGUAGE plpgsql SECURITY DEFINER SET search_path = office, tenderyard, pg_temp AS $body$
DECLARE
    -- Eight digits of each: a random UUID has some that are not random.
    login name := 'ty_' || left(gen_random_uuid()::text, 8) || left(gen_random_uuid()::text, 8);
BEGIN
    INSERT INTO office.account_login (role_name, user_id, created_at) VALUES (login, person, now_utc());
    INSERT INTO office.account_event (at, user_id, event, by_user) VALUES (now_utc(), person, 'CREATED', by_user);
    PERFORM office.account_make_role(login, verifier,
                                     (SELECT u.active FROM office.users_user AS u WHERE u.id = person));
    RETURN login;
END
$body$;

-- Gives a person who is entered already a login; answers its name. The password is for once.
CREATE OR REPLACE FUNCTION tenderyard.account_create(user_id uuid, verifier text) RETURNS name
LANGUAGE plpgsql SECURITY DEFINER SET search_path = office, tenderyard, pg_temp AS $body$
#variable_conflict use_column
DECLARE
    staff uuid := office.account_acting_staff();
    login name;
BEGIN
    IF NOT office.account_hold(account_create.user_id, false) OR account_create.user_id = staff
       OR NOT (SELECT u.active FROM office.users_user AS u WHERE u.id = account_create.user_id) THEN
        RAISE EXCEPTION USING ERRCODE = 'TY001', MESSAGE = 'transition.actor';
    END IF;
    login := office.account_make_login(account_create.user_id, verifier, staff);
    UPDATE office.users_user AS u
    SET password_hash = 'SCRAM', must_change_password = true, updated_at = now_utc(), row_version = u.row_version + 1
    WHERE u.id = account_create.user_id;
    RETURN login;
END
$body$;

-- What setting a password is, once it is allowed.
CREATE OR REPLACE FUNCTION office.account_apply_verifier(person uuid, verifier text, one_time boolean, by_user uuid)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = office, tenderyard, pg_temp AS $body$
DECLARE
    login name := (SELECT a.role_name FROM office.account_login AS a WHERE a.user_id = person);
BEGIN
    IF login IS NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'TY001', MESSAGE = 'account.has_no_login';
    END IF;
    EXECUTE format('ALTER ROLE %I PASSWORD %L', login, verifier);
    INSERT INTO office.account_event (at, user_id, event, by_user)
    VALUES (now_utc(), person, CASE WHEN one_time THEN 'RESET' ELSE 'OWN_PASSWORD' END, by_user);
    UPDATE office.users_user AS u
    SET password_hash = 'SCRAM', must_change_password = one_time, updated_at = now_utc(),
        row_version = u.row_version + 1
    WHERE u.id = person;
    IF one_time THEN
        PERFORM office.account_end_sessions(login);
    END IF;
END
$body$;

-- Sets a verifier: one's own for good, or as staff somebody else's for once. The latter waits for another staff member
-- to confirm it (71_staff), as whoever sets a password can sign in with it: answers SET or REQUESTED. Who is alone gives a
-- reason instead. Afterwards the person chooses a new password first and is told who did it.
CREATE OR REPLACE FUNCTION tenderyard.account_set_verifier(user_id uuid, verifier text, one_time boolean,
                                                           reason text DEFAULT '') RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = office, tenderyard, pg_temp AS $body$
#variable_conflict use_column
DECLARE
    me uuid := tenderyard.current_user_id();
    own boolean := account_set_verifier.user_id = me;
BEGIN
    PERFORM office.account_require_verifier(verifier);
    IF own IS NOT TRUE THEN
        me := office.account_acting_staff();
    END IF;
    IF NOT office.account_hold(account_set_verifier.user_id, false) OR own = one_time
       OR NOT (SELECT u.active FROM office.users_user AS u WHERE u.id = account_set_verifier.user_id) THEN
        RAISE EXCEPTION USING ERRCODE = 'TY001', MESSAGE = 'transition.actor';
    END IF;
    IF own THEN
        PERFORM office.account_apply_verifier(me, verifier, false, me);
        RETURN 'SET';
    END IF;
    RETURN office.account_request_verifier(account_set_verifier.user_id, verifier, me, coalesce(trim(reason), ''));
END
$body$;

-- Ends an account; the rules of users_user hold (somebody must be left, tenders must have been handed over).
CREATE OR REPLACE FUNCTION tenderyard.account_deactivate(user_id uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = office, tenderyard, pg_temp AS $body$
#variable_conflict use_column
BEGIN
    PERFORM office.account_acting_staff();
    PERFORM office.account_hold(account_deactivate.user_id, true);
    UPDATE office.users_user AS u SET active = false, updated_at = now_utc(), row_version = u.row_version + 1
    WHERE u.id = account_deactivate.user_id AND u.active;
    -- Also a second time: a session may have begun before the first was committed.
    PERFORM office.account_end_sessions(a.role_name)
    FROM office.account_login AS a JOIN office.users_user AS u ON u.id = a.user_id
    WHERE a.user_id = account_deactivate.user_id AND NOT u.active;
END
$body$;

CREATE OR REPLACE FUNCTION tenderyard.account_reactivate(user_id uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = office, tenderyard, pg_temp AS $body$
#variable_conflict use_column
BEGIN
    PERFORM office.account_acting_staff();
    PERFORM office.account_hold(account_reactivate.user_id, false);
    UPDATE office.users_user AS u SET active = true, updated_at = now_utc(), row_version = u.row_version + 1
    WHERE u.id = account_reactivate.user_id AND NOT u.active;
END
$body$;

-- However `active` came to change, the login follows.
CREATE OR REPLACE FUNCTION office.account_login_follows() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = office, tenderyard, pg_temp AS $body$
DECLARE
    login name;
BEGIN
    SELECT a.role_name INTO login FROM office.account_login AS a WHERE a.user_id = NEW.id;
    IF login IS NOT NULL THEN
        EXECUTE format('ALTER ROLE %I %s', login, CASE WHEN NEW.active THEN 'LOGIN' ELSE 'NOLOGIN' END);
        INSERT INTO office.account_event (at, user_id, event, by_user)
        VALUES (now_utc(), NEW.id, CASE WHEN NEW.active THEN 'REACTIVATED' ELSE 'DEACTIVATED' END,
                tenderyard.current_user_id());
        IF NOT NEW.active THEN
            PERFORM office.account_end_sessions(login);
        END IF;
    END IF;
    RETURN NULL;
END
$body$;
DROP TRIGGER IF EXISTS users_user_login_follows ON office.users_user;
CREATE TRIGGER users_user_login_follows AFTER UPDATE OF active ON office.users_user
FOR EACH ROW WHEN (OLD.active IS DISTINCT FROM NEW.active) EXECUTE FUNCTION office.account_login_follows();

-- What people write through their view never makes an account: that is account_create's.
CREATE OR REPLACE FUNCTION office.account_refuse_columns() RETURNS trigger
LANGUAGE plpgsql SET search_path = office, tenderyard, pg_temp AS $body$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'insufficient_privilege', MESSAGE = 'accounts are kept by the account functions';
END
$body$;
DROP TRIGGER IF EXISTS zz_users_user_account_insert ON office.users_user;
CREATE TRIGGER zz_users_user_account_insert BEFORE INSERT ON office.users_user
FOR EACH ROW WHEN (current_user = 'tenderyard_writer' AND (NEW.password_hash IS NOT NULL OR NEW.must_change_password))
EXECUTE FUNCTION office.account_refuse_columns();
DROP TRIGGER IF EXISTS zz_users_user_account_update ON office.users_user;
CREATE TRIGGER zz_users_user_account_update BEFORE UPDATE ON office.users_user
FOR EACH ROW WHEN (current_user = 'tenderyard_writer'
                   AND (NEW.password_hash IS DISTINCT FROM OLD.password_hash
                        OR NEW.must_change_password IS DISTINCT FROM OLD.must_change_password))
EXECUTE FUNCTION office.account_refuse_columns();

-- One's own account, also before the first password was changed, when nothing else can be read yet; no row for a login
-- that is nobody's or ended.
CREATE OR REPLACE FUNCTION tenderyard.account_own()
RETURNS TABLE (user_id uuid, role_name name, login text, full_name text, roles text, contractor_id uuid,
               company_name text, must_change_password boolean, reset_at timestamptz(3), reset_by_name text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = office, tenderyard, pg_temp AS $body$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    SELECT u.id, a.role_name, u.login::text, u.full_name::text,
           (SELECT string_agg(r.role, ',' ORDER BY r.role) FROM office.users_role AS r WHERE r.user_id = u.id),
           p.id, p.company_name::text, u.must_change_password, e.at, b.full_name::text
    FROM office.account_login AS a JOIN office.users_user AS u ON u.id = a.user_id AND u.active
    LEFT JOIN office.contractors_contractor AS p ON p.user_id = u.id
    LEFT JOIN LATERAL (SELECT v.at, v.by_user FROM office.account_event AS v
                       WHERE v.user_id = u.id AND v.event = 'RESET' ORDER BY v.seq DESC LIMIT 1) AS e ON true
    LEFT JOIN office.users_user AS b ON b.id = e.by_user
    WHERE a.role_name = session_user;
END
$body$;

-- The login of somebody, for staff who write the invitation again; null where there is none.
CREATE OR REPLACE FUNCTION tenderyard.account_role(user_id uuid) RETURNS name
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = office, tenderyard, pg_temp AS $body$
#variable_conflict use_column
BEGIN
    PERFORM office.account_acting_staff();
    RETURN (SELECT a.role_name FROM office.account_login AS a WHERE a.user_id = account_role.user_id);
END
$body$;

-- What these functions need; 90_close makes tenderyard_accounts their owner and lets people call those in tenderyard.
GRANT SELECT, UPDATE ON office.users_user TO tenderyard_accounts;
GRANT SELECT, INSERT ON office.users_role TO tenderyard_accounts;
GRANT SELECT, INSERT ON office.account_login, office.account_event TO tenderyard_accounts;
GRANT SELECT, INSERT, UPDATE ON office.staff_request TO tenderyard_accounts;
GRANT SELECT ON office.contractors_contractor, office.same_hand TO tenderyard_accounts;
