// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/S3Store.h"
#include "models/documents/remote/WebDavStore.h"
#include "models/workflow/RuleWords.h"
#include "tests/documents/remote/FaultServer.h"
#include "tests/documents/remote/KeyBook.h"
#include "tests/documents/remote/StoreDesk.h"

using namespace tenderyard;

namespace {

const QString faultName = QStringLiteral("a.pdf");

} // namespace

/// Answers that no real server gives when a test wants it to: each is tried again, or told in words of its own.
class RemoteFaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void passesByItself_data();
    void passesByItself();
    void isToldWhenItStays_data();
    void isToldWhenItStays();
    void waitsAsLongAsItIsAsked();
    void whatIsReadBackDifferentlyIsSentAgain();
    void whatStaysDifferentIsNotStored();
    void aMoveWhoseAnswerWasLostIsDone();
    void anAnswerThatIsTooLargeIsNotRead();
    void redirectionsAreNotFollowed();
    void nothingOfARefusedUploadStays();
    void aServerThatSaysNothing();
    void aSlowServerIsWaitedFor();
    void refusalsOfAnS3StoreAreTold_data();
    void refusalsOfAnS3StoreAreTold();
    void anS3StoreThatKeepsSomethingElse();
    void aServerThatKnowsNoPieces();
    void oldUploadsAreGivenUp();
    void wordsOfAnS3Store_data();
    void wordsOfAnS3Store();

private:
    FaultServer m_server;
    KeyBook m_keys;
    QByteArray m_content = StoreDesk::pdfOf(1000);
};

void RemoteFaultsTest::passesByItself_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("times");
    QTest::addColumn<int>("least");
    for (const char *verb : {"MKCOL", "PUT", "GET", "MOVE"}) {
        for (const int status : {408, 412, 423, 429, 500, 502, 503, 504})
            QTest::addRow("%s %d", verb, status) << QByteArray(verb) << status << 3 << 4;
    }
    // The folder was taken away.
    QTest::newRow("PUT 409") << QByteArray("PUT") << 409 << 1 << 2;
    QTest::newRow("PUT 404") << QByteArray("PUT") << 404 << 1 << 2;
    // The folder is there.
    QTest::newRow("MKCOL 405") << QByteArray("MKCOL") << 405 << 9 << 1;
}

void RemoteFaultsTest::passesByItself()
{
    QFETCH(QByteArray, verb);
    QFETCH(int, status);
    QFETCH(int, times);
    QFETCH(int, least);
    FaultServer server;
    KeyBook keys;
    WebDavStore store(server.access(), keys);
    server.refuse(verb, status, times);
    const Expected<StoredFile> stored = StoreDesk::wait(store.putBytes(m_content, faultName));
    QVERIFY2(stored, stored ? "" : qPrintable(stored.error().code + u' ' + stored.error().detail));
    QVERIFY(server.asked(verb) >= least);
    QCOMPARE(server.kept().size(), 1);
    QVERIFY(StoreDesk::wait(store.get(stored->url, stored->sha256)).value_or(QByteArray()) == m_content);
}

void RemoteFaultsTest::isToldWhenItStays_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto add = [](const char *verb, int status, const char *code) {
        QTest::addRow("%s %d", verb, status) << QByteArray(verb) << status << QString::fromLatin1(code);
    };
    for (const char *verb : {"MKCOL", "PUT", "GET", "MOVE"}) {
        add(verb, 401, "store.denied");
        add(verb, 403, "store.denied");
        add(verb, 412, "store.changed");
        add(verb, 413, "store.too_large");
        add(verb, 418, "store.failed");
        add(verb, 423, "store.locked");
        add(verb, 429, "store.busy");
        add(verb, 503, "store.busy");
        add(verb, 507, "store.full");
    }
    add("MKCOL", 409, "store.no_place");
    add("PUT", 409, "store.no_place");
    add("PUT", 404, "store.no_place");
    add("MOVE", 409, "store.no_place");
}

