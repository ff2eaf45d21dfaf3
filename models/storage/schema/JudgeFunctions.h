// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/schema/TriggerSource.h"

namespace tenderyard {

/// Writes the function by which people are told what stands against an action: the views of rules and actors are the
/// engine's, since they read what the caller may not see.
///
/// tenderyard.judge(transition, subject, given) answers the places of the conditions that hold, as "2,5": 0 when
/// nobody's actor is the caller (and nothing else then), from 1 on the rules, then the checks of the file. `transition`
/// is a key of workflow_transition, `subject` the row that would be moved, NULL for one that would be made; `given`
/// holds the columns as the action would leave them. Of rows that the caller may not see nothing is told: as if `given`
/// had not named them.
class JudgeFunctions
{
public:
    explicit JudgeFunctions(const TriggerSource &source);

    QString script() const;

private:
    QString functionOf(const WorkflowEntity &entity) const;
    static QString answerOf(const WorkflowTransition &transition);

    const TriggerSource &m_source;
};

} // namespace tenderyard
