// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tenders/TendersPage.h"

#include "models/domain/Statuses.h"
#include "models/lists/TenderList.h"
#include "models/storage/Database.h"
#include "views/common/ListTable.h"
#include "views/common/PageHeader.h"
#include "views/common/SearchField.h"
#include "views/common/StatusWords.h"
#include "views/common/TextLabel.h"
#include "views/tenders/DraftStrip.h"
#include "views/tenders/ListPane.h"
#include "views/tenders/TenderFilters.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenderyard {

namespace {

const QString mine = QStringLiteral("mine");
const QString everything = QStringLiteral("all");
const QString imported = QStringLiteral("imported");

} // namespace

TendersPage::TendersPage(OfficeContext &context, QWidget *parent)
    : Page(context, parent), m_scope(new QComboBox),
      m_filters(new TenderFilters(statusesOf(words::entity::contract), context.database.clock())),
      m_drafts(new DraftStrip(context.database)),
      m_pane(new ListPane(new TenderList(context.database), QStringLiteral("tenders"), makeEmpty()))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    fillScope();
    m_filters->prepend(m_scope);
    m_pane->hideColumns({QStringLiteral("owner"), QStringLiteral("awarded_to"), QStringLiteral("awarded_cost"),
                         QStringLiteral("created"), QStringLiteral("updated")});
    m_pane->table()->setAccessibleName(tr("Tenders"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 0, 24, 0);
    column->setSpacing(12);
    column->addWidget(makeHeader());
    column->addWidget(m_drafts);
    column->addWidget(m_filters);
    column->addWidget(m_pane, 1);
    connect(m_filters, &TenderFilters::changed, this, &TendersPage::applyFilters);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &TendersPage::applyFilters);
    connect(m_pane, &ListPane::opened, this,
            [this](const Row &row) { Q_EMIT go({QStringLiteral("tender"), row.id(), {}}); });
    connect(m_drafts, &DraftStrip::opened, this,
            [this](const Row &row) { Q_EMIT go({QStringLiteral("tender_form"), row.id(), {}}); });
}

QWidget *TendersPage::makeHeader()
{
    auto *header = new PageHeader(tr("Tenders"));
    header->setMeta(context().person.isStaff() ? tr("Everything that was posted in this office.")
                                               : tr("Tenders that you own, or are a member of."));
    if (context().person.isOwner()) {
        QPushButton *create = makeButton(tr("&New tender…"), QStringLiteral("primary"));
        connect(create, &QPushButton::clicked, this, &TendersPage::makeTender);
        header->addAction(create);
    }
    return header;
}

EmptyState *TendersPage::makeEmpty()
{
    auto *empty =
        new EmptyState(QStringLiteral("document"), tr("No tenders yet"),
                       tr("A tender describes the work, its budget and the time until which bids are taken."));
    if (context().person.isOwner())
        connect(empty->setButton(tr("Write the first tender")), &QPushButton::clicked, this, &TendersPage::makeTender);
    return empty;
}

void TendersPage::fillScope()
{
    m_scope->setAccessibleName(tr("Whose tenders"));
    if (context().person.isStaff())
        m_scope->addItem(tr("All tenders"), everything);
    if (context().person.isOwner())
        m_scope->addItem(tr("My tenders"), mine);
    m_scope->addItem(tr("Imported history"), imported);
}

void TendersPage::open(const PlaceRequest &request)
{
    if (context().person.isOwner())
        m_drafts->load();
    if (request.detail == imported)
        m_scope->setCurrentIndex(m_scope->findData(imported));
    else if (!request.detail.isEmpty())
        m_filters->setStatuses({request.detail});
    applyFilters();
}

void TendersPage::applyFilters()
{
    QList<ListFilter> filters = m_filters->filters();
    const QString scope = m_scope->currentData().toString();
    if (scope == mine)
        filters.append(ListFilter::equals(QStringLiteral("is_mine"), true));
    else if (scope == imported)
        filters.append(ListFilter::equals(QStringLiteral("imported"), true));
    m_pane->setFiltered(m_filters->isActive() || scope == imported);
    m_pane->list()->setSearchText(m_filters->words());
    m_pane->list()->setFilters(filters);
}

void TendersPage::makeTender()
{
    Q_EMIT go({QStringLiteral("tender_form"), {}, {}});
}

QWidget *TendersPage::searchField()
{
    return m_filters->searchField();
}

QTableView *TendersPage::listView()
{
    return m_pane->table();
}

void TendersPage::triggerPrimary()
{
    if (context().person.isOwner())
        makeTender();
}

QString TendersPage::keyHints() const
{
    return tr("Ctrl+F filter · Enter open");
}

} // namespace tenderyard
