// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tenders/TenderPage.h"

#include "models/domain/Deliver.h"
#include "models/domain/Statuses.h"
#include "models/lists/RecordReader.h"
#include "models/storage/Database.h"
#include "models/workflow/RuleWords.h"
#include "models/workflow/Workflow.h"
#include "views/common/ActionBar.h"
#include "views/common/Banner.h"
#include "views/common/PageHeader.h"
#include "views/common/StateStack.h"
#include "views/common/TextLabel.h"
#include "views/tenders/HistorySection.h"
#include "views/tenders/MemberSection.h"
#include "views/tenders/OfferRows.h"
#include "views/tenders/TenderActions.h"
#include "views/tenders/TenderFacts.h"
#include "views/tenders/TenderWords.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace tenderyard {

TenderPage::TenderPage(OfficeContext &context, QWidget *parent)
    : Page(context, parent), m_reader(new RecordReader(context.database, this)),
      m_actions(new TenderActions(context, this)), m_header(new PageHeader({})), m_banner(new Banner),
      m_facts(new TenderFacts), m_offersHeading(makeSectionHeading(tr("More actions"))), m_offers(new OfferRows),
      m_membersHeading(makeSectionHeading(tr("Members"))), m_members(new MemberSection(context)),
      m_history(new HistorySection(context.database)), m_bar(new ActionBar),
      m_primary(m_bar->addAction({}, QStringLiteral("primary")))
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
    m_bar->hide();
    m_nextChange.setSingleShot(true);
    connectAll();
}

QWidget *TenderPage::makeContent()
{
    auto *inside = new QWidget;
    inside->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(12);
    column->addWidget(m_banner);
    column->addWidget(m_facts);
    column->addSpacing(12);
    column->addWidget(m_offersHeading);
    column->addWidget(m_offers);
    column->addSpacing(12);
    column->addWidget(m_membersHeading);
    column->addWidget(m_members);
    column->addSpacing(12);
    column->addWidget(makeSectionHeading(tr("History")));
    column->addWidget(m_history);
    column->addStretch();
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setBackgroundRole(QPalette::Base);
    area->setWidget(inside);
    return area;
}

void TenderPage::connectAll()
{
    connect(m_reader, &RecordReader::loaded, this, &TenderPage::present);
    connect(m_reader, &RecordReader::failed, this, [this](const Error &error) {
        m_states->setBusy(false);
        m_states->showError(error);
    });
    connect(m_states, &StateStack::retry, this, [this] { read(m_tender); });
    connect(&m_nextChange, &QTimer::timeout, m_reader, &RecordReader::refresh);
    connect(&m_nextChange, &QTimer::timeout, this, &TenderPage::askForActions);
    connect(m_primary, &QPushButton::clicked, this, &TenderPage::triggerPrimary);
    connect(m_bar, &ActionBar::mended, m_actions, &TenderActions::mend);
    connect(m_offers, &OfferRows::chosen, m_actions, &TenderActions::run);
    connect(m_offers, &OfferRows::mended, m_actions, &TenderActions::mend);
    connect(m_actions, &TenderActions::go, this, &Page::go);
    connect(m_actions, &TenderActions::failed, this, [this](const Error &error) {
        m_banner->show(Tone::Red, RuleWords::text(error));
        m_reader->refresh();
        askForActions();
    });
    connect(m_actions, &TenderActions::done, this, [this](const QString &text) {
        m_banner->dismiss();
        Q_EMIT said(text);
    });
    // What stands against a step may be anything below the tender: a milestone, a payment, a certification.
    connect(&context().database, &Database::changed, this, [this] {
        if (isVisible())
            askForActions();
    });
}

void TenderPage::open(const PlaceRequest &request)
{
    if (request.id != m_tender)
        m_banner->dismiss();
    read(request.id);
}

void TenderPage::read(const Uuid &tender)
{
    m_tender = tender;
    m_states->setBusy(true);
    m_reader->watch({QStringLiteral("list_contract"), QStringLiteral("id"), {QVariant::fromValue(tender)}},
                    {words::entity::contract, words::entity::bid, QStringLiteral("contracts_member")});
}

