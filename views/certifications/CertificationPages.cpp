// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/CertificationListPage.h"
#include "views/certifications/ExpiringPage.h"
#include "views/certifications/VerificationPage.h"
#include "views/shell/PageRegistry.h"
#include "views/shell/Places.h"

namespace tenderyard {

void registerCertificationPages(PageRegistry &registry)
{
    registry.add(QStringLiteral("certifications"),
                 [](OfficeContext &context) { return new CertificationListPage(context); });
    registry.add(QStringLiteral("verification"), [](OfficeContext &context) { return new VerificationPage(context); });
    registry.add(QStringLiteral("expiring"), [](OfficeContext &context) { return new ExpiringPage(context); });
}

} // namespace tenderyard
