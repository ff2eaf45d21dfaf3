// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Uuid.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>

QT_FORWARD_DECLARE_CLASS(QItemSelectionModel)

namespace tenderyard {

class EntityList;

/// Keeps the selected rows and the current one of a view by their ids while rows of its list come, go and move, and
/// tells the list which rows are pinned by being selected. A selected row that leaves the list is selected again when
/// it comes back, until somebody selects another one.
class SelectionKeeper : public QObject
{
    Q_OBJECT
public:
    /// `selection` is one of `list` itself (no proxy between); both outlive the keeper or take it with them.
    SelectionKeeper(EntityList *list, QItemSelectionModel *selection, QObject *parent = nullptr);

    const QSet<Uuid> &selectedIds() const { return m_selected; }
    Uuid currentId() const { return m_current; }

    /// Selects these rows as soon as they are loaded, and no others; the first becomes the current one.
    void select(const QList<Uuid> &ids);

Q_SIGNALS:
    /// By a person or by select(), and not because rows moved.
    void selectionChanged();

private:
    void begin();
    void end();
    void remember();
    void restore();

    QPointer<EntityList> m_list;
    QPointer<QItemSelectionModel> m_selection;
    QSet<Uuid> m_selected;
    Uuid m_current;
    int m_currentColumn = 0;
    bool m_busy = false;
};

} // namespace tenderyard
