// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/EntityList.h"

#include "models/lists/EntityListBatch.h"
#include "models/lists/EntityListRelay.h"

#include <QCoreApplication>

#include <chrono>
#include <limits>

namespace tenderyard {

using namespace std::chrono_literals;

namespace {

/// Figures stand at the trailing edge; the views mirror both.
QVariant alignmentOf(CellKind kind)
{
    const bool isFigure = kind == CellKind::Money || kind == CellKind::Number || kind == CellKind::Share;
    return QVariant::fromValue(Qt::AlignVCenter | (isFigure ? Qt::AlignRight : Qt::AlignLeft));
}

} // namespace

EntityList::EntityList(Database &database, const ListDescription &description, QObject *parent)
    : QAbstractTableModel(parent), m_database(database), m_description(description),
      m_relay(std::make_unique<EntityListRelay>(*this)), m_cache(*m_relay),
      m_loader(new RowLoader(database, m_description, this))
{
    connectLoader();
    connect(&m_database, &Database::changed, this, &EntityList::onChanged);
    connect(&m_database, &Database::connectionChanged, this, [this](const ConnectionState &state) {
        if (m_failed && state.kind == ConnectionState::Kind::Connected)
            retry();
    });
    const auto prepare = [this](QTimer &timer, std::chrono::milliseconds interval, auto slot) {
        timer.setSingleShot(true);
        timer.setInterval(interval);
        connect(&timer, &QTimer::timeout, this, slot);
    };
    prepare(m_searchTimer, 200ms, &EntityList::start);
    prepare(m_changeTimer, 10ms, &EntityList::flushChanged);
    prepare(m_settleTimer, 1s, &EntityList::settle);
    prepare(m_nextTimer, 0ms, &EntityList::onNextChange);
}

EntityList::~EntityList() = default;

void EntityList::connectLoader()
{
    connect(m_loader, &RowLoader::started, this, &EntityList::showFirst);
    connect(m_loader, &RowLoader::pageRead, this, &EntityList::showPage);
    connect(m_loader, &RowLoader::fencesRead, this, &EntityList::showFences);
    connect(m_loader, &RowLoader::refreshed, this, &EntityList::showRefreshed);
    connect(m_loader, &RowLoader::nextChangeRead, this, &EntityList::armNextChange);
    connect(m_loader, &RowLoader::failed, this, &EntityList::showFailure);
    connect(m_loader, &RowLoader::placeRead, this, &EntityList::seek);
}

int EntityList::columnOf(const QString &columnId) const
{
    for (int i = 0; i < int(columns().size()); ++i) {
        if (columns().at(i).id == columnId)
            return i;
    }
    return -1;
}

void EntityList::load()
{
    if (!m_loaded && !m_loading)
        start();
}

void EntityList::setQuery(const ListQuery &query)
{
    if (query == m_query && (m_loaded || m_loading) && !m_failed)
        return;
    m_query = query;
    start();
}

void EntityList::setFilters(const QList<ListFilter> &filters)
{
    ListQuery query = m_query;
    query.filters = filters;
    setQuery(query);
}

void EntityList::setSearchText(const QString &text)
{
    Q_ASSERT_X(!m_description.searchColumn.isEmpty(), "EntityList", "this list cannot be searched");
    if (text == m_search)
        return;
    m_search = text;
    m_searchTimer.start();
}

void EntityList::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount() || columns().at(column).sort.isEmpty())
        return;
    ListQuery query = m_query;
    query.sortColumn = columns().at(column).sort;
    query.direction = order;
    setQuery(query);
}

void EntityList::retry()
{
    m_failed = false;
    if (!m_loaded || m_startFailed) {
        start();
        return;
    }
    refreshShown(true);
    count();
    repaintAll();
}

ListQuery EntityList::wholeQuery() const
{
    ListQuery query = m_query;
    if (!m_search.isEmpty())
        query.filters.append(ListFilter::contains(m_description.searchColumn, m_search));
    return query;
}

