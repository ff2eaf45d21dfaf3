// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workflow/FigureQuery.h"

namespace tenderyard {

namespace {

const QString figureAmount = QStringLiteral("amount");

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
    return row.has(figureAmount) ? row.money(figureAmount) : Money();
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
        all.append({kind.isEmpty() ? textOf(row, QStringLiteral("kind")) : kind, entity,
                    idOf(row, QStringLiteral("subject")), idOf(row, QStringLiteral("contract")),
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

QString FigureQuery::nextDue()
{
    return QStringLiteral("(SELECT min(n.due_date) FROM contracts_milestone AS n WHERE n.contract_id = c.id "
                          "AND n.status = 'PENDING') AS next_due");
}

QList<RunningContract> FigureQuery::running(const QString &chosen)
{
    const QString first = QStringLiteral("SELECT x.contract AS contract, x.company AS company, x.next_due AS next_due "
                                         "FROM (%1) AS x ORDER BY coalesce(x.next_due, '9999-12-31'), x.contract "
                                         "LIMIT 100")
                              .arg(chosen);
    const Rows found = rows(
        QStringLiteral(
            "SELECT c.id AS contract, c.title AS title, f.company AS company, c.currency AS currency, "
            "c.awarded_cost AS cost, f.next_due AS next_due, "
            "coalesce((SELECT money_sum(y.amount) FROM payments_milestone_payment AS y WHERE y.contract_id = c.id AND "
            "y.release_status = 'RELEASED'), 0) AS paid, "
            "coalesce((SELECT money_sum(m.approved_amount) FROM contracts_milestone AS m WHERE m.contract_id = c.id "
            "AND "
            "m.status IN ('APPROVED', 'PAID')), 0) AS approved, "
            "coalesce((SELECT money_sum(m.amount) FROM contracts_milestone AS m WHERE m.contract_id = c.id AND "
            "m.status "
            "= 'COMPLETED'), 0) AS completed FROM (%1) AS f JOIN contracts_contract AS c ON c.id = f.contract "
            "ORDER BY coalesce(f.next_due, '9999-12-31'), c.id")
            .arg(first));
    QList<RunningContract> all;
    for (const Row &row : found) {
        const Money paid = row.money(QStringLiteral("paid"));
        const Money approved = row.money(QStringLiteral("approved")) - paid;
        all.append({idOf(row, QStringLiteral("contract")), row.text(QStringLiteral("title")),
                    row.text(QStringLiteral("company")), row.money(QStringLiteral("cost")), paid,
                    // More was paid than approved: an overpayment.
                    approved.isNegative() ? Money(0, paid.currency()) : approved,
                    row.money(QStringLiteral("completed")), row.date(QStringLiteral("next_due"))});
    }
    return all;
}

} // namespace tenderyard
