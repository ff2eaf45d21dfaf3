// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/DemoCommand.h"

#include "app/commands/InBackground.h"
#include "app/demo/DemoOffice.h"
#include "models/workflow/RuleWords.h"

#include <QCoreApplication>
#include <QTextStream>

namespace tenderyard {

Outcome runDemo(const CommandLine &line)
{
    const Expected<DemoSummary> made =
        inBackground<DemoSummary>([path = line.office] { return DemoOffice::create(path); });
    if (!made) {
        Error error = made.error();
        error.text = RuleWords::text(error);
        return tl::unexpected(error);
    }
    QTextStream out(stdout);
    out << QCoreApplication::translate("DemoCommand", "Made %1 with the demonstration office “%2”.")
               .arg(line.office, made->officeName)
        << '\n'
        << QCoreApplication::translate("DemoCommand", "Everybody’s password is %1. Sign in as:").arg(made->password)
        << '\n';
    for (const DemoLogin &login : made->logins)
        out << "  " << login.login.leftJustified(24) << login.roles.join(QStringLiteral(", ")).leftJustified(20)
            << (login.companyName.isEmpty() ? login.fullName : login.companyName) << '\n';
    return {};
}

} // namespace tenderyard
