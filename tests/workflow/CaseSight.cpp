// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workflow/CaseSight.h"

#include "tests/support/TestOffice.h"

namespace tenderyard {

const CaseSight::People CaseSight::members{Person::Owner, Person::Evaluator, Person::Approver, Person::Releaser,
                                           Person::Reader};
const CaseSight::People CaseSight::staff{Person::StaffA, Person::StaffB};
const CaseSight::People CaseSight::contractors{Person::Awarded, Person::Rival, Person::StrangerContractor,
                                               Person::Newcomer};
const CaseSight::People CaseSight::owners = members + People{Person::StrangerOwner};
const CaseSight::People CaseSight::active = owners + contractors + staff;

QString CaseSight::wrong(const QString &relation, const Uuid &id, const People &expected, const QString &condition,
                         const QString &column)
{
    QString sql = QStringLiteral("SELECT count(*) FROM %1 WHERE %2 = :id").arg(relation, column);
    if (!condition.isEmpty())
        sql += QStringLiteral(" AND ") + condition;
    QStringList wrong;
    for (const Person person : everybody()) {
        m_scenario.actAs(person);
        const Expected<QVariant> count =
            m_scenario.connection().scalar(sql, {{QStringLiteral("id"), QVariant::fromValue(id)}});
        if (!count)
            return sql + QStringLiteral(": ") + count.error().detail;
        const bool sees = count->toInt() > 0;
        if (sees != expected.contains(person))
            wrong.append(nameOf(person) + (sees ? QStringLiteral(" sees it") : QStringLiteral(" does not see it")));
    }
    return wrong.isEmpty() ? QString() : QString(sql + QStringLiteral(": ") + wrong.join(QStringLiteral(", ")));
}

QStringList CaseSight::relations()
{
    const QString sql =
        TestOffice::isOnServer()
            ? QStringLiteral(
                  "SELECT c.relname AS name FROM pg_catalog.pg_class AS c "
                  "WHERE c.relnamespace = to_regnamespace('tenderyard') AND c.relkind IN ('r', 'v', 'm', 'p') "
                  "AND has_table_privilege('tenderyard_person', c.oid, 'SELECT') ORDER BY c.relname")
            : QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'view' ORDER BY name");
    QStringList names;
    const Expected<Rows> rows = m_scenario.everything(sql);
    for (const Row &row : rows.value_or(Rows()))
        names.append(row.text(QStringLiteral("name")));
    return names;
}

} // namespace tenderyard
