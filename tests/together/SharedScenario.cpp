// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/together/SharedScenario.h"

#include "models/workflow/Bids.h"
#include "tests/support/PostgresServer.h"
#include "tests/together/OnServer.h"

namespace tenderyard {

namespace {

const QString everybodysPassword = QStringLiteral("one for all of them");

QString codeOrNothing(const Outcome &outcome)
{
    return outcome ? QString() : outcome.error().code;
}

QString spoken(const Outcome &outcome)
{
    return outcome ? QStringLiteral("success") : outcome.error().code + u' ' + outcome.error().detail;
}

bool moves(const Binds &values)
{
    return values.contains(QStringLiteral("status")) || values.contains(QStringLiteral("release_status")) ||
           values.contains(QStringLiteral("verified_status")) || values.contains(QStringLiteral("verified"));
}

} // namespace

QVariant keyOf(const Uuid &id)
{
    return QVariant::fromValue(id);
}

SharedScenario::SharedScenario() : Scenario(OnServer::backend())
{
    m_database =
        everything(QStringLiteral("SELECT current_database() AS name"))->constFirst().text(QStringLiteral("name"));
    for (const Person person : everybody()) {
        if (person == Person::Nobody)
            continue;
        const QString role = ask(QStringLiteral("SELECT role_name FROM office.account_login WHERE user_id = '%1'")
                                     .arg(user(person).toString()));
        ask(QStringLiteral("ALTER ROLE %1 PASSWORD '%2'").arg(role, everybodysPassword));
        m_roles.insert(person, role);
    }
}

QString SharedScenario::ask(const QString &sql)
{
    return PostgresServer::shared().run(m_database, sql);
}

std::unique_ptr<Contender> SharedScenario::sign(Person person)
{
    const QString address = PostgresServer::shared().address(m_database, m_roles.value(person));
    return std::make_unique<Contender>(address, everybodysPassword, clock());
}

bool SharedScenario::isWaited(Contender &contender)
{
    const QString waiting = QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() "
                                           "AND wait_event_type = 'Lock'");
    for (int look = 0; look < 200; ++look) {
        if (ask(waiting) != QLatin1String("0"))
            return true;
        if (contender.outcomeWithin(std::chrono::milliseconds(5)))
            return false;
    }
    return false;
}

QString SharedScenario::oneAfter(const Move &first, const Move &second, const QString &code, bool mayPass)
{
    const std::unique_ptr<Contender> earlier = sign(first.person);
    const std::unique_ptr<Contender> later = sign(second.person);
    earlier->begin(first.work, Contender::End::Held);
    if (const Outcome worked = earlier->worked(); !worked)
        return nameOf(first.person) + QStringLiteral(" comes first and meets ") + spoken(worked);
    later->begin(second.work, Contender::End::Commit);
    const bool waited = isWaited(*later);
    earlier->letCommit();
    const Outcome won = earlier->outcome();
    const Outcome lost = later->outcome();
    if (!won)
        return nameOf(first.person) + QStringLiteral(" is first and cannot commit: ") + spoken(won);
    if (codeOrNothing(lost) != code)
        return QStringLiteral("%1 after %2: %3 instead of %4")
            .arg(nameOf(second.person), nameOf(first.person), spoken(lost),
                 code.isEmpty() ? QStringLiteral("success") : code);
    if (!waited && !mayPass)
        return nameOf(second.person) + QStringLiteral(" did not wait");
    return {};
}

QString SharedScenario::fight(const std::function<Duel()> &make)
{
    const Duel duel = make();
    if (const QString wrong = oneAfter(duel.one, duel.other, duel.otherAfterOne, duel.mayPass); !wrong.isEmpty())
        return wrong;
    if (!duel.oneAfterOther)
        return {};
    const Duel reversed = make();
    return oneAfter(reversed.other, reversed.one, *reversed.oneAfterOther, reversed.mayPass);
}

Move SharedScenario::changes(Person person, const QString &table, const Uuid &id, const Binds &values)
{
    Binds all = values;
    if (moves(values))
        all.insert(QStringLiteral("status_by"), keyOf(user(person)));
    const qint64 version = row(table, id).integer(QStringLiteral("row_version"));
    return {person,
            [table, id, version, all](Connection &connection) { return connection.update(table, id, version, all); }};
}

Move SharedScenario::adds(Person person, const QString &table, const Binds &values)
{
    Binds all = values;
    const QStringList columns = columnsOf(table);
    for (const QString &column : {QStringLiteral("created_at"), QStringLiteral("updated_at")}) {
        if (columns.contains(column) && !all.contains(column))
            all.insert(column, inDays(0));
    }
    const bool hasId = columns.contains(QStringLiteral("id"));
    return {person, [table, all, hasId](Connection &connection) {
                Binds added = all;
                if (hasId && !added.contains(QStringLiteral("id")))
                    added.insert(QStringLiteral("id"), keyOf(Uuid::create()));
                return connection.insert(table, added);
            }};
}

Move SharedScenario::removes(Person person, const QString &table, const Binds &where)
{
    QStringList conditions;
    for (auto column = where.cbegin(); column != where.cend(); ++column)
        conditions.append(QStringLiteral("%1 = :%1").arg(column.key()));
    return calls(person, QStringLiteral("DELETE FROM %1 WHERE %2").arg(table, conditions.join(QStringLiteral(" AND "))),
                 where);
}

Move SharedScenario::bids(Person person, const Uuid &contract, qint64 cost)
{
    const BidFields fields{Money(stored(cost), Currency::fromCode(QStringLiteral("EUR"))), 30, {}};
    return {person, [contract, contractor = profile(person), fields](Connection &connection) -> Outcome {
                const Expected<BidReceipt> receipt = Bids::submitIn(connection, contract, contractor, fields);
                return receipt ? Outcome() : tl::unexpected(receipt.error());
            }};
}

Move SharedScenario::calls(Person person, const QString &sql, const Binds &binds)
{
    return {person, [sql, binds](Connection &connection) -> Outcome {
                const Expected<qint64> ran = connection.execute(sql, binds);
                return ran ? Outcome() : tl::unexpected(ran.error());
            }};
}

} // namespace tenderyard
