// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/FolderStore.h"
#include "models/documents/remote/DatabaseKeys.h"
#include "models/documents/remote/MovingKeys.h"
#include "models/documents/remote/StoreMove.h"
#include "models/documents/remote/WebDavStore.h"
#include "models/storage/Database.h"
#include "models/storage/ThreadGuard.h"
#include "tests/documents/remote/ApacheServer.h"
#include "tests/documents/remote/CuttingProxy.h"
#include "tests/documents/remote/KeyBook.h"
#include "tests/documents/remote/StoreDesk.h"
#include "tests/support/TestClock.h"

#include <QFile>
#include <QTemporaryDir>

using namespace tenderyard;

namespace {

const QString moveName = QStringLiteral("licence.pdf");

StoreMove::Document documentOf(const QByteArray &content)
{
    return {DocumentContent::hashOf(content), moveName};
}

QVariant keyOf(const Uuid &id)
{
    return QVariant::fromValue(id);
}

} // namespace

/// Moving the documents of an office, in a file, from its folder to a real WebDAV server and back.
class StoreMoveTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void movesAllAndBack();
    void goesOnWhereItWasStopped();
    void tellsWhatIsLost();
    void stopsWhenTheStoreIsGone();
    void theSamePeopleReadTheSameDocuments();

private:
    Expected<StoreMove::Report> move(DocumentStore &from, DocumentStore &to, const QList<QByteArray> &contents);
    Uuid addContractor(const QString &login);
    void certify(const Uuid &user, const QByteArray &content);
    void write(const std::function<Outcome(Connection &)> &work);

    std::unique_ptr<ApacheServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FolderStore> m_files;
    std::unique_ptr<KeyBook> m_keys;
    std::unique_ptr<WebDavStore> m_remote;
    TestClock m_clock;
    std::unique_ptr<Database> m_database;
    QHash<Uuid, Uuid> m_profiles;
};

void StoreMoveTest::initTestCase()
{
    if (!ApacheServer::isInstalled())
        QSKIP("no Apache is installed");
    m_server = std::make_unique<ApacheServer>();
}

void StoreMoveTest::cleanupTestCase()
{
    m_server.reset();
}

void StoreMoveTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_files = std::make_unique<FolderStore>(m_folder->filePath(QStringLiteral("office.files")));
    m_keys = std::make_unique<KeyBook>();
    m_remote = std::make_unique<WebDavStore>(m_server->access(), *m_keys);
}

void StoreMoveTest::cleanup()
{
    m_remote.reset();
    m_files.reset();
    m_database.reset();
}

Expected<StoreMove::Report> StoreMoveTest::move(DocumentStore &from, DocumentStore &to,
                                                const QList<QByteArray> &contents)
{
    QList<StoreMove::Document> documents;
    for (const QByteArray &content : contents)
        documents.append(documentOf(content));
    StoreMove move(from, to);
    return StoreDesk::wait(move.start(documents));
}