void RemoteFaultsTest::isToldWhenItStays()
{
    QFETCH(QByteArray, verb);
    QFETCH(int, status);
    QFETCH(QString, code);
    FaultServer server;
    KeyBook keys;
    WebDavStore store(server.access(), keys);
    server.refuse(verb, status, 100);
    const Expected<StoredFile> stored = StoreDesk::wait(store.putBytes(m_content, faultName));
    QVERIFY(!stored);
    QCOMPARE(stored.error().code, code);
    QVERIFY(!keys.entries.value(DocumentContent::hashOf(m_content)).complete);
    // In words of its own, which say what to do.
    const QString words = RuleWords::sentence(code);
    QVERIFY2(!words.contains(code) && words.endsWith(u'.'), qPrintable(words));
}

void RemoteFaultsTest::waitsAsLongAsItIsAsked()
{
    WebDavStore store(m_server.access(), m_keys);
    m_server.refuse("PUT", 503, 1, {}, {"Retry-After: 1"});
    QElapsedTimer time;
    time.start();
    QVERIFY(StoreDesk::wait(store.putBytes(StoreDesk::pdfOf(1000, 2), faultName)));
    QVERIFY2(time.elapsed() >= 1000, qPrintable(QString::number(time.elapsed())));
}

void RemoteFaultsTest::whatIsReadBackDifferentlyIsSentAgain()
{
    FaultServer server;
    WebDavStore store(server.access(), m_keys);
    server.refuse("GET", 200, 1, "something else");
    QVERIFY(StoreDesk::wait(store.putBytes(StoreDesk::pdfOf(1000, 3), faultName)));
    QCOMPARE(server.asked("PUT"), 2);
    QCOMPARE(server.kept().size(), 1);
}

void RemoteFaultsTest::whatStaysDifferentIsNotStored()
{
    FaultServer server;
    WebDavStore store(server.access(), m_keys);
    server.refuse("GET", 200, 9, "something else");
    QCOMPARE(StoreDesk::codeOf(store.putBytes(StoreDesk::pdfOf(1000, 4), faultName)),
             QStringLiteral("document.not_stored"));
    QCOMPARE(server.asked("MOVE"), 0);
    QVERIFY(QTest::qWaitFor([&] { return server.kept().isEmpty(); }, 5000));
}

void RemoteFaultsTest::aMoveWhoseAnswerWasLostIsDone()
{
    FaultServer server;
    KeyBook keys;
    WebDavStore store(server.access(), keys);
    const QByteArray content = StoreDesk::pdfOf(1000, 5);
    // Done once; then the server says that there is nothing to be moved.
    server.doButSay("MOVE", 503);
    const Expected<StoredFile> stored = StoreDesk::wait(store.putBytes(content, faultName));
    QVERIFY2(stored, stored ? "" : qPrintable(stored.error().code));
    QCOMPARE(server.asked("MOVE"), 2);
    QVERIFY(StoreDesk::wait(store.get(stored->url, stored->sha256)).value_or(QByteArray()) == content);
}

void RemoteFaultsTest::anAnswerThatIsTooLargeIsNotRead()
{
    FaultServer server;
    KeyBook keys;
    WebDavStore store(server.access(), keys);
    const Expected<StoredFile> stored = StoreDesk::wait(store.putBytes(m_content, faultName));
    QVERIFY(stored);
    server.refuse("GET", 200, 1, QByteArray(8 * 1024 * 1024, 'x'));
    QCOMPARE(StoreDesk::codeOf(store.get(stored->url, stored->sha256)), QStringLiteral("document.tampered"));
}

