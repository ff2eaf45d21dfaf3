// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workflow/Dashboards.h"

#include <QPushButton>

namespace tenderyard {

/// A running contract: its name, the contractor, how far it is paid, approved and completed, the next due date, its
/// sum.
class RunningRow : public QPushButton
{
    Q_OBJECT
public:
    /// `today` is the reader's day, from which what is late is counted.
    RunningRow(const RunningContract &contract, const QDate &today, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int percentOf(const Money &part) const;
    const RunningContract m_contract;
    const QDate m_today;
};

} // namespace tenderyard
