// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tenders/DraftStrip.h"

#include "models/lists/DraftList.h"
#include "views/common/ListTable.h"
#include "views/common/StatusWords.h"
#include "views/common/TextLabel.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace tenderyard {

namespace {

/// More drafts than these scroll, so that the tenders stay in sight.
constexpr int mostDrafts = 3;

} // namespace

DraftStrip::DraftStrip(Database &database, QWidget *parent)
    : QWidget(parent), m_list(new DraftList(database, this)), m_table(new ListTable(QStringLiteral("drafts")))
{
    m_list->setFormat(listFormat());
    m_table->setModel(m_list);
    m_table->setAccessibleName(tr("Drafts"));
    m_table->horizontalHeader()->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(
        new TextLabel(tr("Drafts, seen by you alone"), TextRole::CaptionStrong, TextLabel::Ink::Secondary));
    column->addWidget(m_table);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
    connect(m_list, &EntityList::countChanged, this, &DraftStrip::fit);
    connect(m_list, &EntityList::emptyChanged, this, &DraftStrip::fit);
    connect(m_list, &EntityList::loaded, this, &DraftStrip::fit);
    connect(m_table, &ListTable::opened, this, [this](const QModelIndex &index) {
        if (const Row *row = m_list->rowAt(index.row()))
            Q_EMIT opened(*row);
    });
}

void DraftStrip::load()
{
    m_list->load();
}

void DraftStrip::fit()
{
    const int rows = m_list->rowCount();
    m_table->setFixedHeight(std::min(rows, mostDrafts) * m_table->verticalHeader()->defaultSectionSize());
    setVisible(rows > 0);
}

} // namespace tenderyard
