// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bids/ComparePanel.h"

#include "models/domain/Statuses.h"
#include "models/workflow/RuleWords.h"
#include "views/bids/BidDecisions.h"
#include "views/bids/CompareTable.h"
#include "views/bids/PriceSpread.h"
#include "views/common/ActionBar.h"
#include "views/common/Banner.h"
#include "views/common/Fonts.h"
#include "views/shell/OfficeContext.h"

#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace tenderyard {

namespace {

/// Below this height (at scale 1) the strip of prices makes room for the bids.
constexpr int lowestForSpread = 560;

} // namespace

ComparePanel::ComparePanel(OfficeContext &context, QWidget *parent)
    : QWidget(parent), m_model(new CompareModel(this)), m_table(new CompareTable(m_model)), m_spread(new PriceSpread),
      m_notes(new QVBoxLayout), m_banner(new Banner), m_decisions(new BidDecisions(context, this)),
      m_bar(new ActionBar),
      m_reject(m_bar->addAction(RuleWords::action(QStringLiteral("reject")), QStringLiteral("danger"))),
      m_reinstate(m_bar->addAction(RuleWords::action(QStringLiteral("reinstate")))),
      m_shortlist(m_bar->addAction(RuleWords::action(QStringLiteral("shortlist")))),
      m_award(m_bar->addAction(RuleWords::action(QStringLiteral("award")), QStringLiteral("primary")))
{
    m_notes->addWidget(m_banner);
    hideNote();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_notes);
    column->addWidget(m_spread);
    column->addWidget(m_table, 1);
    column->addWidget(m_bar);
    for (QPushButton *button : {m_reject, m_reinstate, m_shortlist, m_award})
        button->hide();
    connectButtons();
}

void ComparePanel::connectButtons()
{
    connect(m_reject, &QPushButton::clicked, m_decisions, &BidDecisions::reject);
    connect(m_reinstate, &QPushButton::clicked, m_decisions, &BidDecisions::reinstate);
    connect(m_shortlist, &QPushButton::clicked, m_decisions, &BidDecisions::shortlist);
    connect(m_award, &QPushButton::clicked, m_decisions, &BidDecisions::award);
    connect(m_bar, &ActionBar::mended, this, &ComparePanel::mend);
    connect(m_table, &CompareTable::shortlistWanted, m_decisions, &BidDecisions::shortlist);
    connect(m_table, &CompareTable::profileWanted, this, [this] { goToProfile(); });
    connect(m_table, &CompareTable::chosenChanged, this, &ComparePanel::showChosen);
    connect(m_spread, &PriceSpread::chosen, m_table, &CompareTable::choose);
    connect(m_model, &CompareModel::shownChanged, this, [this] {
        m_spread->setBids(m_model->shown(), m_model->facts());
        chooseAny();
    });
    connect(m_decisions, &BidDecisions::known, this, &ComparePanel::showActions);
    connect(m_decisions, &BidDecisions::failed, this,
            [this](const Error &error) { showNote(Tone::Red, RuleWords::text(error)); });
    connect(m_decisions, &BidDecisions::done, this, [this](const QString &text) {
        hideNote();
        showOutcome();
        Q_EMIT said(text);
    });
}

void ComparePanel::setBids(const Row &tender, const Rows &bids)
{
    m_tender = tender;
    m_decisions->setTender(tender);
    if (tender.id() != m_tenderId) {
        m_tenderId = tender.id();
        hideNote();
        m_model->forget();
    }
    QList<ComparedBid> compared;
    for (const Row &row : bids)
        compared.append(ComparedBid::fromRow(row));
    m_model->setBids(compared, CompareFacts::of(compared, tender), QDate::currentDate());
    showOutcome();
    // A status, or what stands against one, may be another now.
    showChosen();
}

void ComparePanel::triggerPrimary()
{
    if (m_award->isVisible() && m_award->isEnabled())
        m_decisions->award();
}

void ComparePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_spread->setVisible(event->size().height() >= scaled(lowestForSpread));
}

void ComparePanel::chooseAny()
{
    if (!m_table->chosen().isNull())
        return;
    const ComparedBid *first = m_model->bid(m_chosen) ? m_model->bid(m_chosen) : m_model->bidAt(0);
    if (first)
        m_table->choose(first->id);
}

void ComparePanel::showChosen()
{
    const ComparedBid *bid = m_model->bid(m_table->chosen());
    if (!bid)
        return;
    m_chosen = bid->id;
    m_spread->setChosen(bid->id);
    m_bar->setSummary(tr("Selected bid"), bid->company, bid->cost ? bid->cost->toString(QLocale()) : QString());
    m_decisions->ask(*bid);
}

void ComparePanel::showActions()
{
    const auto offer = [this](QPushButton *button, const QString &action) {
        const std::optional<ActionState> state = m_decisions->state(action);
        // What none of a bid's own doings could mend is said once, above the table, and not at each button.
        button->setVisible(state && state->allowed());
    };
    const bool isListed = m_decisions->bid().status == words::bid::shortlisted;
    const QString list = isListed ? QStringLiteral("unshortlist") : QStringLiteral("shortlist");
    m_shortlist->setText(RuleWords::action(list));
    offer(m_shortlist, list);
    offer(m_reject, QStringLiteral("reject"));
    offer(m_reinstate, QStringLiteral("reinstate"));
    const std::optional<ActionState> award = m_decisions->state(QStringLiteral("award"));
    m_award->setVisible(award.has_value());
    if (award)
        m_bar->explain(m_award, *award, tr("This bid cannot be awarded yet"));
    else
        m_bar->clearExplanation();
}

void ComparePanel::showOutcome()
{
    // The bids have just been opened, and the panel has not been given any yet.
    if (m_tenderId.isNull()) {
        hideNote();
        return;
    }
    const QString status = m_tender.text(QStringLiteral("status"));
    if (status == words::contract::bidding || status == words::contract::posted) {
        hideNote();
        return;
    }
    if (status == words::contract::cancelled) {
        showNote(Tone::Neutral, tr("The tender was cancelled. Its bids are kept as they were."));
        return;
    }
    const QString company = m_tender.text(QStringLiteral("awarded_company"));
    showNote(Tone::Green, tr("Awarded to %1.").arg(company));
    connect(m_banner->addLink(tr("Show the contract")), &QPushButton::clicked, this,
            [this] { Q_EMIT go({QStringLiteral("tender"), m_tenderId, {}}); });
}

void ComparePanel::showNote(Tone tone, const QString &text)
{
    m_notes->setContentsMargins(24, 10, 24, 10);
    m_banner->show(tone, text);
}

void ComparePanel::hideNote()
{
    // A hidden banner shall leave no gap above the prices.
    m_notes->setContentsMargins(0, 0, 0, 0);
    m_banner->dismiss();
}

void ComparePanel::mend(const QString &ruleCode)
{
    if (ruleCode == u"rule.contract_not_opened")
        m_decisions->openBids();
    else if (ruleCode == u"rule.bid_low_unassessed")
        m_decisions->assessLowPrice();
    else if (ruleCode == u"rule.award_over_budget")
        m_decisions->award();
    else if (ruleCode == u"rule.bid_certification_missing")
        goToProfile(QStringLiteral("certifications"));
    else
        goToProfile();
}

void ComparePanel::goToProfile(const QString &detail)
{
    if (const ComparedBid *bid = m_model->bid(m_table->chosen()))
        Q_EMIT go({QStringLiteral("contractor"), bid->contractor, detail});
}

} // namespace tenderyard