void EntityList::start()
{
    m_searchTimer.stop();
    m_settleTimer.stop();
    m_loading = true;
    m_failed = false;
    m_startFailed = false;
    m_counting = false;
    const ListQuery query = wholeQuery();
    m_shownOrder = m_description.orderOf(query);
    m_loader->start(query);
    Q_EMIT loading();
}

void EntityList::showFirst(const Rows &rows, bool complete)
{
    m_loading = false;
    m_loaded = true;
    m_ownChanges.clear();
    m_otherChanges.clear();
    m_pending.clear();
    m_forced.clear();
    {
        const EntityListBatch batch(*this);
        m_cache.restart(m_shownOrder, rows, complete);
    }
    tellCounts();
    Q_EMIT loaded();
    if (std::exchange(m_changedWhileLoading, false))
        refreshShown(true);
    settle();
    if (!m_soughtId.isNull())
        m_loader->wantPlace(m_soughtId);
}

void EntityList::showFailure(const Error &error)
{
    m_failed = true;
    m_startFailed = std::exchange(m_loading, false);
    m_counting = false;
    Q_EMIT failed(error);
}

void EntityList::setFormat(const TextFormat &format)
{
    m_format = format;
    repaintAll();
}

void EntityList::repaintAll()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int EntityList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_cache.rowCount();
}

int EntityList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns().size());
}

Qt::ItemFlags EntityList::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

QVariant EntityList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (section < 0 || section >= columnCount())
        return {};
    const ListColumn &column = columns().at(section);
    switch (role) {
    case Qt::DisplayRole:
        return QCoreApplication::translate(metaObject()->className(), column.title);
    case Qt::TextAlignmentRole:
        return alignmentOf(column.kind);
    case KindRole:
        return int(column.kind);
    default:
        return {};
    }
}

QVariant EntityList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListColumn &column = columns().at(index.column());
    switch (role) {
    case Qt::TextAlignmentRole:
        return alignmentOf(column.kind);
    case KindRole:
        return int(column.kind);
    case StatusEntityRole:
        return column.statusEntity.isEmpty() ? QVariant() : column.statusEntity;
    default:
        break;
    }
    const Row *row = m_cache.rowAt(index.row());
    if (!row)
        want(index.row());
    if (role == BusyRole)
        return !row;
    return row ? cellData(*row, column, role) : QVariant();
}

QVariant EntityList::cellData(const Row &row, const ListColumn &column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, column);
    case IdRole:
        return row.text(QStringLiteral("id"));
    case ValueRole:
        return valueOf(row, column);
    case SecondLineRole:
        return column.secondLine.isEmpty() ? QVariant() : row.text(column.secondLine);
    case RowRole:
        return row.toHash();
    default:
        return {};
    }
}

QFuture<Expected<Rows>> EntityList::readAll() const
{
    PageRequest request = m_description.requestOf(wholeQuery());
    request.limit = std::numeric_limits<int>::max();
    return m_database.read<Rows>([request](Connection &connection) {
        const PageRequest::Statement statement = request.statement(connection.dialect());
        return connection.select(statement.sql, statement.binds);
    });
}

QString EntityList::displayText(const Row &row, const ListColumn &column) const
{
    return m_format.cell(column, valueOf(row, column));
}

QVariant EntityList::valueOf(const Row &row, const ListColumn &column) const
{
    if (row.isNull(column.source))
        return {};
    switch (column.kind) {
    case CellKind::Money:
        return QVariant::fromValue(row.money(column.source, column.currency));
    case CellKind::Number:
    case CellKind::Rating:
    case CellKind::Share:
        return row.integer(column.source);
    case CellKind::Date:
        return row.date(column.source);
    case CellKind::Time:
        return row.time(column.source);
    default:
        return row.text(column.source);
    }
}

/// Painting asks for what it misses; the loader sees to it that the newest wish comes first.
void EntityList::want(int row) const
{
    if (!isReady() || m_failed)
        return;
    if (const std::optional<RowSpan> span = m_cache.missingSpan(row))
        m_loader->wantPage(*span);
}

} // namespace tenderyard
