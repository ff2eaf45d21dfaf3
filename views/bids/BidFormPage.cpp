// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bids/BidFormPage.h"

#include "models/domain/Deliver.h"
#include "models/domain/Statuses.h"
#include "models/lists/RecordReader.h"
#include "models/storage/Database.h"
#include "models/workflow/Bids.h"
#include "models/workflow/Contractors.h"
#include "models/workflow/RuleWords.h"
#include "models/workflow/Workflow.h"
#include "views/bids/BidEditor.h"
#include "views/bids/BidReceiptView.h"
#include "views/bids/BidRequirements.h"
#include "views/common/ActionBar.h"
#include "views/common/Banner.h"
#include "views/common/FormDialog.h"
#include "views/common/PageHeader.h"
#include "views/common/StateStack.h"
#include "views/common/TextLabel.h"
#include "views/tenders/TenderFacts.h"
#include "views/tenders/TenderWords.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace tenderyard {

namespace {

const QString statusColumn = QStringLiteral("status");

} // namespace

BidFormPage::BidFormPage(OfficeContext &context, QWidget *parent)
    : Page(context, parent), m_tenderReader(new RecordReader(context.database, this)),
      m_bidReader(new RecordReader(context.database, this)), m_header(new PageHeader(tr("Bid"))), m_banner(new Banner),
      m_facts(new TenderFacts), m_requirements(new BidRequirements), m_editor(new BidEditor),
      m_receiptSection(new QWidget), m_receipt(new BidReceiptView), m_bar(new ActionBar),
      m_withdraw(m_bar->addAction(RuleWords::action(QStringLiteral("withdraw")), QStringLiteral("danger"))),
      m_send(m_bar->addAction(tr("Send the bid"), QStringLiteral("primary")))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *missing = new EmptyState(QStringLiteral("document"), tr("This tender is not there"),
                                   tr("It may have been taken away, or it is not for you to see."));
    m_states = new StateStack(makeContent(), missing);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(24, 0, 24, 0);
    top->addWidget(m_header);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_states, 1);
    column->addWidget(m_bar);
    m_withdraw->hide();
    m_deadline.setSingleShot(true);
    connectAll();
}

QWidget *BidFormPage::makeContent()
{
    auto *receipt = new QVBoxLayout(m_receiptSection);
    receipt->setContentsMargins(0, 0, 0, 0);
    receipt->setSpacing(12);
    receipt->addWidget(makeSectionHeading(tr("Receipt")));
    receipt->addWidget(m_receipt);
    auto *inside = new QWidget;
    inside->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(12);
    column->addWidget(m_banner);
    column->addWidget(makeSectionHeading(tr("The tender")));
    column->addWidget(m_facts);
    column->addSpacing(12);
    column->addWidget(makeSectionHeading(tr("What you must hold")));
    column->addWidget(m_requirements);
    column->addSpacing(12);
    column->addWidget(makeSectionHeading(tr("Your bid")));
    column->addWidget(m_editor);
    column->addSpacing(12);
    column->addWidget(m_receiptSection);
    column->addStretch();
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setBackgroundRole(QPalette::Base);
    area->setWidget(inside);
    return area;
}

void BidFormPage::connectAll()
{
    connect(m_tenderReader, &RecordReader::loaded, this, [this] {
        m_tenderRead = true;
        present();
    });
    connect(m_bidReader, &RecordReader::loaded, this, [this] {
        m_bidsRead = true;
        present();
    });
    for (RecordReader *reader : {m_tenderReader, m_bidReader})
        connect(reader, &RecordReader::failed, m_states, &StateStack::showError);
    connect(m_states, &StateStack::retry, this, [this] { read(m_tender); });
    connect(&m_deadline, &QTimer::timeout, m_tenderReader, &RecordReader::refresh);
    connect(&m_deadline, &QTimer::timeout, this, &BidFormPage::askForActions);
    connect(m_send, &QPushButton::clicked, this, &BidFormPage::send);
    connect(m_withdraw, &QPushButton::clicked, this, &BidFormPage::withdraw);
    connect(m_bar, &ActionBar::mended, this, &BidFormPage::mend);
    connect(&context().database, &Database::changed, this, [this](const ChangeSet &changes) {
        const bool concerns = changes.touches(words::entity::certification) ||
                              changes.touches(words::entity::profile) || changes.touches(words::entity::contract) ||
                              changes.touches(words::entity::bid);
        if (concerns && isVisible()) {
            readRequirements();
            askForActions();
        }
    });
}

void BidFormPage::open(const PlaceRequest &request)
{
    if (request.id != m_tender) {
        // What is typed before the tender has been read would be lost.
        m_editor->clear({});
        m_editor->setReadOnly(true);
        m_send->setEnabled(false);
        m_shownVersion = -1;
    }
    read(request.id);
}

