// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked about an office's own objects.
#include "models/server/ServerQuestion.h"

#include <QtGlobal>

namespace tenderyard {

namespace {

using Weight = ServerFinding::Weight;

constexpr const char *upgradeMends =
    QT_TRANSLATE_NOOP("ServerCheck", "“tenderyard server upgrade” sets it right again.");

constexpr ServerQuestion officeQuestions[] = {
    {Weight::Error, "rls.off",
     "SELECT c.relname AS subject FROM pg_class AS c WHERE c.relnamespace = 'office'::regnamespace "
     "AND c.relkind IN ('r', 'p') AND NOT (c.relrowsecurity AND c.relforcerowsecurity) ORDER BY 1",
     QT_TRANSLATE_NOOP("ServerCheck", "Row-level security is off for tables: %1."),
     QT_TRANSLATE_NOOP("ServerCheck", "ALTER TABLE office.… ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY; and "
                                      "find out who switched it off.")},
    {Weight::Error, "rls.policy",
     "SELECT c.relname || ' (' || p.polname || ')' AS subject FROM pg_policy AS p JOIN pg_class AS c ON c.oid = "
     "p.polrelid WHERE c.relnamespace = 'office'::regnamespace AND EXISTS (SELECT 1 FROM unnest(p.polroles) AS r "
     "WHERE r = 0 OR pg_get_userbyid(r) NOT IN ('tenderyard_engine', 'tenderyard_reader', 'tenderyard_writer', "
     "'tenderyard_importer', 'tenderyard_accounts', 'tenderyard_backup')) ORDER BY 1",
     QT_TRANSLATE_NOOP("ServerCheck", "Policies let others read tables: %1."),
     QT_TRANSLATE_NOOP("ServerCheck", "DROP POLICY … ON office.…; people read views, never the tables.")},
    {Weight::Error, "privileges.schema",
     "SELECT coalesce(r.rolname, 'PUBLIC') AS subject FROM pg_namespace AS n, aclexplode(n.nspacl) AS a "
     "LEFT JOIN pg_roles AS r ON r.oid = a.grantee WHERE n.nspname = 'office' "
     "AND coalesce(r.rolname, 'PUBLIC') NOT IN ('tenderyard_engine', 'tenderyard_reader', 'tenderyard_writer', "
     "'tenderyard_importer', 'tenderyard_accounts', 'tenderyard_backup') "
     "AND NOT coalesce(r.rolsuper, false) GROUP BY 1 ORDER BY 1",
     QT_TRANSLATE_NOOP("ServerCheck", "Others may use the schema of the tables: %1."),
     QT_TRANSLATE_NOOP("ServerCheck", "REVOKE ALL ON SCHEMA office FROM …;")},
    {Weight::Error, "privileges.tables",
     "SELECT c.relname || ' (' || coalesce(r.rolname, 'PUBLIC') || ')' AS subject FROM pg_class AS c, "
     "aclexplode(c.relacl) AS a LEFT JOIN pg_roles AS r ON r.oid = a.grantee "
     "WHERE c.relnamespace = 'office'::regnamespace AND coalesce(r.rolname, 'PUBLIC') NOT IN ('tenderyard_engine', "
     "'tenderyard_reader', 'tenderyard_writer', 'tenderyard_importer', 'tenderyard_accounts', 'tenderyard_backup') "
     "AND NOT coalesce(r.rolsuper, false) GROUP BY 1 ORDER BY 1",
     QT_TRANSLATE_NOOP("ServerCheck", "Others have privileges on tables: %1."),
     QT_TRANSLATE_NOOP("ServerCheck", "REVOKE ALL ON ALL TABLES IN SCHEMA office FROM …;")},
    {Weight::Error, "privileges.functions",
     "SELECT p.oid::regprocedure::text AS subject FROM pg_proc AS p WHERE p.pronamespace IN ('office'::regnamespace, "
     "'tenderyard'::regnamespace) AND NOT EXISTS (SELECT 1 FROM pg_depend AS d WHERE d.classid = 'pg_proc'::regclass "
     "AND d.objid = p.oid AND d.deptype = 'e') AND EXISTS (SELECT 1 FROM aclexplode(coalesce(p.proacl, "
     "acldefault('f', p.proowner))) AS a WHERE a.grantee = 0) ORDER BY 1",
     QT_TRANSLATE_NOOP("ServerCheck", "Every login of the server may call functions of the office: %1."), upgradeMends},
    {Weight::Error, "owners",
     "SELECT c.relname AS subject FROM pg_class AS c WHERE (c.relnamespace = 'office'::regnamespace "
     "AND c.relkind IN ('r', 'v') AND pg_get_userbyid(c.relowner) <> 'tenderyard_engine') "
     "OR (c.relnamespace IN ('tenderyard'::regnamespace, to_regnamespace('tenderyard_import')) AND c.relkind = 'v' "
     "AND pg_get_userbyid(c.relowner) NOT IN ('tenderyard_engine', 'tenderyard_reader')) ORDER BY 1",
     QT_TRANSLATE_NOOP("ServerCheck", "Tables and views belong to somebody else: %1."), upgradeMends},
    {Weight::Error, "views.barrier",
     "SELECT c.relname AS subject FROM pg_class AS c WHERE c.relnamespace IN ('tenderyard'::regnamespace, "
     "to_regnamespace('tenderyard_import')) "
     "AND c.relkind = 'v' AND NOT EXISTS (SELECT 1 FROM unnest(c.reloptions) AS o WHERE o ~* "
     "'^security_barrier(=(true|on|1))?$') ORDER BY 1",
     QT_TRANSLATE_NOOP("ServerCheck", "Views are no security barriers: %1."), upgradeMends},
    {Weight::Error, "functions.search_path",
     "SELECT p.oid::regprocedure::text AS subject FROM pg_proc AS p WHERE p.pronamespace IN ('office'::regnamespace, "
     "'tenderyard'::regnamespace) AND p.prosecdef AND NOT EXISTS (SELECT 1 FROM unnest(p.proconfig) AS o "
     "WHERE o LIKE 'search_path=%') ORDER BY 1",
     QT_TRANSLATE_NOOP("ServerCheck", "Functions with the rights of their owner search wherever the caller says: %1."),
     upgradeMends},
    {Weight::Error, "functions.owner",
     "SELECT p.oid::regprocedure::text AS subject FROM pg_proc AS p JOIN pg_roles AS r ON r.oid = p.proowner "
     "WHERE p.pronamespace IN ('office'::regnamespace, 'tenderyard'::regnamespace) AND p.prosecdef "
     "AND r.rolname NOT IN ('tenderyard_engine', 'tenderyard_reader', 'tenderyard_writer', 'tenderyard_importer', "
     "'tenderyard_accounts') ORDER BY 1",
     QT_TRANSLATE_NOOP("ServerCheck", "Functions run with the rights of somebody else: %1."), upgradeMends},
    {Weight::Error, "roles.missing",
     "SELECT w.name AS subject FROM unnest(ARRAY['tenderyard_engine', 'tenderyard_reader', 'tenderyard_writer', "
     "'tenderyard_importer', 'tenderyard_accounts', 'tenderyard_person', 'tenderyard_backup']) AS w(name) "
     "WHERE NOT EXISTS (SELECT 1 FROM pg_roles AS r WHERE r.rolname = w.name) ORDER BY 1",
     QT_TRANSLATE_NOOP("ServerCheck", "Roles are missing: %1."), upgradeMends},
    {Weight::Error, "roles.rights",
     "SELECT r.rolname AS subject FROM pg_roles AS r WHERE (r.rolname ~ '^ty_[0-9a-f]{16}$' OR r.rolname IN "
     "('tenderyard_engine', 'tenderyard_reader', 'tenderyard_writer', 'tenderyard_importer', 'tenderyard_accounts', "
     "'tenderyard_person', 'tenderyard_backup')) AND (r.rolsuper OR r.rolcreatedb OR r.rolreplication "
     "OR (r.rolcreaterole AND r.rolname <> 'tenderyard_accounts') "
     "OR (r.rolbypassrls AND r.rolname <> 'tenderyard_backup') "
     "OR (r.rolcanlogin AND r.rolname LIKE 'tenderyard\\_%')) ORDER BY 1",
     QT_TRANSLATE_NOOP("ServerCheck", "Roles may do more than they should: %1."),
     QT_TRANSLATE_NOOP("ServerCheck", "“tenderyard server upgrade” sets the roles of the program right again; a "
                                      "person’s login with ALTER ROLE … NOSUPERUSER NOCREATEDB NOCREATEROLE "
                                      "NOREPLICATION NOBYPASSRLS.")},
    {Weight::Error, "roles.members",
     "SELECT pg_get_userbyid(m.member) || ' (' || g.rolname || ')' AS subject FROM pg_auth_members AS m "
     "JOIN pg_roles AS g ON g.oid = m.roleid JOIN pg_roles AS w ON w.oid = m.member "
     "WHERE NOT w.rolsuper AND (g.rolname IN ('tenderyard_engine', 'tenderyard_reader', 'tenderyard_writer', "
     "'tenderyard_importer', 'tenderyard_accounts') OR (w.rolname ~ '^ty_[0-9a-f]{16}$' "
     "AND g.rolname <> 'tenderyard_person')) ORDER BY 1",
     QT_TRANSLATE_NOOP("ServerCheck", "Somebody has a role that is nobody’s: %1."),
     QT_TRANSLATE_NOOP("ServerCheck", "REVOKE … FROM …; and find out who granted it.")},
    {Weight::Error, "logins.strangers",
     "SELECT w.rolname AS subject FROM pg_auth_members AS m JOIN pg_roles AS g ON g.oid = m.roleid "
     "JOIN pg_roles AS w ON w.oid = m.member WHERE g.rolname = 'tenderyard_person' AND w.rolcanlogin "
     "AND w.rolname !~ '^ty_[0-9a-f]{16}$' ORDER BY 1",
     QT_TRANSLATE_NOOP("ServerCheck", "Logins that the program did not make are people of an office: %1."),
     QT_TRANSLATE_NOOP("ServerCheck", "REVOKE tenderyard_person FROM …; people are invited in the program.")},
    {Weight::Error, "logins.ended",
     "SELECT a.role_name AS subject FROM office.account_login AS a JOIN office.users_user AS u ON u.id = a.user_id "
     "JOIN pg_roles AS r ON r.rolname = a.role_name WHERE r.rolcanlogin AND NOT u.active ORDER BY 1",
     QT_TRANSLATE_NOOP("ServerCheck", "Logins of people who were deactivated still work: %1."),
     QT_TRANSLATE_NOOP("ServerCheck", "ALTER ROLE … NOLOGIN;")},
    {Weight::Warning, "logins.missing",
     "SELECT a.role_name AS subject FROM office.account_login AS a JOIN office.users_user AS u ON u.id = a.user_id "
     "LEFT JOIN pg_roles AS r ON r.rolname = a.role_name WHERE u.active AND r.rolname IS NULL ORDER BY 1",
     QT_TRANSLATE_NOOP("ServerCheck", "People’s logins are missing on this server: %1."),
     QT_TRANSLATE_NOOP("ServerCheck", "Run logins.sql of the backup, then “tenderyard server upgrade”.")},
};

} // namespace

std::span<const ServerQuestion> ServerQuestion::ofOffice()
{
    return officeQuestions;
}

} // namespace tenderyard
