// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/DocumentContent.h"
#include "models/documents/DocumentNames.h"
#include "models/documents/FolderCleaner.h"
#include "models/documents/FolderStore.h"
#include "models/storage/Database.h"
#include "tests/documents/DocumentDesk.h"
#include "tests/support/Scenario.h"
#include "tests/support/TestOffice.h"

#include <QDirIterator>
#include <QProcess>
#include <QRandomGenerator>

#include <thread>

using namespace tenderyard;

namespace {

const QString uploaderMark = QStringLiteral("--as-uploader");
constexpr int longestClean = 20'000; // ms

template<class T> Expected<T> waitFor(const QFuture<Expected<T>> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, longestClean) || future.resultCount() == 0)
        return failure(QStringLiteral("test.no_answer"));
    return future.result();
}

QByteArray documentOf(int seed, qint64 size = 3000)
{
    return DocumentDesk::pdfOf(size - 10) + QByteArray::number(seed).rightJustified(10, '0');
}

/// Puts documents into a folder until it is killed; says which are there.
int uploadUntilKilled(const QString &folder, int from)
{
    const ThreadGuard::Allowance allowed = ThreadGuard::allowHere();
    FolderStore store(folder);
    for (int seed = from;; ++seed) {
        const Expected<StoredFile> stored = store.putNow(documentOf(seed, 2'000'000), QStringLiteral("a.pdf"));
        if (!stored)
            return 1;
        std::printf("%d\n", seed);
        std::fflush(stdout);
    }
}

} // namespace

/// What nobody needs goes out of the folder, and nothing else, whoever works in it meanwhile and whoever is killed
/// there.
class FolderCleanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void onlyWhatNobodyNamesGoes();
    void withoutAnOfficeEverythingStays();
    void whatRowsNameIsNamed_data();
    void whatRowsNameIsNamed();
    void whatTheHistoryNamesIsNamed();
    void everyColumnThatNamesADocumentIsAsked();
    void whatIsPutThereAgainStays();
    void whatKilledWritesLeftGoes();
    void theFilesOfOthersStay();
    void whatACleanerThatWasKilledTookIsGivenBack();
    void twoDesksAtOnce();
    void killedAtAnyByteNothingIsLost();

private:
    QString pathOf(const QString &sha256) const { return m_folder->filePath(sha256.first(2) + u'/' + sha256); }
    void makeOld(const QString &path, int hours = 25) const;
    QStringList files() const;
    StoredFile put(FolderStore &store, const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void FolderCleanTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void FolderCleanTest::makeOld(const QString &path, int hours) const
{
    QFile file(path);
    const QDateTime then = QDateTime::currentDateTimeUtc().addSecs(-3600LL * hours);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) ||
        !file.setFileTime(then, QFileDevice::FileModificationTime))
        qFatal("%s cannot be made old", qPrintable(path));
}

QStringList FolderCleanTest::files() const
{
    QStringList names;
    QDirIterator all(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        all.next();
        names.append(all.fileName());
    }
    names.sort();
    return names;
}

StoredFile FolderCleanTest::put(FolderStore &store, const QByteArray &content) const
{
    const Expected<StoredFile> stored = waitFor(store.putBytes(content, QStringLiteral("a.pdf")));
    if (!stored)
        qFatal("%s", qPrintable(stored.error().code));
    return *stored;
}

