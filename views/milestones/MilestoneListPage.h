// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/ListPage.h"

namespace tenderyard {

/// Milestones of one's contracts: for an owner what waits for approval first, for a contractor what is due.
class MilestoneListPage : public ListPage
{
    Q_OBJECT
public:
    enum class Side { Owner, Contractor };
    MilestoneListPage(OfficeContext &context, Side side, QWidget *parent = nullptr);

protected:
    void openRow(const Row &row) override;
    QString titleOf(const Row &row) const override;
    QString figuresOf(const Row &row) const override;

private:
    void filterByStatus(const QStringList &statuses);
    const Side m_side;
};

} // namespace tenderyard
