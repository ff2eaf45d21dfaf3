-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may connect to this database: nobody but those who have a login of this office. A copy of a database made with
-- CREATE DATABASE … TEMPLATE does not take these over, so they are set again there.

DO $database$
DECLARE
    login name;
    usual name;
BEGIN
    LOCK TABLE pg_catalog.pg_database IN SHARE UPDATE EXCLUSIVE MODE;
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    -- Statements here are short: compiling them takes longer than they do.
    EXECUTE format('ALTER DATABASE %I SET jit = off', current_database());
    -- From the databases that every server has, people could see how busy this one is. Administrators still connect.
    FOR usual IN
        SELECT b.datname FROM pg_catalog.pg_database AS b
        WHERE b.datname IN ('postgres', 'template1')
          AND EXISTS (SELECT 1 FROM aclexplode(coalesce(b.datacl, acldefault('d', b.datdba))) AS a WHERE a.grantee = 0)
    LOOP
        EXECUTE format('REVOKE CONNECT, TEMPORARY ON DATABASE %I FROM PUBLIC', usual);
    END LOOP;
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO tenderyard_accounts WITH GRANT OPTION', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO tenderyard_backup', current_database());
    -- What is granted by the owner survives whatever becomes of tenderyard_accounts.
    IF to_regclass('office.account_login') IS NOT NULL THEN
        FOR login IN SELECT a.role_name FROM office.account_login AS a JOIN pg_catalog.pg_roles AS r
                         ON r.rolname = a.role_name LOOP
            EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), login);
        END LOOP;
    END IF;
END
$database$;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
