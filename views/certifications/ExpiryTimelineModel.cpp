// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/ExpiryTimelineModel.h"

#include "models/domain/Statuses.h"
#include "models/lists/ListRoles.h"
#include "models/workflow/Categories.h"
#include "views/common/StatusWords.h"

#include <QLocale>

#include <algorithm>

namespace tenderyard {

namespace {

const QString expiryColumn = QStringLiteral("expires_on");
const QString statusName = QStringLiteral("status_shown");
const QString renewedName = QStringLiteral("supersedes_id");

QString dayWords(const QDate &day)
{
    return QLocale().toString(day, QStringLiteral("d MMM yyyy"));
}

/// Those that expire first; at the end those that never do.
bool expiresBefore(const Row &a, const Row &b)
{
    const QDate first = a.date(expiryColumn);
    const QDate second = b.date(expiryColumn);
    if (first.isValid() != second.isValid())
        return first.isValid();
    return first < second;
}

} // namespace

ExpiryTimelineModel::ExpiryTimelineModel(QObject *parent) : QAbstractTableModel(parent) {}

void ExpiryTimelineModel::setRows(const Rows &rows, const QDate &today)
{
    Rows sorted = rows;
    std::ranges::stable_sort(sorted, expiresBefore);
    beginResetModel();
    m_rows.clear();
    m_today = today;
    const auto isRenewalOf = [](const Row &row, const Uuid &id) {
        return !row.isNull(renewedName) && row.id(renewedName) == id;
    };
    for (const Row &row : std::as_const(sorted)) {
        const bool follows =
            std::ranges::any_of(sorted, [&](const Row &other) { return isRenewalOf(row, other.id()); });
        if (follows)
            continue;
        // A chain of renewals, one after the other; whatever the rows say, it ends.
        Rows chain{row};
        for (qsizetype i = 0; i < chain.size() && chain.size() <= sorted.size(); ++i) {
            const Uuid id = chain.at(i).id();
            for (const Row &other : std::as_const(sorted)) {
                if (isRenewalOf(other, id))
                    chain.append(other);
            }
        }
        m_rows += chain;
    }
    endResetModel();
}

bool ExpiryTimelineModel::isWaitingRenewal(const Row &row) const
{
    return !row.isNull(renewedName) && !row.flag(QStringLiteral("verified"));
}

bool ExpiryTimelineModel::isRenewed(const Row &row) const
{
    return std::ranges::any_of(
        m_rows, [&](const Row &other) { return isWaitingRenewal(other) && other.id(renewedName) == row.id(); });
}

QString ExpiryTimelineModel::typeWords(const Row &row) const
{
    const QString type = Categories::documentTypeName(row.text(QStringLiteral("document_type")));
    return isWaitingRenewal(row) ? tr("Renewal: %1").arg(type) : type;
}

QString ExpiryTimelineModel::barWords(const Row &row) const
{
    const QDate expires = row.date(expiryColumn);
    QStringList parts;
    if (!expires.isValid()) {
        parts.append(tr("Does not expire"));
    } else if (const auto days = int(m_today.daysTo(expires)); days < 0) {
        parts.append(tr("Expired on %1").arg(dayWords(expires)));
    } else {
        parts.append(tr("Expires on %1, in %n days", nullptr, days).arg(dayWords(expires)));
    }
    if (isWaitingRenewal(row))
        parts.append(tr("waits for staff; the one before counts until they have verified it"));
    else if (!row.flag(QStringLiteral("verified")))
        parts.append(tr("does not count yet"));
    else if (isRenewed(row))
        parts.append(tr("its renewal waits for staff"));
    return parts.join(tr(", "));
}

QString ExpiryTimelineModel::textOf(const Row &row, int column) const
{
    switch (column) {
    case TypeColumn:
        return typeWords(row);
    case StatusColumn:
        return statusLook(words::entity::certification, row.text(statusName)).word;
    case ExpiresColumn: {
        const QDate expires = row.date(expiryColumn);
        return expires.isValid() ? dayWords(expires) : tr("Does not expire");
    }
    default:
        return barWords(row);
    }
}

int ExpiryTimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ExpiryTimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ExpiryTimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(row, index.column());
    case IdRole:
        return row.id().toString();
    case KindRole:
        return int(index.column() == TypeColumn     ? CellKind::Name
                   : index.column() == StatusColumn ? CellKind::Status
                                                    : CellKind::Text);
    case StatusEntityRole:
        return QString(words::entity::certification);
    case ValueRole:
        return index.column() == StatusColumn ? row.text(statusName) : textOf(row, index.column());
    case BarStartRole:
        return row.date(QStringLiteral("issued_on"));
    case BarEndRole:
        return row.date(expiryColumn);
    case FirstDayRole:
        return QDate(m_today.year(), m_today.month(), 1);
    case LastDayRole:
        return QDate(m_today.year(), m_today.month(), 1).addMonths(months);
    case TodayRole:
        return m_today;
    case CountsRole:
        return row.flag(QStringLiteral("verified"));
    default:
        return {};
    }
}

QVariant ExpiryTimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TypeColumn:
        return tr("Type");
    case StatusColumn:
        return tr("Status");
    case ExpiresColumn:
        return tr("Expires");
    default:
        return tr("The next %n months", nullptr, months);
    }
}

} // namespace tenderyard
