// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bids/ComparePage.h"

#include "models/domain/Deliver.h"
#include "models/domain/Statuses.h"
#include "models/lists/RecordReader.h"
#include "models/lists/TenderList.h"
#include "models/storage/Database.h"
#include "models/workflow/RuleWords.h"
#include "models/workflow/Workflow.h"
#include "views/bids/BidDecisions.h"
#include "views/bids/ComparePanel.h"
#include "views/bids/CompareTable.h"
#include "views/bids/RecordBidDialog.h"
#include "views/common/ListTable.h"
#include "views/common/PageHeader.h"
#include "views/common/StateStack.h"
#include "views/common/TextLabel.h"
#include "views/tenders/ListPane.h"
#include "views/tenders/TenderWords.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace tenderyard {

namespace {

/// Where a tender that nobody has taken bids for yet, or that has none, does not offer to record one.
bool takesLetters(const Row &tender)
{
    const QString status = tender.text(QStringLiteral("status_shown"));
    return tender.flag(QStringLiteral("is_mine")) && tender.isNull(QStringLiteral("opened_at")) &&
           (status == words::contract::bidding || status == words::contract::toOpen);
}

} // namespace

ComparePage::ComparePage(OfficeContext &context, QWidget *parent)
    : Page(context, parent), m_tenderReader(new RecordReader(context.database, this)),
      m_bidReader(new RecordReader(context.database, this)), m_header(new PageHeader(tr("Compare bids"))),
      m_record(makeButton(RuleWords::action(QStringLiteral("record_bid")))),
      m_showTender(makeButton(tr("Show tender"))), m_content(new QStackedWidget),
      m_sealed(new EmptyState(QStringLiteral("lock"), {}, {})), m_openBids(m_sealed->setButton(tr("Open the bids…"))),
      m_none(new EmptyState(QStringLiteral("compare"), {}, {})), m_panel(new ComparePanel(context))
{
    build();
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, m_tenderReader, &RecordReader::refresh);
    connect(m_tenderReader, &RecordReader::loaded, this, [this] {
        m_tenderRead = true;
        showTender();
    });
    connect(m_bidReader, &RecordReader::loaded, this, [this] {
        m_bidsRead = true;
        showTender();
    });
    for (RecordReader *reader : {m_tenderReader, m_bidReader})
        connect(reader, &RecordReader::failed, m_states, &StateStack::showError);
    connect(m_states, &StateStack::retry, this, [this] { readTender(m_tender); });
    connect(m_openBids, &QPushButton::clicked, this, [this] { m_panel->decisions()->openBids(); });
    connect(m_record, &QPushButton::clicked, this, &ComparePage::recordBid);
    connect(m_showTender, &QPushButton::clicked, this, [this] { Q_EMIT go({QStringLiteral("tender"), m_tender, {}}); });
    connect(m_panel, &ComparePanel::go, this, &Page::go);
    connect(m_panel, &ComparePanel::said, this, &Page::said);
    connect(m_panel->decisions(), &BidDecisions::failed, this, [this](const Error &error) {
        // The panel tells it itself while it is in sight.
        if (m_content->currentWidget() != m_panel)
            m_sealed->setTexts(tr("The bids were not opened"), RuleWords::text(error));
    });
}

void ComparePage::build()
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_header->addAction(m_showTender);
    m_header->addAction(m_record);
    m_content->addWidget(makeChoice());
    m_content->addWidget(m_sealed);
    m_content->addWidget(m_none);
    m_content->addWidget(m_panel);
    m_states = new StateStack(m_content, nullptr);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(24, 0, 24, 0);
    top->addWidget(m_header);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_states, 1);
}

