// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/border/DataPrint.h"

#include "tests/border/PlainSession.h"

namespace tenderyard {

namespace {

/// One statement that adds up the rows of every table, of the tenderyard schemas' objects and of this office's logins.
/// Reset each time: a table that an attack made counts too.
const QString listTables = QStringLiteral(
    "SELECT string_agg(format('SELECT %L, coalesce(md5(string_agg(t::text, chr(10) ORDER BY t::text)), '''') "
    "FROM ONLY office.%I AS t', c.relname, c.relname), ' UNION ALL ' ORDER BY c.relname) FROM pg_catalog.pg_class AS c "
    "WHERE c.relnamespace = 'office'::regnamespace AND c.relkind = 'r' AND c.relname <> 'test_clock'");

const QString objects = QStringLiteral(
    " UNION ALL SELECT 'pg_authid', md5(string_agg(a::text, chr(10) ORDER BY a.oid)) FROM pg_catalog.pg_authid AS a "
    "JOIN office.account_login AS l ON l.role_name = a.rolname"
    " UNION ALL SELECT 'pg_auth_members', md5(string_agg(concat_ws(',', m.roleid, m.member, m.admin_option), chr(10) "
    "ORDER BY m.roleid, m.member)) FROM pg_catalog.pg_auth_members AS m JOIN pg_catalog.pg_authid AS a "
    "ON a.oid = m.member JOIN office.account_login AS l ON l.role_name = a.rolname"
    " UNION ALL SELECT 'pg_class', md5(string_agg(concat_ws(',', c.relname, c.relacl::text, c.relowner, "
    "c.relrowsecurity, c.relforcerowsecurity), chr(10) ORDER BY c.oid)) FROM pg_catalog.pg_class AS c "
    "JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace WHERE n.nspname !~ '^pg_' AND c.relkind <> 'i'"
    " UNION ALL SELECT 'pg_proc', md5(string_agg(concat_ws(',', p.proname, md5(p.prosrc), p.proacl::text, p.proowner), "
    "chr(10) ORDER BY p.oid)) FROM pg_catalog.pg_proc AS p"
    " UNION ALL SELECT 'pg_policy', md5(string_agg(p::text, chr(10) ORDER BY p.oid)) FROM pg_catalog.pg_policy AS p"
    " UNION ALL SELECT 'pg_trigger', md5(string_agg(concat_ws(',', t.tgname, t.tgenabled), chr(10) ORDER BY t.oid)) "
    "FROM pg_catalog.pg_trigger AS t"
    " UNION ALL SELECT 'pg_namespace', md5(string_agg(n::text, chr(10) ORDER BY n.oid)) FROM pg_catalog.pg_namespace "
    "AS n WHERE n.nspname !~ '^pg_'");

} // namespace

DataPrint DataPrint::of(PlainSession &administrator)
{
    DataPrint print;
    const SqlAnswer tables = administrator.run(listTables);
    const SqlAnswer sums = administrator.run(tables.value() + objects);
    if (!sums.isDone() || sums.rows.size() < 2)
        qFatal("No checksums: %s", qPrintable(sums.toText()));
    for (const QStringList &row : sums.rows)
        print.m_sums.insert(row.at(0), row.at(1));
    return print;
}

QStringList DataPrint::changedSince(const DataPrint &before) const
{
    QStringList changed;
    for (auto sum = m_sums.cbegin(); sum != m_sums.cend(); ++sum) {
        if (before.m_sums.value(sum.key()) != sum.value())
            changed.append(sum.key());
    }
    changed.sort();
    return changed;
}

} // namespace tenderyard