void BidFormPage::read(const Uuid &tender)
{
    m_tender = tender;
    m_tenderRead = false;
    m_bidsRead = false;
    m_states->setBusy(true);
    const QVariantList key{QVariant::fromValue(tender)};
    m_tenderReader->watch({QStringLiteral("list_contract"), QStringLiteral("id"), key}, {words::entity::contract});
    m_bidReader->watch({QStringLiteral("list_bid"),
                        QStringLiteral("contract_id"),
                        key,
                        {QStringLiteral("submitted_at"), QStringLiteral("id")}},
                       {words::entity::bid, words::entity::contract});
    readRequirements();
}

void BidFormPage::readRequirements()
{
    if (context().person.contractor.isNull()) {
        m_requirements->setTypes({});
        return;
    }
    deliver(context().contractors.requiredTypes(context().person.contractor), this,
            [this](const Expected<QList<RequiredType>> &types) {
                if (types)
                    m_requirements->setTypes(*types);
            });
}

std::optional<Row> BidFormPage::ownBid() const
{
    std::optional<Row> found;
    for (const Row &row : m_bidReader->rows()) {
        const bool isDead = row.text(statusColumn) == words::bid::rejected;
        if (row.flag(QStringLiteral("is_mine")) && (!found || !isDead))
            found = row;
    }
    return found;
}

bool BidFormPage::hasLiveBid() const
{
    const std::optional<Row> bid = ownBid();
    return bid && bid->text(statusColumn) != words::bid::rejected;
}

void BidFormPage::present()
{
    if (!m_tenderRead || !m_bidsRead)
        return;
    m_states->setBusy(false);
    if (m_tenderReader->rows().isEmpty()) {
        m_bar->hide();
        m_states->showEmpty();
        return;
    }
    m_bar->setVisible(context().person.isContractor());
    showTender(m_tenderReader->rows().constFirst());
    showOwnBid();
    showOutcome();
    m_states->showContent();
    askForActions();
}

void BidFormPage::showTender(const Row &tender)
{
    m_header->setTitle(tender.text(QStringLiteral("title")));
    m_header->setStatus(words::entity::contract, tender.text(QStringLiteral("status_shown")));
    const QDateTime now = context().database.clock().now();
    const QDateTime deadline = tender.time(QStringLiteral("deadline_at"));
    const QString close = TenderWords::deadline(tender);
    m_header->setMeta(deadline.isValid() && deadline > now
                          ? tr("Bids close %1, %2").arg(close, TenderWords::distance(deadline, now))
                          : tr("Bids closed %1").arg(close));
    m_facts->setTender(tender);
    if (deadline.isValid() && deadline >= now)
        m_deadline.start(int(std::min<qint64>(now.msecsTo(deadline) + 1000, 3'600'000)));
}

void BidFormPage::showOwnBid()
{
    const std::optional<Row> bid = ownBid();
    m_receiptSection->setVisible(bid.has_value());
    if (bid)
        m_receipt->setBid(*bid);
    const qint64 version = hasLiveBid() ? bid->integer(QStringLiteral("row_version")) : 0;
    if (version == m_shownVersion)
        return;
    // What somebody is typing is theirs until they send it or leave.
    if (m_shownVersion >= 0 && m_editor->isChanged())
        return;
    m_shownVersion = version;
    if (hasLiveBid())
        m_editor->setBid(*bid);
    else
        m_editor->clear(Currency::fromCode(m_tenderReader->rows().constFirst().text(QStringLiteral("currency"))));
}

void BidFormPage::showOutcome()
{
    m_banner->dismiss();
    const std::optional<Row> bid = ownBid();
    if (!bid)
        return;
    const QString shown = bid->text(QStringLiteral("status_shown"));
    const QString reason = bid->text(QStringLiteral("status_reason"));
    if (shown == words::bid::awarded) {
        m_banner->show(Tone::Green, tr("Your bid has won."));
        connect(m_banner->addLink(tr("Show my contracts")), &QPushButton::clicked, this,
                [this] { Q_EMIT go({QStringLiteral("my_contracts"), m_tender, {}}); });
    } else if (shown == words::bid::withdrawn) {
        m_banner->show(Tone::Neutral, tr("You withdrew your bid. You can send another one until the deadline."));
    } else if (shown == words::bid::rejected) {
        m_banner->show(Tone::Neutral,
                       reason.isEmpty() ? tr("Your bid was not chosen.") : tr("Your bid was rejected: %1").arg(reason));
    } else if (shown == words::bid::toReconfirm) {
        m_banner->show(Tone::Amber,
                       tr("The tender was changed after you sent your bid. Read it again, and send the bid "
                          "once more so that it counts."));
    }
}

