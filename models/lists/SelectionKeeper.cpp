// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/SelectionKeeper.h"

#include "models/lists/EntityList.h"

#include <QItemSelectionModel>

namespace tenderyard {

SelectionKeeper::SelectionKeeper(EntityList *list, QItemSelectionModel *selection, QObject *parent)
    : QObject(parent), m_list(list), m_selection(selection)
{
    connect(list, &EntityList::batchBegins, this, &SelectionKeeper::begin);
    connect(list, &EntityList::batchEnded, this, &SelectionKeeper::end);
    connect(selection, &QItemSelectionModel::selectionChanged, this, &SelectionKeeper::remember);
    connect(selection, &QItemSelectionModel::currentChanged, this, &SelectionKeeper::remember);
}

void SelectionKeeper::select(const QList<Uuid> &ids)
{
    m_selected = QSet<Uuid>(ids.begin(), ids.end());
    m_current = ids.value(0);
    m_busy = true;
    if (m_selection)
        m_selection->clearSelection();
    restore();
    m_busy = false;
    if (m_list)
        m_list->setPinned(m_selected);
    Q_EMIT selectionChanged();
}

void SelectionKeeper::begin()
{
    m_busy = true;
}

void SelectionKeeper::end()
{
    restore();
    m_busy = false;
}

void SelectionKeeper::remember()
{
    if (m_busy || !m_list || !m_selection)
        return;
    QSet<Uuid> selected;
    for (const QModelIndex &index : m_selection->selectedRows())
        selected.insert(m_list->idAt(index.row()));
    selected.remove(Uuid());
    m_current = m_list->idAt(m_selection->currentIndex().row());
    m_currentColumn = std::max(m_selection->currentIndex().column(), 0);
    if (selected == m_selected)
        return;
    m_selected = selected;
    m_list->setPinned(m_selected);
    Q_EMIT selectionChanged();
}

void SelectionKeeper::restore()
{
    if (!m_list || !m_selection)
        return;
    const auto indexOf = [this](const Uuid &id, int column) {
        const int row = id.isNull() ? -1 : m_list->rowOfId(id);
        return row < 0 ? QModelIndex() : m_list->index(row, column);
    };
    if (const QModelIndex current = indexOf(m_current, m_currentColumn); current.isValid())
        m_selection->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    for (const Uuid &id : std::as_const(m_selected)) {
        const QModelIndex index = indexOf(id, 0);
        if (index.isValid() && !m_selection->isRowSelected(index.row(), {}))
            m_selection->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

} // namespace tenderyard
