// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/bids/CompareCells.h"

#include <QAbstractTableModel>
#include <QSet>

namespace tenderyard {

/// Bids side by side: a column a bidder, a row for each thing that is compared. Which bids are shown, and in which
/// order, is decided here: pinned ones first, hidden and withdrawn ones not at all. Never resets.
class CompareModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role : int {
        CellRole = Qt::UserRole + 100, ///< CompareCell
        RegionRole,                    ///< header: the bidder's region
        PinnedRole                     ///< header: bool
    };
    enum class Order { Total, Days, Rating, Company };

    explicit CompareModel(QObject *parent = nullptr);

    /// Shows other values of the same bids, and bids that came or went. `today` in the reader's zone.
    void setBids(const QList<ComparedBid> &bids, const CompareFacts &facts, const QDate &today);
    void setOrder(Order order);
    Order order() const { return m_order; }
    void setPinned(const Uuid &bid, bool pinned);
    bool isPinned(const Uuid &bid) const { return m_pinned.contains(bid); }
    void setHidden(const Uuid &bid, bool hidden);
    void showAll();
    /// Forgets what was pinned and hidden, for another tender.
    void forget();

    /// -1 when it is not shown.
    int columnOf(const Uuid &bid) const;
    /// Null outside of the columns.
    const ComparedBid *bidAt(int column) const;
    const ComparedBid *bid(const Uuid &id) const;
    const QList<ComparedBid> &shown() const { return m_shown; }
    const CompareFacts &facts() const { return m_facts; }
    /// All that could be shown: without the withdrawn ones.
    int total() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Other bids are shown, or other values of them.
    void shownChanged();

private:
    QList<ComparedBid> wanted() const;
    void update();
    void removeGone(const QList<ComparedBid> &bids);
    void addNew(const QList<ComparedBid> &bids);
    void arrange(const QList<ComparedBid> &bids);

    QList<ComparedBid> m_bids;
    QList<ComparedBid> m_shown;
    CompareFacts m_facts;
    QDate m_today;
    Order m_order = Order::Total;
    QSet<Uuid> m_pinned;
    QSet<Uuid> m_hidden;
};

} // namespace tenderyard
