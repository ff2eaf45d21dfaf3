// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/ServerStore.h"
#include "models/storage/Database.h"
#include "models/workflow/Accounts.h"
#include "models/workflow/Bids.h"
#include "models/workflow/Contractors.h"
#include "models/workflow/Milestones.h"
#include "models/workflow/Tenders.h"
#include "models/workflow/Workflow.h"
#include "tests/server/InitializedOffice.h"

#include <QTest>

#include <optional>

namespace tenderyard {

/// Somebody's desk: the office opened on the server with a login of their own, with the services that the window uses.
/// Ends the test program when it cannot be opened.
class ServerDesk
{
public:
    ServerDesk(const InitializedOffice &office, const QString &login, const QString &password);

    Database &database() { return m_database; }
    Accounts &accounts() { return m_accounts; }
    Workflow &workflow() { return m_workflow; }
    Tenders &tenders() { return m_tenders; }
    Bids &bids() { return m_bids; }
    Milestones &milestones() { return m_milestones; }
    Contractors &contractors() { return m_contractors; }
    DocumentStore &documents() { return *m_documents; }
    /// Whose it is.
    Uuid user() const { return m_user; }

    /// The answer, while events are handled.
    template<class T> static Expected<T> wait(const QFuture<Expected<T>> &future)
    {
        constexpr int longestWait = 60'000; // ms
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, longestWait) || future.resultCount() == 0)
            return failure(QStringLiteral("test.no_answer"));
        return future.result();
    }
    /// The answer of what has to succeed; ends the test program otherwise.
    template<class T> static T done(const char *what, const QFuture<Expected<T>> &future)
    {
        const Expected<T> answer = wait(future);
        if (!answer)
            qFatal("%s: %s %s", what, qPrintable(answer.error().code), qPrintable(answer.error().detail));
        if constexpr (!std::is_void_v<T>)
            return *answer;
    }
    /// A step of the workflow file, which has to succeed.
    void perform(const QString &entity, const Uuid &id, const QString &action, const QVariantHash &values = {});
    /// The id that a query answers.
    Uuid idOf(const QString &sql);

private:
    SystemClock m_clock;
    Database m_database;
    Accounts m_accounts;
    Workflow m_workflow;
    Tenders m_tenders;
    Bids m_bids;
    Milestones m_milestones;
    Contractors m_contractors;
    std::optional<ServerStore> m_documents;
    Uuid m_user;
};

} // namespace tenderyard
