// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/milestones/MilestoneListPage.h"
#include "views/milestones/PlanPage.h"
#include "views/shell/PageRegistry.h"
#include "views/shell/Places.h"

namespace tenderyard {

void registerMilestonePages(PageRegistry &registry)
{
    registry.add(QStringLiteral("milestones"),
                 [](OfficeContext &context) { return new MilestoneListPage(context, MilestoneListPage::Side::Owner); });
    registry.add(QStringLiteral("my_contracts"), [](OfficeContext &context) {
        return new MilestoneListPage(context, MilestoneListPage::Side::Contractor);
    });
    registry.add(QStringLiteral("plan"), [](OfficeContext &context) { return new PlanPage(context); });
}

} // namespace tenderyard
