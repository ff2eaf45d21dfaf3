// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/HttpAnswer.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QtTest>

using namespace tenderyard;

namespace {

using State = HttpAnswer::State;

constexpr qint64 mostBody = 1000;

} // namespace

/// Answers of HTTP as servers send them, and as nobody should.
class HttpAnswerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void readsInAnyPieces();
    void makesNothingOfWhatIsNoAnswer_data();
    void makesNothingOfWhatIsNoAnswer();
    void keepsNoMoreThanItMay();
    void keepsTheBeginningOfARefusal();
    void compares_data();
    void compares();
    void anyBytesAreSurvived();

private:
    static State take(HttpAnswer &answer, const QByteArray &text, bool ends = false);
};

State HttpAnswerTest::take(HttpAnswer &answer, const QByteArray &text, bool ends)
{
    QByteArray bytes = text;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const State state = answer.read(buffer);
    return ends && state == State::Reading ? answer.end() : state;
}

void HttpAnswerTest::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isHead");
    QTest::addColumn<bool>("ends");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("staysOpen");
    const auto add = [](const char *name, const char *text, int status, const char *body, bool staysOpen,
                        bool isHead = false, bool ends = false) {
        QTest::newRow(name) << QByteArray(text) << isHead << ends << status << QByteArray(body) << staysOpen;
    };
    add("length", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", 200, "hello", true);
    add("nothing", "HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n", 201, "", true);
    add("no content", "HTTP/1.1 204 No Content\r\n\r\n", 204, "", true);
    add("to the end", "HTTP/1.1 200 OK\r\n\r\nhello", 200, "hello", false, false, true);
    add("closes", "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 5\r\n\r\nhello", 200, "hello", false);
    add("old", "HTTP/1.0 200 OK\r\nContent-Length: 5\r\n\r\nhello", 200, "hello", false);
    add("head", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n", 200, "", true, true);
    add("chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n2;x=y\r\nlo\r\n0\r\n\r\n", 200,
        "hello", true);
    add("chunks and a trailer", "HTTP/1.1 200 OK\r\ntransfer-encoding: Chunked\r\n\r\n5\r\nhello\r\n0\r\nX: y\r\n\r\n",
        200, "hello", true);
    add("announced", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", 200, "hello",
        true);
    add("without a phrase", "HTTP/1.1 200\r\nContent-Length: 5\r\n\r\nhello", 200, "hello", true);
    add("lines of UNIX", "HTTP/1.1 200 OK\nContent-Length: 5\n\nhello", 200, "hello", true);
    add("a refusal", "HTTP/1.1 507 Full\r\nContent-Length: 4\r\n\r\nfull", 507, "full", true);
}

void HttpAnswerTest::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isHead);
    QFETCH(bool, ends);
    HttpAnswer answer(isHead, mostBody);
    QCOMPARE(take(answer, text, ends), State::Complete);
    QTEST(answer.answer().status, "status");
    QTEST(answer.answer().body, "body");
    QTEST(answer.staysOpen(), "staysOpen");
}

void HttpAnswerTest::readsInAnyPieces()
{
    const QByteArray text = "HTTP/1.1 200 OK\r\nETag: \"abc\"\r\nRetry-After: 3\r\nTransfer-Encoding: chunked\r\n\r\n"
                            "3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n";
    for (qsizetype cut = 1; cut < text.size(); ++cut) {
        HttpAnswer answer(false, mostBody);
        QCOMPARE(take(answer, text.first(cut)), State::Reading);
        QCOMPARE(take(answer, text.sliced(cut)), State::Complete);
        QCOMPARE(answer.answer().body, QByteArrayLiteral("hello"));
        QCOMPARE(answer.answer().etag, QByteArrayLiteral("\"abc\""));
        QCOMPARE(answer.answer().retryAfter, 3);
    }
}

