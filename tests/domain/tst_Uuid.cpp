// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Uuid.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <array>
#include <thread>

using namespace tenderyard;

class UuidTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newOnesAreOfVersion7();
    void newOnesCarryTheTime();
    void laterOnesSortLater();
    void threadsNeverMakeTheSame();
    void textsAreReadHoweverWritten_data();
    void textsAreReadHoweverWritten();
    void nonsenseIsNull_data();
    void nonsenseIsNull();
};

void UuidTest::newOnesAreOfVersion7()
{
    static const QRegularExpression form(
        QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"));
    for (int i = 0; i < 10'000; ++i) {
        const QString text = Uuid::create().toString();
        QVERIFY2(form.match(text).hasMatch(), qPrintable(text));
    }
}

void UuidTest::newOnesCarryTheTime()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const QString text = Uuid::create().toString().remove(u'-');
    bool ok = false;
    const qint64 stamp = text.left(12).toLongLong(&ok, 16);
    QVERIFY(ok);
    // Many made within one millisecond (by the test before) borrow from the next ones.
    QVERIFY2(stamp >= before - 1 && stamp <= before + 1000, qPrintable(QString::number(stamp - before)));
}

void UuidTest::laterOnesSortLater()
{
    Uuid last = Uuid::create();
    // More than the counter of one millisecond holds.
    for (int i = 0; i < 50'000; ++i) {
        const Uuid next = Uuid::create();
        QVERIFY(last < next);
        QVERIFY(last.toString() < next.toString());
        last = next;
    }
}

void UuidTest::threadsNeverMakeTheSame()
{
    std::array<QSet<Uuid>, 4> made;
    std::array<std::thread, 4> threads;
    for (std::size_t i = 0; i < threads.size(); ++i)
        threads[i] = std::thread([&set = made[i]] {
            for (int n = 0; n < 20'000; ++n)
                set.insert(Uuid::create());
        });
    QSet<Uuid> all;
    for (std::size_t i = 0; i < threads.size(); ++i) {
        threads[i].join();
        all += made[i];
    }
    QCOMPARE(all.size(), 80'000);
}

void UuidTest::textsAreReadHoweverWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QStringLiteral("01936f2e-7c2a-7def-8123-456789abcdef");
    QTest::newRow("capitals") << QStringLiteral("01936F2E-7C2A-7DEF-8123-456789ABCDEF");
    QTest::newRow("braces") << QStringLiteral("{01936f2e-7c2a-7def-8123-456789abcdef}");
    QTest::newRow("spaces") << QStringLiteral(" 01936f2e-7c2a-7def-8123-456789abcdef\n");
}

void UuidTest::textsAreReadHoweverWritten()
{
    QFETCH(QString, text);
    const Uuid id = Uuid::fromString(text);
    QVERIFY(!id.isNull());
    QCOMPARE(id.toString(), QStringLiteral("01936f2e-7c2a-7def-8123-456789abcdef"));
    QCOMPARE(Uuid::fromString(id.toString()), id);
    QCOMPARE(qHash(Uuid::fromString(id.toString())), qHash(id));
}

void UuidTest::nonsenseIsNull_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("word") << QStringLiteral("tender");
    QTest::newRow("short") << QStringLiteral("01936f2e-7c2a-7def-8123-456789abcde");
    QTest::newRow("no hex") << QStringLiteral("01936f2e-7c2a-7def-8123-456789abcdeg");
    QTest::newRow("zeros") << QStringLiteral("00000000-0000-0000-0000-000000000000");
    QTest::newRow("huge") << QString(1'000'000, u'a');
}

void UuidTest::nonsenseIsNull()
{
    QFETCH(QString, text);
    const Uuid id = Uuid::fromString(text);
    QVERIFY(id.isNull());
    QCOMPARE(id, Uuid());
    QCOMPARE(id.toString(), QString());
}

QTEST_GUILESS_MAIN(UuidTest)
#include "tst_Uuid.moc"