/// The password would go elsewhere.
void RemoteFaultsTest::redirectionsAreNotFollowed()
{
    FaultServer server;
    FaultServer other;
    KeyBook keys;
    WebDavStore store(server.access(), keys);
    const Expected<StoredFile> stored = StoreDesk::wait(store.putBytes(m_content, faultName));
    QVERIFY(stored);
    const QByteArray there = other.access().address.toEncoded();
    server.refuse("GET", 302, 1, {}, {"Location: " + there});
    QCOMPARE(StoreDesk::codeOf(store.get(stored->url, stored->sha256)), QStringLiteral("store.failed"));
    QCOMPARE(other.asked("GET"), 0);
}

void RemoteFaultsTest::nothingOfARefusedUploadStays()
{
    FaultServer server;
    KeyBook keys;
    WebDavStore store(server.access(), keys);
    server.refuse("MOVE", 507, 100);
    QCOMPARE(StoreDesk::codeOf(store.putBytes(m_content, faultName)), QStringLiteral("store.full"));
    QVERIFY(QTest::qWaitFor([&] { return server.kept().isEmpty(); }, 5000));
}

/// Each try ends after the patience that was asked for.
void RemoteFaultsTest::aServerThatSaysNothing()
{
    FaultServer server;
    KeyBook keys;
    RemoteAccess access = server.access();
    access.patience = std::chrono::milliseconds(200);
    WebDavStore store(access, keys);
    server.keepWaiting("PUT", std::chrono::hours(1));
    QElapsedTimer time;
    time.start();
    QCOMPARE(StoreDesk::codeOf(store.putBytes(m_content, faultName)), QStringLiteral("store.interrupted"));
    QVERIFY2(time.elapsed() < 10'000, qPrintable(QString::number(time.elapsed())));
    QVERIFY(server.asked("PUT") > 1);
}

void RemoteFaultsTest::aSlowServerIsWaitedFor()
{
    FaultServer server;
    KeyBook keys;
    RemoteAccess access = server.access();
    access.patience = std::chrono::milliseconds(3000);
    WebDavStore store(access, keys);
    server.keepWaiting("PUT", std::chrono::milliseconds(1000));
    QVERIFY(StoreDesk::wait(store.putBytes(m_content, faultName)));
    QCOMPARE(server.asked("PUT"), 1);
}

void RemoteFaultsTest::refusalsOfAnS3StoreAreTold_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto add = [](int status, const char *code) {
        QTest::addRow("%d", status) << status << QString::fromLatin1(code);
    };
    add(302, "store.failed");
    add(403, "store.denied");
    add(404, "store.no_place");
    add(409, "store.no_place");
    add(412, "store.changed");
    add(413, "store.too_large");
    add(423, "store.locked");
    add(503, "store.busy");
    add(507, "store.full");
}

/// Of a document that goes at once and of one that goes in parts.
void RemoteFaultsTest::refusalsOfAnS3StoreAreTold()
{
    QFETCH(int, status);
    QFETCH(QString, code);
    for (const qint64 size : {qint64(1000), qint64(6 * 1024 * 1024)}) {
        FaultServer server;
        KeyBook keys;
        S3Store store(server.access(), keys);
        server.refuse(size > 1000 ? "POST" : "PUT", status, 100);
        const QByteArray content = StoreDesk::pdfOf(size);
        QCOMPARE(StoreDesk::codeOf(store.putBytes(content, faultName)), code);
        QVERIFY(!keys.entries.value(DocumentContent::hashOf(content)).complete);
    }
}

/// It says another hash of what it keeps: then all of it is read back, which tells.
void RemoteFaultsTest::anS3StoreThatKeepsSomethingElse()
{
    FaultServer server;
    KeyBook keys;
    S3Store store(server.access(), keys);
    server.refuse("PUT", 200, 1, {}, {"ETag: \"00000000000000000000000000000000\""});
    server.refuse("GET", 200, 1, "something else");
    QCOMPARE(StoreDesk::codeOf(store.putBytes(m_content, faultName)), QStringLiteral("document.not_stored"));
    // A store that encrypts by itself has other tags, and what it gives back is right.
    QVERIFY(StoreDesk::wait(store.putBytes(StoreDesk::pdfOf(1000, 70), faultName)));
    QVERIFY(server.asked("GET") > 1);
}

