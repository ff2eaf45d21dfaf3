// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/bids/ComparedBid.h"

#include <QWidget>

namespace tenderyard {

/// The bids of one tender as dots on a line of prices, over the band of the budget. A click on a dot chooses its bid.
class PriceSpread : public QWidget
{
    Q_OBJECT
public:
    explicit PriceSpread(QWidget *parent = nullptr);

    void setBids(const QList<ComparedBid> &bids, const CompareFacts &facts);
    void setChosen(const Uuid &bid);

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const tenderyard::Uuid &bid);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void describe();
    void measure();
    QRect scale() const;
    /// Where an amount stands, in pixels from the left.
    qreal place(qint64 amount) const;
    const ComparedBid *bidAt(const QPointF &position) const;
    void paintBudget(QPainter &painter) const;
    void paintAxis(QPainter &painter) const;
    void paintBids(QPainter &painter) const;

    QList<ComparedBid> m_bids;
    CompareFacts m_facts;
    Uuid m_chosen;
    Currency m_currency;
    /// Ends of the line and the distance of its ticks, in 1/10,000 units.
    qint64 m_from = 0;
    qint64 m_to = 0;
    qint64 m_step = 0;
};

} // namespace tenderyard
