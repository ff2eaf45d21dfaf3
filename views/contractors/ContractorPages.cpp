// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/contractors/ContractorListPage.h"
#include "views/contractors/ContractorPage.h"
#include "views/contractors/ProfilePage.h"
#include "views/shell/PageRegistry.h"
#include "views/shell/Places.h"

namespace tenderyard {

void registerContractorPages(PageRegistry &registry)
{
    registry.add(QStringLiteral("contractors"), [](OfficeContext &context) {
        return new ContractorListPage(context, ContractorListPage::Which::All);
    });
    registry.add(QStringLiteral("suspended"), [](OfficeContext &context) {
        return new ContractorListPage(context, ContractorListPage::Which::Suspended);
    });
    registry.add(QStringLiteral("contractor"), [](OfficeContext &context) { return new ContractorPage(context); });
    registry.add(QStringLiteral("profile"), [](OfficeContext &context) { return new ProfilePage(context); });
}

} // namespace tenderyard
