// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tenders/TenderActions.h"

#include "models/domain/Deliver.h"
#include "models/domain/Statuses.h"
#include "models/workflow/Contractors.h"
#include "models/workflow/RuleWords.h"
#include "models/workflow/Tenders.h"
#include "models/workflow/Workflow.h"
#include "views/bids/RecordBidDialog.h"
#include "views/common/FormDialog.h"
#include "views/reviews/ReviewDialog.h"
#include "views/shell/OfficeContext.h"
#include "views/tenders/HandOverDialog.h"
#include "views/tenders/TakeOverDialog.h"
#include "views/tenders/TenderOffers.h"

namespace tenderyard {

namespace {

const QString danger = QStringLiteral("danger");
const QString primary = QStringLiteral("primary");

/// A dialog's button names the same as the one that opened it, but opens nothing further.
QString buttonWords(const QString &action)
{
    return RuleWords::action(action).remove(u'…');
}

} // namespace

TenderActions::TenderActions(OfficeContext &context, QWidget *window)
    : QObject(window), m_context(context), m_window(window)
{
}

void TenderActions::setTender(const Row &tender)
{
    m_tender = tender;
}

void TenderActions::run(const ActionState &state)
{
    const QString action = state.action;
    if (goElsewhere(action) || openDialog(action))
        return;
    const QString shown = QStringLiteral("budget_shown");
    if (action == u"cancel")
        cancel(state);
    else if (action == u"edit")
        perform(action, {{shown, !m_tender.flag(shown)}});
    else if (action == u"publish_results")
        confirm(action, tr("Publish the results"),
                tr("All who bid see who won, and for which price. This is not taken back."), tr("Publish"));
    else if (action == u"start")
        confirm(action, tr("Start the contract"), tr("Work begins. From then on the milestone plan cannot be changed."),
                tr("Start"));
    else if (action == u"complete")
        confirm(action, tr("Complete the contract"),
                tr("Every milestone is paid. The contract is closed, and you can review the contractor."),
                tr("Complete"));
    else if (action == u"revoke_award")
        askReason(action, tr("Revoke the award"),
                  tr("The other bids are as before, the winner’s is rejected, and the milestone plan goes into the "
                     "history."),
                  {}, true, danger);
    else
        perform(action, {});
}

bool TenderActions::goElsewhere(const QString &action)
{
    const Uuid tender = m_tender.id();
    if (action == TenderOffers::compareBids())
        Q_EMIT go({QStringLiteral("compare"), tender, {}});
    else if (action == TenderOffers::showMilestones())
        Q_EMIT go({QStringLiteral("plan"), tender, {}});
    else if (action == u"submit_bid")
        Q_EMIT go({QStringLiteral("bid_form"), tender, {}});
    else
        return false;
    return true;
}

bool TenderActions::openDialog(const QString &action)
{
    FormDialog *dialog = nullptr;
    QString said;
    if (action == u"take_over") {
        dialog = new TakeOverDialog(m_context, m_tender, m_window);
        said = tr("Tender taken over");
    } else if (action == u"hand_over") {
        dialog = new HandOverDialog(m_context, m_tender, m_window);
        said = tr("Tender handed over");
    } else if (action == u"record_bid") {
        dialog = new RecordBidDialog(m_context, m_tender, m_window);
        said = tr("Bid recorded");
    }
    if (dialog) {
        connect(dialog, &QDialog::accepted, this, [this, said] { Q_EMIT done(said); });
        dialog->open();
        return true;
    }
    if (action == u"open_bids")
        openBids();
    else if (action == u"review")
        review();
    else if (action == TenderOffers::copyToDraft())
        copyToDraft();
    else
        return false;
    return true;
}

void TenderActions::perform(const QString &action, const QVariantHash &values)
{
    const ActionRequest request{words::entity::contract, m_tender.id(), m_tender.integer(QStringLiteral("row_version")),
                                action, values};
    deliver(m_context.workflow.perform(request), this, [this, action](const Outcome &outcome) {
        if (outcome)
            Q_EMIT done(RuleWords::actionDone(words::entity::contract, action));
        else
            Q_EMIT failed(outcome.error());
    });
}

void TenderActions::confirm(const QString &action, const QString &title, const QString &explanation,
                            const QString &button)
{
    QVariantHash values;
    if (action == u"publish_results")
        values.insert(QStringLiteral("results_published"), true);
    askToConfirm(m_window, title, explanation, button, [this, action, values] { perform(action, values); }, primary);
}

void TenderActions::cancel(const ActionState &state)
{
    const bool isCoded = state.requirements.contains(QStringLiteral("status_reason_code"));
    const QStringList codes =
        isCoded ? RuleWords::reasonCodesFor(words::entity::contract, state.action) : QStringList();
    askReason(state.action, tr("Cancel the tender"),
              tr("Bidders see that it was cancelled. Bids that were not opened stay sealed, what is owed stays "
                 "payable, and the text can "
                 "be copied to a new tender."),
              codes, state.requirements.contains(QStringLiteral("status_reason")), danger);
}

void TenderActions::askReason(const QString &action, const QString &title, const QString &explanation,
                              const QStringList &codes, bool textRequired, const QString &role)
{
    const ActionRequest request{
        words::entity::contract, m_tender.id(), m_tender.integer(QStringLiteral("row_version")), action, {}};
    askForReason(
        m_window, title, explanation, buttonWords(action), codes, textRequired,
        [this, request](FormDialog *dialog, const QString &code, const QString &text) {
            ActionRequest full = request;
            if (!code.isEmpty())
                full.values.insert(QStringLiteral("status_reason_code"), code);
            if (!text.isEmpty())
                full.values.insert(QStringLiteral("status_reason"), text);
            deliver(m_context.workflow.perform(full), dialog, [this, dialog, full](const Outcome &outcome) {
                if (!outcome) {
                    dialog->fail(outcome.error());
                    return;
                }
                dialog->finish();
                Q_EMIT done(RuleWords::actionDone(full.entity, full.action));
            });
        },
        role);
}

void TenderActions::openBids()
{
    const Uuid tender = m_tender.id();
    askToConfirm(
        m_window, tr("Open the bids"),
        tr("All sealed bids are opened at once and recorded with the time and your name. This cannot be undone."),
        tr("Open the bids"),
        [this, tender] {
            deliver(m_context.tenders.openBids(tender), this, [this, tender](const Expected<int> &count) {
                if (!count) {
                    Q_EMIT failed(count.error());
                    return;
                }
                Q_EMIT done(tr("%n bids opened", nullptr, *count));
                Q_EMIT go({QStringLiteral("compare"), tender, QStringLiteral("opened")});
            });
        },
        primary);
}

void TenderActions::review()
{
    auto *dialog =
        new ReviewDialog(tr("Review %1").arg(m_tender.text(QStringLiteral("awarded_company"))),
                         tr("You review the contractor once for this contract; for 14 days you can still change it."),
                         tr("Review"), 5, {}, m_window);
    dialog->onSend(
        [this, dialog, tender = m_tender.id(), contractor = m_tender.id(QStringLiteral("awarded_contractor_id"))] {
            deliver(m_context.contractors.review(tender, contractor, dialog->score(), dialog->comment()), dialog,
                    [this, dialog](const Expected<Uuid> &reviewed) {
                        if (!reviewed) {
                            dialog->fail(reviewed.error());
                            return;
                        }
                        dialog->finish();
                        Q_EMIT done(tr("Contractor reviewed"));
                    });
        });
    dialog->open();
}

void TenderActions::copyToDraft()
{
    deliver(m_context.tenders.copyToDraft(m_tender.id()), this, [this](const Expected<TenderDraft> &draft) {
        if (draft)
            Q_EMIT go({QStringLiteral("tender_form"), draft->id, {}});
        else
            Q_EMIT failed(draft.error());
    });
}

void TenderActions::mend(const QString &ruleCode)
{
    const Uuid tender = m_tender.id();
    if (ruleCode == u"rule.contract_not_opened")
        openBids();
    else if (ruleCode == u"rule.contract_payment_pending")
        Q_EMIT go({QStringLiteral("payments"), {}, {}});
    else if (ruleCode.startsWith(QLatin1String("rule.contract_")))
        Q_EMIT go({QStringLiteral("plan"), tender, {}});
    else if (ruleCode == u"rule.contractor_certification_missing")
        Q_EMIT go({QStringLiteral("certifications"), {}, {}});
    else if (ruleCode == u"rule.contractor_not_approved")
        Q_EMIT go({QStringLiteral("profile"), {}, {}});
    else
        Q_EMIT go({QStringLiteral("bid_form"), tender, {}});
}

} // namespace tenderyard
