// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/QueuePane.h"

#include "models/storage/Database.h"
#include "views/certifications/QueueDelegate.h"
#include "views/common/SearchField.h"
#include "views/common/StateStack.h"
#include "views/common/TextLabel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
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
    m_keeper = new SelectionKeeper(m_list, m_view->selectionModel(), this);
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
    connect(m_search, &SearchField::searched, m_list, &EntityList::setSearchText);
    connect(m_list, &EntityList::loading, this, [this] { m_states->setBusy(true); });
    connect(m_list, &EntityList::loaded, this, &QueuePane::showState);
    connect(m_list, &EntityList::emptyChanged, this, &QueuePane::showState);
    connect(m_list, &EntityList::batchEnded, this, &QueuePane::tellChosen);
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
    connect(m_keeper, &SelectionKeeper::selectionChanged, this, &QueuePane::tellChosen);
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
    m_list->setFilters(filters);
}

void QueuePane::select(const Uuid &subject)
{
    m_keeper->select({subject});
    m_list->locate(subject);
}

void QueuePane::goBy(int rows)
{
    const int row = std::clamp(m_row + rows, 0, std::max(0, m_list->rowCount() - 1));
    m_view->setCurrentIndex(m_list->index(row, 0));
}

void QueuePane::goOn(const Uuid &decided)
{
    const int row = m_list->rowOfId(decided);
    // It has left already: the next one has moved to where it was.
    const int next = row >= 0 ? row + 1 : m_row;
    const int last = m_list->rowCount() - 1;
    const int target = next <= last ? next : (row >= 0 ? row - 1 : last);
    if (target >= 0)
        m_view->setCurrentIndex(m_list->index(target, 0));
}

void QueuePane::showState()
{
    m_states->setBusy(m_list->isLoading());
    if (m_list->isEmpty() && m_list->searchText().isEmpty())
        m_states->showEmpty();
    else
        m_states->showContent();
    if (!m_view->currentIndex().isValid() && m_list->rowCount() > 0)
        m_view->setCurrentIndex(m_list->index(0, 0));
    showMeta();
    tellChosen();
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

void QueuePane::tellChosen()
{
    const QModelIndex current = m_view->currentIndex();
    const Uuid id = current.isValid() ? m_list->idAt(current.row()) : Uuid();
    if (current.isValid())
        m_row = current.row();
    if (id == m_told && !(id.isNull() && m_list->isEmpty()))
        return;
    if (id.isNull() && !m_list->isEmpty()) {
        // The shown one was taken out of the queue by somebody; what comes next takes its place.
        goBy(0);
        return;
    }
    m_told = id;
    Q_EMIT chosen(id);
}

} // namespace tenderyard
