// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/QueueList.h"
#include "models/lists/RecordReader.h"

#include <QWidget>

class QListView;

namespace tenderyard {

class EmptyState;
class QueueFilters;
class SearchField;
class StateStack;
class TextLabel;

/// The leading side of the verification cockpit: who waits, the longest first, as its filters say. Which one is chosen
/// is kept by its id; rows that come, go and move never choose another one, so nobody decides about something that took
/// its place unseen. Several can be chosen with Shift and Ctrl.
class QueuePane : public QWidget
{
    Q_OBJECT
public:
    explicit QueuePane(Database &database, QWidget *parent = nullptr);

    void load();
    /// Shows this one as soon as it is loaded.
    void select(const Uuid &subject);
    /// To the next (1) or the previous one (-1) that no colleague has taken.
    void goBy(int rows);
    /// Shows what comes after the one that was just decided, unless another one was chosen meanwhile.
    void goOn(const Uuid &decided);
    /// What these, as far as they are loaded, are called.
    QHash<Uuid, QString> namesOf(const QList<Uuid> &subjects) const;
    SearchField *searchField() const { return m_search; }
    QListView *view() const { return m_view; }

Q_SIGNALS:
    /// The row that is selected now; none when nothing is, or when it has left the queue.
    void chosen(const tenderyard::Uuid &subject);
    /// Several are selected; empty when that is over.
    void severalChosen(const QList<tenderyard::Uuid> &subjects);

private:
    void makeLayout();
    void filter();
    int freeRow(int from, int step) const;
    void rememberSeveral(const QModelIndexList &selected);
    void showState();
    void showMeta();
    void selectRow(int row);
    void rememberSelected();
    void restoreSelected();
    void choose(const Uuid &subject);

    Database &m_database;
    QueueList *m_list;
    QListView *m_view;
    SearchField *m_search;
    TextLabel *m_meta;
    EmptyState *m_empty;
    StateStack *m_states;
    QueueFilters *m_filters;
    RecordReader m_counts;
    Uuid m_chosen;
    /// What is selected, when it is more than one.
    QList<Uuid> m_several;
    /// What was chosen until it left the queue.
    Uuid m_left;
    /// Where the chosen one stands, or stood when it left.
    int m_row = 0;
    bool m_isInQueue = false;
    /// Nothing was chosen yet from what is being loaded.
    bool m_wantsFirst = true;
    /// The row at m_row was selected before it was loaded.
    bool m_awaitsRow = false;
    bool m_rowsMove = false;
};

} // namespace tenderyard
