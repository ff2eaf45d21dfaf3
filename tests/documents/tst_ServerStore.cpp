// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/documents/DocumentDesk.h"
#include "tests/support/PostgresServer.h"

#include <QTemporaryDir>

using namespace tenderyard;

/// Documents that an office keeps on its server.
class ServerStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void keepsAndGivesBack_data();
    void keepsAndGivesBack();
    void keepsAFile();
    void refuses();
    void takesNoUrlForAnything();
    void anUploadGoesOnWhereItWasCut();
    void aLostConnectionIsNoLostUpload();
    void whatArrivedOtherwiseIsNotKept();
    void aCancelledUploadIsGivenUp();
    void aPausedUploadSendsNothing();
    void cleansWhenItIsAsked();
    void noticesWhatWasChanged();
    void mendsADamagedCopy();
    void nobodyIsAnsweredAfterTheStoreIsGone();
    void storesAtOnce();

private:
    qint64 count(const QString &where) const
    {
        return m_office->run(QStringLiteral("SELECT count(*) FROM document WHERE ") + where).toLongLong();
    }

    std::unique_ptr<ServerOffice> m_office;
    Uuid m_contractor;
    std::unique_ptr<DocumentDesk> m_desk;
};

void ServerStoreTest::initTestCase()
{
    if (!PostgresServer::isInstalled())
        QSKIP("no PostgreSQL server is installed");
    m_office = std::make_unique<ServerOffice>();
    m_contractor = m_office->addUser(QStringLiteral("contractor"), {QStringLiteral("CONTRACTOR")});
}

void ServerStoreTest::init()
{
    m_office->run(QStringLiteral("DELETE FROM document_chunk; DELETE FROM document; "
                                 "DELETE FROM contractors_certification; DELETE FROM contractors_contractor"));
    m_desk = std::make_unique<DocumentDesk>(*m_office, m_contractor);
}

void ServerStoreTest::cleanup()
{
    m_desk.reset();
}

void ServerStoreTest::keepsAndGivesBack_data()
{
    QTest::addColumn<qint64>("size");
    QTest::newRow("small") << qint64(100);
    QTest::newRow("one piece") << DocumentContent::piece;
    QTest::newRow("a byte more") << DocumentContent::piece + 1;
    QTest::newRow("the largest") << DocumentStore::largest;
}

void ServerStoreTest::keepsAndGivesBack()
{
    QFETCH(const qint64, size);
    const QByteArray content = DocumentDesk::pdfOf(size);
    const auto put = m_desk->store->putBytes(content, QStringLiteral("a/b/permit.pdf"));
    const Expected<StoredFile> file = m_desk->wait(put);
    QVERIFY2(file.has_value(), qPrintable(file ? QString() : file.error().detail));
    QCOMPARE(file->fileName, QStringLiteral("permit.pdf"));
    QCOMPARE(file->mediaType, QStringLiteral("application/pdf"));
    QCOMPARE(file->byteSize, size);
    QCOMPARE(put.progressValue(), put.progressMaximum());
    QCOMPARE(put.progressMaximum(), int(size / 1024));
    const auto got = m_desk->store->get(file->url, file->sha256);
    const Expected<QByteArray> back = m_desk->wait(got);
    QVERIFY(back.has_value());
    QVERIFY(*back == content);
    QCOMPARE(got.progressValue(), int(size / 1024));
    QCOMPARE(m_desk->wait(m_desk->store->check(file->url, file->sha256)).value_or(QString()), file->sha256);
}

void ServerStoreTest::keepsAFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("letter.pdf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(DocumentDesk::pdfOf(5000));
    file.close();
    const Expected<StoredFile> stored = m_desk->wait(m_desk->store->putFile(file.fileName()));
    QVERIFY(stored.has_value());
    QCOMPARE(stored->fileName, QStringLiteral("letter.pdf"));
    QCOMPARE(m_desk->codeOf(m_desk->store->putFile(folder.filePath(QStringLiteral("none")))),
             QStringLiteral("document.not_readable"));
}

