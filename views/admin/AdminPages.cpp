// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/admin/AdminPages.h"

#include "views/admin/DocumentsPage.h"
#include "views/admin/HelpPage.h"
#include "views/admin/HistoryPage.h"
#include "views/admin/PeoplePage.h"
#include "views/admin/SettingsPage.h"
#include "views/shell/PageRegistry.h"

namespace tenderyard {

void registerAdminPages(PageRegistry &registry)
{
    registry.add(QStringLiteral("people"), [](OfficeContext &context) { return new PeoplePage(context); });
    registry.add(QStringLiteral("history"), [](OfficeContext &context) { return new HistoryPage(context); });
    registry.add(QStringLiteral("settings"), [](OfficeContext &context) { return new SettingsPage(context); });
    registry.add(QStringLiteral("documents"), [](OfficeContext &context) { return new DocumentsPage(context); });
    registry.add(QStringLiteral("help"), [](OfficeContext &context) { return new HelpPage(context); });
}

} // namespace tenderyard
