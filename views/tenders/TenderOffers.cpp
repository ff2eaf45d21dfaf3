// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tenders/TenderOffers.h"

#include "models/domain/Statuses.h"
#include "models/workflow/RuleWords.h"

#include <algorithm>

namespace tenderyard {

namespace {

/// Rules that speak of another phase of the tender: no page could mend them, so the step is left out.
const QStringList otherPhase{
    QStringLiteral("rule.contract_already_opened"),  QStringLiteral("rule.contract_not_imported"),
    QStringLiteral("rule.contract_not_awarded"),     QStringLiteral("rule.contract_not_completed"),
    QStringLiteral("rule.contract_not_bidding"),     QStringLiteral("rule.contract_not_in_progress"),
    QStringLiteral("rule.contract_already_reviewed")};

/// The first of these that is offered is the next step.
const QStringList steps{QStringLiteral("take_over"), QStringLiteral("submit_bid"), QStringLiteral("open_bidding"),
                        QStringLiteral("open_bids"), QStringLiteral("compare"),    QStringLiteral("start"),
                        QStringLiteral("complete"),  QStringLiteral("review")};

bool isOver(const Row &tender, const ActionState &state)
{
    if (state.isForOthers() ||
        std::ranges::any_of(state.broken, [](const QString &code) { return otherPhase.contains(code); }))
        return true;
    if (state.action == u"publish_results")
        return tender.flag(QStringLiteral("results_published"));
    // Bids that nobody sealed need no opening.
    if (state.action == u"open_bids")
        return !tender.flag(QStringLiteral("sealed"));
    // Both have a place of their own on the page, or no screen yet.
    return state.action == u"add_member" || state.action == u"award" || state.action == u"plan" ||
           state.action == u"issue";
}

QString wordsOf(const Row &tender, const ActionState &state)
{
    if (state.action != u"edit")
        return RuleWords::action(state.action);
    return tender.flag(QStringLiteral("budget_shown")) ? TenderOffers::tr("Hide the budget from bidders")
                                                       : TenderOffers::tr("Show the budget to bidders");
}

bool hasPlan(const QString &status)
{
    return status == words::contract::awarded || status == words::contract::inProgress ||
           status == words::contract::completed;
}

} // namespace

QString TenderOffers::compareBids()
{
    return QStringLiteral("compare");
}

QString TenderOffers::showMilestones()
{
    return QStringLiteral("milestones");
}

QString TenderOffers::copyToDraft()
{
    return QStringLiteral("copy_to_draft");
}

TenderOffers TenderOffers::of(const Row &tender, const QList<ActionState> &states, bool isOwner)
{
    const auto free = [](const QString &name) { return ActionState{name, words::entity::contract, {}, {}, {}}; };
    const bool isMine = tender.flag(QStringLiteral("is_mine"));
    const bool readable = !tender.flag(QStringLiteral("sealed")) || !tender.isNull(QStringLiteral("opened_at"));
    const QString status = tender.text(QStringLiteral("status"));
    QList<TenderOffer> all;
    for (const ActionState &state : states) {
        if (!isOver(tender, state))
            all.append({state, wordsOf(tender, state)});
    }
    if (isMine && readable)
        all.append({free(compareBids()), tr("Compare bids")});
    if (isMine && hasPlan(status))
        all.append({free(showMilestones()), tr("Milestones")});
    if (isOwner)
        all.append({free(copyToDraft()), tr("Copy to a new draft")});
    TenderOffers offers;
    for (const QString &step : steps) {
        const auto found = std::ranges::find(all, step, [](const TenderOffer &offer) { return offer.state.action; });
        const bool isPast = step == compareBids() && hasPlan(status);
        if (found == all.end() || isPast)
            continue;
        offers.next = *found;
        all.erase(found);
        break;
    }
    offers.others = all;
    return offers;
}

} // namespace tenderyard
