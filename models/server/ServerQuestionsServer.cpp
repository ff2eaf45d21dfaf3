// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked about the database and the server around an office.
#include "models/server/ServerQuestion.h"

#include <QtGlobal>

namespace tenderyard {

namespace {

using Weight = ServerFinding::Weight;

constexpr const char *reclose = QT_TRANSLATE_NOOP("ServerCheck", "“tenderyard server upgrade” closes it again.");

constexpr ServerQuestion surroundings[] = {
    {Weight::Error, "database.public",
     "SELECT a.privilege_type AS subject FROM pg_database AS b, aclexplode(coalesce(b.datacl, acldefault('d', "
     "b.datdba))) AS a WHERE b.datname = current_database() AND a.grantee = 0 ORDER BY 1",
     QT_TRANSLATE_NOOP("ServerCheck", "Every login of the server has privileges on this database: %1."), reclose},
    {Weight::Warning, "database.others",
     "SELECT b.datname AS subject FROM pg_database AS b WHERE b.datallowconn AND b.datname <> current_database() "
     "AND EXISTS (SELECT 1 FROM aclexplode(coalesce(b.datacl, acldefault('d', b.datdba))) AS a "
     "WHERE a.grantee = 0 AND a.privilege_type = 'CONNECT') ORDER BY 1",
     QT_TRANSLATE_NOOP("ServerCheck", "From other databases of the server people can see how busy the office is: %1."),
     QT_TRANSLATE_NOOP("ServerCheck", "REVOKE CONNECT ON DATABASE … FROM PUBLIC; and GRANT it to those who need it. "
                                      "Best is a server for the office alone.")},
    {Weight::Warning, "database.jit",
     "SELECT 'jit' AS subject WHERE NOT EXISTS (SELECT 1 FROM pg_db_role_setting AS s JOIN pg_database AS b "
     "ON b.oid = s.setdatabase WHERE b.datname = current_database() AND s.setrole = 0 AND 'jit=off' = ANY "
     "(s.setconfig))",
     QT_TRANSLATE_NOOP("ServerCheck", "The server compiles statements, which takes longer than they do (%1 = on)."),
     QT_TRANSLATE_NOOP("ServerCheck", "“tenderyard server upgrade” turns it off for this database.")},
    {Weight::Error, "database.schemas",
     "SELECT n.nspname AS subject FROM pg_namespace AS n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) "
     "AS a WHERE a.grantee = 0 AND a.privilege_type = 'CREATE' ORDER BY 1",
     QT_TRANSLATE_NOOP("ServerCheck", "Everybody may make tables and functions in schemas: %1."), reclose},
    {Weight::Error, "catalogs.open",
     "SELECT p.proname AS subject FROM pg_proc AS p WHERE p.pronamespace = 'pg_catalog'::regnamespace "
     "AND (p.proname ~ '^pg_stat_get_' OR p.proname IN ('pg_relation_size', 'pg_table_size', 'pg_lock_status', "
     "'lo_create', 'pg_try_advisory_lock')) AND EXISTS (SELECT 1 FROM aclexplode(coalesce(p.proacl, "
     "acldefault('f', p.proowner))) AS a WHERE a.grantee = 0) GROUP BY 1 "
     "UNION ALL SELECT 'pg_class' FROM pg_class AS c, aclexplode(c.relacl) AS a "
     "WHERE c.oid = 'pg_class'::regclass AND a.grantee = 0 AND a.privilege_type = 'SELECT' ORDER BY 1",
     QT_TRANSLATE_NOOP("ServerCheck", "PostgreSQL tells everybody how many rows and bytes a table has: %1."), reclose},
    {Weight::Error, "tls.off", "SELECT 'ssl' AS subject WHERE current_setting('ssl') <> 'on'",
     QT_TRANSLATE_NOOP("ServerCheck", "The server does not encrypt connections (%1 = off)."),
     QT_TRANSLATE_NOOP("ServerCheck", "Set ssl, ssl_cert_file and ssl_key_file in postgresql.conf and reload; the "
                                      "administrator’s page says how to make a certificate.")},
    {Weight::Error, "tls.old",
     "SELECT s.setting AS subject FROM pg_settings AS s WHERE s.name = 'ssl_min_protocol_version' "
     "AND s.setting IN ('', 'TLSv1', 'TLSv1.1')",
     QT_TRANSLATE_NOOP("ServerCheck", "The server takes outdated encryption (%1)."),
     QT_TRANSLATE_NOOP("ServerCheck", "Set ssl_min_protocol_version = 'TLSv1.2' in postgresql.conf and reload.")},
    {Weight::Error, "hba.unreadable",
     "SELECT h.line_number::text AS subject FROM pg_hba_file_rules AS h WHERE h.error IS NOT NULL ORDER BY "
     "h.line_number",
     QT_TRANSLATE_NOOP("ServerCheck", "The server cannot read lines of pg_hba.conf: %1."),
     QT_TRANSLATE_NOOP("ServerCheck", "Correct the lines and reload the server.")},
    {Weight::Error, "hba.plain",
     "SELECT h.line_number::text AS subject FROM pg_hba_file_rules AS h WHERE h.type IN ('host', 'hostnossl') "
     "AND h.auth_method <> 'reject' AND NOT ('replication' = ALL (h.database)) "
     "AND coalesce(h.address, '') NOT IN ('127.0.0.1', '::1', 'localhost') ORDER BY h.line_number",
     QT_TRANSLATE_NOOP("ServerCheck", "Lines of pg_hba.conf let people connect without encryption: %1."),
     QT_TRANSLATE_NOOP("ServerCheck", "Write hostssl instead of host in these lines and reload the server.")},
    {Weight::Error, "hba.weak",
     "SELECT h.line_number::text AS subject FROM pg_hba_file_rules AS h WHERE h.auth_method IN ('trust', 'password', "
     "'ident') AND h.type <> 'local' ORDER BY h.line_number",
     QT_TRANSLATE_NOOP("ServerCheck", "Lines of pg_hba.conf let in without a password, or with one in the clear: %1."),
     QT_TRANSLATE_NOOP("ServerCheck", "Write scram-sha-256 as the method of these lines and reload the server.")},
    {Weight::Warning, "hba.local",
     "SELECT h.line_number::text AS subject FROM pg_hba_file_rules AS h WHERE h.auth_method IN ('trust', 'password') "
     "AND h.type = 'local' ORDER BY h.line_number",
     QT_TRANSLATE_NOOP("ServerCheck", "Whoever has an account on the server’s computer gets in without a password "
                                      "(pg_hba.conf, lines %1)."),
     QT_TRANSLATE_NOOP("ServerCheck",
                       "Write peer for the administrator and scram-sha-256 for all others, and reload.")},
    {Weight::Warning, "hba.md5",
     "SELECT h.line_number::text AS subject FROM pg_hba_file_rules AS h WHERE h.auth_method = 'md5' ORDER BY "
     "h.line_number",
     QT_TRANSLATE_NOOP("ServerCheck", "Lines of pg_hba.conf name the outdated method md5: %1."),
     QT_TRANSLATE_NOOP("ServerCheck", "Write scram-sha-256 as the method of these lines and reload the server.")},
    {Weight::Error, "passwords.encryption",
     "SELECT s.setting AS subject FROM pg_settings AS s WHERE s.name = 'password_encryption' "
     "AND s.setting <> 'scram-sha-256'",
     QT_TRANSLATE_NOOP("ServerCheck", "New passwords are kept in the outdated form %1."),
     QT_TRANSLATE_NOOP("ServerCheck", "Set password_encryption = 'scram-sha-256' in postgresql.conf and reload.")},
    {Weight::Warning, "log.statements",
     "SELECT s.name || ' = ' || s.setting AS subject FROM pg_settings AS s WHERE (s.name = 'log_statement' "
     "AND s.setting IN ('mod', 'all')) OR (s.name IN ('log_min_duration_statement', 'log_min_duration_sample') "
     "AND s.setting <> '-1') OR (s.name = 'log_parameter_max_length_on_error' AND s.setting <> '0') ORDER BY 1",
     QT_TRANSLATE_NOOP("ServerCheck", "The server writes what people do into its log, prices of sealed bids too (%1)."),
     QT_TRANSLATE_NOOP("ServerCheck", "Set log_statement = 'ddl' (or 'none') and the others to their defaults, or keep "
                                      "the log from everybody who may not know a bid before its opening. There is no "
                                      "password in it.")},
    {Weight::Error, "durability",
     "SELECT s.name AS subject FROM pg_settings AS s WHERE s.name IN ('fsync', 'full_page_writes') "
     "AND s.setting = 'off' ORDER BY 1",
     QT_TRANSLATE_NOOP("ServerCheck", "A power failure may destroy the office (%1 = off)."),
     QT_TRANSLATE_NOOP("ServerCheck", "Switch it on in postgresql.conf and restart the server.")},
    {Weight::Warning, "durability.commit",
     "SELECT s.setting AS subject FROM pg_settings AS s WHERE s.name = 'synchronous_commit' AND s.setting = 'off'",
     QT_TRANSLATE_NOOP("ServerCheck", "What was confirmed may be lost by a power failure (synchronous_commit = %1)."),
     QT_TRANSLATE_NOOP("ServerCheck", "Set synchronous_commit = on in postgresql.conf and reload.")},
    {Weight::Warning, "checksums",
     "SELECT s.name AS subject FROM pg_settings AS s WHERE s.name = 'data_checksums' AND s.setting = 'off'",
     QT_TRANSLATE_NOOP("ServerCheck", "A failing disk would go unnoticed (%1 = off)."),
     QT_TRANSLATE_NOOP("ServerCheck", "Stop the server and run pg_checksums --enable.")},
    {Weight::Error, "encoding",
     "SELECT pg_encoding_to_char(b.encoding) AS subject FROM pg_database AS b WHERE b.datname = current_database() "
     "AND pg_encoding_to_char(b.encoding) <> 'UTF8'",
     QT_TRANSLATE_NOOP("ServerCheck", "The database keeps texts as %1, where not every letter has a place."),
     QT_TRANSLATE_NOOP("ServerCheck", "Make a database with the encoding UTF8 and restore a backup into it.")},
};

} // namespace

std::span<const ServerQuestion> ServerQuestion::ofServer()
{
    return surroundings;
}

} // namespace tenderyard