QWidget *ComparePage::makeChoice()
{
    auto *empty = new EmptyState(QStringLiteral("compare"), tr("No bids to compare"),
                                 tr("Bids come here once a tender’s deadline has passed, those of an open tender at "
                                    "once."));
    auto *list = new TenderList(context().database);
    m_choice = new ListPane(list, QStringLiteral("compare_choice"), empty);
    m_choice->hideColumns({QStringLiteral("owner"), QStringLiteral("location"), QStringLiteral("created"),
                           QStringLiteral("updated"), QStringLiteral("awarded_cost")});
    m_choice->table()->setAccessibleName(tr("Tenders with bids"));
    connect(m_choice, &ListPane::opened, this,
            [this](const Row &row) { Q_EMIT go({QStringLiteral("compare"), row.id(), {}}); });
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(24, 12, 24, 0);
    layout->addWidget(m_choice);
    return box;
}

void ComparePage::open(const PlaceRequest &request)
{
    if (request.id.isNull()) {
        m_tenderReader->stop();
        m_bidReader->stop();
        m_deadline.stop();
        m_tender = {};
        m_header->setTitle(tr("Compare bids"));
        m_header->setStatus({}, {});
        m_header->setMeta(tr("Choose the tender whose bids you want to compare."));
        m_record->hide();
        m_showTender->hide();
        m_choice->list()->setQuery(
            {{ListFilter::equals(QStringLiteral("is_mine"), true), ListFilter::condition(QStringLiteral("to_compare"))},
             QStringLiteral("deadline_sort"),
             Qt::DescendingOrder});
        m_content->setCurrentIndex(0);
        m_states->setBusy(false);
        m_states->showContent();
        return;
    }
    readTender(request.id);
}

void ComparePage::readTender(const Uuid &tender)
{
    m_tender = tender;
    m_tenderRead = false;
    m_bidsRead = false;
    m_states->setBusy(true);
    const QVariantList key{QVariant::fromValue(tender)};
    const QString contracts = words::entity::contract;
    const QString members = QStringLiteral("contracts_member");
    m_tenderReader->watch({QStringLiteral("list_contract"), QStringLiteral("id"), key},
                          {contracts, members, words::entity::bid});
    m_bidReader->watch({QStringLiteral("compare_bid"), QStringLiteral("contract_id"), key},
                       {contracts, members, words::entity::bid, words::entity::profile, words::entity::certification,
                        words::entity::review});
}

void ComparePage::showTender()
{
    if (!m_tenderRead || !m_bidsRead || m_tender.isNull())
        return;
    m_states->setBusy(false);
    m_states->showContent();
    showMeta();
    if (showReason())
        return;
    m_panel->setBids(m_tenderReader->rows().constFirst(), m_bidReader->rows());
    m_content->setCurrentWidget(m_panel);
}

void ComparePage::showMeta()
{
    m_deadline.stop();
    const Rows &rows = m_tenderReader->rows();
    m_showTender->setVisible(!rows.isEmpty());
    m_record->setVisible(!rows.isEmpty() && takesLetters(rows.constFirst()));
    if (rows.isEmpty())
        return;
    const Row &tender = rows.constFirst();
    m_header->setTitle(tender.text(QStringLiteral("title")));
    m_header->setStatus(words::entity::contract, tender.text(QStringLiteral("status_shown")));
    QStringList parts{tender.flag(QStringLiteral("sealed")) ? tr("Sealed tender") : tr("Open tender")};
    if (const QDateTime opened = tender.time(QStringLiteral("opened_at")); opened.isValid())
        parts.append(tr("opened %1").arg(TenderWords::time(opened)));
    else
        parts.append(tr("bids close %1").arg(TenderWords::deadline(tender)));
    const Rows &bids = m_bidReader->rows();
    const auto withdrawn =
        std::ranges::count_if(bids, [](const Row &row) { return ComparedBid::fromRow(row).isWithdrawn(); });
    if (!bids.isEmpty())
        parts.append(tr("%n bids", nullptr, int(bids.size() - withdrawn)));
    if (withdrawn > 0)
        parts.append(tr("%n withdrawn", nullptr, int(withdrawn)));
    m_header->setMeta(parts.join(QStringLiteral("  ·  ")));
    const QDateTime deadline = tender.time(QStringLiteral("deadline_at"));
    const qint64 left = context().database.clock().now().msecsTo(deadline);
    if (deadline.isValid() && left >= 0)
        m_deadline.start(int(std::min<qint64>(left + 1000, 3'600'000)));
}

