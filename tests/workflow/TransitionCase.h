// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/schema/WorkflowFile.h"
#include "tests/support/Scenario.h"

#include <functional>
#include <optional>

namespace tenderyard {

/// What a person tries: one statement on one row, and the rows around it that a rule may speak of.
struct Attempt
{
    QString table;
    /// The columns that find the row; empty for a new one.
    Binds key;
    /// A text of actingUser stands for whoever tries it.
    Binds values;
    bool deletes = false;

    Uuid contract;
    Uuid bid;
    Uuid contractor;
    Uuid milestone;
    Uuid certification;
    /// Who tries it, where a rule is about somebody in particular.
    std::optional<Person> actor;

    static const QString actingUser;
};

/// One way to break a rule, a requirement or a check: changes the state around an attempt, or the attempt itself.
using Break = std::function<void(Scenario &, Attempt &)>;

/// How one action of the workflow file is tried.
struct TransitionCase
{
    /// Makes a state in which the transition is allowed, and says what to try.
    std::function<Attempt(Scenario &, const WorkflowTransition &)> attempt;
    /// Whose row it is, for actors that depend on it (owner_self, profile_self, self, bid_writer).
    Person subject = Person::Owner;
    /// The row was entered on behalf of its subject.
    bool recorded = false;
    /// Persons who may do the same by another transition of the file.
    QList<Person> allowedOtherwise = {};
    /// Persons who may by the file, but do not see the row; on a server that keeps them from it.
    QList<Person> unseenBy = {};
    /// Ways that fit this action alone, by code; before those of RuleBreaks.
    QHash<QString, QList<Break>> breaks = {};
    /// For what only the database does: does what it follows from, and returns the row that it moved.
    std::function<Uuid(Scenario &, const WorkflowTransition &)> cause = {};
};

/// Cases by "entity.action".
using TransitionCases = QHash<QString, TransitionCase>;

TransitionCases tenderCases();
TransitionCases bidCases();
TransitionCases workCases();
TransitionCases contractorCases();
TransitionCases claimCases();
TransitionCases officeCases();

} // namespace tenderyard
