// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/QueuePane.h"

#include "models/domain/Statuses.h"
#include "models/storage/Database.h"
#include "views/certifications/QueueDelegate.h"
#include "views/certifications/QueueFilters.h"
#include "views/common/SearchField.h"
#include "views/common/StateStack.h"
#include "views/common/TextLabel.h"

#include <QItemSelectionModel>
#include <QListView>
#include <QVBoxLayout>

namespace tenderyard {

QueuePane::QueuePane(Database &database, QWidget *parent)
    : QWidget(parent), m_database(database), m_list(new QueueList(database, this)), m_view(new QListView),
      m_search(new SearchField(tr("Search company"))),
      m_meta(new TextLabel({}, TextRole::Caption, TextLabel::Ink::Secondary)),
      m_empty(new EmptyState(QStringLiteral("tick"), {}, {})), m_filters(new QueueFilters), m_counts(database)
{
    m_view->setModel(m_list);
    m_view->setItemDelegate(new QueueDelegate(database.clock(), this));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(tr("Waiting for verification"));
    m_states = new StateStack(m_view, m_empty);
    makeLayout();
    m_list->setFilters(m_filters->filters());

    connect(m_filters, &QueueFilters::changed, this, &QueuePane::filter);
    connect(&m_counts, &RecordReader::loaded, this, [this](const Rows &rows) {
        if (!rows.isEmpty())
            m_filters->setCounts(rows.constFirst());
        showMeta();
    });
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

void QueuePane::makeLayout()
{
    auto *top = new QVBoxLayout;
    top->setContentsMargins(scaled(16), scaled(12), scaled(14), scaled(10));
    top->setSpacing(scaled(6));
    top->addWidget(new TextLabel(tr("Verification"), TextRole::Pane));
    top->addWidget(m_meta);
    top->addWidget(m_filters);
    top->addWidget(m_search);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(makeLine());
    column->addWidget(m_states, 1);
    setMinimumWidth(scaled(240));
}

void QueuePane::load()
{
    m_list->load();
    m_counts.watch({QStringLiteral("list_verification_count"), QStringLiteral("id"), {QStringLiteral("desk")}, {}},
                   {words::entity::certification, words::entity::profile, QStringLiteral("verification_claim"),
                    QStringLiteral("contractors_change_request"), QStringLiteral("contractors_certification_type")});
}

void QueuePane::filter()
{
    m_wantsFirst = true;
    m_list->setFilters(m_filters->filters());
}

void QueuePane::select(const Uuid &subject)
{
    rememberSeveral({});
    choose(subject);
    restoreSelected();
    m_list->locate(subject);
}

QHash<Uuid, QString> QueuePane::namesOf(const QList<Uuid> &subjects) const
{
    QHash<Uuid, QString> names;
    for (const Uuid &subject : subjects) {
        const int row = m_list->rowOfId(subject);
        if (row >= 0)
            names.insert(subject, tr("%1 (%2)").arg(m_list->index(row, 0).data().toString(),
                                                    m_list->index(row, 1).data().toString()));
    }
    return names;
}

int QueuePane::freeRow(int from, int step) const
{
    for (int row = from; row >= 0 && row < m_list->rowCount(); row += step) {
        const Row *waiting = m_list->rowAt(row);
        if (!waiting || !waiting->flag(QStringLiteral("taken_by_other")))
            return row;
    }
    return -1;
}

void QueuePane::goBy(int rows)
{
    // Where the chosen one was stands the next one, once it has left.
    const int from = m_isInQueue || rows < 0 ? m_row : m_row - 1;
    selectRow(freeRow(from + rows, rows));
}

void QueuePane::goOn(const Uuid &decided)
{
    if (decided != (m_chosen.isNull() ? m_left : m_chosen))
        return;
    const int row = m_list->rowOfId(decided);
    // It has left already: the next one has moved to where it was.
    const int next = freeRow(row >= 0 ? row + 1 : m_row, 1);
    selectRow(next >= 0 ? next : freeRow(row >= 0 ? row - 1 : m_list->rowCount() - 1, -1));
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
    const QModelIndexList all = m_view->selectionModel()->selectedIndexes();
    const QModelIndex selected = all.contains(m_view->currentIndex()) ? m_view->currentIndex() : all.value(0);
    if (selected.isValid())
        m_row = selected.row();
    choose(selected.isValid() ? m_list->idAt(selected.row()) : Uuid());
    m_awaitsRow = selected.isValid() && m_chosen.isNull();
    rememberSeveral(all);
}

void QueuePane::rememberSeveral(const QModelIndexList &selected)
{
    QList<Uuid> ids;
    for (const QModelIndex &index : selected) {
        const Uuid id = m_list->idAt(index.row());
        // Selecting all selects the columns that are not shown, too.
        if (!id.isNull() && !ids.contains(id))
            ids.append(id);
    }
    if (ids.size() < 2)
        ids.clear();
    // The same ones in another order are the same.
    if (QSet<Uuid>(ids.cbegin(), ids.cend()) == QSet<Uuid>(m_several.cbegin(), m_several.cend()))
        return;
    m_several = ids;
    Q_EMIT severalChosen(m_several);
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
    for (const Uuid &id : std::as_const(m_several)) {
        if (const int other = m_list->rowOfId(id); other >= 0)
            m_view->selectionModel()->select(m_list->index(other, 0), QItemSelectionModel::Select);
    }
    m_rowsMove = false;
    rememberSeveral(m_view->selectionModel()->selectedIndexes());
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
    if (m_filters->isNarrowed() || !m_list->searchText().isEmpty())
        m_empty->setTexts(tr("Nothing here"), tr("Nothing of what stands at the desk fits these filters."));
    else
        m_empty->setTexts(tr("Nothing waits"), tr("New profiles and certifications stand here as they come in."));
    if (m_list->isEmpty())
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
    if (m_counts.rows().isEmpty())
        return;
    const Row &counts = m_counts.rows().constFirst();
    const int count = int(counts.integer(QStringLiteral("pending")));
    const QDateTime oldest = counts.time(QStringLiteral("oldest"));
    m_meta->setText(count == 0 ? tr("Nothing waits")
                               : tr("%n waiting · oldest %1", nullptr, count)
                                     .arg(QueueDelegate::waitingTime(oldest, m_database.clock().now())));
}

} // namespace tenderyard
