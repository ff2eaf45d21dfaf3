// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Connection.h"
#include "models/workflow/Tenders.h"

namespace tenderyard {

/// Drafts in contracts_draft, each its owner's alone. Used in the connection's thread.
class Drafts
{
public:
    /// Makes the draft when its rowVersion is 0, else changes it; storage.conflict when it was saved or posted since.
    static Expected<TenderDraft> save(Connection &connection, const TenderDraft &draft);
    static Expected<TenderDraft> load(Connection &connection, const Uuid &id);
    static Outcome discard(Connection &connection, const Uuid &id, qint64 rowVersion);
    /// A draft with what a tender says, as far as the signed-in person sees it; without its dates.
    static Expected<TenderDraft> copyOf(Connection &connection, const Uuid &contract);
};

} // namespace tenderyard
