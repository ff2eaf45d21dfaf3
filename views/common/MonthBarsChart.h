// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Money.h"

#include <QDate>
#include <QWidget>

namespace tenderyard {

/// One month of MonthBarsChart.
struct MonthBar
{
    QDate month;
    Money paid;
    Money planned;
};

/// Bars by month: what was paid is solid, what is planned or pending is outlined. One currency.
class MonthBarsChart : public QWidget
{
    Q_OBJECT
public:
    explicit MonthBarsChart(QWidget *parent = nullptr);

    void setBars(const QList<MonthBar> &bars);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect plot() const;
    qint64 top() const;
    int barAt(const QPoint &position) const;
    QString describe(const MonthBar &bar) const;
    void paintLegend(QPainter &painter) const;

    QList<MonthBar> m_bars;
};

} // namespace tenderyard
