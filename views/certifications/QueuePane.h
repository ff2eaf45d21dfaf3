// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/QueueList.h"
#include "models/lists/SelectionKeeper.h"

#include <QWidget>

class QButtonGroup;
class QListView;

namespace tenderyard {

class SearchField;
class StateStack;
class TextLabel;

/// The leading side of the verification cockpit: who waits, the longest first, all or one kind of them.
class QueuePane : public QWidget
{
    Q_OBJECT
public:
    explicit QueuePane(Database &database, QWidget *parent = nullptr);

    void load();
    /// Shows this one as soon as it is loaded.
    void select(const Uuid &subject);
    void goBy(int rows);
    /// Shows what comes after the one that was just decided, wherever it is now.
    void goOn(const Uuid &decided);
    SearchField *searchField() const { return m_search; }
    QListView *view() const { return m_view; }

Q_SIGNALS:
    /// The row that is shown now; none when the queue is empty.
    void chosen(const tenderyard::Uuid &subject);

private:
    void filter(int kind);
    void showState();
    void showMeta();
    void tellChosen();

    Database &m_database;
    QueueList *m_list;
    QListView *m_view;
    SelectionKeeper *m_keeper;
    SearchField *m_search;
    TextLabel *m_meta;
    StateStack *m_states;
    QButtonGroup *m_kinds;
    Uuid m_told;
    int m_row = 0;
};

} // namespace tenderyard
