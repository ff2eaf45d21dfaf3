// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/EntityList.h"
#include "models/lists/SelectionKeeper.h"
#include "views/shell/Page.h"

class QHBoxLayout;
class QVBoxLayout;

namespace tenderyard {

class Banner;
class EmptyState;
class ListTable;
class PageHeader;
class RowActions;
class SearchField;
class StateStack;

/// A page that is a list: header, filters, table with its empty, failed and busy states, and the bar of actions for
/// the selected row. A page of the program adds its filters and says what opening a row does.
class ListPage : public Page
{
    Q_OBJECT
public:
    /// `list` becomes a child. `settingsName` names what is remembered of its columns.
    ListPage(OfficeContext &context, EntityList *list, const QString &settingsName, const QString &title,
             EmptyState *empty, QWidget *parent = nullptr);

    void open(const PlaceRequest &request) override;
    QWidget *searchField() override;
    QTableView *listView() override;
    void triggerPrimary() override;

protected:
    EntityList *list() const { return m_list; }
    ListTable *table() const { return m_table; }
    PageHeader *header() const { return m_header; }
    QHBoxLayout *filters() const { return m_filters; }
    /// Puts a banner of the page's own above the table.
    void addNote(QWidget *note);
    /// Shows the actions of an entity's workflow for the selected row.
    RowActions *useActions(const QString &entity, const QStringList &leftOut = {});
    /// The row that is current, or null.
    const Row *currentRow() const;
    void select(const Uuid &id) { m_keeper->select({id}); }
    /// Shows a pane of the page's own instead of the list, its filters and its actions; null: the list again.
    void showInstead(QWidget *pane);
    QWidget *shownInstead() const { return m_instead; }

    /// Double click or Return on a row.
    virtual void openRow(const Row &row) = 0;
    /// How the action bar names a row, and a line about it.
    virtual QString titleOf(const Row &row) const = 0;
    virtual QString figuresOf(const Row &row) const;
    /// Called with the row that is current now, and again when it changed; null: none is.
    virtual void showRow(const Row *row) { Q_UNUSED(row) }
    /// Whether search or filters leave rows out, so that an empty answer is no empty place. A page whose list always
    /// has filters of its own says what counts beside them.
    virtual bool isNarrowed() const;

private:
    void showState();
    void showSelection();
    void showCount();

    EntityList *m_list;
    PageHeader *m_header;
    SearchField *m_search;
    QWidget *m_filterRow;
    QHBoxLayout *m_filters;
    ListTable *m_table;
    StateStack *m_states;
    Banner *m_pending;
    QVBoxLayout *m_column;
    QVBoxLayout *m_inner;
    SelectionKeeper *m_keeper;
    RowActions *m_actions = nullptr;
    QWidget *m_instead = nullptr;
};

} // namespace tenderyard
