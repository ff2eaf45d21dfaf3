// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/DatabaseKeys.h"
#include "models/documents/remote/DocumentKeySql.h"
#include "models/documents/remote/S3Store.h"
#include "models/documents/remote/WebDavStore.h"
#include "models/storage/Database.h"
#include "tests/documents/remote/ApacheServer.h"
#include "tests/documents/remote/BucketMaker.h"
#include "tests/documents/remote/CuttingProxy.h"
#include "tests/documents/remote/StoreDesk.h"
#include "tests/documents/remote/SwiftServer.h"
#include "tests/support/TestOffice.h"

#include <QProcess>
#include <QRandomGenerator>

using namespace tenderyard;

namespace {

const QString uploaderMark = QStringLiteral("--as-uploader");
constexpr qint64 killedBytes = 12LL * 1024 * 1024;
constexpr int kills = 8;
const QString killedName = QStringLiteral("a.pdf");

std::unique_ptr<DocumentStore> storeAt(bool isS3, const RemoteAccess &access, DocumentKeys &keys)
{
    if (isS3)
        return std::make_unique<S3Store>(access, keys);
    return std::make_unique<WebDavStore>(access, keys);
}

bool opens(Database &database, const QString &path)
{
    const QFuture<Outcome> opened = database.open(path, MissingOffice::Refuse);
    return QTest::qWaitFor([&] { return opened.isFinished(); }, StoreDesk::longestWait) && opened.result();
}

/// The test program started once more: puts one document. Office, person, kind, address, name, secret, authority,
/// region and seed come on its standard input.
int upload()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 2;
    const QStringList said = QString::fromUtf8(input.readLine()).trimmed().split(u'\t');
    RemoteAccess access;
    access.address = QUrl(said.at(3));
    access.user = said.at(4);
    access.secret = said.at(5);
    access.authority = said.at(6);
    access.region = said.at(7);
    const SystemClock clock;
    Database database(clock);
    database.setUser(Uuid::fromString(said.at(1)));
    if (!opens(database, said.at(0)))
        return 2;
    DatabaseKeys keys(database);
    const auto store = storeAt(said.at(2) == u"S3", access, keys);
    const QByteArray content = StoreDesk::pdfOf(killedBytes, said.at(8).toUInt());
    return StoreDesk::wait(store->putBytes(content, killedName)) ? 0 : 1;
}

} // namespace

/// A desk that is killed at any byte of an upload: the document does not count, the same file put again does, what was
/// left goes when it is cleaned, and what a row names stays.
class StoreKilledTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsLost_data();
    void nothingIsLost();

private:
    /// Kills an upload once so many bytes went to the server; whether it was under way.
    bool killUpload(bool isS3, const TestOffice &office, const Uuid &person, const RemoteAccess &access, quint32 seed,
                    qint64 bytes);
};

void StoreKilledTest::nothingIsLost_data()
{
    QTest::addColumn<bool>("isS3");
    QTest::newRow("WebDAV") << false;
    QTest::newRow("S3") << true;
}

bool StoreKilledTest::killUpload(bool isS3, const TestOffice &office, const Uuid &person, const RemoteAccess &access,
                                 quint32 seed, qint64 bytes)
{
    CuttingProxy proxy(access.address.port());
    proxy.slowDown();
    QUrl address = access.address;
    address.setPort(proxy.port());
    const QStringList said{
        office.path(),      person.toString(), isS3 ? QStringLiteral("S3") : QStringLiteral("WebDAV"),
        address.toString(), access.user,       access.secret,
        access.authority,   access.region,     QString::number(seed)};
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {uploaderMark});
    process.write(said.join(u'\t').toUtf8() + '\n');
    process.closeWriteChannel();
    const bool reached =
        QTest::qWaitFor([&] { return proxy.sent() >= bytes || process.state() == QProcess::NotRunning; }, 60'000);
    const bool wasUnderWay = reached && process.state() != QProcess::NotRunning;
    process.kill();
    process.waitForFinished();
    return wasUnderWay;
}