/// It takes the second piece for the whole document, which is found out; from then on all goes at once.
void RemoteFaultsTest::aServerThatKnowsNoPieces()
{
    FaultServer server;
    KeyBook keys;
    WebDavStore store(server.access(), keys);
    for (int round = 0; round < 2; ++round) {
        const QByteArray content = StoreDesk::pdfOf(6 * 1024 * 1024, quint32(80 + round));
        const Expected<StoredFile> stored = StoreDesk::wait(store.putBytes(content, faultName));
        QVERIFY2(stored, stored ? "" : qPrintable(stored.error().code));
        QCOMPARE(server.asked("PUT"), round == 0 ? 3 : 4);
        QVERIFY(StoreDesk::wait(store.get(stored->url, stored->sha256)).value_or(QByteArray()) == content);
    }
}

void RemoteFaultsTest::oldUploadsAreGivenUp()
{
    FaultServer server;
    KeyBook keys;
    S3Store store(server.access(), keys);
    const auto upload = [](const char *key, const QDateTime &begun) -> QByteArray {
        return "<Upload><Key>" + QByteArray(key) + "</Key><UploadId>1</UploadId><Initiated>" +
               begun.toString(Qt::ISODateWithMs).toLatin1() + "</Initiated></Upload>";
    };
    const QDateTime now = QDateTime::currentDateTimeUtc();
    server.refuse("GET", 200, 1,
                  "<ListMultipartUploadsResult>" + upload("0123456789abcdef0123456789abcdef", now.addDays(-2)) +
                      upload("0123456789abcdef0123456789abcde0", now.addSecs(-3600)) +
                      upload("somebody/elses", now.addDays(-2)) + "</ListMultipartUploadsResult>");
    server.refuse("DELETE", 204, 9);
    QCOMPARE(StoreDesk::wait(store.clean()).value_or(-1), 1);
    QCOMPARE(server.asked("DELETE"), 1);
}

void RemoteFaultsTest::wordsOfAnS3Store_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<QString>("code");
    const auto add = [](int status, const char *word, const char *code) {
        QTest::newRow(word) << status << QByteArray(word) << QString::fromLatin1(code);
    };
    add(403, "RequestTimeTooSkewed", "store.clock");
    add(403, "SignatureDoesNotMatch", "store.denied");
    add(403, "InvalidAccessKeyId", "store.denied");
    add(403, "QuotaExceeded", "store.full");
    add(400, "AuthorizationHeaderMalformed", "store.region");
    add(301, "PermanentRedirect", "store.region");
    add(404, "NoSuchBucket", "store.no_place");
    add(409, "OperationAborted", "store.busy");
    add(503, "SlowDown", "store.busy");
    add(413, "EntityTooLarge", "store.too_large");
}

void RemoteFaultsTest::wordsOfAnS3Store()
{
    QFETCH(int, status);
    QFETCH(QByteArray, word);
    QFETCH(QString, code);
    FaultServer server;
    KeyBook keys;
    S3Store store(server.access(), keys);
    server.refuse("POST", status, 100,
                  "<?xml version='1.0'?><Error><Message>no</Message><Code>" + word + "</Code></Error>");
    server.refuse("PUT", status, 100,
                  "<?xml version='1.0'?><Error><Message>no</Message><Code>" + word + "</Code></Error>");
    // At once, and in parts.
    QCOMPARE(StoreDesk::codeOf(store.putBytes(m_content, faultName)), code);
    QCOMPARE(StoreDesk::codeOf(store.putBytes(StoreDesk::pdfOf(6 * 1024 * 1024), faultName)), code);
    QVERIFY(!RuleWords::sentence(code).contains(code));
}

QTEST_GUILESS_MAIN(RemoteFaultsTest)
#include "tst_RemoteFaults.moc"
