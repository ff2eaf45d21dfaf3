// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bids/BidDecisions.h"

#include "models/domain/Deliver.h"
#include "models/domain/Statuses.h"
#include "models/workflow/RuleWords.h"
#include "models/workflow/Tenders.h"
#include "models/workflow/Workflow.h"
#include "views/bids/AwardDialog.h"
#include "views/common/FormDialog.h"
#include "views/shell/OfficeContext.h"

#include <algorithm>

namespace tenderyard {

BidDecisions::BidDecisions(OfficeContext &context, QWidget *window)
    : QObject(window), m_context(context), m_window(window)
{
}

void BidDecisions::setTender(const Row &tender)
{
    m_tender = tender;
}

void BidDecisions::ask(const ComparedBid &bid)
{
    const bool isOther = bid.id != m_bid.id;
    m_bid = bid;
    if (isOther)
        m_states.clear();
    const quint64 question = ++m_question;
    const QString awarded = QStringLiteral("awarded_bid_id");
    deliver(
        m_context.workflow.actionsOf(words::entity::contract, m_tender.id(), {{awarded, QVariant::fromValue(bid.id)}}),
        this, [this, question, bid](const Expected<QList<ActionState>> &ofTender) {
            if (question != m_question)
                return;
            if (!ofTender) {
                Q_EMIT failed(ofTender.error());
                return;
            }
            deliver(m_context.workflow.actionsOf(words::entity::bid, bid.id), this,
                    [this, question, ofTender](const Expected<QList<ActionState>> &ofBid) {
                        if (question == m_question)
                            collect(ofBid ? *ofTender + *ofBid : *ofTender);
                    });
        });
}

void BidDecisions::collect(const QList<ActionState> &states)
{
    m_states = states;
    Q_EMIT known();
}

std::optional<ActionState> BidDecisions::state(const QString &action) const
{
    const auto found = std::ranges::find(m_states, action, &ActionState::action);
    return found == m_states.end() || found->isForOthers() ? std::optional<ActionState>() : *found;
}

void BidDecisions::award()
{
    auto *dialog = new AwardDialog(m_tender, m_bid, m_window);
    dialog->onSend([this, dialog, tender = m_tender, bid = m_bid] {
        if (const QList<Error> errors = dialog->check(); !errors.isEmpty()) {
            dialog->fail(errors);
            return;
        }
        const ActionRequest request{words::entity::contract, tender.id(), tender.integer(QStringLiteral("row_version")),
                                    QStringLiteral("award"), dialog->values()};
        deliver(m_context.workflow.perform(request), dialog, [this, dialog, bid](const Outcome &outcome) {
            if (!outcome) {
                dialog->fail(outcome.error());
                return;
            }
            dialog->finish();
            Q_EMIT done(tr("Awarded to %1").arg(bid.company));
        });
    });
    dialog->open();
}

void BidDecisions::move(const QString &action, const QString &said)
{
    const ActionRequest request{words::entity::bid, m_bid.id, m_bid.rowVersion, action, {}};
    deliver(m_context.workflow.perform(request), this, [this, said](const Outcome &outcome) {
        if (outcome)
            Q_EMIT done(said);
        else
            Q_EMIT failed(outcome.error());
    });
}

void BidDecisions::shortlist()
{
    const bool isListed = m_bid.status == words::bid::shortlisted;
    const QString action = isListed ? QStringLiteral("unshortlist") : QStringLiteral("shortlist");
    const std::optional<ActionState> answer = state(action);
    if (answer && answer->allowed())
        move(action, isListed ? tr("%1 is off the shortlist").arg(m_bid.company)
                              : tr("%1 is on the shortlist").arg(m_bid.company));
}

void BidDecisions::moveWithReason(const QString &action, const QString &title, const QString &explanation,
                                  const QString &role, const QString &said)
{
    const ActionRequest request{words::entity::bid, m_bid.id, m_bid.rowVersion, action, {}};
    askForReason(
        m_window, title, explanation, RuleWords::action(action).remove(u'…'), {}, true,
        [this, request, said](FormDialog *dialog, const QString &, const QString &text) {
            ActionRequest full = request;
            const bool assesses = full.action == u"assess_low_price";
            full.values.insert(assesses ? QStringLiteral("low_bid_assessment") : QStringLiteral("status_reason"), text);
            deliver(m_context.workflow.perform(full), dialog, [this, dialog, said](const Outcome &outcome) {
                if (!outcome) {
                    dialog->fail(outcome.error());
                    return;
                }
                dialog->finish();
                Q_EMIT done(said);
            });
        },
        role);
}

void BidDecisions::reject()
{
    moveWithReason(QStringLiteral("reject"), tr("Reject the bid of %1").arg(m_bid.company),
                   tr("The bidder reads the reason. While the tender is open you can take this back."),
                   QStringLiteral("danger"), tr("Bid of %1 rejected").arg(m_bid.company));
}

void BidDecisions::reinstate()
{
    moveWithReason(QStringLiteral("reinstate"), tr("Let the bid of %1 take part again").arg(m_bid.company), {},
                   QStringLiteral("primary"), tr("Bid of %1 reinstated").arg(m_bid.company));
}

void BidDecisions::assessLowPrice()
{
    moveWithReason(QStringLiteral("assess_low_price"), tr("Assess the price of %1").arg(m_bid.company),
                   tr("It is far below the other bids. Write down why the work can be done for it, or what the bidder "
                      "answered. It is kept with the bid."),
                   QStringLiteral("primary"), tr("Price of %1 assessed").arg(m_bid.company));
}

void BidDecisions::openBids()
{
    askToConfirm(
        m_window, tr("Open the bids"),
        tr("All sealed bids are opened at once and recorded with the time and your name. This cannot be undone."),
        tr("Open the bids"),
        [this] {
            deliver(m_context.tenders.openBids(m_tender.id()), this, [this](const Expected<int> &count) {
                if (count)
                    Q_EMIT done(tr("%n bids opened", nullptr, *count));
                else
                    Q_EMIT failed(count.error());
            });
        },
        QStringLiteral("primary"));
}

} // namespace tenderyard