void StoreKilledTest::nothingIsLost()
{
    QFETCH(bool, isS3);
    if (TestOffice::isOnServer())
        QSKIP("tried with an office in a file");
    if (isS3 ? !SwiftServer::isInstalled() : !ApacheServer::isInstalled())
        QSKIP("its server is not installed");
    std::unique_ptr<ApacheServer> apache;
    std::unique_ptr<SwiftServer> swift;
    if (isS3)
        swift = std::make_unique<SwiftServer>();
    else
        apache = std::make_unique<ApacheServer>();
    const RemoteAccess access = isS3 ? swift->access(QStringLiteral("documents")) : apache->access();
    const auto filesThere = [&] { return isS3 ? swift->files().size() : apache->files().size(); };

    TestOffice office;
    const Uuid person = office.addUser(QStringLiteral("contractor"), {QStringLiteral("CONTRACTOR")});
    Database database(office.clock());
    database.setUser(person);
    QVERIFY(opens(database, office.path()));
    DatabaseKeys keys(database);
    const auto store = storeAt(isS3, access, keys);
    // One that a row names, as it were, and is there from the first.
    const Expected<StoredFile> named = StoreDesk::wait(store->putBytes(StoreDesk::pdfOf(5000, 9999), killedName));
    QVERIFY(named);
    const auto change = [&](const QString &sql) {
        return office.asEngine([&]() -> Outcome {
            const Expected<qint64> done = office.connection().execute(sql);
            return done ? Outcome() : tl::unexpected(done.error());
        });
    };
    QVERIFY(change(QStringLiteral("UPDATE document_key SET attached = true")));
    const qsizetype before = filesThere();

    const quint32 seed = qEnvironmentVariableIsSet("TENDERYARD_SEED")
                             ? quint32(qEnvironmentVariableIntValue("TENDERYARD_SEED"))
                             : QRandomGenerator::global()->generate() % 1'000'000;
    qInfo("TENDERYARD_SEED=%u", seed);
    QRandomGenerator random(seed);
    int cut = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const quint32 number = seed + quint32(kill);
        const QByteArray content = StoreDesk::pdfOf(killedBytes, number);
        const QString sha256 = DocumentContent::hashOf(content);
        const bool wasUnderWay = killUpload(isS3, office, person, access, number, random.bounded(killedBytes));
        cut += wasUnderWay ? 1 : 0;
        if (wasUnderWay)
            QCOMPARE(StoreDesk::codeOf(store->get(DocumentContent::urlOf(sha256), sha256)),
                     QStringLiteral("document.not_found"));
        // Every second one is put again, the others are left where they were.
        if (kill % 2 == 0) {
            QVERIFY(StoreDesk::wait(store->putBytes(content, killedName)));
            QVERIFY(StoreDesk::wait(store->get(DocumentContent::urlOf(sha256), sha256)).value_or(QByteArray()) ==
                    content);
            QVERIFY(change(QStringLiteral("UPDATE document_key SET attached = true WHERE sha256 = '%1'").arg(sha256)));
        }
    }
    qInfo("%d uploads killed under way, %d put again", cut, kills / 2);
    QVERIFY(cut > kills / 2);
    // Before a day has gone nothing is thought to be forgotten.
    QCOMPARE(StoreDesk::wait(store->clean()).value_or(-1), 0);
    QVERIFY(change(QStringLiteral("UPDATE document_key SET created_at = days_after(created_at, -2)")));
    QVERIFY(StoreDesk::wait(store->clean()).value_or(-1) > 0);
    // Nothing of the others is left at the store, and what is named is whole.
    const qsizetype filesOfEach = isS3 ? 4 : 1;
    QVERIFY(QTest::qWaitFor([&] { return filesThere() <= before + filesOfEach * (kills / 2); }, 20'000));
    for (int kill = 0; kill < kills; kill += 2) {
        const QByteArray content = StoreDesk::pdfOf(killedBytes, seed + quint32(kill));
        const QString sha256 = DocumentContent::hashOf(content);
        QVERIFY(StoreDesk::wait(store->get(DocumentContent::urlOf(sha256), sha256)).value_or(QByteArray()) == content);
    }
    QVERIFY(StoreDesk::wait(store->check(named->url, named->sha256)));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == uploaderMark)
        return upload();
    StoreKilledTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_StoreKilled.moc"
