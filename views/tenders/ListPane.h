// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/EntityList.h"
#include "views/common/StateStack.h"

namespace tenderyard {

class Banner;
class ListTable;

/// A list with everything around its table: busy bar, empty and error state, and the line that tells of changes which
/// wait because they would have moved rows under the reader's eyes.
class ListPane : public QWidget
{
    Q_OBJECT
public:
    /// Becomes the parent of `list`, which it gives the window's words. Takes over `empty`, which stands while the list
    /// has no rows and no filter. The table remembers its columns under `settingsName`.
    ListPane(EntityList *list, const QString &settingsName, EmptyState *empty, QWidget *parent = nullptr);

    EntityList *list() const { return m_list; }
    ListTable *table() const { return m_table; }
    /// With filters an empty list means that nothing fits, and not that there is nothing.
    void setFiltered(bool filtered);
    void hideColumns(const QStringList &columnIds);

Q_SIGNALS:
    /// Enter or a double click on a row that is loaded.
    void opened(const tenderyard::Row &row);

private:
    void showState();
    void showPendingChanges(int count);

    EntityList *m_list;
    ListTable *m_table;
    Banner *m_pending;
    QStackedWidget *m_content;
    StateStack *m_states;
    EmptyState *m_empty;
    EmptyState *m_nothingFits;
    bool m_filtered = false;
};

} // namespace tenderyard