bool ComparePage::showReason()
{
    const Rows &rows = m_tenderReader->rows();
    if (rows.isEmpty() || !rows.constFirst().flag(QStringLiteral("is_mine"))) {
        m_none->setTexts(tr("These bids are not for you to see"),
                         tr("Only the members of a tender see its bids. Whoever manages it can add you."));
        m_content->setCurrentWidget(m_none);
        return true;
    }
    const Row &tender = rows.constFirst();
    if (tender.flag(QStringLiteral("sealed")) && tender.isNull(QStringLiteral("opened_at"))) {
        showSealed();
        return true;
    }
    const bool anyShown = std::ranges::any_of(m_bidReader->rows(),
                                              [](const Row &row) { return !ComparedBid::fromRow(row).isWithdrawn(); });
    if (anyShown)
        return false;
    m_none->setTexts(tr("No bids"), tender.isNull(QStringLiteral("opened_at"))
                                        ? tr("Nobody has sent a bid yet. You can also record one that came by letter.")
                                        : tr("No bid was found when the bids were opened."));
    m_content->setCurrentWidget(m_none);
    return true;
}

void ComparePage::showSealed()
{
    const Row &tender = m_tenderReader->rows().constFirst();
    const QString status = tender.text(QStringLiteral("status_shown"));
    const int count = int(tender.integer(QStringLiteral("bid_count")));
    const bool mayOpen = status == words::contract::toOpen;
    m_openBids->hide();
    m_panel->decisions()->setTender(tender);
    if (mayOpen)
        offerOpening();
    const QString title = tr("%n sealed bids", nullptr, count);
    if (mayOpen)
        m_sealed->setTexts(title,
                           tr("The deadline has passed. Open the bids to read and compare them: who bid, for how "
                              "much and in what time is shown to all its members."));
    else if (status == words::contract::cancelled)
        m_sealed->setTexts(title, tr("The tender was cancelled before the bids were opened. They stay sealed."));
    else
        m_sealed->setTexts(
            title,
            tr("Nobody sees a price, a name or a time before the deadline. The bids can be opened "
               "from %1, %2.")
                .arg(TenderWords::deadline(tender), TenderWords::distance(tender.time(QStringLiteral("deadline_at")),
                                                                          context().database.clock().now())));
    m_content->setCurrentWidget(m_sealed);
}

void ComparePage::offerOpening()
{
    deliver(context().workflow.actionsOf(words::entity::contract, m_tender), this,
            [this, tender = m_tender](const Expected<QList<ActionState>> &states) {
                if (!states || tender != m_tender)
                    return;
                for (const ActionState &state : *states) {
                    if (state.action == u"open_bids")
                        m_openBids->setVisible(state.allowed());
                }
            });
}

void ComparePage::recordBid()
{
    auto *dialog = new RecordBidDialog(context(), m_tenderReader->rows().value(0), this);
    connect(dialog, &QDialog::accepted, this, [this] { Q_EMIT said(tr("Bid recorded")); });
    dialog->open();
}

void ComparePage::triggerPrimary()
{
    if (m_content->currentWidget() == m_panel)
        m_panel->triggerPrimary();
    else if (m_content->currentWidget() == m_sealed && m_openBids->isVisible())
        m_panel->decisions()->openBids();
}

QString ComparePage::keyHints() const
{
    return m_tender.isNull() ? QString() : tr("← → choose a bid · Space shortlist · P pin · H hide");
}

QTableView *ComparePage::listView()
{
    return m_tender.isNull() ? static_cast<QTableView *>(m_choice->table()) : m_panel->table();
}

} // namespace tenderyard
