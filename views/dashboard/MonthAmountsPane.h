// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workflow/Dashboards.h"

#include <QWidget>

namespace tenderyard {

/// What was paid and is planned month by month in one currency: a chart, or the same figures as a table.
class MonthAmountsPane : public QWidget
{
    Q_OBJECT
public:
    /// `months` are of one currency and follow each other without a gap.
    explicit MonthAmountsPane(const QList<MonthAmount> &months, QWidget *parent = nullptr);

private:
    static QWidget *makeTable(const QList<MonthAmount> &months);
};

} // namespace tenderyard