void FolderCleanTest::onlyWhatNobodyNamesGoes()
{
    if (TestOffice::isOnServer())
        QSKIP("a folder belongs to an office in a file");
    TestOffice office;
    const Uuid owner = office.addUser(QStringLiteral("owner"), {QStringLiteral("OWNER")});
    Database database(office.clock());
    database.setUser(owner);
    const QFuture<Outcome> opened = database.open(office.path(), MissingOffice::Refuse);
    QVERIFY(QTest::qWaitFor([&] { return opened.isFinished(); }, longestClean) && opened.result());
    FolderStore store(m_folder->path(), &database);
    const StoredFile named = put(store, documentOf(1));
    const StoredFile loose = put(store, documentOf(2));
    const StoredFile fresh = put(store, documentOf(3));
    QVERIFY(office.asEngine([&] {
        return office.connection().insert(QStringLiteral("contracts_draft"),
                                          {{QStringLiteral("id"), QVariant::fromValue(Uuid::create())},
                                           {QStringLiteral("owner_id"), QVariant::fromValue(owner)},
                                           {QStringLiteral("content"), QString(u"{\"plan\":\"" + named.url + u"\"}")},
                                           {QStringLiteral("created_at"), office.clock().now()},
                                           {QStringLiteral("updated_at"), office.clock().now()}});
    }));
    makeOld(pathOf(named.sha256));
    makeOld(pathOf(loose.sha256));
    makeOld(pathOf(fresh.sha256), 23);
    QCOMPARE(waitFor(store.clean()).value_or(-1), 1);
    QStringList stay{named.sha256, fresh.sha256};
    stay.sort();
    QCOMPARE(files(), stay);
    QCOMPARE(waitFor(store.clean()).value_or(-1), 0);
}

void FolderCleanTest::withoutAnOfficeEverythingStays()
{
    FolderStore store(m_folder->path());
    const StoredFile file = put(store, documentOf(1));
    makeOld(pathOf(file.sha256));
    QCOMPARE(waitFor(store.clean()).value_or(-1), 0);
    QCOMPARE(files(), QStringList{file.sha256});
}

void FolderCleanTest::whatRowsNameIsNamed_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    QTest::newRow("certification") << QStringLiteral("contractors_certification") << QStringLiteral("sha256");
    QTest::newRow("checked") << QStringLiteral("contractors_certification") << QStringLiteral("checked_sha256");
    QTest::newRow("address") << QStringLiteral("contractors_certification") << QStringLiteral("document_url");
    QTest::newRow("profile") << QStringLiteral("contractors_contractor") << QStringLiteral("evidence_sha256");
    QTest::newRow("bid") << QStringLiteral("contracts_bid") << QStringLiteral("evidence_sha256");
    QTest::newRow("milestone") << QStringLiteral("contracts_milestone") << QStringLiteral("evidence_sha256");
    QTest::newRow("finished") << QStringLiteral("contracts_milestone") << QStringLiteral("completed_evidence");
}

void FolderCleanTest::whatRowsNameIsNamed()
{
    QFETCH(QString, table);
    QFETCH(QString, column);
    Scenario scenario(Scenario::backends().constFirst());
    scenario.tender(QStringLiteral("IN_PROGRESS"));
    const QString hash(64, u'b');
    const QString loose(64, u'c');
    scenario.addCertification(scenario.profile(Person::Rival));
    QCOMPARE(DocumentNames::unnamed(scenario.connection(), {hash, loose}).value_or(QStringList()),
             QStringList({hash, loose}));
    const Expected<QVariant> id =
        scenario.asked(QStringLiteral("SELECT id FROM %1 ORDER BY id DESC LIMIT 1").arg(table));
    QVERIFY(id && !id->isNull());
    const bool isAddress = column == u"document_url";
    scenario.change(table, Uuid::fromString(id->toString()),
                    {{column, isAddress ? DocumentContent::urlOf(hash) : hash}});
    QCOMPARE(DocumentNames::unnamed(scenario.connection(), {hash, loose}).value_or(QStringList()), QStringList{loose});
}

