// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tenderyard {

class Connection;

/// What is true of an office between any two transactions: no step of the main job is there in part.
class OfficeRules
{
public:
    /// The names of the rules that something breaks, each with the first such row. Also looks through a
    /// whole file and its references. On a server as an administrator (TestOffice::path()).
    static QStringList broken(Connection &connection);
};

} // namespace tenderyard
