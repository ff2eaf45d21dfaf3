// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Money.h"
#include "models/storage/Row.h"

#include <QAbstractTableModel>
#include <QDate>

namespace tenderyard {

/// The milestones of one contract in their sequence, with their share of the awarded cost and a bar in time.
class PlanModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int {
        NumberColumn,
        TitleColumn,
        DueColumn,
        AmountColumn,
        ShareColumn,
        StatusColumn,
        BarColumn,
        ColumnCount
    };
    enum Role : int {
        BarStartRole = Qt::UserRole + 100, ///< QDate: the due date of the milestone before, or the start
        BarEndRole,                        ///< QDate: its own due date; invalid: no bar
        FirstDayRole,                      ///< QDate: the first day of the whole axis
        LastDayRole,                       ///< QDate: the last one
    };

    explicit PlanModel(QObject *parent = nullptr);

    /// Rows of list_milestone; `cost` is the awarded cost, `start` where the first bar begins.
    void setPlan(const Rows &rows, const Money &cost, const QDate &start);
    const Row &rowAt(int row) const { return m_rows.at(row); }
    Money planned() const;
    QList<Uuid> ids() const;
    QDate lastDay() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant textOf(const Row &row, int column) const;
    QVariant valueOf(const Row &row, int column) const;
    QDate previousDue(int row) const;

    Rows m_rows;
    Money m_cost;
    QDate m_start;
};

} // namespace tenderyard