/// A file that was replaced is still what the history tells of.
void FolderCleanTest::whatTheHistoryNamesIsNamed()
{
    Scenario scenario(Scenario::backends().constFirst());
    const QString before(64, u'b');
    const QString after(64, u'c');
    const Uuid id = scenario.addCertification(
        scenario.profile(Person::Rival),
        {{QStringLiteral("sha256"), before}, {QStringLiteral("document_url"), DocumentContent::urlOf(before)}});
    scenario.change(
        QStringLiteral("contractors_certification"), id,
        {{QStringLiteral("sha256"), after}, {QStringLiteral("document_url"), DocumentContent::urlOf(after)}});
    const Expected<QVariant> rows = scenario.asked(
        QStringLiteral("SELECT count(*) FROM contractors_certification WHERE sha256 = '%1'").arg(before));
    QCOMPARE(rows.value_or(QVariant(-1)).toInt(), 0);
    QCOMPARE(DocumentNames::unnamed(scenario.connection(), {before, after}).value_or(QStringList{QString()}),
             QStringList());
}

/// A new column that holds a hash has to be asked too.
void FolderCleanTest::everyColumnThatNamesADocumentIsAsked()
{
    Scenario scenario(Scenario::backends().constFirst());
    const Expected<Rows> rows = scenario.everything(
        QStringLiteral("SELECT t.name || '.' || c.name AS col FROM sqlite_schema AS t, pragma_table_info(t.name) AS c "
                       "WHERE t.type = 'table' AND t.name <> 'schema_migration' AND (c.name LIKE '%sha256%' OR c.name "
                       "LIKE '%evidence%' OR "
                       "c.name LIKE '%document_url%') ORDER BY 1"));
    QVERIFY(rows);
    QStringList columns;
    for (const Row &row : *rows)
        columns.append(row.text(QStringLiteral("col")));
    // document_key holds what is at another store, schema_migration no documents.
    QCOMPARE(columns.join(u' '),
             QStringLiteral("contractors_certification.checked_sha256 contractors_certification.document_url "
                            "contractors_certification.sha256 contractors_contractor.evidence_sha256 "
                            "contracts_bid.evidence_sha256 contracts_milestone.completed_evidence "
                            "contracts_milestone.evidence_sha256 document_key.sha256"));
}

void FolderCleanTest::whatIsPutThereAgainStays()
{
    FolderStore store(m_folder->path());
    const StoredFile file = put(store, documentOf(1));
    makeOld(pathOf(file.sha256));
    const ThreadGuard::Allowance allowed = ThreadGuard::allowHere();
    const FolderCleaner cleaner(m_folder->path());
    QCOMPARE(cleaner.oldFiles(), QStringList{file.sha256});
    // Between the question and the removal.
    put(store, documentOf(1));
    QCOMPARE(cleaner.remove({file.sha256}), 0);
    QCOMPARE(files(), QStringList{file.sha256});
}

void FolderCleanTest::whatKilledWritesLeftGoes()
{
    FolderStore store(m_folder->path());
    const StoredFile file = put(store, documentOf(1));
    const QString old = pathOf(file.sha256) + QStringLiteral(".aB3xYz");
    const QString fresh = pathOf(file.sha256) + QStringLiteral(".aB3xYw");
    for (const QString &path : {old, fresh})
        QVERIFY(QFile::copy(pathOf(file.sha256), path));
    makeOld(old);
    const ThreadGuard::Allowance allowed = ThreadGuard::allowHere();
    QVERIFY(FolderCleaner(m_folder->path()).oldFiles().isEmpty());
    QVERIFY(!QFile::exists(old));
    QVERIFY(QFile::exists(fresh) && QFile::exists(pathOf(file.sha256)));
}

void FolderCleanTest::theFilesOfOthersStay()
{
    const QString hash(64, u'a');
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("bb")));
    const QStringList others{m_folder->filePath(QStringLiteral("README.txt")), m_folder->filePath(hash),
                             m_folder->filePath(QStringLiteral("bb/") + hash),
                             m_folder->filePath(QStringLiteral("bb/notes.aB3xYz"))};
    for (const QString &path : others) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("kept");
        file.close();
        makeOld(path);
    }
    const ThreadGuard::Allowance allowed = ThreadGuard::allowHere();
    QVERIFY(FolderCleaner(m_folder->path()).oldFiles().isEmpty());
    for (const QString &path : others)
        QVERIFY2(QFile::exists(path), qPrintable(path));
}

