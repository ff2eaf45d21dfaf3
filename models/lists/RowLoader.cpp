// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/RowLoader.h"

#include "models/domain/Deliver.h"
#include "models/domain/Timestamp.h"
#include "models/tables/EntityTable.h"

#include <algorithm>

namespace tenderyard {

namespace {

/// More spans than a screen can show at once; the oldest are not looked at any more.
constexpr qsizetype mostWaiting = 4;
/// How many rows a first and a later pass walks over: small enough for a page to squeeze in between.
constexpr int firstFenceRows = 2'000;
constexpr int mostFenceRows = 20'000;
constexpr qsizetype mostNamedRows = 200;
constexpr int mostNextChanges = 100;

Expected<Rows> readPage(Connection &connection, const QString &entity, const PageRequest &request)
{
    EntityTable table(connection, entity, {});
    return table.readPage(request);
}

Expected<RowLoader::Fences> readFences(Connection &connection, PageRequest request, int rows)
{
    request.columns = request.order.columns();
    request.limit = rows;
    const PageRequest::Statement statement = request.statement(connection.dialect());
    const Expected<Rows> keys = connection.select(statement.sql, statement.binds);
    if (!keys)
        return tl::unexpected(keys.error());
    RowLoader::Fences fences;
    for (qsizetype i = PageRequest::mostRows - 1; i < keys->size(); i += PageRequest::mostRows)
        fences.keys.append(request.order.keyOf(keys->at(i)));
    fences.reachedEnd = keys->size() < rows;
    fences.rest = int(keys->size() % PageRequest::mostRows);
    return fences;
}

/// Placeholders for `ids`, as many as a power of two, so that few different statements are prepared.
QString bindIds(const QSet<Uuid> &ids, const QString &prefix, Binds &binds)
{
    QList<Uuid> list(ids.begin(), ids.end());
    qsizetype size = 1;
    while (size < list.size())
        size *= 2;
    QStringList names;
    for (qsizetype i = 0; i < size; ++i) {
        const QString name = prefix + QString::number(i);
        names.append(u':' + name);
        binds.insert(name, QVariant::fromValue(list.at(std::min(i, list.size() - 1))));
    }
    return names.join(QStringLiteral(", "));
}

Expected<QSet<Uuid>> reachedIds(Connection &connection, const QString &relation, const QString &reach,
                                const QSet<Uuid> &changed)
{
    Binds binds;
    const QString condition = reach.arg(bindIds(changed, QStringLiteral("changed"), binds));
    const Expected<Rows> rows = connection.select(QStringLiteral("SELECT id FROM %1 WHERE %2 LIMIT %3")
                                                      .arg(relation, condition, QString::number(mostNamedRows + 1)),
                                                  binds);
    if (!rows)
        return tl::unexpected(rows.error());
    QSet<Uuid> ids;
    for (const Row &row : *rows)
        ids.insert(row.id());
    return ids;
}

/// The rows with these ids that the request's condition lets through.
Expected<Rows> readRows(Connection &connection, const PageRequest &request, const QSet<Uuid> &ids)
{
    if (ids.isEmpty())
        return Rows();
    Binds binds = request.binds;
    const QString chosen = bindIds(ids, QStringLiteral("row"), binds);
    const QString condition = request.where.isEmpty() ? QString() : request.where + QStringLiteral(" AND ");
    return connection.select(QStringLiteral("SELECT %1 FROM %2 WHERE %3id IN (%4)")
                                 .arg(request.columns.join(QStringLiteral(", ")), request.relation, condition, chosen),
                             binds);
}

Expected<RowLoader::Refreshed> readChanged(Connection &connection, const ListDescription &description,
                                           const PageRequest &request, const QHash<QString, QSet<Uuid>> &idsByEntity)
{
    RowLoader::Refreshed answer;
    answer.ids = idsByEntity.value(description.entity);
    for (const ListDescription::Dependency &dependency : description.dependencies) {
        const QSet<Uuid> changed = idsByEntity.value(dependency.entity);
        if (changed.isEmpty() || dependency.reach.isEmpty())
            continue;
        if (changed.size() > mostNamedRows)
            return RowLoader::Refreshed{{}, {}, true, false};
        const auto reached = reachedIds(connection, request.relation, dependency.reach, changed);
        if (!reached)
            return tl::unexpected(reached.error());
        answer.ids.unite(*reached);
    }
    if (answer.ids.size() > mostNamedRows)
        return RowLoader::Refreshed{{}, {}, true, false};
    Expected<Rows> rows = readRows(connection, request, answer.ids);
    if (!rows)
        return tl::unexpected(rows.error());
    answer.rows = std::move(*rows);
    return answer;
}

Expected<RowLoader::NextChange> readNextChange(Connection &connection, const QString &relation, const QString &column)
{
    const Expected<Rows> rows = connection.select(
        QStringLiteral("SELECT id, %1 AS next_change FROM %2 WHERE %1 > :now ORDER BY %1, id LIMIT %3")
            .arg(column, relation, QString::number(mostNextChanges)),
        {{QStringLiteral("now"), connection.now()}});
    if (!rows)
        return tl::unexpected(rows.error());
    RowLoader::NextChange next;
    for (const Row &row : *rows) {
        const QDateTime at = row.time(QStringLiteral("next_change"));
        if (!next.at.isValid())
            next.at = at;
        if (at == next.at)
            next.ids.insert(row.id());
    }
    return next;
}

} // namespace

RowLoader::RowLoader(Database &database, const ListDescription &description, QObject *parent)
    : QObject(parent), m_database(database), m_description(description)
{
}

RowLoader::~RowLoader()
{
    m_first.cancel();
    m_page.cancel();
    m_fences.cancel();
}

/// Runs a read and hands on its answer, unless another query was started meanwhile.
template<class T, class Then> QFuture<Expected<T>> RowLoader::ask(Database::Job<T> job, Then then)
{
    QFuture<Expected<T>> future = m_database.read<T>(std::move(job));
    deliver(future, this, [this, token = m_token, then = std::move(then)](const Expected<T> &answer) {
        if (token != m_token)
            return;
        if (answer) {
            then(*answer);
            return;
        }
        m_underWay.reset();
        m_waiting.clear();
        Q_EMIT failed(answer.error());
    });
    return future;
}

void RowLoader::start(const ListQuery &query)
{
    m_first.cancel();
    m_page.cancel();
    m_fences.cancel();
    m_waiting.clear();
    m_underWay.reset();
    m_fenceRows = firstFenceRows;
    ++m_token;
    m_request = m_description.requestOf(query);
    m_first = ask<Rows>([entity = m_description.entity,
                         request = m_request](Connection &connection) { return readPage(connection, entity, request); },
                        [this](const Rows &rows) { Q_EMIT started(rows, rows.size() < m_request.limit); });
}

void RowLoader::wantPage(const RowSpan &span)
{
    if (m_underWay == span)
        return;
    m_waiting.removeAll(span);
    m_waiting.append(span);
    if (m_waiting.size() > mostWaiting)
        m_waiting.removeFirst();
    requestNext();
}

void RowLoader::requestNext()
{
    if (!m_underWay && !m_waiting.isEmpty())
        requestPage(m_waiting.takeLast());
}

void RowLoader::requestPage(const RowSpan &span)
{
    m_underWay = span;
    PageRequest request = m_request;
    request.after = span.after;
    request.upto = span.upto;
    m_page = ask<Rows>([entity = m_description.entity,
                        request](Connection &connection) { return readPage(connection, entity, request); },
                       [this, span](const Rows &rows) {
                           m_underWay.reset();
                           Q_EMIT pageRead(span, rows, rows.size() < m_request.limit);
                           requestNext();
                       });
}

void RowLoader::wantFences(const RowSpan &span)
{
    m_fences.cancel();
    PageRequest request = m_request;
    request.after = span.after;
    request.upto = span.upto;
    const int rows = m_fenceRows;
    m_fenceRows = std::min(m_fenceRows * 4, mostFenceRows);
    m_fences = ask<Fences>([request, rows](Connection &connection) { return readFences(connection, request, rows); },
                           [this, span](const Fences &fences) { Q_EMIT fencesRead(span, fences); });
}

void RowLoader::wantChanged(const QHash<QString, QSet<Uuid>> &idsByEntity, bool own)
{
    ask<Refreshed>([description = m_description, request = m_request, idsByEntity](
                       Connection &connection) { return readChanged(connection, description, request, idsByEntity); },
                   [this, own](Refreshed answer) {
                       answer.own = own;
                       Q_EMIT refreshed(answer);
                   });
}

void RowLoader::wantPlace(const Uuid &id)
{
    ask<Rows>([request = m_request, id](Connection &connection) { return readRows(connection, request, {id}); },
              [this, id](const Rows &rows) {
                  Q_EMIT placeRead(id, rows.isEmpty() ? RowKey() : m_request.order.keyOf(rows.first()));
              });
}

void RowLoader::wantNextChange()
{
    ask<NextChange>([relation = m_description.relation, column = m_description.nextChangeColumn](
                        Connection &connection) { return readNextChange(connection, relation, column); },
                    [this](const NextChange &next) { Q_EMIT nextChangeRead(next); });
}

} // namespace tenderyard
