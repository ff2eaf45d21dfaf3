// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bids/CompareTable.h"

#include "views/bids/CompareCorner.h"
#include "views/bids/CompareDelegate.h"
#include "views/bids/CompareHeader.h"
#include "views/common/Fonts.h"

#include <QActionGroup>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollBar>

namespace tenderyard {

namespace {

QString orderWords(CompareModel::Order order)
{
    switch (order) {
    case CompareModel::Order::Total:
        return CompareTable::tr("Sorted by bid total");
    case CompareModel::Order::Days:
        return CompareTable::tr("Sorted by time offered");
    case CompareModel::Order::Rating:
        return CompareTable::tr("Sorted by rating");
    case CompareModel::Order::Company:
        break;
    }
    return CompareTable::tr("Sorted by name");
}

} // namespace

CompareTable::CompareTable(CompareModel *model, QWidget *parent)
    : QTableView(parent), m_model(model), m_corner(new CompareCorner(this))
{
    setHorizontalHeader(new CompareHeader(Qt::Horizontal, this));
    setVerticalHeader(new CompareHeader(Qt::Vertical, this));
    setItemDelegate(new CompareDelegate(this));
    setModel(model);
    setAccessibleName(tr("Bids side by side"));
    setSelectionBehavior(QAbstractItemView::SelectColumns);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    for (int line = 0; line < CompareCells::LineCount; ++line)
        setRowHeight(line, scaled(CompareCells::height(static_cast<CompareCells::Line>(line))));
    auto *menu = new QMenu(this);
    m_corner->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &CompareTable::fillCorner);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &QTableView::selectColumn);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        horizontalHeader()->viewport()->update();
        Q_EMIT chosenChanged();
    });
    connect(m_model, &CompareModel::shownChanged, this, [this] {
        fitColumns();
        m_corner->setWords(
            orderWords(m_model->order()),
            tr("%1 of %2 shown").arg(QLocale().toString(m_model->columnCount()), QLocale().toString(m_model->total())));
        horizontalHeader()->viewport()->update();
    });
}

Uuid CompareTable::chosen() const
{
    const QModelIndexList columns = selectionModel()->selectedColumns();
    const ComparedBid *bid = columns.isEmpty() ? nullptr : m_model->bidAt(columns.constFirst().column());
    return bid ? bid->id : Uuid();
}

void CompareTable::choose(const Uuid &bid)
{
    const int column = m_model->columnOf(bid);
    if (column < 0)
        return;
    const int line = std::max(0, currentIndex().row());
    setCurrentIndex(m_model->index(line, column));
    selectColumn(column);
}

QString CompareTable::asText() const
{
    QStringList lines;
    QStringList cells{QString()};
    for (int column = 0; column < m_model->columnCount(); ++column)
        cells.append(m_model->headerData(column, Qt::Horizontal).toString());
    lines.append(cells.join(u'\t'));
    for (int line = 0; line < m_model->rowCount(); ++line) {
        cells = {m_model->headerData(line, Qt::Vertical).toString()};
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells.append(m_model->index(line, column).data().toString().simplified());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void CompareTable::copy() const
{
    QGuiApplication::clipboard()->setText(asText());
}

void CompareTable::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (isPlain && event->key() == Qt::Key_Space && !chosen().isNull())
        Q_EMIT shortlistWanted();
    else if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !chosen().isNull())
        Q_EMIT profileWanted();
    else if (isPlain && event->key() == Qt::Key_P)
        pinChosen();
    else if (isPlain && event->key() == Qt::Key_H)
        hideChosen();
    else
        QTableView::keyPressEvent(event);
}

void CompareTable::contextMenuEvent(QContextMenuEvent *event)
{
    const int column = columnAt(event->pos().x());
    if (event->reason() == QContextMenuEvent::Mouse && column >= 0)
        selectColumn(column);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    showMenu(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}

void CompareTable::showMenu(const QPoint &globalPosition)
{
    const Uuid bid = chosen();
    if (bid.isNull())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_model->isPinned(bid) ? tr("Do not pin") : tr("Pin to the front"), this, &CompareTable::pinChosen);
    menu->addAction(tr("Hide"), this, &CompareTable::hideChosen);
    menu->addSeparator();
    menu->addAction(tr("Show the profile"), this, &CompareTable::profileWanted);
    menu->addAction(tr("Copy the comparison"), this, &CompareTable::copy);
    menu->popup(globalPosition);
}

void CompareTable::fillCorner()
{
    QMenu *menu = m_corner->menu();
    menu->clear();
    auto *group = new QActionGroup(menu);
    for (const auto order : {CompareModel::Order::Total, CompareModel::Order::Days, CompareModel::Order::Rating,
                             CompareModel::Order::Company}) {
        QAction *action = menu->addAction(orderWords(order));
        action->setCheckable(true);
        action->setChecked(order == m_model->order());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, order] { m_model->setOrder(order); });
    }
    menu->addSeparator();
    QAction *all = menu->addAction(tr("Show all bids"));
    all->setEnabled(m_model->columnCount() < m_model->total());
    connect(all, &QAction::triggered, m_model, &CompareModel::showAll);
}

void CompareTable::pinChosen()
{
    if (const Uuid bid = chosen(); !bid.isNull())
        m_model->setPinned(bid, !m_model->isPinned(bid));
}

void CompareTable::hideChosen()
{
    // One bid stays, or there would be nothing left to compare with.
    if (const Uuid bid = chosen(); !bid.isNull() && m_model->columnCount() > 1)
        m_model->setHidden(bid, true);
}

void CompareTable::fitColumns()
{
    const int columns = m_model->columnCount();
    if (columns == 0)
        return;
    const int share = std::min(viewport()->width() / columns, scaled(300));
    for (int column = 0; column < columns; ++column)
        setColumnWidth(column,
                       std::max({share, sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)}));
}

void CompareTable::updateGeometries()
{
    QTableView::updateGeometries();
    const QRect header = horizontalHeader()->geometry();
    const QRect names = verticalHeader()->geometry();
    m_corner->setGeometry(names.left(), header.top(), names.width(), header.height());
}

void CompareTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

} // namespace tenderyard
