// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workflow/Accounts.h"

namespace tenderyard {

class Bids;
class Contractors;
class Dashboards;
class Database;
class DocumentKeeper;
class DocumentStore;
class FileDialogs;
class Milestones;
class Tenders;
class Workflow;

/// What the pages of an open office work with. Owned by the window's session; outlives every page.
/// `person` is who signed in.
struct OfficeContext
{
    Database &database;
    Workflow &workflow;
    Accounts &accounts;
    Tenders &tenders;
    Bids &bids;
    Milestones &milestones;
    Contractors &contractors;
    Dashboards &dashboards;
    DocumentStore &documents;
    FileDialogs &fileDialogs;
    SignedIn person;
    /// Where the documents are kept; null where nobody chooses (tests of single pages).
    DocumentKeeper *keeper = nullptr;
};

} // namespace tenderyard
