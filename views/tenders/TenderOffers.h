// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Row.h"
#include "models/workflow/ActionState.h"

#include <QCoreApplication>
#include <QList>

#include <optional>

namespace tenderyard {

/// One thing that the reader of a tender's page can do, or could once something else is done.
struct TenderOffer
{
    ActionState state;
    /// A button's words.
    QString text;
};

/// What a tender's page offers: the next step of its life, and what else is possible. Steps that are over, or belong to
/// another phase, are not among them.
struct TenderOffers
{
    Q_DECLARE_TR_FUNCTIONS(TenderOffers)
public:
    /// Names of offers that are no action of the workflow: a way to another page, or a new draft.
    static QString compareBids();
    static QString showMilestones();
    static QString copyToDraft();

    std::optional<TenderOffer> next;
    QList<TenderOffer> others;

    /// `tender` is a row of list_contract, `states` the answer of Workflow::actionsOf() for it. `isOwner`: the reader
    /// can write tenders.
    static TenderOffers of(const Row &tender, const QList<ActionState> &states, bool isOwner);
};

} // namespace tenderyard