void ServerStoreTest::refuses()
{
    const QString name = QStringLiteral("name.pdf");
    QCOMPARE(m_desk->codeOf(m_desk->store->putBytes({}, name)), QStringLiteral("document.empty"));
    QCOMPARE(m_desk->codeOf(m_desk->store->putBytes("text", name)), QStringLiteral("document.type"));
    QCOMPARE(m_desk->codeOf(m_desk->store->putBytes(DocumentDesk::pdfOf(DocumentStore::largest + 1), name)),
             QStringLiteral("document.too_large"));
    // The server looks for itself, whatever program asks it.
    const QByteArray text = "no document";
    const QString sha256 = DocumentContent::hashOf(text);
    const auto tell = [&](qint64 size) {
        return m_desk->codeOf(m_desk->database.write<bool>([&, size](Connection &connection) -> Expected<bool> {
            const Expected<QList<qint64>> begun = DocumentSql::begin(connection, sha256, size);
            if (!begun)
                return tl::unexpected(begun.error());
            if (const Outcome put = DocumentSql::put(connection, sha256, 0, text); !put)
                return tl::unexpected(put.error());
            return DocumentSql::finish(connection, sha256);
        }));
    };
    QCOMPARE(tell(DocumentStore::largest + 1), QStringLiteral("document.too_large"));
    QCOMPARE(tell(0), QStringLiteral("document.too_large"));
    QCOMPARE(tell(text.size() + 1), QStringLiteral("document.not_stored"));
    QCOMPARE(tell(text.size()), QStringLiteral("document.type"));
    QCOMPARE(count(QStringLiteral("true")), 0);
}

void ServerStoreTest::takesNoUrlForAnything()
{
    const Expected<StoredFile> file = m_desk->wait(m_desk->store->putBytes(DocumentDesk::pdfOf(100), {}));
    QVERIFY(file.has_value());
    for (const auto &[url, sha256] :
         {std::pair(QStringLiteral("/etc/passwd"), file->sha256), std::pair(file->url, QString()),
          std::pair(file->url, file->sha256.toUpper()), std::pair(QStringLiteral("sha256:x"), QStringLiteral("x"))})
        QCOMPARE(m_desk->codeOf(m_desk->store->get(url, sha256)), QStringLiteral("document.not_found"));
}

void ServerStoreTest::anUploadGoesOnWhereItWasCut()
{
    const QByteArray content = DocumentDesk::pdfOf(4 * DocumentContent::piece + 10);
    const QString sha256 = DocumentContent::hashOf(content);
    QCOMPARE(m_desk->missing(content).value_or(QList<qint64>()), QList<qint64>({0, 1, 2, 3, 4}));
    for (const qint64 number : {1, 3}) {
        QCOMPARE(m_desk->codeOf(m_desk->database.write<bool>([&](Connection &connection) -> Expected<bool> {
            const Outcome put = DocumentSql::put(connection, sha256, number,
                                                 content.mid(number * DocumentContent::piece, DocumentContent::piece));
            return put ? Expected<bool>(true) : tl::unexpected(put.error());
        })),
                 QString());
    }
    QCOMPARE(m_desk->missing(content).value_or(QList<qint64>()), QList<qint64>({0, 2, 4}));
    // What is there is not sent again.
    m_office->run(QStringLiteral("CREATE TABLE put_log AS SELECT number FROM document_chunk; "
                                 "CREATE FUNCTION note_put() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                                 "INSERT INTO office.put_log VALUES (NEW.number); RETURN NULL; END $$; "
                                 "GRANT INSERT ON put_log TO PUBLIC; GRANT EXECUTE ON FUNCTION note_put() TO PUBLIC; "
                                 "CREATE TRIGGER note_put AFTER INSERT OR UPDATE ON document_chunk FOR EACH ROW "
                                 "EXECUTE FUNCTION note_put()"));
    const Expected<StoredFile> file = m_desk->wait(m_desk->store->putBytes(content, {}));
    const QString put =
        m_office->run(QStringLiteral("SELECT string_agg(number::text, ' ' ORDER BY number) FROM put_log"));
    m_office->run(
        QStringLiteral("DROP TRIGGER note_put ON document_chunk; DROP FUNCTION note_put(); DROP TABLE put_log"));
    QVERIFY(file.has_value());
    QCOMPARE(put, QStringLiteral("0 1 2 3 4"));
    QVERIFY(m_desk->wait(m_desk->store->get(file->url, sha256)).value_or(QByteArray()) == content);
}

