// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/FolderStore.h"
#include "models/documents/ServerStore.h"
#include "models/storage/Database.h"
#include "models/storage/PostgresAddress.h"
#include "models/workflow/Accounts.h"
#include "models/workflow/Bids.h"
#include "models/workflow/Contractors.h"
#include "models/workflow/Dashboards.h"
#include "models/workflow/Milestones.h"
#include "models/workflow/Tenders.h"
#include "models/workflow/Workflow.h"
#include "views/shell/OfficeContext.h"

#include <memory>

namespace tenderyard {

/// One open office with its services, and who is signed in. The only place that chooses what implements what.
struct OfficeSession
{
    /// `clock` and `dialogs` outlive the session. Nothing is opened yet; see Database::open().
    OfficeSession(const QString &path, const Clock &clock, FileDialogs &dialogs)
        : database(clock), workflow(database), accounts(database), tenders(database), bids(database),
          milestones(database), contractors(database), dashboards(database), documents(documentsOf(path, database)),
          context{database,    workflow,   accounts,   tenders, bids, milestones,
                  contractors, dashboards, *documents, dialogs, {}}
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
    std::unique_ptr<DocumentStore> documents;
    OfficeContext context;

private:
    /// Beside a file; on the server where the office is on one.
    static std::unique_ptr<DocumentStore> documentsOf(const QString &path, Database &database)
    {
        if (PostgresAddress::isOne(path))
            return std::make_unique<ServerStore>(database);
        return std::make_unique<FolderStore>(FolderStore::folderBeside(path));
    }
};

} // namespace tenderyard
