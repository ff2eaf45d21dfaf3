// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/ThreadGuard.h"
#include "tests/storage/FaultInjector.h"
#include "tests/storage/SmallSchema.h"
#include "tests/storage/StorageBackend.h"
#include "tests/storage/Why.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace tenderyard;

/// The storage contract: what is done together is done whole or not at all.
class TransactionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void successCommits_data() { StorageBackend::addRows(); }
    void successCommits();
    void failureUndoesAll_data() { StorageBackend::addRows(); }
    void failureUndoesAll();
    void innerOnesJoinTheOuterOne_data() { StorageBackend::addRows(); }
    void innerOnesJoinTheOuterOne();
    void aFailedStatementFailsTheRest_data() { StorageBackend::addRows(); }
    void aFailedStatementFailsTheRest();
    void anAttemptUndoesItselfOnly_data() { StorageBackend::addRows(); }
    void anAttemptUndoesItselfOnly();
    void aFaultAtAnyStatementLeavesNothingHalfDone_data() { StorageBackend::addFileRow(); }
    void aFaultAtAnyStatementLeavesNothingHalfDone();
    void anotherSeesAllOrNothing_data() { StorageBackend::addRows(); }
    void anotherSeesAllOrNothing();
    void aSnapshotStandsStill_data() { StorageBackend::addRows(); }
    void aSnapshotStandsStill();
    void aHeldLockIsWaitedFor_data() { StorageBackend::addRows(); }
    void aHeldLockIsWaitedFor();
    void aLockHeldTooLongIsReported_data() { StorageBackend::addRows(); }
    void aLockHeldTooLongIsReported();
    void referencesAreCheckedAtTheEndOfAStatement_data() { StorageBackend::addRows(); }
    void referencesAreCheckedAtTheEndOfAStatement();
    void theEngineIsTheEngineOnlyThen_data() { StorageBackend::addRows(); }
    void theEngineIsTheEngineOnlyThen();

private:
    ThreadGuard::Allowance m_allowance;
};

namespace {

const QString thing = QStringLiteral("thing");

Outcome add(Connection &connection, const QString &name)
{
    return connection.insert(thing, thingNamed(name));
}

/// The names of all things, in order, with a space between.
QString names(Connection &connection)
{
    const Expected<Rows> rows = connection.select(QStringLiteral("SELECT name FROM thing ORDER BY name"));
    QStringList list;
    for (const Row &row : rows.value())
        list.append(row.text(QStringLiteral("name")));
    return list.join(u' ');
}

Outcome refusal()
{
    return failure(QStringLiteral("test.no"));
}

} // namespace

void TransactionTest::successCommits()
{
    const auto backend = StorageBackend::current();
    const auto connection = backend->office();
    const auto other = backend->connect();
    const Outcome done = connection->transaction([&]() -> Outcome {
        if (const Outcome added = add(*connection, QStringLiteral("a")); !added)
            return added;
        return add(*connection, QStringLiteral("b"));
    });
    QVERIFY2(done, why(done));
    QCOMPARE(names(**other), QStringLiteral("a b"));
    QVERIFY(!connection->inTransaction());
}

void TransactionTest::failureUndoesAll()
{
    const auto backend = StorageBackend::current();
    const auto connection = backend->office();
    const Outcome refused = connection->transaction([&]() -> Outcome {
        const Outcome added = add(*connection, QStringLiteral("a"));
        return added ? refusal() : added;
    });
    QCOMPARE(codeOf(refused), QStringLiteral("test.no"));
    QCOMPARE(names(*connection), QString());
    const Outcome broken = connection->transaction([&]() -> Outcome {
        const Outcome added = add(*connection, QStringLiteral("a"));
        return added ? add(*connection, QStringLiteral("forbidden")) : added;
    });
    QCOMPARE(codeOf(broken), QStringLiteral("rule.first"));
    QCOMPARE(names(*connection), QString());
    QVERIFY(add(*connection, QStringLiteral("afterwards")));
}

void TransactionTest::innerOnesJoinTheOuterOne()
{
    const auto backend = StorageBackend::current();
    const auto connection = backend->office();
    const auto both = [&](const Outcome &end) {
        return connection->transaction([&]() -> Outcome {
            const Outcome inner = connection->transaction([&] { return add(*connection, QStringLiteral("inner")); });
            if (!inner)
                return inner;
            return end;
        });
    };
    QCOMPARE(codeOf(both(refusal())), QStringLiteral("test.no"));
    QCOMPARE(names(*connection), QString());
    QVERIFY(both({}));
    QCOMPARE(names(*connection), QStringLiteral("inner"));

    // The outer one does not look at how the inner one ended, but it may not keep half of it.
    const Outcome careless = connection->transaction([&]() -> Outcome {
        const Outcome inner = connection->transaction([&]() -> Outcome {
            const Outcome added = add(*connection, QStringLiteral("half"));
            return added ? refusal() : added;
        });
        return inner ? inner : Outcome();
    });
    QCOMPARE(codeOf(careless), QStringLiteral("test.no"));
    QCOMPARE(names(*connection), QStringLiteral("inner"));
}

