// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tenderyard {

/// Test programs that only a server makes sense for.
class OnServer
{
public:
    /// The backend of every Scenario of this program from now on: offices on the tests' PostgreSQL server.
    static QString backend()
    {
        qputenv("TENDERYARD_TEST_DATABASE", "postgresql");
        return QStringLiteral("postgresql");
    }
};

} // namespace tenderyard
