// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/RecordReader.h"

#include "models/domain/Deliver.h"

#include <algorithm>
#include <chrono>

namespace tenderyard {

using namespace std::chrono_literals;

namespace {

bool areEqual(const Rows &a, const Rows &b)
{
    const auto values = [](const Row &row) { return row.toHash(); };
    return std::ranges::equal(a, b, {}, values, values);
}

} // namespace

QString RecordReader::statementOf(const Request &request, Binds &binds)
{
    QStringList names;
    for (const QVariant &value : request.values) {
        const QString name = QStringLiteral("value%1").arg(names.size());
        names.append(u':' + name);
        binds.insert(name, value);
    }
    const QString separator = QStringLiteral(", ");
    const QString condition = names.isEmpty() ? QStringLiteral("1 = 0")
                                              : QStringLiteral("%1 IN (%2)").arg(request.column, names.join(separator));
    const QString sorting = request.sorting.isEmpty() ? QStringLiteral("id") : request.sorting.join(separator);
    return QStringLiteral("SELECT * FROM %1 WHERE %2 ORDER BY %3 LIMIT 1000").arg(request.relation, condition, sorting);
}

RecordReader::RecordReader(Database &database, QObject *parent) : QObject(parent), m_database(database)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(10ms);
    connect(&m_timer, &QTimer::timeout, this, &RecordReader::refresh);
    connect(&m_database, &Database::changed, this, &RecordReader::onChanged);
}

QFuture<Expected<Rows>> RecordReader::read(Database &database, const Request &request)
{
    return database.read<Rows>([request](Connection &connection) {
        Binds binds;
        const QString sql = statementOf(request, binds);
        return connection.select(sql, binds);
    });
}

void RecordReader::watch(const Request &request, const QStringList &entities)
{
    m_request = request;
    m_entities = entities;
    m_watching = true;
    m_told = false;
    m_rows.clear();
    refresh();
}

void RecordReader::refresh()
{
    if (!m_watching)
        return;
    m_timer.stop();
    m_loading = true;
    deliver(read(m_database, m_request), this, [this, token = ++m_token](const Expected<Rows> &rows) {
        if (token != m_token)
            return;
        m_loading = false;
        if (rows)
            show(*rows);
        else
            Q_EMIT failed(rows.error());
    });
}

void RecordReader::stop()
{
    ++m_token;
    m_timer.stop();
    m_watching = false;
    m_loading = false;
}

void RecordReader::onChanged(const ChangeSet &changes)
{
    const bool concerns = m_entities.isEmpty() || std::ranges::any_of(m_entities, [&](const QString &entity) {
                              return changes.touches(entity);
                          });
    if (m_watching && concerns && !m_timer.isActive())
        m_timer.start();
}

void RecordReader::show(const Rows &rows)
{
    if (m_told && areEqual(m_rows, rows))
        return;
    m_told = true;
    m_rows = rows;
    Q_EMIT loaded(m_rows);
}

} // namespace tenderyard
