// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Database.h"
#include "models/workflow/Bids.h"
#include "models/workflow/Contractors.h"
#include "models/workflow/Milestones.h"
#include "models/workflow/Tenders.h"
#include "models/workflow/Workflow.h"
#include "tests/support/TestClock.h"
#include "tests/workflow/JobProcess.h"

namespace tenderyard {

/// The main job from the draft to the review, through the services and their workers as the window does it, over and
/// over. Prints a line before each step and one after its answer, unbuffered. A refused step ends the process.
class OfficeJob
{
public:
    static constexpr auto begins = "begins";
    static constexpr auto confirmed = "confirmed";
    static constexpr auto failed = "failed";

    OfficeJob(const job::People &people, const QDateTime &now);

    /// Comes back only when the office could not be opened.
    int runUntilKilled(const QString &path);

private:
    void once();
    Uuid post();
    /// The bids of the first two companies.
    QList<Uuid> takeBids(const Uuid &contract);
    void evaluate(const Uuid &contract, const QList<Uuid> &bids);
    void plan(const Uuid &contract);
    void finishFirstMilestone(const Uuid &contract);
    void finish(const Uuid &milestone);
    void review(const Uuid &contract);

    void actAs(const Uuid &user) { m_database.setUser(user); }
    void perform(const char *step, const QString &entity, const Uuid &id, const QString &action,
                 const QVariantHash &values = {});
    QList<Uuid> ids(const QString &sql, const Uuid &parent);
    /// What must be found after an action that is in the history.
    static QString audited(const QString &entity, const Uuid &id, const QString &action);

    static void print(const char *word, const char *step, const QString &text = {});
    template<class T> T answer(const char *step, QFuture<Expected<T>> future);

    job::People m_people;
    TestClock m_clock;
    Database m_database;
    Workflow m_workflow;
    Tenders m_tenders;
    Bids m_bids;
    Milestones m_milestones;
    Contractors m_contractors;
    int m_number = 0;
};

} // namespace tenderyard
