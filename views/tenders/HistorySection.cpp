// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tenders/HistorySection.h"

#include "views/common/Fonts.h"
#include "views/common/ListTable.h"
#include "views/common/StatusWords.h"
#include "views/common/WordedHistoryList.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace tenderyard {

namespace {

/// A longer history scrolls in itself.
constexpr int mostChanges = 10;

} // namespace

HistorySection::HistorySection(Database &database, QWidget *parent)
    : QWidget(parent), m_list(new WordedHistoryList(database, this)),
      m_table(new ListTable(QStringLiteral("tender_history")))
{
    m_list->setFormat(listFormat());
    m_table->setModel(m_list);
    m_table->setAccessibleName(tr("History"));
    m_table->setSortingEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    connect(m_list, &EntityList::countChanged, this, &HistorySection::fit);
    connect(m_list, &EntityList::loaded, this, &HistorySection::fit);
    fit();
}

void HistorySection::setTender(const Uuid &tender)
{
    if (tender == m_tender)
        return;
    m_tender = tender;
    m_list->setFilters({ListFilter::equals(QStringLiteral("contract_id"), QVariant::fromValue(tender))});
}

void HistorySection::fit()
{
    const int rows = std::clamp(m_list->rowCount(), 1, mostChanges);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * m_table->verticalHeader()->defaultSectionSize() + 2);
}

} // namespace tenderyard
