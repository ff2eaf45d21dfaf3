// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/QueuePane.h"

#include "models/storage/Database.h"
#include "views/certifications/QueueDelegate.h"
#include "views/common/SearchField.h"
#include "views/common/StateStack.h"
#include "views/common/TextLabel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QListView>
#include <QPushButton>

namespace tenderyard {

QueuePane::QueuePane(Database &database, QWidget *parent)
    : QWidget(parent), m_database(database), m_list(new QueueList(database, this)), m_view(new QListView),
      m_search(new SearchField(tr("Search company"))),
      m_meta(new TextLabel({}, TextRole::Caption, TextLabel::Ink::Secondary)), m_kinds(new QButtonGroup(this))
{
    m_view->setModel(m_list);
    m_view->setItemDelegate(new QueueDelegate(database.clock(), this));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(tr("Waiting for verification"));
    m_states =
        new StateStack(m_view, new EmptyState(QStringLiteral("tick"), tr("Nothing waits"),
                                              tr("New profiles and certifications stand here as they come in.")));
    auto *kinds = new QHBoxLayout;
    kinds->setSpacing(4);
    const QStringList names{tr("A&ll"), tr("C&ertifications"), tr("Pr&ofiles")};
    for (int kind = 0; kind < names.size(); ++kind) {
        QPushButton *button = makeButton(names.at(kind));
        button->setCheckable(true);
        button->setChecked(kind == 0);
        m_kinds->addButton(button, kind);
        kinds->addWidget(button);
    }
    kinds->addStretch();
    auto *top = new QVBoxLayout;
    top->setContentsMargins(16, 12, 14, 10);
    top->setSpacing(6);
    top->addWidget(new TextLabel(tr("Verification"), TextRole::Pane));
    top->addWidget(m_meta);
    top->addLayout(kinds);
    top->addWidget(m_search);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(makeLine());
    column->addWidget(m_states, 1);
    setMinimumWidth(scaled(280));

    connect(m_kinds, &QButtonGroup::idClicked, this, &QueuePane::filter);
    connect(m_search, &SearchField::searched, this, [this](const QString &text) {
        m_wantsFirst = true;
        m_list->setSearchText(text);
    });
    connect(m_list, &EntityList::loading, this, [this] { m_states->setBusy(true); });
    connect(m_list, &EntityList::loaded, this, &QueuePane::showState);
    connect(m_list, &EntityList::emptyChanged, this, &QueuePane::showState);
    connect(m_list, &EntityList::batchBegins, this, [this] { m_rowsMove = true; });
    connect(m_list, &EntityList::batchEnded, this, &QueuePane::restoreSelected);
    connect(m_list, &EntityList::countChanged, this, &QueuePane::showMeta);
    connect(m_list, &EntityList::failed, this, [this](const Error &error) {
        m_states->setBusy(false);
        m_states->showError(error);
    });
    // Whoever works through a queue wants to see it as it is; nothing is lost by rows that move.
    connect(m_list, &EntityList::pendingChanges, this, [this](int count) {
        if (count > 0)
            m_list->showPending();
    });
    connect(m_states, &StateStack::retry, m_list, &EntityList::retry);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &QueuePane::rememberSelected);
}

void QueuePane::load()
{
    m_list->load();
}

void QueuePane::filter(int kind)
{
    static const QStringList kinds{QString(), QStringLiteral("CERTIFICATION"), QStringLiteral("PROFILE")};
    QList<ListFilter> filters;
    if (kind > 0)
        filters.append(ListFilter::equals(QStringLiteral("kind"), kinds.at(kind)));
    m_wantsFirst = true;
    m_list->setFilters(filters);
}

void QueuePane::select(const Uuid &subject)
{
    choose(subject);
    restoreSelected();
    m_list->locate(subject);
}

void QueuePane::goBy(int rows)
{
    // Where the chosen one was stands the next one, once it has left.
    const int from = m_isInQueue || rows < 0 ? m_row : m_row - 1;
    selectRow(std::clamp(from + rows, 0, std::max(0, m_list->rowCount() - 1)));
}

void QueuePane::goOn(const Uuid &decided)
{
    if (decided != (m_chosen.isNull() ? m_left : m_chosen))
        return;
    const int row = m_list->rowOfId(decided);
    // It has left already: the next one has moved to where it was.
    const int next = row >= 0 ? row + 1 : m_row;
    const int last = m_list->rowCount() - 1;
    selectRow(next <= last ? next : (row >= 0 ? row - 1 : last));
}

void QueuePane::selectRow(int row)
{
    if (row >= 0 && row < m_list->rowCount())
        m_view->selectionModel()->setCurrentIndex(m_list->index(row, 0), QItemSelectionModel::ClearAndSelect);
}

void QueuePane::rememberSelected()
{
    if (m_rowsMove)
        return;
    const QModelIndex selected = m_view->selectionModel()->selectedIndexes().value(0);
    if (selected.isValid())
        m_row = selected.row();
    choose(selected.isValid() ? m_list->idAt(selected.row()) : Uuid());
    m_awaitsRow = selected.isValid() && m_chosen.isNull();
}

void QueuePane::restoreSelected()
{
    m_rowsMove = true;
    if (m_awaitsRow)
        choose(m_list->idAt(m_row));
    const int row = m_chosen.isNull() ? -1 : m_list->rowOfId(m_chosen);
    if (row >= 0) {
        m_row = row;
        m_isInQueue = true;
        selectRow(row);
    } else {
        m_view->selectionModel()->clear();
    }
    m_rowsMove = false;
    // What was never in the queue (opened from elsewhere) stays; what has left it is not decided any more.
    if (row < 0 && m_isInQueue) {
        const Uuid left = m_chosen;
        choose({});
        m_left = left;
    }
}

void QueuePane::choose(const Uuid &subject)
{
    m_left = {};
    m_isInQueue = !subject.isNull() && m_list->rowOfId(subject) >= 0;
    if (!subject.isNull()) {
        m_wantsFirst = false;
        m_awaitsRow = false;
    }
    if (subject == m_chosen)
        return;
    m_chosen = subject;
    Q_EMIT chosen(subject);
}

void QueuePane::showState()
{
    m_states->setBusy(m_list->isLoading());
    if (m_list->isEmpty() && m_list->searchText().isEmpty())
        m_states->showEmpty();
    else
        m_states->showContent();
    if (m_list->isEmpty() && m_chosen.isNull())
        m_wantsFirst = true;
    if (m_wantsFirst && !m_list->isLoading() && !m_isInQueue)
        selectRow(0);
    showMeta();
}

void QueuePane::showMeta()
{
    const Row *oldest = m_list->rowAt(0);
    const int count = m_list->rowCount();
    if (count == 0 || !oldest) {
        m_meta->setText(m_list->isLoaded() ? tr("Nothing waits") : QString());
        return;
    }
    const QString waited =
        QueueDelegate::waitingTime(oldest->time(QStringLiteral("waiting_since")), m_database.clock().now());
    m_meta->setText(tr("%n waiting · oldest %1", nullptr, count).arg(waited));
}

} // namespace tenderyard
