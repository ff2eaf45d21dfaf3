// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lists/ThingOffice.h"

#include "models/domain/Folding.h"
#include "models/domain/Timestamp.h"

#include <QTest>

namespace tenderyard {

namespace {

constexpr auto tables = R"sql(
CREATE TABLE thing (
    id @uuid NOT NULL PRIMARY KEY,
    name @text NOT NULL,
    name_fold @text NOT NULL,
    note @text,
    amount @money,
    currency @text NOT NULL DEFAULT 'EUR',
    due_on @date,
    status @text NOT NULL DEFAULT 'PENDING',
    rating @int,
    hidden @bool NOT NULL DEFAULT false,
    next_change_at @time,
    updated_at @time NOT NULL,
    row_version @int NOT NULL DEFAULT 1
) @strict;
CREATE INDEX thing_by_name ON thing (name_fold, id);
CREATE INDEX thing_by_amount ON thing (coalesce(amount, -1), id);
CREATE INDEX thing_by_update ON thing (updated_at, id);
CREATE TABLE label (id @uuid NOT NULL PRIMARY KEY, thing_id @uuid NOT NULL) @strict;
CREATE INDEX label_by_thing ON label (thing_id);
CREATE TABLE rumour (id @uuid NOT NULL PRIMARY KEY) @strict;
CREATE TABLE change_log (seq @sequence, entity @text NOT NULL, entity_id @text NOT NULL, at @time NOT NULL) @strict;
CREATE TABLE audit_entry (seq @sequence, at @time NOT NULL) @strict;
)sql";

constexpr auto list = R"sql(
CREATE VIEW list_thing AS
SELECT t.id AS id, t.name AS name, t.name_fold AS name_fold, t.note AS note, t.amount AS amount,
       coalesce(t.amount, -1) AS amount_sort, t.currency AS currency, t.due_on AS due_on,
       coalesce(t.due_on, '9999-12-31') AS due_sort,
       CASE WHEN t.next_change_at <= now_utc() THEN 'LATE' ELSE t.status END AS status,
       CASE WHEN t.next_change_at <= now_utc() THEN 0 WHEN t.status = 'PENDING' THEN 1 ELSE 2 END AS status_order,
       t.rating AS rating, (SELECT count(*) FROM label AS l WHERE l.thing_id = t.id) AS labels,
       CASE WHEN t.next_change_at > now_utc() THEN t.next_change_at END AS next_change_at,
       t.updated_at AS updated_at, t.row_version AS row_version
FROM thing AS t WHERE NOT t.hidden;
)sql";

QString triggersOf(const QString &table)
{
    QString script;
    for (const auto &[event, row] :
         {std::pair(u"INSERT"_qs, u"NEW"_qs), std::pair(u"UPDATE"_qs, u"NEW"_qs), std::pair(u"DELETE"_qs, u"OLD"_qs)}) {
        script += u"CREATE TRIGGER %1_after_%2 AFTER %2 ON %1 BEGIN INSERT INTO change_log (entity, entity_id, at) "
                  "VALUES ('%1', %3.id, now_utc()); END;\n"_qs.arg(table, event, row);
    }
    return script;
}

Expected<SchemaSource> schema(const Dialect &)
{
    SchemaSource source;
    source.migrations = {{1, u"things"_qs, QLatin1String(tables)}};
    source.repeatables = {
        {u"list"_qs, QLatin1String(list)},
        {u"triggers"_qs, triggersOf(u"thing"_qs) + triggersOf(u"label"_qs) + triggersOf(u"rumour"_qs)}};
    return source;
}

Binds stored(const QString &name, const ThingOffice::Values &more)
{
    Binds values{{u"name"_qs, name},
                 {u"name_fold"_qs, foldForSearch(name)},
                 {u"updated_at"_qs, QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC)}};
    values.insert(more);
    return values;
}

} // namespace

