// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Connection.h"
#include "models/workflow/Dashboards.h"

namespace tenderyard {

/// The small queries that a dashboard is made of. After the first that fails, all others answer nothing, and outcome()
/// says why. Used in the connection's thread, for one answer.
class FigureQuery
{
public:
    explicit FigureQuery(Connection &connection) : m_connection(connection) {}

    Rows rows(const QString &sql, const Binds &binds = {});
    /// The first column of the first row; 0 when there is none.
    int number(const QString &sql, const Binds &binds = {});
    QString text(const QString &sql);
    /// Columns name, number.
    QHash<QString, int> numbers(const QString &sql);
    /// Columns currency, amount: one row a currency.
    QList<Money> sums(const QString &sql, const Binds &binds = {});
    /// Columns subject, contract, title, contract_title, detail, at, currency, amount, number: any may be left out.
    /// An empty `kind` stands in the column kind.
    QList<Need> needs(const QString &kind, const QString &entity, const QString &sql);
    /// The same columns, and zone.
    QList<Deadline> deadlines(const QString &kind, const QString &entity, const QString &sql);
    /// How each contract stands that `chosen` selects (columns contract, company, and nextDue()): the hundred whose
    /// next milestone is due first.
    QList<RunningContract> running(const QString &chosen);
    /// The column next_due of a contract c.
    static QString nextDue();

    /// Today by the database's clock (UTC).
    QDate today() const { return m_connection.now().date(); }
    Outcome outcome() const { return m_outcome; }

private:
    Connection &m_connection;
    Outcome m_outcome;
};

} // namespace tenderyard
