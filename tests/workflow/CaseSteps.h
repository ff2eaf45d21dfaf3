// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Scenario.h"

namespace tenderyard {

/// Steps that people take, one statement each, with nothing that the program would add to it.
class CaseSteps
{
public:
    explicit CaseSteps(Scenario &scenario) : m_scenario(scenario) {}

    /// Changes a row as a person; a change of status is signed by that person.
    Outcome change(Person person, const QString &table, const Uuid &id, Binds values);
    /// Adds a row as a person and remembers its id in lastId() when that succeeds.
    Outcome add(Person person, const QString &table, Binds values);
    Uuid lastId() const { return m_lastId; }

    Outcome openBids(Person person, const Uuid &contract);
    Outcome award(const Uuid &contract, const Uuid &bid);
    Outcome revoke(const Uuid &contract);
    Outcome submitBid(Person contractor, const Uuid &contract, qint64 cost);
    Outcome reviseBid(Person contractor, const Uuid &contract, qint64 cost);
    Outcome approve(const Uuid &milestone, qint64 amount, qint64 retained = 0);
    Outcome release(const Uuid &payment);
    Outcome fail(const Uuid &payment);
    /// Another payment for the same milestone, as after a failed one.
    Outcome retry(const Uuid &payment, qint64 amount, const QString &kind = QStringLiteral("MILESTONE"));

    /// The payments of a milestone, oldest first.
    QList<Uuid> paymentsOf(const Uuid &milestone);
    QString statusOf(const QString &table, const Uuid &id);
    QString text(const QString &table, const Uuid &id, const QString &column);
    /// The first column of the first row of a query over the tables, whatever the acting person sees of them.
    QVariant ask(const QString &sql, const Binds &binds = {});
    /// The same of what the acting person is shown.
    QVariant shown(const QString &sql, const Binds &binds = {});

    static QString codeOf(const Outcome &outcome);

private:
    Scenario &m_scenario;
    Uuid m_lastId;
};

} // namespace tenderyard
