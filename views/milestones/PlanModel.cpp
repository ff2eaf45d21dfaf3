// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/milestones/PlanModel.h"

#include "models/domain/Statuses.h"
#include "models/lists/ListRoles.h"
#include "models/lists/TextFormat.h"

#include <QLocale>

namespace tenderyard {

PlanModel::PlanModel(QObject *parent) : QAbstractTableModel(parent) {}

void PlanModel::setPlan(const Rows &rows, const Money &cost, const QDate &start)
{
    beginResetModel();
    m_rows = rows;
    m_cost = cost;
    m_start = start;
    endResetModel();
}

Money PlanModel::planned() const
{
    Money sum(0, m_cost.currency());
    for (const Row &row : m_rows)
        sum = sum + Money(row.integer(QStringLiteral("amount")), m_cost.currency());
    return sum;
}

QList<Uuid> PlanModel::ids() const
{
    QList<Uuid> ids;
    for (const Row &row : m_rows)
        ids.append(row.id());
    return ids;
}

QDate PlanModel::lastDay() const
{
    QDate last = m_start;
    for (const Row &row : m_rows) {
        if (const QDate due = row.date(QStringLiteral("due_date")); due.isValid())
            last = std::max(last, due);
    }
    return last;
}

QDate PlanModel::previousDue(int row) const
{
    for (int before = row - 1; before >= 0; --before) {
        if (const QDate due = m_rows.at(before).date(QStringLiteral("due_date")); due.isValid())
            return due;
    }
    return m_start;
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PlanModel::textOf(const Row &row, int column) const
{
    const QLocale locale;
    switch (column) {
    case NumberColumn:
        return locale.toString(row.integer(QStringLiteral("sequence")));
    case TitleColumn:
        return row.text(QStringLiteral("title"));
    case DueColumn:
        return TextFormat{}.date(row.date(QStringLiteral("due_date")));
    case AmountColumn:
        return Money(row.integer(QStringLiteral("amount")), m_cost.currency()).toFigures(locale);
    case ShareColumn: {
        // Only for show: a share in tenths of a percent.
        const double share =
            m_cost.isZero() ? 0
                            : 100.0 * double(row.integer(QStringLiteral("amount"))) / double(m_cost.tenThousandths());
        return tr("%1 %").arg(locale.toString(share, 'f', 1));
    }
    default:
        return {};
    }
}

QVariant PlanModel::valueOf(const Row &row, int column) const
{
    if (column == StatusColumn)
        return row.text(QStringLiteral("status"));
    if (column == AmountColumn)
        return QVariant::fromValue(Money(row.integer(QStringLiteral("amount")), m_cost.currency()));
    return textOf(row, column);
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    static constexpr CellKind kinds[ColumnCount] = {CellKind::Number, CellKind::Name,   CellKind::Date, CellKind::Money,
                                                    CellKind::Number, CellKind::Status, CellKind::Text};
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::ToolTipRole:
        return row.text(QStringLiteral("description"));
    case IdRole:
        return row.text(QStringLiteral("id"));
    case KindRole:
        return int(kinds[index.column()]);
    case ValueRole:
        return valueOf(row, index.column());
    case StatusEntityRole:
        return QString(words::entity::milestone);
    case BarStartRole:
        return previousDue(index.row());
    case BarEndRole:
        return row.date(QStringLiteral("due_date"));
    case FirstDayRole:
        return m_start;
    case LastDayRole:
        return lastDay();
    default:
        return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == AmountColumn || section == ShareColumn || section == NumberColumn ? Qt::AlignRight
                                                                                                 : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("No.");
    case TitleColumn:
        return tr("Milestone");
    case DueColumn:
        return tr("Due");
    case AmountColumn:
        return tr("Amount, %1").arg(m_cost.currency().symbol());
    case ShareColumn:
        return tr("Share");
    case StatusColumn:
        return tr("Status");
    default:
        return tr("Schedule");
    }
}

} // namespace tenderyard
