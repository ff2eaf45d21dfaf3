// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/workflow/TransitionCase.h"

namespace tenderyard {

/// Every transition of the program's workflow file with the case that tries it, and what is expected of it.
class CaseBook
{
public:
    static const CaseBook &ofProgram();

    /// The transitions by a name that tells them apart: "contracts_bid.reject SUBMITTED > REJECTED".
    QStringList names() const { return m_names; }
    const WorkflowTransition &transition(const QString &name) const;
    /// Null when nobody wrote a case for its action.
    const TransitionCase *caseOf(const WorkflowTransition &transition) const;
    /// Cases of actions that the file does not have.
    QStringList strayCases() const;

    /// Who may do it in the state that the case makes.
    static QList<Person> allowed(const WorkflowTransition &transition, const TransitionCase &byCase);
    /// The codes of its rules, requirements and checks, in the order in which they are looked at.
    static QStringList codes(const WorkflowTransition &transition);
    /// Ways to break `code`; empty when nobody wrote one.
    QList<Break> breaks(const WorkflowTransition &transition, const TransitionCase &byCase, const QString &code) const;

    /// Tries it as a person; what a refusal leaves must be what was there. Leaves what succeeded.
    static Outcome tryAs(Scenario &scenario, Person person, const Attempt &attempt);
    /// The row that the attempt is about, as one text; "" when it is not there.
    static QString rowText(Scenario &scenario, const Attempt &attempt);
    /// The rules of the transition that the state breaks, asked of their views.
    static QStringList brokenRules(Scenario &scenario, const WorkflowTransition &transition, const Attempt &attempt);

private:
    CaseBook();

    QStringList m_names;
    QHash<QString, WorkflowTransition> m_transitions;
    TransitionCases m_cases;
};

} // namespace tenderyard
