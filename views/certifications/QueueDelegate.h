// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"

#include <QStyledItemDelegate>

namespace tenderyard {

/// Paints a row of the verification queue in two lines: company and how long it has waited; what it is and its state.
class QueueDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// `clock` outlives the delegate.
    explicit QueueDelegate(const Clock &clock, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// How long something has waited, in its two largest units: "3 d 4 h". Both in UTC.
    static QString waitingTime(const QDateTime &since, const QDateTime &now);

private:
    const Clock &m_clock;
};

} // namespace tenderyard