ThingOffice::ThingOffice()
{
    m_database = makeClosed();
    m_other = makeClosed();
    for (Database *database : {m_database.get(), m_other.get()}) {
        const QFuture<Outcome> opened = database->open(path(), MissingOffice::Create);
        if (!QTest::qWaitFor([&] { return opened.isFinished(); }) || !opened.result())
            qFatal("The office of things could not be opened");
    }
}

ThingOffice::~ThingOffice() = default;

std::unique_ptr<Database> ThingOffice::makeClosed()
{
    return std::make_unique<Database>(m_clock, schema);
}

template<class T> Expected<T> ThingOffice::wait(const QFuture<Expected<T>> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
        return failure(u"test.timeout"_qs);
    return future.result();
}

Outcome ThingOffice::run(Database &who, const Database::Job<void> &work)
{
    return wait(who.write<void>(work));
}

Rows ThingOffice::select(const QString &sql)
{
    return wait(m_other->read<Rows>([sql](Connection &connection) { return connection.select(sql); })).value_or(Rows());
}

QList<Uuid> ThingOffice::ids(const QString &order, const QString &where)
{
    QList<Uuid> ids;
    for (const Row &row : select(u"SELECT id FROM list_thing WHERE %1 ORDER BY %2"_qs.arg(where, order)))
        ids.append(row.id());
    return ids;
}

bool ThingOffice::fill(int count)
{
    bool told = false;
    const auto watch = QObject::connect(m_database.get(), &Database::changed, [&told] { told = true; });
    const Outcome filled = run(*m_other, [count](Connection &connection) -> Outcome {
        for (int i = 0; i < count; ++i) {
            Binds values = stored(u"thing %1"_qs.arg(i, 6, 10, QChar(u'0')), {});
            values.insert(u"id"_qs, QVariant::fromValue(Uuid::create()));
            values.insert(u"amount"_qs, i % 3 == 0 ? QVariant() : QVariant(qint64(i % 7) * 10'000));
            values.insert(u"due_on"_qs, i % 5 == 0 ? QVariant() : QVariant(QDate(2026, 1, 1).addDays(i % 11)));
            values.insert(u"status"_qs, i % 4 == 0 ? u"DONE"_qs : u"PENDING"_qs);
            if (const Outcome added = connection.insert(u"thing"_qs, values); !added)
                return added;
        }
        return {};
    });
    const bool known = QTest::qWaitFor([&] { return told; });
    QObject::disconnect(watch);
    return filled && known;
}

Uuid ThingOffice::add(Database &who, const QString &name, const Values &more)
{
    const Uuid id = Uuid::create();
    Binds values = stored(name, more);
    values.insert(u"id"_qs, QVariant::fromValue(id));
    const Outcome added = run(who, [values](Connection &connection) { return connection.insert(u"thing"_qs, values); });
    return added ? id : Uuid();
}

Outcome ThingOffice::change(Database &who, const Uuid &id, const Values &values)
{
    return run(who, [id, values](Connection &connection) -> Outcome {
        const auto version = connection.scalar(u"SELECT row_version FROM thing WHERE id = :id"_qs,
                                               {{u"id"_qs, QVariant::fromValue(id)}});
        Binds all = values;
        if (values.contains(u"name"_qs))
            all.insert(u"name_fold"_qs, foldForSearch(values.value(u"name"_qs).toString()));
        return version ? connection.update(u"thing"_qs, id, version->toLongLong(), all)
                       : Outcome(tl::unexpected(version.error()));
    });
}

Outcome ThingOffice::remove(Database &who, const Uuid &id)
{
    return run(who, [id](Connection &connection) -> Outcome {
        const auto removed =
            connection.execute(u"DELETE FROM thing WHERE id = :id"_qs, {{u"id"_qs, QVariant::fromValue(id)}});
        return removed ? Outcome() : tl::unexpected(removed.error());
    });
}

} // namespace tenderyard