void TransactionTest::aFailedStatementFailsTheRest()
{
    const auto backend = StorageBackend::current();
    const auto connection = backend->office();
    Outcome later;
    const Outcome outcome = connection->transaction([&]() -> Outcome {
        const Outcome first = add(*connection, QStringLiteral("forbidden"));
        later = add(*connection, QStringLiteral("later"));
        return first ? first : Outcome();
    });
    QCOMPARE(codeOf(later), QStringLiteral("rule.first"));
    QCOMPARE(codeOf(outcome), QStringLiteral("rule.first"));
    QCOMPARE(names(*connection), QString());
}

void TransactionTest::anAttemptUndoesItselfOnly()
{
    const auto backend = StorageBackend::current();
    const auto connection = backend->office();
    QStringList codes;
    const Outcome done = connection->transaction([&]() -> Outcome {
        codes.append(codeOf(add(*connection, QStringLiteral("before"))));
        codes.append(codeOf(connection->attempt([&]() -> Outcome {
            const Outcome added = add(*connection, QStringLiteral("within"));
            return added ? add(*connection, QStringLiteral("forbidden")) : added;
        })));
        codes.append(codeOf(connection->attempt(
            [&] { return connection->attempt([&] { return add(*connection, QStringLiteral("kept")); }); })));
        return add(*connection, QStringLiteral("later"));
    });
    QVERIFY2(done, why(done));
    QCOMPARE(codes, QStringList({QString(), QStringLiteral("rule.first"), QString()}));
    QCOMPARE(names(*connection), QStringLiteral("before kept later"));
    QCOMPARE(codeOf(connection->attempt([&] { return add(*connection, QStringLiteral("forbidden")); })),
             QStringLiteral("rule.first"));
    QVERIFY(connection->attempt([&] { return add(*connection, QStringLiteral("single")); }));
    QCOMPARE(names(*connection), QStringLiteral("before kept later single"));
}

void TransactionTest::aFaultAtAnyStatementLeavesNothingHalfDone()
{
    const auto backend = StorageBackend::current();
    const auto connection = backend->office();
    const Uuid id = Uuid::create();
    QVERIFY(connection->insert(thing, thingNamed(QStringLiteral("old"), id)));
    const auto work = [&]() -> Outcome {
        if (const Outcome added = add(*connection, QStringLiteral("new")); !added)
            return added;
        const Outcome changed = connection->update(thing, id, 1, {{QStringLiteral("name"), QStringLiteral("changed")}});
        if (!changed)
            return changed;
        const Outcome labelled =
            connection->insert(QStringLiteral("label"), {{QStringLiteral("id"), QVariant::fromValue(Uuid::create())},
                                                         {QStringLiteral("code"), QStringLiteral("engine")},
                                                         {QStringLiteral("thing_id"), QVariant::fromValue(id)}});
        if (!labelled)
            return labelled;
        return connection->remove(thing, id, 7);
    };
    const Outcome unharmed = connection->transaction(work);
    QCOMPARE(codeOf(unharmed), QStringLiteral("storage.conflict"));
    const QString before = QStringLiteral("old");
    int faults = 0;
    for (int statement = 1;; ++statement) {
        FaultInjector injector(*connection, statement);
        const Outcome outcome = connection->transaction(work);
        if (!injector.reached())
            break;
        faults += injector.happened() ? 1 : 0;
        QVERIFY(!outcome);
        QCOMPARE(names(*connection), before);
        QVERIFY(!connection->inTransaction());
    }
    // BEGIN, four statements of the work, and the triggers of three of them.
    QVERIFY2(faults >= 8, qPrintable(QString::number(faults)));
    QCOMPARE(connection->scalar(QStringLiteral("SELECT count(*) FROM label"))->toInt(), 0);
    QCOMPARE(connection->scalar(QStringLiteral("SELECT count(*) FROM change_log"))->toInt(), 1);
}

void TransactionTest::anotherSeesAllOrNothing()
{
    const auto backend = StorageBackend::current();
    const auto connection = backend->office();
    const auto other = backend->connect();
    QString meanwhile = QStringLiteral("?");
    QVERIFY(connection->transaction([&]() -> Outcome {
        const Outcome added = add(*connection, QStringLiteral("a"));
        meanwhile = names(**other);
        return added ? add(*connection, QStringLiteral("b")) : added;
    }));
    QCOMPARE(meanwhile, QString());
    QCOMPARE(names(**other), QStringLiteral("a b"));
}

void TransactionTest::aSnapshotStandsStill()
{
    const auto backend = StorageBackend::current();
    const auto connection = backend->office();
    const auto other = backend->connect();
    QString first;
    QString second;
    const Outcome read = connection->snapshot([&]() -> Outcome {
        first = names(*connection);
        const Outcome added = add(**other, QStringLiteral("new"));
        second = names(*connection);
        return added;
    });
    QVERIFY2(read, why(read));
    QCOMPARE(second, first);
    QCOMPARE(names(*connection), QStringLiteral("new"));
}

