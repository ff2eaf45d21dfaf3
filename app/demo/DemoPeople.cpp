// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoPeople.h"

#include "models/domain/Statuses.h"
#include "models/workflow/Accounts.h"
#include "models/workflow/CertificationCatalog.h"
#include "models/workflow/RowValues.h"

#include <algorithm>

namespace tenderyard {

namespace {

QStringList strings(const QJsonValue &array)
{
    QStringList list;
    const QJsonArray values = array.toArray();
    for (const QJsonValue &value : values)
        list.append(value.toString());
    return list;
}

} // namespace

DemoPeople::DemoPeople(const QJsonObject &people, const QJsonArray &contractors, DemoCast &cast)
    : m_people(people), m_logins(describe(people, contractors).logins), m_cast(cast)
{
}

DemoSummary DemoPeople::describe(const QJsonObject &people, const QJsonArray &contractors)
{
    DemoSummary summary;
    summary.officeName = people[u"office"].toString();
    summary.password = people[u"password"].toString();
    const QJsonArray ownersAndStaff = people[u"people"].toArray();
    for (const QJsonValue &person : ownersAndStaff)
        summary.logins.append({person[u"login"].toString(), person[u"name"].toString(), {}, strings(person[u"roles"])});
    for (const QJsonValue &contractor : contractors) {
        // Whoever writes letters does not sign in.
        const QString login = contractor[u"login"].toString();
        if (!login.isEmpty())
            summary.logins.append(
                {login, contractor[u"name"].toString(), contractor[u"company"].toString(), {words::role::contractor}});
    }
    return summary;
}

Expected<Uuid> DemoPeople::make(Connection &connection, const DemoLogin &login) const
{
    NewAccount account;
    account.login = login.login;
    account.fullName = login.fullName;
    if (!login.roles.contains(words::role::contractor))
        account.email = login.login + QStringLiteral("@northgate.example");
    account.password = m_people[u"password"].toString();
    account.roles = login.roles;
    return Accounts::createIn(connection, account);
}

Outcome DemoPeople::makeFirst(Connection &connection) const
{
    const auto first =
        std::ranges::find_if(m_logins, [](const DemoLogin &login) { return login.roles.contains(words::role::staff); });
    if (first == m_logins.end())
        return failure(QStringLiteral("demo.data"), QStringLiteral("nobody is staff"));
    return connection.asEngine([&]() -> Outcome {
        const Expected<Uuid> made = make(connection, *first);
        if (!made)
            return tl::unexpected(made.error());
        m_cast.users.insert(first->login, *made);
        return {};
    });
}

void DemoPeople::schedule(DemoTimeline &timeline, const DemoCalendar &calendar) const
{
    if (m_cast.users.isEmpty())
        return;
    const QString first = m_cast.users.constBegin().key();
    timeline.add(calendar.at(firstDay, 8, 30), first, QStringLiteral("set up the office"),
                 [this](Connection &connection) { return setUp(connection); });
    int minute = 0;
    for (const DemoLogin &login : m_logins) {
        if (login.login == first)
            continue;
        timeline.add(calendar.at(firstDay, 9, minute++), first, QStringLiteral("add ") + login.login,
                     [this, login](Connection &connection) -> Outcome {
                         const Expected<Uuid> made = make(connection, login);
                         if (!made)
                             return tl::unexpected(made.error());
                         m_cast.users.insert(login.login, *made);
                         return {};
                     });
    }
}

Outcome DemoPeople::setUp(Connection &connection) const
{
    const QJsonObject settings = m_people[u"settings"].toObject();
    for (auto setting = settings.begin(); setting != settings.end(); ++setting) {
        const Outcome set = connection.insert(
            QStringLiteral("office_setting"),
            {{QStringLiteral("name"), setting.key()}, {QStringLiteral("value"), setting.value().toString()}});
        if (!set)
            return set;
    }
    QList<CertificationType> types;
    const QJsonArray required = m_people[u"required"].toArray();
    for (const QJsonValue &type : required)
        types.append({type[u"type"].toString(), type[u"limit"].toBool()});
    if (const Outcome set = CertificationCatalog::setTypesIn(connection, types); !set)
        return set;
    int sequence = 0;
    for (const QJsonValue &type : required) {
        const Outcome added =
            connection.insert(QStringLiteral("contractors_required_type"),
                              {{QStringLiteral("document_type"), type[u"type"].toString()},
                               {QStringLiteral("category_code"), RowValues::orEmpty(type[u"category"].toString())},
                               {QStringLiteral("required"), type[u"required"].toBool()},
                               {QStringLiteral("sequence"), ++sequence}});
        if (!added)
            return added;
    }
    return {};
}

} // namespace tenderyard
