// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ocds/Settling.h"

namespace tenderyard {

/// Says by what each party is matched, and which one owns the tender.
class PartySettler
{
public:
    static void settle(Settling &settling);

    /// The publisher whose ids and names are meant: the registered prefix of the ocid ("ocds-213czf"), which is the
    /// same in every file of a publisher, else the name the package gives.
    static QString scopeOf(const QString &ocid, const QString &publisher);

private:
    static ImportedParty identified(const PartyFacts &party, const QString &scope);
};

} // namespace tenderyard
