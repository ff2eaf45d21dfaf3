// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Money.h"

#include <QWidget>

class QGridLayout;

namespace tenderyard {

/// The key figures at the top of a dashboard, divided by hairlines.
class FigureStrip : public QWidget
{
    Q_OBJECT
public:
    explicit FigureStrip(QWidget *parent = nullptr);

    /// A count with a line about it.
    void addCount(const QString &caption, int count, const QString &note = {});
    /// Amounts, one line a currency (they are never added together); "None" without any.
    void addMoney(const QString &caption, const QList<Money> &amounts);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *addColumn(const QString &caption);
    void place();

    QGridLayout *m_grid;
    QList<QWidget *> m_columns;
    int m_across = 0;
};

} // namespace tenderyard