void ServerStoreTest::aLostConnectionIsNoLostUpload()
{
    const QByteArray content = DocumentDesk::pdfOf(20 * DocumentContent::piece);
    const QFuture<Expected<StoredFile>> put = m_desk->store->putBytes(content, {});
    QVERIFY(QTest::qWaitFor([&] { return put.progressValue() > 2 * int(DocumentContent::piece / 1024); },
                            DocumentDesk::longestWait));
    m_office->run(QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                                 "WHERE datname = current_database() AND pid <> pg_backend_pid()"));
    const Expected<StoredFile> first = m_desk->wait(put);
    // Where the connection does not come back by itself, the next desk goes on.
    DocumentDesk again(*m_office, m_contractor);
    if (!first) {
        QVERIFY(again.missing(content).value_or(QList<qint64>()).size() < 20);
        QVERIFY(again.wait(again.store->putBytes(content, {})).has_value());
    }
    QVERIFY(again
                .wait(again.store->get(DocumentContent::urlOf(DocumentContent::hashOf(content)),
                                       DocumentContent::hashOf(content)))
                .value_or(QByteArray()) == content);
}

void ServerStoreTest::whatArrivedOtherwiseIsNotKept()
{
    const QByteArray content = DocumentDesk::pdfOf(100);
    const QString sha256 = DocumentContent::hashOf(content);
    QVERIFY(m_desk->missing(content).has_value());
    QByteArray other = content;
    other[50] = 'X';
    const auto sent = m_desk->database.write<bool>([&](Connection &connection) -> Expected<bool> {
        const Outcome put = DocumentSql::put(connection, sha256, 0, other);
        return put ? Expected<bool>(true) : tl::unexpected(put.error());
    });
    QCOMPARE(m_desk->codeOf(sent), QString());
    const auto finished =
        m_desk->database.write<bool>([&](Connection &connection) { return DocumentSql::finish(connection, sha256); });
    QCOMPARE(m_desk->wait(finished).value_or(true), false);
    QCOMPARE(m_desk->codeOf(m_desk->store->get(DocumentContent::urlOf(sha256), sha256)),
             QStringLiteral("document.not_found"));
    QVERIFY(m_desk->wait(m_desk->store->putBytes(content, {})).has_value());
    QVERIFY(m_desk->wait(m_desk->store->get(DocumentContent::urlOf(sha256), sha256)).has_value());
}

void ServerStoreTest::aCancelledUploadIsGivenUp()
{
    QFuture<Expected<StoredFile>> put = m_desk->store->putBytes(DocumentDesk::pdfOf(40 * DocumentContent::piece), {});
    QVERIFY(QTest::qWaitFor([&] { return put.progressValue() > 0; }, DocumentDesk::longestWait));
    put.cancel();
    QVERIFY(QTest::qWaitFor([&] { return put.isFinished(); }, DocumentDesk::longestWait));
    QCOMPARE(put.resultCount(), 0);
    QTRY_COMPARE(count(QStringLiteral("true")), 0);
}

void ServerStoreTest::aPausedUploadSendsNothing()
{
    const QByteArray content = DocumentDesk::pdfOf(60 * DocumentContent::piece);
    const QString chunks = QStringLiteral("SELECT count(*) FROM document_chunk");
    const auto pausedPut = [&] {
        QFuture<Expected<StoredFile>> put = m_desk->store->putBytes(content, {});
        if (!QTest::qWaitFor([&] { return put.progressValue() > 0; }, DocumentDesk::longestWait))
            qFatal("It does not begin");
        put.suspend();
        // The piece that is on its way.
        QTest::qWait(300);
        return put;
    };
    // Goes on where it was.
    QFuture<Expected<StoredFile>> put = pausedPut();
    const QString sent = m_office->run(chunks);
    QVERIFY(sent.toInt() > 0 && sent.toInt() < 60);
    QTest::qWait(500);
    QCOMPARE(m_office->run(chunks), sent);
    QVERIFY(!put.isFinished());
    put.resume();
    const Expected<StoredFile> file = m_desk->wait(put);
    QVERIFY(file.has_value());
    QVERIFY(m_desk->wait(m_desk->store->get(file->url, file->sha256)).value_or(QByteArray()) == content);
    // Is cancelled.
    m_office->run(QStringLiteral("DELETE FROM document"));
    put = pausedPut();
    put.cancel();
    QVERIFY(QTest::qWaitFor([&] { return put.isFinished(); }, 5000));
    QTRY_COMPARE(count(QStringLiteral("true")), 0);
    // Ends with the store.
    put = pausedPut();
    m_desk->store.reset();
    QVERIFY(put.isFinished() && put.isCanceled());
}

