// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ocds/ImportLedger.h"
#include "models/exchange/ocds/ImportedProcess.h"

#include <QMap>

namespace tenderyard {

/// Finds or makes the people and contractors that a process names. Those it makes cannot sign in (inactive, no
/// password) and are PENDING; those that are there stay as they are, since staff may have corrected them.
class PartyStore
{
public:
    /// `made` counts the rows by entity.
    PartyStore(ImportLedger &ledger, QMap<QString, int> &made) : m_ledger(ledger), m_made(made) {}

    /// The user that this party is, with the role of an owner.
    Expected<Uuid> owner(const ImportedParty &party);
    Expected<Uuid> contractor(const ImportedParty &party);

private:
    Expected<Uuid> user(const ImportedParty &party, QLatin1String role);
    Outcome giveRole(const Uuid &user, QLatin1String role);

    ImportLedger &m_ledger;
    QMap<QString, int> &m_made;
};

} // namespace tenderyard
