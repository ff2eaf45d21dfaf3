-- SPDX-License-Identifier: GPL-3.0-or-later
-- The roles of Tenderyard on a server, made once by `tenderyard server init` and set right again by every upgrade.
-- Roles belong to the whole server, so several offices on one server share these; nobody signs in with one of them.
-- People get a login of their own each (account_create), which is named ty_ and 16 random digits and says nothing.

DO $roles$
DECLARE
    wanted record;
BEGIN
    -- Two of these at once, for two offices on one server, come one after the other.
    LOCK TABLE pg_catalog.pg_authid IN SHARE UPDATE EXCLUSIVE MODE;
    FOR wanted IN
        SELECT w.name, w.purpose, r.oid, w.name = 'tenderyard_accounts' AS makes_roles,
               w.name = 'tenderyard_backup' AS sees_all,
               r.rolsuper OR r.rolcreatedb OR r.rolreplication OR r.rolcanlogin
                   OR r.rolcreaterole <> (w.name = 'tenderyard_accounts')
                   OR r.rolbypassrls <> (w.name = 'tenderyard_backup') AS changed
        FROM (VALUES ('tenderyard_engine', 'Tenderyard: owns the tables and the rules. Granted to nobody.'),
                     ('tenderyard_reader', 'Tenderyard: what a signed-in person may read. Granted to nobody.'),
                     ('tenderyard_writer', 'Tenderyard: writes what a signed-in person may write. Granted to nobody.'),
                     ('tenderyard_importer', 'Tenderyard: brings in history and moves offices. Granted to nobody.'),
                     ('tenderyard_accounts', 'Tenderyard: makes and ends logins. Granted to nobody.'),
                     ('tenderyard_person', 'Tenderyard: every person of an office.'),
                     ('tenderyard_backup', 'Tenderyard: may be granted to a login that makes backups.'))
            AS w(name, purpose) LEFT JOIN pg_catalog.pg_roles AS r ON r.rolname = w.name
    LOOP
        IF wanted.oid IS NULL THEN
            EXECUTE format('CREATE ROLE %I', wanted.name);
            EXECUTE format('COMMENT ON ROLE %I IS %L', wanted.name, wanted.purpose);
        END IF;
        IF wanted.oid IS NULL OR wanted.changed THEN
            EXECUTE format('ALTER ROLE %I NOLOGIN NOSUPERUSER NOCREATEDB NOREPLICATION %s %s', wanted.name,
                           CASE WHEN wanted.makes_roles THEN 'CREATEROLE' ELSE 'NOCREATEROLE' END,
                           CASE WHEN wanted.sees_all THEN 'BYPASSRLS' ELSE 'NOBYPASSRLS' END);
        END IF;
    END LOOP;
END
$roles$;

-- Each new login becomes a person; from version 16 on that takes the admin option and not only CREATEROLE.
GRANT tenderyard_person TO tenderyard_accounts WITH ADMIN OPTION;
-- To end the sessions of somebody who may no longer sign in, and to see which transactions are still under way.
GRANT pg_monitor, pg_signal_backend TO tenderyard_engine, tenderyard_accounts;
