// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/ExpiryTimeline.h"

#include "models/lists/ListRoles.h"
#include "views/certifications/ExpiryTimelineDelegate.h"
#include "views/certifications/ExpiryTimelineModel.h"
#include "views/common/StateStack.h"
#include "views/common/TextLabel.h"
#include "views/milestones/TimelineHeader.h"

#include <QTableView>
#include <QVBoxLayout>

namespace tenderyard {

ExpiryTimeline::ExpiryTimeline(QWidget *parent)
    : QWidget(parent), m_model(new ExpiryTimelineModel(this)), m_table(new QTableView),
      m_states(new StateStack(m_table, new EmptyState(QStringLiteral("calendar"), tr("Nothing expires"),
                                                      tr("Certifications stand here as soon as there are any."))))
{
    using Model = ExpiryTimelineModel;
    m_table->setHorizontalHeader(new TimelineHeader(Model::BarColumn, Model::FirstDayRole, Model::LastDayRole));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(this));
    m_table->setItemDelegateForColumn(Model::BarColumn, new ExpiryTimelineDelegate(this));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(scaled(44));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setAccessibleName(tr("What expires when"));
    m_table->setColumnWidth(Model::TypeColumn, scaled(220));
    m_table->setColumnWidth(Model::StatusColumn, scaled(130));
    m_table->setColumnWidth(Model::ExpiresColumn, scaled(110));
    auto *key = new TextLabel(tr("A full bar counts; an outlined one waits for staff. The line is today."),
                              TextRole::Caption, TextLabel::Ink::Secondary);
    key->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 12);
    column->setSpacing(8);
    column->addWidget(m_states, 1);
    column->addWidget(key);
    setFocusProxy(m_table);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT opened(Uuid::fromString(index.data(IdRole).toString())); });
}

void ExpiryTimeline::setRows(const Rows &rows, const QDate &today)
{
    const QString selected = m_table->currentIndex().data(IdRole).toString();
    m_model->setRows(rows, today);
    if (rows.isEmpty())
        m_states->showEmpty();
    else
        m_states->showContent();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row, 0).data(IdRole).toString() == selected)
            m_table->selectRow(row);
    }
}

} // namespace tenderyard
