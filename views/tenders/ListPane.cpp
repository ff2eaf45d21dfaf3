// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tenders/ListPane.h"

#include "models/lists/SelectionKeeper.h"
#include "views/common/Banner.h"
#include "views/common/Fonts.h"
#include "views/common/ListTable.h"
#include "views/common/StatusWords.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tenderyard {

ListPane::ListPane(EntityList *list, const QString &settingsName, EmptyState *empty, QWidget *parent)
    : QWidget(parent), m_list(list), m_table(new ListTable(settingsName)), m_pending(new Banner),
      m_content(new QStackedWidget), m_states(new StateStack(m_content, nullptr)), m_empty(empty),
      m_nothingFits(new EmptyState(QStringLiteral("search"), tr("Nothing found"),
                                   tr("No row fits the filters. Take some of them away to see more.")))
{
    m_list->setParent(this);
    m_list->setFormat(listFormat());
    m_table->setModel(m_list);
    new SelectionKeeper(m_list, m_table->selectionModel(), this);
    m_content->addWidget(m_table);
    m_content->addWidget(m_empty);
    m_content->addWidget(m_nothingFits);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_pending);
    column->addWidget(m_states, 1);
    connect(m_list, &EntityList::loading, this, [this] { m_states->setBusy(true); });
    connect(m_list, &EntityList::loaded, this, &ListPane::showState);
    connect(m_list, &EntityList::emptyChanged, this, &ListPane::showState);
    connect(m_list, &EntityList::failed, this, [this](const Error &error) {
        m_states->setBusy(false);
        m_states->showError(error);
    });
    connect(m_list, &EntityList::pendingChanges, this, &ListPane::showPendingChanges);
    connect(m_states, &StateStack::retry, m_list, &EntityList::retry);
    connect(m_table, &ListTable::opened, this, [this](const QModelIndex &index) {
        if (const Row *row = m_list->rowAt(index.row()))
            Q_EMIT opened(*row);
    });
}

void ListPane::setFiltered(bool filtered)
{
    m_filtered = filtered;
    showState();
}

void ListPane::hideColumns(const QStringList &columnIds)
{
    QList<int> columns;
    for (const QString &id : columnIds)
        columns.append(m_list->columnOf(id));
    m_table->hideAtFirst(columns);
}

void ListPane::showState()
{
    m_states->setBusy(m_list->isLoading());
    if (!m_list->isLoaded())
        return;
    QWidget *const empty = m_filtered ? m_nothingFits : m_empty;
    m_content->setCurrentWidget(m_list->isEmpty() ? empty : m_table);
    m_states->showContent();
}

void ListPane::showPendingChanges(int count)
{
    if (count == 0) {
        m_pending->dismiss();
        return;
    }
    m_pending->show(Tone::Blue, tr("%n changes wait", nullptr, count));
    connect(m_pending->addLink(tr("Show")), &QPushButton::clicked, m_list, &EntityList::showPending);
}

} // namespace tenderyard
