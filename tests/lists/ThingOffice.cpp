// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lists/ThingOffice.h"

#include "models/domain/Folding.h"
#include "models/storage/Migrator.h"
#include "models/storage/PostgresDialect.h"
#include "models/storage/ThreadGuard.h"
#include "tests/lists/ThingSchema.h"
#include "tests/support/PostgresServer.h"
#include "tests/support/TestOffice.h"

#include <QTest>

namespace tenderyard {

namespace {

/// Makes the schema in an empty database of the tests' server, once a program.
QString serverTemplate(PostgresServer &server)
{
    static const QString made = [&server] {
        const ThreadGuard::Allowance allowance;
        QString name = server.makeDatabase();
        const PostgresDialect dialect{QString()};
        const SystemClock clock;
        const auto connection = dialect.openConnection(server.administratorAddress(name), MissingOffice::Create, clock);
        if (!connection || !Migrator(*thingSchema(dialect)).migrate(**connection))
            qFatal("There is no office of things on the server");
        return name;
    }();
    return made;
}

Binds stored(const QString &name, const ThingOffice::Values &more)
{
    Binds values{{u"name"_qs, name},
                 {u"name_fold"_qs, foldForSearch(name)},
                 {u"updated_at"_qs, QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC)}};
    values.insert(more);
    return values;
}

/// The same things as one by one, in one statement: each would take its way to the server. Their keys are in their
/// order and older than all others, as keys are.
Outcome fillAtOnce(Connection &connection, int count)
{
    const QString sql = u"INSERT INTO thing (id, name, name_fold, amount, due_on, status, updated_at) "
                        "SELECT CAST('01000000-0000-7000-8000-' || lpad(to_hex(i + before), 12, '0') AS uuid), name, "
                        "name, CASE WHEN i % 3 <> 0 THEN i % 7 * 10000 END, "
                        "CASE WHEN i % 5 <> 0 THEN date '2026-01-01' + i % 11 END, "
                        "CASE WHEN i % 4 = 0 THEN 'DONE' ELSE 'PENDING' END, timestamptz '2026-01-02 03:04:00Z' "
                        "FROM (SELECT count(*) AS before FROM thing) AS t, generate_series(0, %1) AS i, "
                        "LATERAL (SELECT 'thing ' || lpad(CAST(i AS text), 6, '0') AS name) AS n"_qs;
    const Expected<qint64> added = connection.execute(sql.arg(count - 1));
    return added ? Outcome() : tl::unexpected(added.error());
}

} // namespace

ThingOffice::ThingOffice()
{
    if (TestOffice::isOnServer()) {
        PostgresServer &server = PostgresServer::shared();
        m_name = server.makeDatabase(serverTemplate(server));
        m_path = server.administratorAddress(m_name);
    } else {
        m_path = m_folder.filePath(u"things.office"_qs);
    }
    m_database = makeClosed();
    m_other = makeClosed();
    for (Database *database : {m_database.get(), m_other.get()}) {
        const QFuture<Outcome> opened = database->open(path(), MissingOffice::Create);
        if (!QTest::qWaitFor([&] { return opened.isFinished(); }) || !opened.result())
            qFatal("The office of things could not be opened");
    }
}

ThingOffice::~ThingOffice()
{
    m_database.reset();
    m_other.reset();
    if (!m_name.isEmpty())
        PostgresServer::shared().dropDatabase(m_name);
}

std::unique_ptr<Database> ThingOffice::makeClosed()
{
    return std::make_unique<Database>(m_clock, thingSchema);
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
        if (TestOffice::isOnServer())
            return fillAtOnce(connection, count);
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
