// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tenders/FindTendersPage.h"

#include "models/domain/Statuses.h"
#include "models/lists/TenderList.h"
#include "models/storage/Database.h"
#include "views/common/ListTable.h"
#include "views/common/PageHeader.h"
#include "views/common/SearchField.h"
#include "views/tenders/ListPane.h"
#include "views/tenders/TenderFilters.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace tenderyard {

FindTendersPage::FindTendersPage(OfficeContext &context, QWidget *parent)
    : Page(context, parent), m_fitting(new QCheckBox(tr("Fits my &categories"))),
      m_filters(new TenderFilters({words::contract::bidding, words::contract::posted}, context.database.clock())),
      m_pane(new ListPane(new TenderList(context.database), QStringLiteral("find_tenders"),
                          new EmptyState(QStringLiteral("document"), tr("No open tenders"),
                                         tr("No tender takes bids now. New ones come up here by themselves."))))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_pane->hideColumns({QStringLiteral("bids"), QStringLiteral("awarded_to"), QStringLiteral("awarded_cost"),
                         QStringLiteral("created"), QStringLiteral("updated")});
    m_pane->table()->setAccessibleName(tr("Open tenders"));
    m_fitting->setChecked(true);
    m_filters->prepend(m_fitting);
    auto *header = new PageHeader(tr("Find tenders"));
    header->setMeta(tr("Tenders that take bids now, or will soon. Open one to read it and to bid."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 0, 24, 0);
    column->setSpacing(12);
    column->addWidget(header);
    column->addWidget(m_filters);
    column->addWidget(m_pane, 1);
    connect(m_fitting, &QCheckBox::toggled, this, &FindTendersPage::applyFilters);
    connect(m_filters, &TenderFilters::changed, this, &FindTendersPage::applyFilters);
    connect(m_pane, &ListPane::opened, this,
            [this](const Row &row) { Q_EMIT go({QStringLiteral("bid_form"), row.id(), {}}); });
}

void FindTendersPage::open(const PlaceRequest &request)
{
    if (request.detail == u"all")
        m_fitting->setChecked(false);
    applyFilters();
}

void FindTendersPage::applyFilters()
{
    QList<ListFilter> filters = m_filters->filters();
    filters.append(ListFilter::anyOf(QStringLiteral("status_shown"),
                                     {QString(words::contract::bidding), QString(words::contract::posted)}));
    filters.append(ListFilter::equals(QStringLiteral("imported"), false));
    // A tender whose bids were opened still has the status Bidding.
    filters.append(ListFilter::atLeast(QStringLiteral("deadline_at"), context().database.clock().now()));
    if (m_fitting->isChecked())
        filters.append(ListFilter::condition(QStringLiteral("fits_me")));
    m_pane->setFiltered(m_filters->isActive() || m_fitting->isChecked());
    m_pane->list()->setSearchText(m_filters->words());
    ListQuery query = m_pane->list()->query();
    query.filters = filters;
    if (query.sortColumn.isEmpty())
        query.sortColumn = QStringLiteral("deadline_sort");
    m_pane->list()->setQuery(query);
}

QWidget *FindTendersPage::searchField()
{
    return m_filters->searchField();
}

QTableView *FindTendersPage::listView()
{
    return m_pane->table();
}

} // namespace tenderyard
