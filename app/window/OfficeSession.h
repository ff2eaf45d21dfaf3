// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/OfficeDocuments.h"
#include "models/storage/Database.h"
#include "models/workflow/Accounts.h"
#include "models/workflow/Bids.h"
#include "models/workflow/Contractors.h"
#include "models/workflow/Dashboards.h"
#include "models/workflow/Milestones.h"
#include "models/workflow/Tenders.h"
#include "models/workflow/Workflow.h"
#include "views/shell/OfficeContext.h"

namespace tenderyard {

/// One open office with its services, and who is signed in. The only place that chooses what implements what.
struct OfficeSession
{
    /// `clock`, `dialogs` and `secrets` outlive the session. Nothing is opened yet; see Database::open().
    OfficeSession(const QString &path, const Clock &clock, FileDialogs &dialogs, SecretStore &secrets)
        : database(clock), workflow(database), accounts(database), tenders(database), bids(database),
          milestones(database), contractors(database), dashboards(database), documents(path, database, secrets),
          context{database,    workflow,   accounts,          tenders, bids, milestones,
                  contractors, dashboards, documents.store(), dialogs, {},   &documents}
    {
    }

    Database database;
    Workflow workflow;
    Accounts accounts;
    Tenders tenders;
    Bids bids;
    Milestones milestones;
    Contractors contractors;
    Dashboards dashboards;
    OfficeDocuments documents;
    OfficeContext context;
};

} // namespace tenderyard
