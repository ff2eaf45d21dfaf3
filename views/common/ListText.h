// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/storage/Row.h"

#include <QObject>

#include <functional>

namespace tenderyard {

class EntityList;
class ListTable;

/// Writes all rows of a table, those too that are not in memory, as tab separated lines below the titles: the visible
/// columns in their order. Rows are read on the database's worker and put into words a few at an event, so that a long
/// list does not stop the window. Deletes itself at the end.
class ListText : public QObject
{
    Q_OBJECT
public:
    using Then = std::function<void(const Expected<QString> &text)>;

    /// `then` is called once, in this thread; not at all when the table goes away before.
    static void collect(ListTable *table, Then then);

private:
    ListText(ListTable *table, EntityList *list, Then then);
    void addSome();

    EntityList *m_list;
    QList<int> m_columns;
    Rows m_rows;
    qsizetype m_next = 0;
    QString m_text;
    Then m_then;
};

} // namespace tenderyard
