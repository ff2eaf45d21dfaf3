// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/ListPage.h"

#include "views/common/Banner.h"
#include "views/common/ListTable.h"
#include "views/common/PageHeader.h"
#include "views/common/SearchField.h"
#include "views/common/StateStack.h"
#include "views/common/StatusWords.h"
#include "views/shell/RowActions.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace tenderyard {

ListPage::ListPage(OfficeContext &context, EntityList *list, const QString &settingsName, const QString &title,
                   EmptyState *empty, QWidget *parent)
    : Page(context, parent), m_list(list), m_header(new PageHeader(title)), m_search(new SearchField(tr("Search"))),
      m_filterRow(new QWidget), m_filters(new QHBoxLayout(m_filterRow)), m_table(new ListTable(settingsName)),
      m_states(new StateStack(m_table, empty)), m_pending(new Banner), m_column(new QVBoxLayout(this)),
      m_inner(new QVBoxLayout)
{
    m_list->setParent(this);
    m_list->setFormat(listFormat());
    m_table->setModel(m_list);
    m_table->setAccessibleName(title);
    m_keeper = new SelectionKeeper(m_list, m_table->selectionModel(), this);
    m_filters->setContentsMargins(0, 0, 0, 0);
    m_filters->setSpacing(8);
    m_filters->addWidget(m_search, 1);
    m_filters->addStretch();
    m_inner->setContentsMargins(24, 0, 24, 0);
    m_inner->setSpacing(12);
    m_inner->addWidget(m_header);
    m_inner->addWidget(m_filterRow);
    m_inner->addWidget(m_pending);
    m_inner->addWidget(m_states, 1);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addLayout(m_inner, 1);

    connect(m_search, &SearchField::searched, m_list, &EntityList::setSearchText);
    connect(m_list, &EntityList::loading, this, [this] { m_states->setBusy(true); });
    connect(m_list, &EntityList::loaded, this, &ListPage::showState);
    connect(m_list, &EntityList::emptyChanged, this, &ListPage::showState);
    connect(m_list, &EntityList::countChanged, this, &ListPage::showCount);
    connect(m_list, &EntityList::failed, this, [this](const Error &error) {
        m_states->setBusy(false);
        // The window says that a server is gone and what is shown is old.
        if (error.code != u"storage.gone" || m_list->hasFailedToStart())
            m_states->showError(error);
    });
    connect(m_states, &StateStack::retry, m_list, &EntityList::retry);
    connect(m_list, &EntityList::pendingChanges, this, [this](int count) {
        if (count == 0) {
            m_pending->dismiss();
            return;
        }
        m_pending->show(Tone::Blue, tr("%n changes by others wait", nullptr, count));
        connect(m_pending->addLink(tr("Show")), &QPushButton::clicked, m_list, &EntityList::showPending);
    });
    connect(m_table, &ListTable::opened, this, [this](const QModelIndex &index) {
        if (const Row *row = m_list->rowAt(index.row()))
            openRow(*row);
    });
    connect(m_keeper, &SelectionKeeper::selectionChanged, this, &ListPage::showSelection);
    connect(m_list, &QAbstractItemModel::dataChanged, this, &ListPage::showSelection);
    connect(m_list, &EntityList::batchEnded, this, &ListPage::showSelection);
}

void ListPage::open(const PlaceRequest &request)
{
    m_list->load();
    if (!request.id.isNull())
        select(request.id);
    m_table->setFocus();
}

QWidget *ListPage::searchField()
{
    return m_search;
}

QTableView *ListPage::listView()
{
    return m_table;
}

void ListPage::triggerPrimary()
{
    if (m_actions)
        m_actions->triggerFirst();
}

void ListPage::addNote(QWidget *note)
{
    // Above the note about changes by others, and the table.
    m_inner->insertWidget(m_inner->count() - 2, note);
}

void ListPage::showInstead(QWidget *pane)
{
    if (m_instead == pane)
        return;
    if (m_instead)
        m_instead->hide();
    m_instead = pane;
    if (pane && m_inner->indexOf(pane) < 0)
        m_inner->addWidget(pane, 1);
    m_filterRow->setVisible(!pane);
    m_states->setVisible(!pane);
    if (pane)
        pane->show();
    showSelection();
}

RowActions *ListPage::useActions(const QString &entity, const QStringList &leftOut)
{
    m_actions = new RowActions(context(), entity, leftOut);
    m_column->addWidget(m_actions);
    connect(m_actions, &RowActions::done, this, [this] {
        if (!m_keeper->currentId().isNull())
            m_list->applyOwn({m_keeper->currentId()});
    });
    return m_actions;
}

const Row *ListPage::currentRow() const
{
    const QModelIndex current = m_table->currentIndex();
    const bool selected = current.isValid() && m_table->selectionModel()->isRowSelected(current.row());
    return selected ? m_list->rowAt(current.row()) : nullptr;
}

QString ListPage::figuresOf(const Row &) const
{
    return {};
}

bool ListPage::isNarrowed() const
{
    return !m_list->searchText().isEmpty() || !m_list->query().filters.isEmpty();
}

void ListPage::showSelection()
{
    if (!m_actions)
        return;
    const Row *row = m_instead ? nullptr : currentRow();
    showRow(row);
    if (row)
        m_actions->setRow(*row, titleOf(*row), figuresOf(*row));
    else
        m_actions->setRow(std::nullopt);
}

void ListPage::showState()
{
    m_states->setBusy(m_list->isLoading());
    // An empty answer to a search is a table without rows; the empty state is for a list that has none at all.
    if (m_list->isEmpty() && !isNarrowed())
        m_states->showEmpty();
    else
        m_states->showContent();
    showCount();
}

void ListPage::showCount()
{
    if (!m_list->isLoaded())
        return;
    const int rows = m_list->rowCount();
    m_header->setMeta(m_list->isCountExact() ? tr("%n entries", nullptr, rows)
                                             : tr("More than %n entries", nullptr, rows));
}

} // namespace tenderyard
