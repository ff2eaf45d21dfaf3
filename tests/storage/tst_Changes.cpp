// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/ChildProcess.h"
#include "tests/storage/OpenDatabase.h"
#include "tests/storage/Why.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace tenderyard;

/// The storage contract: who hears of what changed, and that each change is told once.
class ChangesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneWriteIsToldOnce_data() { StorageBackend::addRows(); }
    void oneWriteIsToldOnce();
    void aRefusedWriteIsNotTold_data() { StorageBackend::addRows(); }
    void aRefusedWriteIsNotTold();
    void manyRowsAreToldAsEverything_data() { StorageBackend::addRows(); }
    void manyRowsAreToldAsEverything();
    void twoWindowsSeeEachOther_data() { StorageBackend::addRows(); }
    void twoWindowsSeeEachOther();
    void anotherProcessIsSeen_data() { StorageBackend::addRows(); }
    void anotherProcessIsSeen();
};

namespace {

/// Some looks of the reader for other processes' changes.
constexpr int someLooks = 1'300;

ChangeSet allOf(const QSignalSpy &spy)
{
    ChangeSet all;
    for (const QVariantList &arguments : spy) {
        const auto changes = arguments.first().value<ChangeSet>();
        all.everything = all.everything || changes.everything;
        for (auto it = changes.idsByEntity.cbegin(); it != changes.idsByEntity.cend(); ++it)
            all.idsByEntity[it.key()] += it.value();
    }
    return all;
}

} // namespace

void ChangesTest::oneWriteIsToldOnce()
{
    const auto backend = StorageBackend::current();
    const auto database = openDatabase(*backend);
    QSignalSpy spy(database.get(), &Database::changed);
    const Uuid first = Uuid::create();
    const Uuid second = Uuid::create();
    bool toldBeforeAnswer = false;
    database
        ->write<void>([&](Connection &c) -> Outcome {
            const Outcome added = addThing(c, QStringLiteral("one"), first);
            return added ? addThing(c, QStringLiteral("two"), second) : added;
        })
        .then(this, [&](const Outcome &) { toldBeforeAnswer = spy.size() == 1; });
    QTRY_COMPARE(spy.size(), 1);
    QTest::qWait(someLooks);
    QCOMPARE(spy.size(), 1);
    QVERIFY(toldBeforeAnswer);
    const ChangeSet changes = allOf(spy);
    QVERIFY(!changes.everything);
    QCOMPARE(changes.idsByEntity.value(QStringLiteral("thing")), QSet<Uuid>({first, second}));
    QVERIFY(changes.touches(QStringLiteral("thing")));
    QVERIFY(!changes.touches(QStringLiteral("label")));
}

void ChangesTest::aRefusedWriteIsNotTold()
{
    const auto backend = StorageBackend::current();
    const auto database = openDatabase(*backend);
    QSignalSpy spy(database.get(), &Database::changed);
    QVERIFY(!answerOf(database->write<void>([](Connection &c) -> Outcome {
        const Outcome added = addThing(c, QStringLiteral("one"));
        return added ? failure(QStringLiteral("test.no")) : added;
    })));
    QVERIFY(answerOf(database->write<int>(countThings)));
    QTest::qWait(someLooks);
    QCOMPARE(spy.size(), 0);
}

void ChangesTest::manyRowsAreToldAsEverything()
{
    const auto backend = StorageBackend::current();
    const auto database = openDatabase(*backend);
    QSignalSpy spy(database.get(), &Database::changed);
    const auto addMany = [&](int number) {
        return answerOf(database->write<void>([number](Connection &c) -> Outcome {
            for (int i = 0; i < number; ++i) {
                if (const Outcome added = addThing(c, QString::number(i)); !added)
                    return added;
            }
            return {};
        }));
    };
    QVERIFY(addMany(5000));
    QTRY_COMPARE(spy.size(), 1);
    QVERIFY(!allOf(spy).everything);
    QCOMPARE(allOf(spy).idsByEntity.value(QStringLiteral("thing")).size(), 5000);
    spy.clear();
    QVERIFY(addMany(5001));
    QTRY_COMPARE(spy.size(), 1);
    QVERIFY(allOf(spy).everything);
    QVERIFY(allOf(spy).touches(QStringLiteral("label")));
    spy.clear();
    QVERIFY(addMany(1));
    QTRY_COMPARE(spy.size(), 1);
    QVERIFY(!allOf(spy).everything);
}

void ChangesTest::twoWindowsSeeEachOther()
{
    const auto backend = StorageBackend::current();
    const auto mine = openDatabase(*backend);
    const auto theirs = openDatabase(*backend);
    QSignalSpy mySpy(mine.get(), &Database::changed);
    QSignalSpy theirSpy(theirs.get(), &Database::changed);
    const Uuid id = Uuid::create();
    QVERIFY(answerOf(mine->write<void>([id](Connection &c) { return addThing(c, QStringLiteral("one"), id); })));
    QTRY_COMPARE(theirSpy.size(), 1);
    QCOMPARE(allOf(theirSpy).idsByEntity.value(QStringLiteral("thing")), QSet<Uuid>({id}));

    const auto rename = [id](const QString &name) {
        return [id, name](Connection &c) {
            return c.update(QStringLiteral("thing"), id, 1, {{QStringLiteral("name"), name}});
        };
    };
    QVERIFY(answerOf(theirs->write<void>(rename(QStringLiteral("theirs")))));
    QCOMPARE(codeOf(answerOf(mine->write<void>(rename(QStringLiteral("mine"))))), QStringLiteral("storage.conflict"));
    QTRY_COMPARE(mySpy.size(), 2);
    QTest::qWait(someLooks);
    QCOMPARE(mySpy.size(), 2);
    QCOMPARE(theirSpy.size(), 2);
}

void ChangesTest::anotherProcessIsSeen()
{
    const auto backend = StorageBackend::current();
    const auto database = openDatabase(*backend);
    QSignalSpy spy(database.get(), &Database::changed);
    const auto process = child::start(child::add, backend->address());
    QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 1, longEnough);
    QCOMPARE(allOf(spy).idsByEntity.value(QStringLiteral("thing")).size(), 1);
    QCOMPARE(child::linesOf(*process), QStringList(QStringLiteral("ok")));
    QTest::qWait(someLooks);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(answerOf(database->read<int>(countThings)).value(), 1);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (const int code = child::run(QCoreApplication::arguments()); code >= 0)
        return code;
    ChangesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_Changes.moc"
