// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/preview/PortfolioBinder.h"
#include "tests/preview/AskDecoder.h"
#include "tests/preview/SampleDocuments.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace tenderyard;
using namespace std::chrono_literals;

namespace {

using Cleaned = PortfolioProtocol::Cleaned;

/// Starts a script as the decoder.
QString decoderOf(const QTemporaryDir &folder, const QByteArray &script)
{
    const QString path = folder.filePath(QStringLiteral("decoder"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + script + '\n') < 0)
        qFatal("a script could not be written");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

} // namespace

/// Making one PDF of many with decoder programs that fail, lie and hang, and giving it up.
class PortfolioFaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void failingPrograms_data();
    void failingPrograms();
    void cancelling();
};

void PortfolioFaultsTest::failingPrograms_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("code");
    QTest::newRow("ends") << QByteArray("exit 1") << QStringLiteral("document.decoder_crashed");
    QTest::newRow("is killed") << QByteArray("kill -SEGV $$") << QStringLiteral("document.decoder_crashed");
    QTest::newRow("has no memory") << QByteArray("exit 70") << QStringLiteral("document.decoder_memory");
    QTest::newRow("hangs") << QByteArray("exec sleep 60") << QStringLiteral("document.decoder_hung");
    QTest::newRow("says nothing") << QByteArray("exit 0") << QStringLiteral("document.decoder_crashed");
    QTest::newRow("says nonsense") << QByteArray("echo nonsense") << QStringLiteral("document.decoder_crashed");
    QTest::newRow("says no PDF") << QByteArray("printf '\\000\\000\\000\\007A\\000\\000\\000\\001ab'")
                                 << QStringLiteral("document.decoder_crashed");
    QTest::newRow("never stops") << QByteArray("exec cat /dev/zero") << QStringLiteral("document.decoder_crashed");
}

void PortfolioFaultsTest::failingPrograms()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, code);
    const QTemporaryDir folder;
    // The one that says too much may take its time for it.
    PortfolioBinder binder(decoderOf(folder, script), script.contains("zero") ? 30s : 3s);
    const Expected<Cleaned> cleaned = answerOf(binder.clean(sampledocuments::heavy(3'000'000)));
    QVERIFY(!cleaned);
    QCOMPARE(cleaned.error().code, code);
    PortfolioBinder nothing(folder.filePath(QStringLiteral("missing")), 3s);
    const Expected<Cleaned> missing = answerOf(nothing.clean("%PDF-"));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, QStringLiteral("document.no_decoder"));
}

void PortfolioFaultsTest::cancelling()
{
    const QTemporaryDir folder;
    const QString script =
        decoderOf(folder, "echo $$ > " + folder.filePath(QStringLiteral("pid")).toUtf8() + "\nexec sleep 60");
    const auto processOf = [&] {
        return sampledocuments::contents(folder.filePath(QStringLiteral("pid"))).trimmed().toLongLong();
    };
    PortfolioBinder binder(script, 60s);
    QFuture<Expected<Cleaned>> future = binder.clean(sampledocuments::pages(1));
    QTRY_VERIFY(processOf() > 0);
    future.cancel();
    QTRY_VERIFY(isGone(processOf()));
    QVERIFY(QFile::remove(folder.filePath(QStringLiteral("pid"))));
    // And when nobody is there any more.
    auto other = std::make_unique<PortfolioBinder>(script, 60s);
    future = other->clean(sampledocuments::pages(1));
    QTRY_VERIFY(processOf() > 0);
    other.reset();
    QTRY_VERIFY(future.isFinished());
    QTRY_VERIFY(isGone(processOf()));
}

QTEST_GUILESS_MAIN(PortfolioFaultsTest)
#include "tst_PortfolioFaults.moc"