void HttpAnswerTest::makesNothingOfWhatIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("another protocol") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
    QTest::newRow("HTTP/2") << QByteArray("HTTP/2 200\r\n\r\n");
    QTest::newRow("no number") << QByteArray("HTTP/1.1 fine\r\n");
    QTest::newRow("number too large") << QByteArray("HTTP/1.1 20000 OK\r\n");
    QTest::newRow("negative length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n");
    QTest::newRow("length of letters") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: five\r\n\r\n");
    QTest::newRow("no header") << QByteArray("HTTP/1.1 200 OK\r\nwhat is this\r\n\r\n");
    QTest::newRow("chunk of letters") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");
    QTest::newRow("negative chunk") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-3\r\n");
    QTest::newRow("chunk too long") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhello\r\n");
    QTest::newRow("endless line") << QByteArray("HTTP/1.1 200 OK\r\nX: " + QByteArray(200'000, 'x'));
    QTest::newRow("endless head") << QByteArray("HTTP/1.1 200 OK\r\n" + QByteArray("X: y\r\n").repeated(20'000));
}

void HttpAnswerTest::makesNothingOfWhatIsNoAnswer()
{
    QFETCH(QByteArray, text);
    HttpAnswer answer(false, mostBody);
    QCOMPARE(take(answer, text), State::Senseless);
    QVERIFY(!answer.staysOpen());
}

void HttpAnswerTest::keepsNoMoreThanItMay()
{
    const QByteArray large(5000, 'x');
    for (const QByteArray &text :
         QByteArrayList{"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + large, "HTTP/1.1 200 OK\r\n\r\n" + large,
                        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1388\r\n" + large}) {
        HttpAnswer answer(false, mostBody);
        QCOMPARE(take(answer, text), State::TooLarge);
        QVERIFY(answer.answer().body.size() <= mostBody);
    }
}

void HttpAnswerTest::keepsTheBeginningOfARefusal()
{
    HttpAnswer answer(false, 10);
    QCOMPARE(take(answer, "HTTP/1.1 500 No\r\nContent-Length: 300000\r\n\r\n" + QByteArray(300'000, 'x')),
             State::Complete);
    QCOMPARE(answer.answer().body.size(), 64 * 1024);
}

void HttpAnswerTest::compares_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("isExpected");
    QTest::newRow("same") << QByteArray("hello") << State::Complete << true;
    QTest::newRow("another byte") << QByteArray("hellO") << State::Complete << false;
    QTest::newRow("shorter") << QByteArray("hell") << State::Complete << false;
    QTest::newRow("longer") << QByteArray("hello!") << State::TooLarge << false;
    QTest::newRow("nothing") << QByteArray() << State::Complete << false;
}

void HttpAnswerTest::compares()
{
    QFETCH(QByteArray, body);
    HttpAnswer answer(false, mostBody, "hello");
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n";
    QTEST(take(answer, head + body), "state");
    QTEST(answer.answer().isExpected, "isExpected");
    QVERIFY(answer.answer().body.isEmpty());
    HttpAnswer refusal(false, mostBody, "hello");
    QCOMPARE(take(refusal, "HTTP/1.1 404 No\r\nContent-Length: 5\r\n\r\nhello"), State::Complete);
    QVERIFY(!refusal.answer().isExpected);
}

/// Valid answers with some bytes changed, whole and in pieces: read or refused, and never more kept than may be.
void HttpAnswerTest::anyBytesAreSurvived()
{
    QRandomGenerator random(7);
    const QByteArrayList seeds{"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello",
                               "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n",
                               "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 404 No\r\nConnection: close\r\n\r\nno"};
    int complete = 0;
    for (int round = 0; round < 30'000; ++round) {
        QByteArray text = seeds.at(round % seeds.size());
        for (int change = random.bounded(4); change >= 0; --change)
            text[random.bounded(int(text.size()))] = char(random.bounded(256));
        HttpAnswer answer(false, mostBody);
        const qsizetype cut = random.bounded(int(text.size()));
        if (take(answer, text.first(cut)) == State::Reading)
            take(answer, text.sliced(cut), true);
        QVERIFY(answer.answer().body.size() <= 64 * 1024);
        complete += answer.answer().status == 200 && answer.answer().body == "hello" ? 1 : 0;
    }
    QVERIFY(complete > 0);
}

Q_DECLARE_METATYPE(tenderyard::HttpAnswer::State)
QTEST_GUILESS_MAIN(HttpAnswerTest)
#include "tst_HttpAnswer.moc"
