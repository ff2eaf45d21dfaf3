// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/storage/Connection.h"
#include "models/storage/schema/WorkflowFile.h"

#include <QList>
#include <QSet>

#include <memory>

namespace tenderyard {

class WorkflowRow;

/// What is asked about one transition of a row, or about one that would make a row.
struct TransitionQuestion
{
    const WorkflowTransition &transition;
    /// Columns as the action would leave them; the others stay as they are, or are unknown in a new row. NULL: nobody
    /// has written it yet.
    Binds given;
    /// Places of those of its checks that can be judged with what is given.
    QList<qsizetype> checks;
};

/// Asks the database which conditions of a transition hold against the signed-in person. Used in the connection's
/// thread. Conditions are told by their places: actorPlace, then the rules, then all checks of the file.
class TransitionJudge
{
public:
    /// Holds when the person is none of the transition's actors; others may then be missing from the answer.
    static constexpr qsizetype actorPlace = 0;
    static qsizetype placeOfRule(qsizetype rule) { return 1 + rule; }
    static qsizetype placeOfCheck(const WorkflowTransition &transition, qsizetype check)
    {
        return 1 + transition.rules.size() + check;
    }

    /// The one for the connection's database. `row` is what would be moved, or what a new row would be made below; it
    /// and `connection` outlive the judge.
    static std::unique_ptr<TransitionJudge> of(Connection &connection, const WorkflowRow &row);

    TransitionJudge() = default;
    virtual ~TransitionJudge();
    TransitionJudge(const TransitionJudge &) = delete;
    TransitionJudge &operator=(const TransitionJudge &) = delete;

    /// The places of what holds; checks that were not asked for may be among them. Errors: those of a Connection.
    virtual Expected<QSet<qsizetype>> broken(const TransitionQuestion &question) = 0;
};

} // namespace tenderyard