void TransactionTest::aHeldLockIsWaitedFor()
{
    const auto backend = StorageBackend::current();
    const auto connection = backend->office();
    std::atomic<bool> held = false;
    std::thread holder([&] {
        const auto other = backend->connect();
        const Outcome done = (*other)->transaction([&]() -> Outcome {
            held = true;
            QTest::qSleep(200);
            return add(**other, QStringLiteral("theirs"));
        });
        if (!done)
            qCritical("%s", static_cast<const char *>(why(done)));
    });
    while (!held)
        QTest::qSleep(1);
    const Outcome done = connection->transaction([&] { return add(*connection, QStringLiteral("mine")); });
    holder.join();
    QVERIFY2(done, why(done));
    QCOMPARE(names(*connection), QStringLiteral("mine theirs"));
}

void TransactionTest::aLockHeldTooLongIsReported()
{
    const auto backend = StorageBackend::current();
    const auto connection = backend->office();
    const auto other = backend->connect();
    const Uuid id = Uuid::create();
    QVERIFY(connection->insert(thing, thingNamed(QStringLiteral("wanted by both"), id)));
    const auto rename = [&](Connection &by) {
        return by.update(thing, id, 1, {{QStringLiteral("name"), QStringLiteral("a")}});
    };
    bool ran = false;
    Outcome refused;
    qint64 waited = 0;
    QVERIFY((*other)->transaction([&]() -> Outcome {
        const Outcome renamed = rename(**other);
        QElapsedTimer timer;
        timer.start();
        refused = connection->transaction([&]() -> Outcome {
            ran = true;
            return rename(*connection);
        });
        waited = timer.elapsed();
        return renamed;
    }));
    QCOMPARE(codeOf(refused), QStringLiteral("storage.locked"));
    // A file is locked as a whole and at once, a server's rows one by one.
    QCOMPARE(ran, !backend->isFile());
    QVERIFY2(waited < 5000, qPrintable(QString::number(waited)));
    QVERIFY(connection->transaction([&] { return add(*connection, QStringLiteral("then")); }));
}

void TransactionTest::referencesAreCheckedAtTheEndOfAStatement()
{
    const auto backend = StorageBackend::current();
    const auto connection = backend->office();
    const Outcome dangling = connection->transaction([&] {
        return connection->insert(QStringLiteral("label"),
                                  {{QStringLiteral("id"), QVariant::fromValue(Uuid::create())},
                                   {QStringLiteral("code"), QStringLiteral("x")},
                                   {QStringLiteral("thing_id"), QVariant::fromValue(Uuid::create())}});
    });
    QCOMPARE(codeOf(dangling), QStringLiteral("storage.reference"));
}

void TransactionTest::theEngineIsTheEngineOnlyThen()
{
    const auto backend = StorageBackend::current();
    const auto connection = backend->office();
    const auto isEngine = [&] { return connection->scalar(QStringLiteral("SELECT is_engine()"))->toInt(); };
    const Uuid id = Uuid::create();
    const auto label = [&](const QString &code) {
        return connection->insert(QStringLiteral("label"), {{QStringLiteral("id"), QVariant::fromValue(Uuid::create())},
                                                            {QStringLiteral("code"), code},
                                                            {QStringLiteral("thing_id"), QVariant::fromValue(id)}});
    };
    QVERIFY(connection->insert(thing, thingNamed(QStringLiteral("one"), id)));
    QCOMPARE(isEngine(), 0);

    // The follow-up may do what the person may not, and leaves no right behind, not even when it is cut short.
    const Outcome followed = label(QStringLiteral("engine"));
    QVERIFY2(followed, why(followed));
    QCOMPARE(isEngine(), 0);
    QCOMPARE(codeOf(label(QStringLiteral("engine cut short"))), QStringLiteral("rule.cut_short"));
    QCOMPARE(isEngine(), 0);
    const Binds byHand{{QStringLiteral("note"), QStringLiteral("by engine")}};
    QCOMPARE(codeOf(connection->update(thing, id, 2, byHand)), QStringLiteral("transition.actor"));
    QVERIFY(connection->execute(QStringLiteral("SELECT engine_enter()")));
    QCOMPARE(codeOf(connection->update(thing, id, 2, byHand)), QStringLiteral("transition.actor"));

    QVERIFY(connection->asEngine([&]() -> Outcome {
        const bool engine = isEngine() == 1 && connection->isEngine();
        return engine ? connection->update(thing, id, 2, byHand) : refusal();
    }));
    QCOMPARE(isEngine(), 0);
    QVERIFY(!connection->isEngine());
}

QTEST_GUILESS_MAIN(TransactionTest)
#include "tst_Transaction.moc"
