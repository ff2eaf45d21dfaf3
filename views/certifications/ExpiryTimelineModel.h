// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Row.h"

#include <QAbstractTableModel>
#include <QDate>

namespace tenderyard {

/// When certifications expire: a row each, the next one first, and a renewal straight after what it renews.
class ExpiryTimelineModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { TypeColumn, StatusColumn, ExpiresColumn, BarColumn, ColumnCount };
    enum Role : int {
        BarStartRole = Qt::UserRole + 100, ///< QDate from which it counts; invalid: before the axis
        BarEndRole,                        ///< QDate of its last day; invalid: it does not expire
        FirstDayRole,                      ///< QDate: the first day of the axis
        LastDayRole,                       ///< QDate: the last one
        TodayRole,                         ///< QDate
        CountsRole,                        ///< bool: verified, so that it counts
    };
    /// How many months from now the axis shows.
    static constexpr int months = 18;

    explicit ExpiryTimelineModel(QObject *parent = nullptr);

    /// Rows of list_certification.
    void setRows(const Rows &rows, const QDate &today);
    const Row &rowAt(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// Of the bars, DisplayRole says in words what they show.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString textOf(const Row &row, int column) const;
    QString barWords(const Row &row) const;
    QString typeWords(const Row &row) const;
    bool isWaitingRenewal(const Row &row) const;
    bool isRenewed(const Row &row) const;

    Rows m_rows;
    QDate m_today;
};

} // namespace tenderyard
