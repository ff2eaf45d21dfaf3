// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workflow/FigureQuery.h"

namespace tenderyard {

namespace {

const QString amountColumn = QStringLiteral("amount");

QString textOf(const Row &row, const QString &column)
{
    return row.has(column) ? row.text(column) : QString();
}

Uuid idOf(const Row &row, const QString &column)
{
    return Uuid::fromString(textOf(row, column));
}

Money moneyOf(const Row &row)
{
    return row.has(amountColumn) ? row.money(amountColumn) : Money();
}

int numberOf(const Row &row)
{
    const QString column = QStringLiteral("number");
    return row.has(column) ? int(row.integer(column)) : 0;
}

/// A time, or midnight of a day.
QDateTime momentOf(const Row &row)
{
    const QString column = QStringLiteral("at");
    if (!row.has(column))
        return {};
    const QDateTime time = row.time(column);
    if (time.isValid())
        return time;
    const QDate date = row.date(column);
    return date.isValid() ? date.startOfDay(Qt::UTC) : QDateTime();
}

} // namespace

Rows FigureQuery::rows(const QString &sql, const Binds &binds)
{
    if (!m_outcome)
        return {};
    Expected<Rows> found = m_connection.select(sql, binds);
    if (!found) {
        m_outcome = tl::unexpected(found.error());
        return {};
    }
    return *std::move(found);
}

int FigureQuery::number(const QString &sql, const Binds &binds)
{
    const Rows found = rows(sql, binds);
    return found.isEmpty() ? 0 : int(found.constFirst().integer(QStringLiteral("number")));
}

QString FigureQuery::text(const QString &sql)
{
    const Rows found = rows(sql);
    return found.isEmpty() ? QString() : found.constFirst().text(QStringLiteral("name"));
}

QHash<QString, int> FigureQuery::numbers(const QString &sql)
{
    QHash<QString, int> all;
    const Rows found = rows(sql);
    for (const Row &row : found)
        all.insert(row.text(QStringLiteral("name")), numberOf(row));
    return all;
}

QList<Money> FigureQuery::sums(const QString &sql, const Binds &binds)
{
    QList<Money> all;
    const Rows found = rows(sql, binds);
    for (const Row &row : found)
        all.append(moneyOf(row));
    return all;
}

QList<Need> FigureQuery::needs(const QString &kind, const QString &entity, const QString &sql)
{
    QList<Need> all;
    const Rows found = rows(sql);
    for (const Row &row : found)
        all.append({kind, entity, idOf(row, QStringLiteral("subject")), idOf(row, QStringLiteral("contract")),
                    textOf(row, QStringLiteral("title")), textOf(row, QStringLiteral("contract_title")),
                    textOf(row, QStringLiteral("detail")), momentOf(row), moneyOf(row), numberOf(row)});
    return all;
}

QList<Deadline> FigureQuery::deadlines(const QString &kind, const QString &entity, const QString &sql)
{
    QList<Deadline> all;
    const Rows found = rows(sql);
    for (const Row &row : found)
        all.append({kind, entity, idOf(row, QStringLiteral("subject")), idOf(row, QStringLiteral("contract")),
                    textOf(row, QStringLiteral("title")), textOf(row, QStringLiteral("contract_title")), momentOf(row),
                    textOf(row, QStringLiteral("zone")), numberOf(row), moneyOf(row)});
    return all;
}

QList<RunningContract> FigureQuery::running(const QString &sql)
{
    QList<RunningContract> all;
    const Rows found = rows(sql);
    for (const Row &row : found)
        all.append({idOf(row, QStringLiteral("contract")), row.text(QStringLiteral("title")),
                    row.text(QStringLiteral("company")), row.money(QStringLiteral("cost")),
                    row.money(QStringLiteral("paid")), row.money(QStringLiteral("approved")),
                    row.money(QStringLiteral("completed")), row.date(QStringLiteral("next_due"))});
    return all;
}

} // namespace tenderyard
