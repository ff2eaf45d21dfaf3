// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tenders/TenderFormPage.h"

#include "views/shell/PageRegistry.h"
#include "views/shell/Places.h"
#include "views/tenders/FindTendersPage.h"
#include "views/tenders/TenderPage.h"
#include "views/tenders/TendersPage.h"

namespace tenderyard {

void registerTenderPages(PageRegistry &registry)
{
    registry.add(QStringLiteral("tenders"), [](OfficeContext &context) { return new TendersPage(context); });
    registry.add(QStringLiteral("tender"), [](OfficeContext &context) { return new TenderPage(context); });
    registry.add(QStringLiteral("tender_form"), [](OfficeContext &context) { return new TenderFormPage(context); });
    registry.add(QStringLiteral("find_tenders"), [](OfficeContext &context) { return new FindTendersPage(context); });
}

} // namespace tenderyard
