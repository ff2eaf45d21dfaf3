// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/ListTable.h"

#include "models/lists/EntityList.h"
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
    horizontalHeader()->setMinimumSectionSize(scaled(48));
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this, &ListTable::showColumnMenu);
    connect(this, &QTableView::doubleClicked, this, &ListTable::opened);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int, int oldSize, int newSize) {
        // A section that comes from or goes into hiding was not resized by anybody.
        if (!m_fitting && oldSize > 0 && newSize > 0)
            m_fits = false;
        else if (m_fits && !m_fitting)
            // Once the section is hidden: this comes in the middle of it.
            QMetaObject::invokeMethod(this, &ListTable::fitColumns, Qt::QueuedConnection);
    });
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
    takeWidths();
    restoreHeader();
}

void ListTable::takeWidths()
{
    const auto *list = qobject_cast<const EntityList *>(model());
    if (!list)
        return;
    m_widths.clear();
    for (const ListColumn &column : list->columns())
        m_widths.append(scaled(column.width));
    // The list's own order is none that a column's arrow could stand for.
    const QSignalBlocker blocker(horizontalHeader());
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
}

void ListTable::fitColumns()
{
    if (m_widths.size() != horizontalHeader()->count())
        return;
    // What is left over goes to the columns with words; figures and dates gain nothing by room.
    int wanted = 0;
    int flexible = 0;
    const auto isFlexible = [this](int column) {
        const auto kind = static_cast<CellKind>(model()->headerData(column, Qt::Horizontal, KindRole).toInt());
        return kind == CellKind::Name || kind == CellKind::Text;
    };
    for (int column = 0; column < m_widths.size(); ++column) {
        if (isColumnHidden(column))
            continue;
        wanted += m_widths.at(column);
        flexible += isFlexible(column) ? m_widths.at(column) : 0;
    }
    const int spare = std::max(0, viewport()->width() - wanted);
    int left = spare;
    int lastFlexible = -1;
    m_fitting = true;
    for (int column = 0; column < m_widths.size(); ++column) {
        if (isColumnHidden(column))
            continue;
        const bool grows = flexible > 0 && isFlexible(column);
        const int share = grows ? int(qint64(spare) * m_widths.at(column) / flexible) : 0;
        setColumnWidth(column, m_widths.at(column) + share);
        left -= share;
        lastFlexible = grows || lastFlexible < 0 ? column : lastFlexible;
    }
    if (lastFlexible >= 0 && left > 0)
        setColumnWidth(lastFlexible, columnWidth(lastFlexible) + left);
    m_fitting = false;
}

void ListTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_fits)
        fitColumns();
}

void ListTable::hover(int row)
{
    if (row == m_hoveredRow)
        return;
    for (const int changed : {m_hoveredRow, row}) {
        if (changed >= 0 && changed < model()->rowCount())
            viewport()->update(0, rowViewportPosition(changed), viewport()->width(), rowHeight(changed));
    }
    m_hoveredRow = row;
    setProperty("hoveredRow", row);
}

void ListTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    hover(rowAt(event->position().toPoint().y()));
}

void ListTable::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    hover(-1);
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
    if (state.isEmpty())
        return;
    const QSignalBlocker blocker(horizontalHeader());
    m_fits = !horizontalHeader()->restoreState(state);
    setSortingEnabled(true);
}

void ListTable::saveHeader() const
{
    // Until somebody changes something, a new version may bring better columns.
    if (model() && !m_fits)
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

QList<int> ListTable::visibleColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

QString ListTable::cellText(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

QString ListTable::rowsAsText(bool selectedOnly) const
{
    const QList<int> columns = visibleColumns();
    QStringList titles;
    for (const int column : columns)
        titles.append(cellText(model()->headerData(column, Qt::Horizontal).toString()));
    QStringList lines{titles.join(u'\t')};
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (selectedOnly && !selectionModel()->isRowSelected(row))
            continue;
        QStringList cells;
        for (const int column : columns)
            cells.append(cellText(model()->index(row, column).data().toString()));
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
