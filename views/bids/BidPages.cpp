// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bids/BidFormPage.h"
#include "views/bids/ComparePage.h"
#include "views/bids/MyBidsPage.h"
#include "views/shell/PageRegistry.h"
#include "views/shell/Places.h"

namespace tenderyard {

void registerBidPages(PageRegistry &registry)
{
    registry.add(QStringLiteral("compare"), [](OfficeContext &context) { return new ComparePage(context); });
    registry.add(QStringLiteral("my_bids"), [](OfficeContext &context) { return new MyBidsPage(context); });
    registry.add(QStringLiteral("bid_form"), [](OfficeContext &context) { return new BidFormPage(context); });
}

} // namespace tenderyard
