// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/EntityList.h"

namespace tenderyard {

/// Tells the views what the cache is doing, in the words of Qt's models.
class EntityListRelay final : public RowObserver
{
public:
    explicit EntityListRelay(EntityList &list) : m_list(list) {}

    void aboutToInsert(int first, int last) override { m_list.beginInsertRows({}, first, last); }
    void inserted() override { m_list.endInsertRows(); }
    void aboutToRemove(int first, int last) override { m_list.beginRemoveRows({}, first, last); }
    void removed() override { m_list.endRemoveRows(); }
    void changed(int first, int last) override
    {
        Q_EMIT m_list.dataChanged(m_list.index(first, 0), m_list.index(last, m_list.columnCount() - 1));
    }
    void aboutToRearrange() override
    {
        Q_EMIT m_list.layoutAboutToBeChanged();
        m_before = m_list.persistentIndexList();
        m_ids.clear();
        for (const QModelIndex &index : std::as_const(m_before))
            m_ids.append(m_list.m_cache.idAt(index.row()));
    }
    void rearranged() override
    {
        QModelIndexList after;
        for (qsizetype i = 0; i < m_before.size(); ++i) {
            const int row = m_list.m_cache.rowOf(m_ids.at(i));
            after.append(row < 0 ? QModelIndex() : m_list.index(row, m_before.at(i).column()));
        }
        m_list.changePersistentIndexList(m_before, after);
        Q_EMIT m_list.layoutChanged();
    }

private:
    EntityList &m_list;
    QModelIndexList m_before;
    QList<Uuid> m_ids;
};

} // namespace tenderyard