void StoreMoveTest::movesAllAndBack()
{
    QList<QByteArray> contents;
    for (quint32 number = 1; number <= 5; ++number) {
        contents.append(StoreDesk::pdfOf(300'000, 1000 + number));
        QVERIFY(StoreDesk::wait(m_files->putBytes(contents.last(), moveName)));
    }
    const auto there = move(*m_files, *m_remote, contents);
    QVERIFY(there);
    QCOMPARE(there->moved, 5);
    QCOMPARE(there->already, 0);
    QVERIFY(there->lost.isEmpty());
    FolderStore other(m_folder->filePath(QStringLiteral("other.files")));
    const auto back = move(*m_remote, other, contents);
    QVERIFY(back);
    QCOMPARE(back->moved, 5);
    for (const QByteArray &content : std::as_const(contents)) {
        const QString sha256 = DocumentContent::hashOf(content);
        QVERIFY(StoreDesk::wait(other.get(DocumentContent::urlOf(sha256), sha256)).value_or(QByteArray()) == content);
    }
}

void StoreMoveTest::goesOnWhereItWasStopped()
{
    QList<QByteArray> contents;
    QList<StoreMove::Document> documents;
    constexpr int all = 20;
    for (quint32 number = 1; number <= all; ++number) {
        contents.append(StoreDesk::pdfOf(500'000, 2000 + number));
        documents.append(documentOf(contents.last()));
        QVERIFY(StoreDesk::wait(m_files->putBytes(contents.last(), moveName)));
    }
    {
        StoreMove first(*m_files, *m_remote);
        QFuture<Expected<StoreMove::Report>> future = first.start(documents);
        QVERIFY(QTest::qWaitFor([&] { return future.progressValue() >= 2; }, 30'000));
        QCOMPARE(future.progressMaximum(), all);
        future.cancel();
        QVERIFY(QTest::qWaitFor([&] { return future.isFinished(); }, 5000));
        QCOMPARE(future.resultCount(), 0);
    }
    const auto rest = move(*m_files, *m_remote, contents);
    QVERIFY(rest);
    QVERIFY(rest->already >= 2 && rest->already < all);
    QCOMPARE(rest->moved + rest->already, all);
    const auto again = move(*m_files, *m_remote, contents);
    QVERIFY(again);
    QCOMPARE(again->already, all);
}

void StoreMoveTest::tellsWhatIsLost()
{
    const QByteArray good = StoreDesk::pdfOf(1000, 3001);
    const QByteArray damaged = StoreDesk::pdfOf(1000, 3002);
    const QByteArray missing = StoreDesk::pdfOf(1000, 3003);
    QVERIFY(StoreDesk::wait(m_files->putBytes(good, moveName)));
    QVERIFY(StoreDesk::wait(m_files->putBytes(damaged, moveName)));
    const QString hash = DocumentContent::hashOf(damaged);
    QFile file(m_folder->filePath(QStringLiteral("office.files/%1/%2").arg(hash.first(2), hash)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("changed");
    file.close();
    const auto report = move(*m_files, *m_remote, {damaged, missing, good});
    QVERIFY(report);
    QCOMPARE(report->moved, 1);
    QCOMPARE(report->lost.size(), 2);
    QCOMPARE(report->lost.at(0).document.sha256, hash);
    QVERIFY(report->lost.at(0).damaged);
    QCOMPARE(report->lost.at(1).document.sha256, DocumentContent::hashOf(missing));
    QVERIFY(!report->lost.at(1).damaged);
}

void StoreMoveTest::stopsWhenTheStoreIsGone()
{
    const QByteArray content = StoreDesk::pdfOf(1000, 4001);
    QVERIFY(StoreDesk::wait(m_files->putBytes(content, moveName)));
    CuttingProxy proxy(m_server->port());
    RemoteAccess access = m_server->access();
    access.address.setPort(proxy.port());
    access.pause = std::chrono::milliseconds(5);
    proxy.cutAfter(100, 10'000);
    WebDavStore gone(access, *m_keys);
    const auto report = move(*m_files, gone, {content});
    QVERIFY(!report);
    QVERIFY2(report.error().code == u"store.interrupted" || report.error().code == u"store.certificate",
             qPrintable(report.error().code));
}

void StoreMoveTest::write(const std::function<Outcome(Connection &)> &work)
{
    const QString code = StoreDesk::codeOf(m_database->write<bool>([work](Connection &connection) -> Expected<bool> {
        const Outcome done = connection.asEngine([&] { return work(connection); });
        return done ? Expected<bool>(true) : tl::unexpected(done.error());
    }));
    QCOMPARE(code, QString());
}

Uuid StoreMoveTest::addContractor(const QString &login)
{
    const Uuid user = Uuid::create();
    const Uuid profile = Uuid::create();
    m_profiles.insert(user, profile);
    write([=](Connection &connection) -> Outcome {
        const QDateTime now = connection.now();
        Outcome done = connection.insert(QStringLiteral("users_user"), {{QStringLiteral("id"), keyOf(user)},
                                                                        {QStringLiteral("login"), login},
                                                                        {QStringLiteral("login_fold"), login},
                                                                        {QStringLiteral("full_name"), login},
                                                                        {QStringLiteral("name_fold"), login},
                                                                        {QStringLiteral("created_at"), now},
                                                                        {QStringLiteral("updated_at"), now}});
        if (done)
            done =
                connection.insert(QStringLiteral("contractors_contractor"), {{QStringLiteral("id"), keyOf(profile)},
                                                                             {QStringLiteral("user_id"), keyOf(user)},
                                                                             {QStringLiteral("company_name"), login},
                                                                             {QStringLiteral("company_fold"), login},
                                                                             {QStringLiteral("created_at"), now},
                                                                             {QStringLiteral("updated_at"), now}});
        return done;
    });
    return user;
}

void StoreMoveTest::certify(const Uuid &user, const QByteArray &content)
{
    const QString sha256 = DocumentContent::hashOf(content);
    write([=, profile = m_profiles.value(user)](Connection &connection) {
        const QDateTime now = connection.now();
        return connection.insert(QStringLiteral("contractors_certification"),
                                 {{QStringLiteral("id"), keyOf(Uuid::create())},
                                  {QStringLiteral("contractor_id"), keyOf(profile)},
                                  {QStringLiteral("document_type"), QStringLiteral("Licence")},
                                  {QStringLiteral("document_url"), DocumentContent::urlOf(sha256)},
                                  {QStringLiteral("file_name"), moveName},
                                  {QStringLiteral("media_type"), QStringLiteral("application/pdf")},
                                  {QStringLiteral("byte_size"), content.size()},
                                  {QStringLiteral("sha256"), sha256},
                                  {QStringLiteral("uploaded_by"), keyOf(user)},
                                  {QStringLiteral("uploaded_at"), now},
                                  {QStringLiteral("created_at"), now},
                                  {QStringLiteral("updated_at"), now}});
    });
}

/// Two contractors with a document each and one that both have: after the move each reads what they could before.
void StoreMoveTest::theSamePeopleReadTheSameDocuments()
{
    m_database = std::make_unique<Database>(m_clock);
    QCOMPARE(StoreDesk::codeOf(
                 QFuture<Expected<bool>>(m_database->read<bool>([](Connection &) -> Expected<bool> { return true; }))),
             QStringLiteral("storage.not_open"));
    const QFuture<Outcome> opened =
        m_database->open(m_folder->filePath(QStringLiteral("office")), MissingOffice::Create);
    QVERIFY(QTest::qWaitFor([&] { return opened.isFinished(); }, 30'000));
    QVERIFY(opened.result());
    const Uuid anna = addContractor(QStringLiteral("anna"));
    const Uuid bert = addContractor(QStringLiteral("bert"));
    const QByteArray ofAnna = StoreDesk::pdfOf(2000, 5001);
    const QByteArray ofBert = StoreDesk::pdfOf(2000, 5002);
    const QByteArray ofBoth = StoreDesk::pdfOf(2000, 5003);
    for (const QByteArray &content : {ofAnna, ofBert, ofBoth})
        QVERIFY(StoreDesk::wait(m_files->putBytes(content, moveName)));
    certify(anna, ofAnna);
    certify(bert, ofBert);
    certify(anna, ofBoth);
    certify(bert, ofBoth);

    MovingKeys moving(*m_database);
    WebDavStore target(m_server->access(), moving);
    const Expected<QList<StoreMove::Document>> documents = StoreDesk::wait(moving.documents(MovingKeys::From::Office));
    QVERIFY(documents);
    // What both have put there has two copies.
    QCOMPARE(documents->size(), 4);
    QCOMPARE(documents->constFirst().fileName, moveName);
    StoreMove all(*m_files, target);
    all.onTurn([&moving](const StoreMove::Document &document) { moving.actFor(document.person); });
    const Expected<StoreMove::Report> report = StoreDesk::wait(all.start(*documents));
    QVERIFY2(report, report ? "" : qPrintable(report.error().code + u' ' + report.error().detail));
    QCOMPARE(report->moved, 4);

    DatabaseKeys keys(*m_database);
    WebDavStore store(m_server->access(), keys);
    const auto read = [&](const Uuid &user, const QByteArray &content) {
        m_database->setUser(user);
        const QString sha256 = DocumentContent::hashOf(content);
        const Expected<QByteArray> got = StoreDesk::wait(store.get(DocumentContent::urlOf(sha256), sha256));
        return got ? QString(*got == content ? QStringLiteral("read") : QStringLiteral("another"))
                   : QString(got.error().code);
    };
    const QString reads = QStringLiteral("read");
    const QString none = QStringLiteral("document.not_found");
    QCOMPARE(read(anna, ofAnna), reads);
    QCOMPARE(read(anna, ofBoth), reads);
    QCOMPARE(read(anna, ofBert), none);
    QCOMPARE(read(bert, ofBert), reads);
    QCOMPARE(read(bert, ofBoth), reads);
    QCOMPARE(read(bert, ofAnna), none);
    // A new one goes the ordinary way.
    const QByteArray another = StoreDesk::pdfOf(700'000, 5004);
    QVERIFY(StoreDesk::wait(store.putBytes(another, moveName)));
    QCOMPARE(read(bert, another), reads);
    QCOMPARE(read(anna, another), none);
}

QTEST_GUILESS_MAIN(StoreMoveTest)
#include "tst_StoreMove.moc"