void FolderCleanTest::whatACleanerThatWasKilledTookIsGivenBack()
{
    FolderStore store(m_folder->path());
    const StoredFile file = put(store, documentOf(1));
    makeOld(pathOf(file.sha256));
    QVERIFY(QFile::rename(pathOf(file.sha256), pathOf(file.sha256) + QStringLiteral(".gone")));
    const ThreadGuard::Allowance allowed = ThreadGuard::allowHere();
    FolderCleaner(m_folder->path()).oldFiles();
    QCOMPARE(files(), QStringList{file.sha256});
    QVERIFY(store.readNow(file.sha256));
}

/// One desk puts a document there that another one is about to remove: whoever was told that it is there finds it.
void FolderCleanTest::twoDesksAtOnce()
{
    const ThreadGuard::Allowance allowed = ThreadGuard::allowHere();
    FolderStore store(m_folder->path());
    const FolderCleaner cleaner(m_folder->path());
    const QByteArray content = documentOf(7);
    const StoredFile file = put(store, content);
    int removed = 0;
    for (int round = 0; round < 300; ++round) {
        makeOld(pathOf(file.sha256));
        std::thread other([&] { removed += cleaner.remove({file.sha256}); });
        const Expected<StoredFile> stored = store.putNow(content, QStringLiteral("a.pdf"));
        other.join();
        QVERIFY(stored);
        QVERIFY2(store.readNow(file.sha256).value_or(QByteArray()) == content, qPrintable(QString::number(round)));
    }
    QCOMPARE(files(), QStringList{file.sha256});
    qInfo("%d times the other one came first", removed);
}

void FolderCleanTest::killedAtAnyByteNothingIsLost()
{
    const ThreadGuard::Allowance allowed = ThreadGuard::allowHere();
    FolderStore store(m_folder->path());
    const quint32 seed = qEnvironmentVariableIsSet("TENDERYARD_SEED")
                             ? qEnvironmentVariableIntValue("TENDERYARD_SEED")
                             : QRandomGenerator::global()->generate() % 1'000'000;
    qInfo("TENDERYARD_SEED=%u", seed);
    QRandomGenerator random(seed);
    int confirmed = 0;
    for (int kill = 0; kill < 25; ++kill) {
        const int from = kill * 1000;
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {uploaderMark, m_folder->path(), QString::number(from)});
        QVERIFY(process.waitForReadyRead(longestClean));
        QTest::qSleep(random.bounded(40));
        process.kill();
        QVERIFY(process.waitForFinished());
        const int last = process.readAllStandardOutput().trimmed().split('\n').last().toInt();
        // What was confirmed is there and whole; what was under way is there whole or not at all.
        for (int number = from; number <= last; ++number) {
            QVERIFY(store.readNow(DocumentContent::hashOf(documentOf(number, 2'000'000))));
            ++confirmed;
        }
        const QByteArray cut = documentOf(last + 1, 2'000'000);
        const Expected<QByteArray> found = store.readNow(DocumentContent::hashOf(cut));
        QVERIFY(found || found.error().code == u"document.not_found");
        for (const QString &name : files()) {
            if (name.size() > 64)
                makeOld(m_folder->filePath(name.first(2) + u'/' + name));
        }
        FolderCleaner(m_folder->path()).oldFiles();
        QVERIFY(store.putNow(cut, QStringLiteral("a.pdf")));
        QVERIFY(store.readNow(DocumentContent::hashOf(cut)).value_or(QByteArray()) == cut);
        for (const QString &name : files())
            QCOMPARE(name.size(), 64);
    }
    qInfo("25 kills, %d documents confirmed", confirmed);
    QVERIFY(confirmed >= 25);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == uploaderMark)
        return uploadUntilKilled(arguments.value(2), arguments.value(3).toInt());
    FolderCleanTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_FolderClean.moc"
