// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bids/CompareModel.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace tenderyard {

namespace {

qsizetype placeOf(const QList<ComparedBid> &bids, const Uuid &id)
{
    const auto found = std::ranges::find(bids, id, &ComparedBid::id);
    return found == bids.end() ? -1 : found - bids.begin();
}

/// What is smaller comes first; what a bid does not have comes last.
qint64 keyOf(const ComparedBid &bid, CompareModel::Order order)
{
    constexpr qint64 last = std::numeric_limits<qint64>::max();
    switch (order) {
    case CompareModel::Order::Total:
        return bid.cost ? bid.cost->tenThousandths() : last;
    case CompareModel::Order::Days:
        return bid.days ? *bid.days : last;
    case CompareModel::Order::Rating:
        return bid.rating ? -*bid.rating : last;
    case CompareModel::Order::Company:
        break;
    }
    return 0;
}

} // namespace

CompareModel::CompareModel(QObject *parent) : QAbstractTableModel(parent) {}

void CompareModel::setBids(const QList<ComparedBid> &bids, const CompareFacts &facts, const QDate &today)
{
    m_bids = bids;
    m_facts = facts;
    m_today = today;
    update();
}

void CompareModel::setOrder(Order order)
{
    m_order = order;
    update();
}

void CompareModel::setPinned(const Uuid &bid, bool pinned)
{
    if (pinned)
        m_pinned.insert(bid);
    else
        m_pinned.remove(bid);
    update();
}

void CompareModel::setHidden(const Uuid &bid, bool hidden)
{
    if (hidden)
        m_hidden.insert(bid);
    else
        m_hidden.remove(bid);
    update();
}

void CompareModel::showAll()
{
    m_hidden.clear();
    update();
}

void CompareModel::forget()
{
    m_pinned.clear();
    m_hidden.clear();
    m_bids.clear();
    m_facts = {};
    update();
}

int CompareModel::columnOf(const Uuid &bid) const
{
    return int(placeOf(m_shown, bid));
}

const ComparedBid *CompareModel::bidAt(int column) const
{
    return column >= 0 && column < m_shown.size() ? &m_shown.at(column) : nullptr;
}

const ComparedBid *CompareModel::bid(const Uuid &id) const
{
    return bidAt(columnOf(id));
}

int CompareModel::total() const
{
    return int(std::ranges::count_if(m_bids, [](const ComparedBid &bid) { return !bid.isWithdrawn(); }));
}

QList<ComparedBid> CompareModel::wanted() const
{
    QList<ComparedBid> bids;
    for (const ComparedBid &bid : m_bids) {
        if (!bid.isWithdrawn() && !m_hidden.contains(bid.id))
            bids.append(bid);
    }
    const auto key = [this](const ComparedBid &bid) {
        return std::tuple(!m_pinned.contains(bid.id), !bid.isLive(), keyOf(bid, m_order), bid.companyFold);
    };
    std::ranges::stable_sort(bids, {}, key);
    return bids;
}

void CompareModel::update()
{
    const QList<ComparedBid> bids = wanted();
    removeGone(bids);
    addNew(bids);
    arrange(bids);
    if (!m_shown.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
    Q_EMIT shownChanged();
}

void CompareModel::removeGone(const QList<ComparedBid> &bids)
{
    for (int column = columnCount() - 1; column >= 0; --column) {
        if (placeOf(bids, m_shown.at(column).id) >= 0)
            continue;
        beginRemoveColumns({}, column, column);
        m_shown.removeAt(column);
        endRemoveColumns();
    }
}

void CompareModel::addNew(const QList<ComparedBid> &bids)
{
    QList<ComparedBid> fresh;
    for (const ComparedBid &bid : bids) {
        if (placeOf(m_shown, bid.id) < 0)
            fresh.append(bid);
    }
    if (fresh.isEmpty())
        return;
    beginInsertColumns({}, columnCount(), columnCount() + int(fresh.size()) - 1);
    m_shown.append(fresh);
    endInsertColumns();
}

void CompareModel::arrange(const QList<ComparedBid> &bids)
{
    if (std::ranges::equal(m_shown, bids, {}, &ComparedBid::id, &ComparedBid::id)) {
        m_shown = bids;
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::HorizontalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &old : before)
        after.append(index(old.row(), int(placeOf(bids, m_shown.at(old.column()).id))));
    m_shown = bids;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::HorizontalSortHint);
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : CompareCells::LineCount;
}

int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto line = static_cast<CompareCells::Line>(index.row());
    const ComparedBid &bid = m_shown.at(index.column());
    switch (role) {
    case CellRole:
        return QVariant::fromValue(CompareCells::cell(line, bid, m_facts, m_today));
    case Qt::DisplayRole:
        return CompareCells::cell(line, bid, m_facts, m_today).asLine();
    case Qt::AccessibleTextRole:
        //: %1: a bidder, %2: what is compared, %3: its value
        return tr("%1, %2: %3")
            .arg(bid.company, CompareCells::title(line), CompareCells::cell(line, bid, m_facts, m_today).asLine());
    case Qt::ToolTipRole:
        return line == CompareCells::MessageLine  ? QVariant(bid.message)
               : line == CompareCells::StatusLine ? QVariant(bid.statusReason)
                                                  : QVariant();
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        const bool isText = role == Qt::DisplayRole && section >= 0 && section < rowCount();
        return isText ? CompareCells::title(static_cast<CompareCells::Line>(section)) : QVariant();
    }
    const ComparedBid *bid = bidAt(section);
    if (!bid)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return bid->company;
    case RegionRole:
        return bid->region;
    case PinnedRole:
        return m_pinned.contains(bid->id);
    default:
        return {};
    }
}

} // namespace tenderyard
