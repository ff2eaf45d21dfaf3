// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bids/MyBidsPage.h"

#include "models/domain/Statuses.h"
#include "models/lists/BidList.h"
#include "views/common/FilterButton.h"
#include "views/common/ListTable.h"
#include "views/common/PageHeader.h"
#include "views/common/SearchField.h"
#include "views/common/StatusWords.h"
#include "views/tenders/ListPane.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tenderyard {

MyBidsPage::MyBidsPage(OfficeContext &context, QWidget *parent)
    : Page(context, parent), m_search(new SearchField(tr("Search in titles"))), m_status(new FilterButton(tr("Status")))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *empty = new EmptyState(QStringLiteral("compare"), tr("No bids yet"),
                                 tr("Find a tender that fits your trades, and send a bid before its deadline."));
    connect(empty->setButton(tr("Find tenders")), &QPushButton::clicked, this,
            [this] { Q_EMIT go({QStringLiteral("find_tenders"), {}, {}}); });
    m_pane = new ListPane(new BidList(context.database), QStringLiteral("my_bids"), empty);
    m_pane->hideColumns({QStringLiteral("company"), QStringLiteral("updated")});
    m_pane->table()->setAccessibleName(tr("My bids"));
    const QStringList statuses = statusesOf(words::entity::bid);
    for (const QString &status : statuses)
        m_status->addChoice(status, statusLook(words::entity::bid, status).word);
    auto *header = new PageHeader(tr("My bids"));
    header->setMeta(tr("What you offered stays sealed until the bids of a tender are opened."));
    auto *filters = new QHBoxLayout;
    filters->setSpacing(8);
    filters->addWidget(m_search);
    filters->addWidget(m_status);
    filters->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 0, 24, 0);
    column->setSpacing(12);
    column->addWidget(header);
    column->addLayout(filters);
    column->addWidget(m_pane, 1);
    connect(m_search, &SearchField::searched, this, [this](const QString &text) {
        m_pane->list()->setSearchText(text);
        applyFilters();
    });
    connect(m_status, &FilterButton::changed, this, &MyBidsPage::applyFilters);
    connect(m_pane, &ListPane::opened, this, [this](const Row &row) {
        Q_EMIT go({QStringLiteral("bid_form"), row.id(QStringLiteral("contract_id")), {}});
    });
}

void MyBidsPage::open(const PlaceRequest &request)
{
    if (!request.detail.isEmpty())
        m_status->setChecked({request.detail});
    applyFilters();
}

void MyBidsPage::applyFilters()
{
    QList<ListFilter> filters{ListFilter::equals(QStringLiteral("is_mine"), true)};
    const QStringList statuses = m_status->checked();
    if (!statuses.isEmpty())
        filters.append(
            ListFilter::anyOf(QStringLiteral("status_shown"), QVariantList(statuses.begin(), statuses.end())));
    m_pane->setFiltered(!statuses.isEmpty() || !m_search->text().isEmpty());
    m_pane->list()->setFilters(filters);
}

QWidget *MyBidsPage::searchField()
{
    return m_search;
}

QTableView *MyBidsPage::listView()
{
    return m_pane->table();
}

} // namespace tenderyard