void BidFormPage::askForActions()
{
    if (m_tender.isNull() || !m_tenderRead || m_tenderReader->rows().isEmpty())
        return;
    const quint64 question = ++m_question;
    const bool live = hasLiveBid();
    const QString entity = live ? QString(words::entity::bid) : QString(words::entity::contract);
    deliver(context().workflow.actionsOf(entity, live ? ownBid()->id() : m_tender), this,
            [this, question](const Expected<QList<ActionState>> &states) {
                if (question == m_question && states)
                    showActions(*states);
            });
}

void BidFormPage::showActions(const QList<ActionState> &states)
{
    const bool live = hasLiveBid();
    const QString wanted = live ? QStringLiteral("withdraw") : QStringLiteral("submit_bid");
    const auto found = std::ranges::find(states, wanted, &ActionState::action);
    ActionState state;
    if (found != states.end())
        state = *found;
    else
        state.broken = {live ? QStringLiteral("rule.bid_content_closed")
                             : QStringLiteral("rule.contract_not_taking_bids")};
    // Without a profile nobody is the bidder, which the workflow can only call somebody else's.
    if (state.isForOthers() && context().person.contractor.isNull())
        state.broken = {QStringLiteral("rule.contractor_not_approved")};
    m_send->setText(live ? tr("Send the revised bid") : tr("Send the bid"));
    m_withdraw->setVisible(live && state.allowed());
    m_editor->setReadOnly(!state.allowed() || m_sending);
    m_bar->explain(m_send, state, live ? tr("The bid cannot be changed now") : tr("You cannot bid on this tender now"));
    m_send->setEnabled(state.allowed() && !m_sending);
    const std::optional<Row> bid = ownBid();
    const QString cost = QStringLiteral("proposed_cost");
    m_bar->setSummary(tr("Your bid"),
                      live ? RuleWords::actionDone(words::entity::bid, QStringLiteral("submit")) : tr("Not sent yet"),
                      live && !bid->isNull(cost) ? bid->money(cost).toString(QLocale()) : QString());
}

void BidFormPage::mend(const QString &ruleCode)
{
    if (ruleCode == u"rule.contractor_certification_missing")
        Q_EMIT go({QStringLiteral("certifications"), {}, {}});
    else
        Q_EMIT go({QStringLiteral("profile"), {}, {}});
}

void BidFormPage::triggerPrimary()
{
    if (m_send->isEnabled() && m_bar->isVisible())
        send();
}

void BidFormPage::send()
{
    if (m_sending || !m_editor->check())
        return;
    m_sending = true;
    m_send->setEnabled(false);
    // What is typed after this would not be what is sent.
    m_editor->setReadOnly(true);
    const auto answer = [this](const Expected<BidReceipt> &receipt) { sent(receipt); };
    if (hasLiveBid())
        deliver(context().bids.revise(ownBid()->id(), m_editor->fields()), this, answer);
    else
        deliver(context().bids.submit(m_tender, context().person.contractor, m_editor->fields()), this, answer);
}

void BidFormPage::sent(const Expected<BidReceipt> &receipt)
{
    m_sending = false;
    if (!receipt) {
        m_editor->showErrors({receipt.error()});
        m_banner->show(Tone::Red, RuleWords::text(receipt.error()));
        askForActions();
        return;
    }
    m_editor->keepTyped();
    m_bidReader->refresh();
    m_tenderReader->refresh();
    askForActions();
    Q_EMIT said(tr("Bid sent at %1").arg(TenderWords::time(receipt->at)));
}

void BidFormPage::withdraw()
{
    const std::optional<Row> bid = ownBid();
    if (!bid)
        return;
    const ActionRequest request{
        words::entity::bid, bid->id(), bid->integer(QStringLiteral("row_version")), QStringLiteral("withdraw"), {}};
    askToConfirm(this, tr("Withdraw the bid"),
                 tr("It no longer takes part, and stays in the history. Until the deadline you can send another one."),
                 tr("Withdraw"), [this, request] {
                     deliver(context().workflow.perform(request), this, [this](const Outcome &outcome) {
                         if (outcome)
                             Q_EMIT said(tr("Bid withdrawn"));
                         else
                             m_banner->show(Tone::Red, RuleWords::text(outcome.error()));
                     });
                 });
}

QString BidFormPage::keyHints() const
{
    return tr("Ctrl+Enter send");
}

bool BidFormPage::mayLeave(const PlaceRequest &request)
{
    if (!m_editor->isChanged() || request == PlaceRequest{QStringLiteral("bid_form"), m_tender, {}})
        return true;
    askToConfirm(this, tr("Leave without sending?"), tr("What you typed of your bid has not been sent and is lost."),
                 tr("Leave"), [this, request] {
                     m_editor->clear({});
                     m_shownVersion = -1;
                     Q_EMIT go(request);
                 });
    return false;
}

} // namespace tenderyard
