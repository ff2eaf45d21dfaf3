// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/preview/DecoderProgram.h"
#include "models/preview/DocumentDecoder.h"
#include "tests/preview/AskDecoder.h"
#include "tests/preview/SampleDocuments.h"
#include "tests/storage/Why.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace tenderyard;
using namespace std::chrono_literals;

/// A decoder process that crashes, hangs or lies: whatever happens, the program goes on and has an error to show.
class tst_DecoderFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void killedWhileNothingIsAsked();
    void killedInTheMiddleOfAnAnswer();
    void killedAgainAndAgain();
    void stopped();
    void aMissingProgram();
    void anotherProgram_data();
    void anotherProgram();
    void theProcessGoesWithItsDecoder();
    void theProcessIsLimited();
};

namespace {

void signalTo(const DocumentDecoder &decoder, int signal)
{
    QVERIFY(decoder.processId() > 0);
    QCOMPARE(::kill(pid_t(decoder.processId()), signal), 0);
}

/// A script that stands for a decoder.
QString script(const QTemporaryDir &folder, const QByteArray &lines)
{
    const QString path = folder.filePath(QStringLiteral("decoder"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("#!/bin/sh\n" + lines);
    file.setPermissions(file.permissions() | QFileDevice::ExeOwner);
    return path;
}

} // namespace

void tst_DecoderFaults::killedWhileNothingIsAsked()
{
    DocumentDecoder decoder;
    const Expected<DocumentInfo> info = answerOf(decoder.open(sampledocuments::pages(2)));
    QVERIFY2(info, why(info));
    const qint64 first = decoder.processId();
    signalTo(decoder, SIGKILL);
    QTRY_COMPARE(decoder.processId(), 0);
    const Expected<QImage> image = answerOf(decoder.render(wholePage(*info, 1)));
    QVERIFY2(image, why(image));
    QVERIFY(decoder.processId() != first);
}

void tst_DecoderFaults::killedInTheMiddleOfAnAnswer()
{
    DocumentDecoder decoder;
    const Expected<DocumentInfo> info = answerOf(decoder.open(sampledocuments::heavy(20'000'000)));
    QVERIFY2(info, why(info));
    const PageTile large{0, {1190, 1684}, {0, 0, 1190, 1684}};
    const auto question = decoder.render(large);
    const auto waiting = decoder.text(0);
    // Stopped first, so that it cannot have answered before it is killed.
    signalTo(decoder, SIGSTOP);
    QTest::qWait(50);
    signalTo(decoder, SIGKILL);
    QCOMPARE(codeOf(answerOf(question)), QStringLiteral("document.decoder_crashed"));
    // What had not been asked yet is asked of the next process.
    const Expected<QString> text = answerOf(waiting);
    QVERIFY2(text, why(text));
    const Expected<QImage> again = answerOf(decoder.render(large));
    QVERIFY2(again, why(again));
}

void tst_DecoderFaults::killedAgainAndAgain()
{
    DocumentDecoder decoder(DecoderProgram::path(), {20s, 15s, 3}, nullptr);
    const Expected<DocumentInfo> info = answerOf(decoder.open(sampledocuments::pages(1)));
    QVERIFY2(info, why(info));
    for (int i = 0; i < 3; ++i) {
        QVERIFY2(decoder.processId() > 0 || answerOf(decoder.text(0)), "no process any more");
        signalTo(decoder, SIGKILL);
        QTRY_COMPARE(decoder.processId(), 0);
    }
    QCOMPARE(codeOf(answerOf(decoder.text(0))), QStringLiteral("document.decoder_crashed"));
    QCOMPARE(decoder.processId(), 0);
    // Another document begins anew.
    const Expected<DocumentInfo> next = answerOf(decoder.open(sampledocuments::pages(1)));
    QVERIFY2(next, why(next));
}

void tst_DecoderFaults::stopped()
{
    DocumentDecoder decoder(DecoderProgram::path(), {20s, 400ms, 4}, nullptr);
    const Expected<DocumentInfo> info = answerOf(decoder.open(sampledocuments::pages(2)));
    QVERIFY2(info, why(info));
    const qint64 stopped = decoder.processId();
    signalTo(decoder, SIGSTOP);
    QElapsedTimer timer;
    timer.start();
    const auto question = decoder.render(wholePage(*info, 0));
    const auto waiting = decoder.text(1);
    QCOMPARE(codeOf(answerOf(question)), QStringLiteral("document.decoder_hung"));
    QVERIFY(timer.elapsed() >= 300);
    const Expected<QString> text = answerOf(waiting);
    QVERIFY2(text, why(text));
    QTRY_VERIFY(isGone(stopped));
}

void tst_DecoderFaults::aMissingProgram()
{
    for (const QString &program : {QString(), QStringLiteral("/nowhere/tenderyard-preview")}) {
        DocumentDecoder decoder(program, {}, nullptr);
        const auto opening = decoder.open(sampledocuments::pages(1));
        const auto text = decoder.text(0);
        QCOMPARE(codeOf(answerOf(opening)), QStringLiteral("document.no_decoder"));
        QCOMPARE(codeOf(answerOf(text)), QStringLiteral("document.no_decoder"));
    }
}

void tst_DecoderFaults::anotherProgram_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("code");
    QTest::newRow("ends at once") << QByteArray("exit 0") << QStringLiteral("document.decoder_crashed");
    QTest::newRow("crashes") << QByteArray("kill -SEGV $$") << QStringLiteral("document.decoder_crashed");
    QTest::newRow("takes too long") << QByteArray("kill -XCPU $$") << QStringLiteral("document.decoder_hung");
    QTest::newRow("has no memory") << QByteArray("exit 70") << QStringLiteral("document.decoder_memory");
    QTest::newRow("does nothing") << QByteArray("exec sleep 100") << QStringLiteral("document.decoder_hung");
    QTest::newRow("talks rubbish") << QByteArray("yes hello | head -c 100000; exec sleep 100")
                                   << QStringLiteral("document.decoder_crashed");
    QTest::newRow("answers half") << QByteArray("printf '\\000\\000\\001\\000A12'; exec sleep 100")
                                  << QStringLiteral("document.decoder_hung");
    QTest::newRow("answers what is no answer")
        << QByteArray("printf '\\000\\000\\000\\003A12'; exec sleep 100") << QStringLiteral("document.decoder_crashed");
    QTest::newRow("gives a reason that is none") << QByteArray("printf '\\000\\000\\000\\005Eoops'; exec sleep 100")
                                                 << QStringLiteral("document.decoder_crashed");
    QTest::newRow("claims four gigabytes")
        << QByteArray("printf '\\377\\377\\377\\377A'; exec sleep 100") << QStringLiteral("document.decoder_crashed");
}

void tst_DecoderFaults::anotherProgram()
{
    QFETCH(QByteArray, lines);
    const QTemporaryDir folder;
    DocumentDecoder decoder(script(folder, lines), {1s, 1s, 4}, nullptr);
    QTEST(codeOf(answerOf(decoder.open(sampledocuments::pages(1)))), "code");
    QTEST(codeOf(answerOf(decoder.text(0))), "code");
    QTRY_COMPARE(decoder.processId(), 0);
}

void tst_DecoderFaults::theProcessGoesWithItsDecoder()
{
    qint64 process = 0;
    {
        DocumentDecoder decoder;
        QVERIFY(answerOf(decoder.open(sampledocuments::pages(1))));
        process = decoder.processId();
        signalTo(decoder, SIGSTOP);
        QElapsedTimer timer;
        timer.start();
        decoder.close();
        QVERIFY2(timer.elapsed() < 100, "closing waits for the process");
    }
    QTRY_VERIFY(isGone(process));
}

/// Read from the outside, of the process that is at work.
void tst_DecoderFaults::theProcessIsLimited()
{
    DocumentDecoder decoder;
    QVERIFY(answerOf(decoder.open(sampledocuments::pages(1))));
    const qint64 process = decoder.processId();
    QCOMPARE(statusOf(process, "NoNewPrivs"), QByteArray("1"));
    QCOMPARE(statusOf(process, "Seccomp"), QByteArray("2"));
    QCOMPARE(statusOf(process, "Threads"), QByteArray("1"));
    const auto limitOf = [&](__rlimit_resource resource) {
        rlimit limit{};
        return prlimit(pid_t(process), resource, nullptr, &limit) == 0 ? qint64(limit.rlim_max) : -1;
    };
    QCOMPARE(limitOf(RLIMIT_FSIZE), 0);
    QCOMPARE(limitOf(RLIMIT_CORE), 0);
    QCOMPARE(limitOf(RLIMIT_NPROC), 0);
    QCOMPARE(limitOf(RLIMIT_NOFILE), 64);
#ifndef __SANITIZE_ADDRESS__
    QCOMPARE(limitOf(RLIMIT_AS), qint64(1536) * 1024 * 1024);
#endif
    rlimit seconds{};
    QCOMPARE(prlimit(pid_t(process), RLIMIT_CPU, nullptr, &seconds), 0);
    QVERIFY(seconds.rlim_cur <= 60);
}

QTEST_GUILESS_MAIN(tst_DecoderFaults)

#include "tst_DecoderFaults.moc"
