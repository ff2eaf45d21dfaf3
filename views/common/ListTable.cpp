// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/ListTable.h"

#include "views/common/Fonts.h"
#include "views/common/RowDelegate.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>

namespace tenderyard {

ListTable::ListTable(const QString &settingsName, QWidget *parent) : QTableView(parent), m_settingsName(settingsName)
{
    setItemDelegate(new RowDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setSortingEnabled(true);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(scaled(34));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setMinimumSectionSize(scaled(48));
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this, &ListTable::showColumnMenu);
    connect(this, &QTableView::doubleClicked, this, &ListTable::opened);
}

ListTable::~ListTable()
{
    saveHeader();
}

void ListTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    if (!model)
        return;
    for (int column = 0; column < model->columnCount(); ++column) {
        const QVariant width = model->headerData(column, Qt::Horizontal, Qt::SizeHintRole);
        if (width.isValid())
            setColumnWidth(column, scaled(width.toSize().width()));
    }
    restoreHeader();
}

void ListTable::hideAtFirst(const QList<int> &columns)
{
    m_hiddenAtFirst = columns;
    if (!QSettings().contains(QStringLiteral("columns/") + m_settingsName)) {
        for (const int column : columns)
            setColumnHidden(column, true);
    }
}

void ListTable::restoreHeader()
{
    const QByteArray state = QSettings().value(QStringLiteral("columns/") + m_settingsName).toByteArray();
    if (!state.isEmpty())
        horizontalHeader()->restoreState(state);
}

void ListTable::saveHeader() const
{
    if (model())
        QSettings().setValue(QStringLiteral("columns/") + m_settingsName, horizontalHeader()->saveState());
}

void ListTable::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < model()->columnCount(); ++column) {
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        // One column always stays, or there would be no header left to bring the others back.
        action->setEnabled(isColumnHidden(column) ||
                           horizontalHeader()->count() - horizontalHeader()->hiddenSectionCount() > 1);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            saveHeader();
        });
    }
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

QString ListTable::rowsAsText(bool selectedOnly) const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns.append(column);
    }
    const auto clean = [](QString text) { return text.replace(u'\t', u' ').replace(u'\n', u' '); };
    QStringList lines;
    QStringList titles;
    for (const int column : std::as_const(columns))
        titles.append(clean(model()->headerData(column, Qt::Horizontal).toString()));
    lines.append(titles.join(u'\t'));
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (selectedOnly && !selectionModel()->isRowSelected(row))
            continue;
        QStringList cells;
        for (const int column : std::as_const(columns))
            cells.append(clean(model()->index(row, column).data().toString()));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void ListTable::copySelection()
{
    if (selectionModel() && selectionModel()->hasSelection())
        QGuiApplication::clipboard()->setText(rowsAsText(true));
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    if (event == QKeySequence::Copy) {
        copySelection();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier) {
        if (currentIndex().isValid())
            Q_EMIT opened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace tenderyard