void ServerStoreTest::cleansWhenItIsAsked()
{
    QVERIFY(m_desk->wait(m_desk->store->putBytes(DocumentDesk::pdfOf(100), {})));
    QCOMPARE(m_desk->wait(m_desk->store->clean()).value_or(-1), 0);
    m_office->run(QStringLiteral("UPDATE document SET created_at = now() - interval '25 hours'"));
    QCOMPARE(m_desk->wait(m_desk->store->clean()).value_or(-1), 1);
    QCOMPARE(count(QStringLiteral("true")), 0);
}

void ServerStoreTest::noticesWhatWasChanged()
{
    const Expected<StoredFile> file = m_desk->wait(m_desk->store->putBytes(DocumentDesk::pdfOf(600'000), {}));
    QVERIFY(file.has_value());
    m_office->run(QStringLiteral("UPDATE document_chunk SET bytes = set_byte(bytes, 7, 7) WHERE number = 1"));
    QCOMPARE(m_desk->codeOf(m_desk->store->get(file->url, file->sha256)), QStringLiteral("document.tampered"));
    QCOMPARE(m_desk->codeOf(m_desk->store->check(file->url, file->sha256)), QStringLiteral("document.tampered"));
    m_office->run(QStringLiteral("UPDATE document_chunk SET bytes = substring(bytes FROM 2) WHERE number = 1"));
    QCOMPARE(m_desk->codeOf(m_desk->store->get(file->url, file->sha256)), QStringLiteral("document.tampered"));
}

void ServerStoreTest::mendsADamagedCopy()
{
    const QByteArray content = DocumentDesk::pdfOf(600'000);
    const Expected<StoredFile> file = m_desk->wait(m_desk->store->putBytes(content, {}));
    QVERIFY(file.has_value());
    m_office->run(QStringLiteral("UPDATE document_chunk SET bytes = set_byte(bytes, 7, 7) WHERE number = 1"));
    QVERIFY(m_desk->wait(m_desk->store->putBytes(content, {})).has_value());
    QVERIFY(m_desk->wait(m_desk->store->get(file->url, file->sha256)).value_or(QByteArray()) == content);
}

void ServerStoreTest::nobodyIsAnsweredAfterTheStoreIsGone()
{
    const QFuture<Expected<StoredFile>> put =
        m_desk->store->putBytes(DocumentDesk::pdfOf(40 * DocumentContent::piece), {});
    QVERIFY(QTest::qWaitFor([&] { return put.progressValue() > 0; }, DocumentDesk::longestWait));
    QElapsedTimer timer;
    timer.start();
    m_desk->store.reset();
    QVERIFY(timer.elapsed() < 1000);
    QVERIFY(put.isFinished());
    QVERIFY(put.isCanceled());
}

void ServerStoreTest::storesAtOnce()
{
    const QByteArray content = DocumentDesk::pdfOf(600'000);
    const Expected<StoredFile> file = m_desk->wait(m_desk->database.write<StoredFile>(
        [&](Connection &connection) { return ServerStore::putNow(connection, content, QStringLiteral("x.pdf")); }));
    QVERIFY(file.has_value());
    QVERIFY(m_desk->wait(m_desk->store->get(file->url, file->sha256)).value_or(QByteArray()) == content);
}

QTEST_GUILESS_MAIN(ServerStoreTest)
#include "tst_ServerStore.moc"
