// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Scenario.h"

namespace tenderyard {

/// Asks whether a row is to be seen, and by whom.
class CaseSight
{
public:
    using People = QList<Person>;
    /// Everybody with a duty in the tenders of Owner.
    static const People members;
    static const People staff;
    /// Everybody with the role, with a profile or before it.
    static const People contractors;
    static const People owners;
    /// Everybody who is signed in and active.
    static const People active;

    explicit CaseSight(Scenario &scenario) : m_scenario(scenario) {}

    /// Who sees what they should not, and the other way round; "" when exactly `expected` find the row `id` in
    /// `relation` for which `condition` holds.
    QString wrong(const QString &relation, const Uuid &id, const People &expected, const QString &condition = {},
                  const QString &column = QStringLiteral("id"));

    /// What people can read: the views in a file; on a server everything in the schema that is theirs.
    QStringList relations();

private:
    Scenario &m_scenario;
};

} // namespace tenderyard