void TenderPage::present(const Rows &rows)
{
    m_states->setBusy(false);
    if (rows.isEmpty()) {
        m_header->setTitle(tr("Tender"));
        m_header->setStatus({}, {});
        m_header->setMeta({});
        m_bar->hide();
        m_states->showEmpty();
        return;
    }
    const Row &tender = rows.constFirst();
    const bool isMine = tender.flag(QStringLiteral("is_mine"));
    showHeader(tender);
    m_actions->setTender(tender);
    m_facts->setTender(tender);
    m_membersHeading->setVisible(isMine);
    m_members->setVisible(isMine);
    if (isMine)
        m_members->setTender(m_tender);
    m_history->setTender(m_tender);
    m_states->showContent();
    askForActions();
}

void TenderPage::showHeader(const Row &tender)
{
    const QDateTime now = context().database.clock().now();
    const QDateTime deadline = tender.time(QStringLiteral("deadline_at"));
    m_header->setTitle(tender.text(QStringLiteral("title")));
    m_header->setStatus(words::entity::contract, tender.text(QStringLiteral("status_shown")));
    QStringList parts{tender.flag(QStringLiteral("sealed")) ? tr("Sealed tender") : tr("Open tender")};
    const QDateTime opened = tender.time(QStringLiteral("opened_at"));
    if (opened.isValid())
        parts.append(tr("bids opened %1").arg(TenderWords::time(opened)));
    else if (deadline.isValid())
        parts.append(deadline > now ? tr("bids close %1").arg(TenderWords::distance(deadline, now))
                                    : tr("bids closed %1").arg(TenderWords::distance(deadline, now)));
    if (!tender.isNull(QStringLiteral("bid_count")))
        parts.append(tr("%n bids", nullptr, int(tender.integer(QStringLiteral("bid_count")))));
    if (tender.flag(QStringLiteral("imported")))
        parts.append(tr("imported history, read-only"));
    m_header->setMeta(parts.join(QStringLiteral("  ·  ")));
    m_nextChange.stop();
    const QDateTime next = tender.time(QStringLiteral("next_change_at"));
    if (next.isValid())
        m_nextChange.start(int(std::clamp<qint64>(now.msecsTo(next) + 1000, 1000, 3'600'000)));
}

void TenderPage::askForActions()
{
    if (m_tender.isNull())
        return;
    const quint64 question = ++m_question;
    deliver(context().workflow.actionsOf(words::entity::contract, m_tender), this,
            [this, question](const Expected<QList<ActionState>> &states) {
                if (question == m_question && states)
                    showActions(*states);
            });
}

void TenderPage::showActions(const QList<ActionState> &states)
{
    if (m_reader->rows().isEmpty())
        return;
    const auto addMember = std::ranges::find(states, QStringLiteral("add_member"), &ActionState::action);
    m_members->setEditable(addMember != states.end() && addMember->allowed());
    const TenderOffers offers = TenderOffers::of(m_reader->rows().constFirst(), states, context().person.isOwner());
    m_offers->setOffers(offers.others);
    m_offersHeading->setVisible(!offers.others.isEmpty());
    m_bar->setVisible(offers.next.has_value());
    if (!offers.next)
        return;
    m_next = offers.next->state;
    m_primary->setText(offers.next->text);
    showBar();
}

void TenderPage::showBar()
{
    const Row &tender = m_reader->rows().constFirst();
    const QString cost = QStringLiteral("awarded_cost");
    const bool hasCost = !tender.isNull(cost) && !tender.isNull(QStringLiteral("currency"));
    const QString company = tender.text(QStringLiteral("awarded_company"));
    if (company.isEmpty())
        m_bar->setSummary(tr("Next step"), m_primary->text().remove(u'…'));
    else
        m_bar->setSummary(tr("Contractor"), company, hasCost ? tender.money(cost).toString(QLocale()) : QString());
    m_bar->explain(m_primary, m_next, tr("Not possible yet"));
}

void TenderPage::triggerPrimary()
{
    if (m_bar->isVisible() && m_primary->isEnabled())
        m_actions->run(m_next);
}

} // namespace tenderyard
