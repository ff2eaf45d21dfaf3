// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/workflow/TransitionCase.h"

namespace tenderyard {

/// Ways to break rules that mean the same in every transition.
class RuleBreaks
{
public:
    /// By the code of a rule or a check; empty when it has no general way.
    static QList<Break> of(const QString &code);
    /// A required column left out, and filled with spaces.
    static QList<Break> ofRequirement(const QString &column);
    /// One for each column that a check about a new row's past names.
    static QList<Break> ofHistory(const WorkflowCheck &check);
};

} // namespace tenderyard
