// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/Migrator.h"
#include "models/storage/SqliteDialect.h"
#include "models/storage/SqliteHandle.h"
#include "models/storage/ThreadGuard.h"
#include "tests/storage/ChildProcess.h"
#include "tests/storage/SmallSchema.h"
#include "tests/storage/Why.h"
#include "tests/support/TestClock.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace tenderyard;

/// What can be wrong with the file of an office: a clear error, and no damage.
class SqliteFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void settingsAreOn();
    void namesOfFilesMayBeAnything_data();
    void namesOfFilesMayBeAnything();
    void theLogIsGoneAfterClosing();
    void aMissingFileIsNotMade();
    void aMissingFolderIsReported();
    void aFolderIsNoOffice();
    void anEmptyFileIsNoOffice();
    void garbageIsCorrupt_data();
    void garbageIsCorrupt();
    void anotherProgramsFileIsLeftAlone();
    void aDamagedPageIsCorrupt();
    void aCutFileIsCorrupt();
    void aFileOfAnotherUserIsReadOnly();
    void aFolderOfAnotherUserIsReadOnly();
    void anExclusivelyLockedFileIsLocked();
    void aFullDatabaseKeepsWhatItHas();
    void aFullDiskKeepsWhatWasConfirmed();
    void aKilledProcessLosesNothingConfirmed_data();
    void aKilledProcessLosesNothingConfirmed();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("office.tenderyard")); }
    Expected<std::unique_ptr<Connection>> open(MissingOffice missing = MissingOffice::Refuse);
    /// An office with `things` rows of 2,000 characters, closed again.
    void makeOffice(int things = 3);
    int countThings();

    ThreadGuard::Allowance m_allowance;
    TestClock m_clock;
    SqliteDialect m_dialect{std::chrono::milliseconds(100)};
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void SqliteFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

Expected<std::unique_ptr<Connection>> SqliteFileTest::open(MissingOffice missing)
{
    return m_dialect.openConnection(path(), missing, m_clock);
}

void SqliteFileTest::makeOffice(int things)
{
    const auto connection = open(MissingOffice::Create);
    QVERIFY2(connection, why(connection));
    const auto migrated = Migrator(smallSchema(m_dialect).value()).migrate(**connection);
    QVERIFY2(migrated, why(migrated));
    const Outcome filled = (*connection)->transaction([&]() -> Outcome {
        for (int i = 0; i < things; ++i) {
            Binds values = thingNamed(QString::number(i));
            values.insert(QStringLiteral("note"), QString(2000, u'n'));
            if (const Outcome added = (*connection)->insert(QStringLiteral("thing"), values); !added)
                return added;
        }
        return {};
    });
    QVERIFY2(filled, why(filled));
}

int SqliteFileTest::countThings()
{
    const auto connection = open();
    if (!connection)
        return -1;
    const Expected<QVariant> count = (*connection)->scalar(QStringLiteral("SELECT count(*) FROM thing"));
    return count ? count->toInt() : -1;
}

void SqliteFileTest::settingsAreOn()
{
    makeOffice();
    const auto connection = open();
    QVERIFY2(connection, why(connection));
    const auto pragma = [&](const QString &name) {
        return (*connection)->scalar(QStringLiteral("PRAGMA ") + name)->toString();
    };
    QCOMPARE(pragma(QStringLiteral("journal_mode")), QStringLiteral("wal"));
    QCOMPARE(pragma(QStringLiteral("synchronous")), QStringLiteral("2"));
    QCOMPARE(pragma(QStringLiteral("foreign_keys")), QStringLiteral("1"));
    QCOMPARE(pragma(QStringLiteral("recursive_triggers")), QStringLiteral("1"));
    QCOMPARE(pragma(QStringLiteral("busy_timeout")), QStringLiteral("100"));
    QCOMPARE(pragma(QStringLiteral("application_id")).toLongLong(), SqliteDialect::applicationId);
    const QFileInfo folder(m_folder->path());
    QCOMPARE((*connection)->handle().databaseName(), QFileInfo(path()).absoluteFilePath());
    QVERIFY(folder.exists());
}

void SqliteFileTest::namesOfFilesMayBeAnything_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("spaces") << QStringLiteral(" my office ");
    QTest::newRow("uri") << QStringLiteral("file:office?mode=memory&x=%41#y");
    QTest::newRow("memory") << QStringLiteral(":memory:");
    QTest::newRow("letters") << QStringLiteral("B\u00fcro \u0645\u0643\u062a\u0628 \u4e8b\u52a1\u6240 \U0001f3d7");
    QTest::newRow("quotes") << QStringLiteral("o'ffice \"x\"; DROP TABLE thing;--");
}

void SqliteFileTest::namesOfFilesMayBeAnything()
{
    QFETCH(QString, name);
    const QString file = m_folder->path() + u'/' + name;
    {
        const auto made = m_dialect.openConnection(file, MissingOffice::Create, m_clock);
        QVERIFY2(made, why(made));
        QVERIFY(Migrator(smallSchema(m_dialect).value()).migrate(**made));
        const Expected<QString> backup = m_dialect.backUp(**made, 2);
        QVERIFY2(backup, why(backup));
        QVERIFY(QFile::exists(*backup));
    }
    QVERIFY(QFile::exists(file));
    const auto opened = m_dialect.openConnection(file, MissingOffice::Refuse, m_clock);
    QVERIFY2(opened, why(opened));
}

void SqliteFileTest::theLogIsGoneAfterClosing()
{
    makeOffice();
    QVERIFY(QFile::exists(path()));
    QVERIFY(!QFile::exists(path() + QStringLiteral("-wal")));
    QVERIFY(!QFile::exists(path() + QStringLiteral("-shm")));
}

void SqliteFileTest::aMissingFileIsNotMade()
{
    QCOMPARE(codeOf(open()), QStringLiteral("storage.missing"));
    QVERIFY(!QFile::exists(path()));
}

void SqliteFileTest::aMissingFolderIsReported()
{
    const QString file = m_folder->filePath(QStringLiteral("no such folder/office.tenderyard"));
    QCOMPARE(codeOf(m_dialect.openConnection(file, MissingOffice::Create, m_clock)), QStringLiteral("storage.missing"));
}

void SqliteFileTest::aFolderIsNoOffice()
{
    for (const MissingOffice missing : {MissingOffice::Refuse, MissingOffice::Create})
        QCOMPARE(codeOf(m_dialect.openConnection(m_folder->path(), missing, m_clock)),
                 QStringLiteral("storage.not_an_office"));
}

void SqliteFileTest::anEmptyFileIsNoOffice()
{
    writeFile(path(), {});
    QCOMPARE(codeOf(open()), QStringLiteral("storage.not_an_office"));
    QCOMPARE(readFile(path()), QByteArray());
    makeOffice();
    QCOMPARE(countThings(), 3);
}

void SqliteFileTest::garbageIsCorrupt_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("This is not the office you are looking for.\n").repeated(200);
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("a header and nothing") << QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 'x');
}

void SqliteFileTest::garbageIsCorrupt()
{
    QFETCH(QByteArray, bytes);
    writeFile(path(), bytes);
    for (const MissingOffice missing : {MissingOffice::Refuse, MissingOffice::Create}) {
        const auto connection = open(missing);
        QVERIFY(!connection);
        QVERIFY2(codeOf(connection) == QStringLiteral("storage.corrupt") ||
                     codeOf(connection) == QStringLiteral("storage.not_an_office"),
                 why(connection));
        QCOMPARE(readFile(path()), bytes);
    }
}

void SqliteFileTest::anotherProgramsFileIsLeftAlone()
{
    sqlite3 *handle = nullptr;
    QCOMPARE(sqlite3_open(path().toUtf8().constData(), &handle), SQLITE_OK);
    QCOMPARE(sqlite3_exec(handle, "CREATE TABLE recipes (id); PRAGMA user_version = 7;", nullptr, nullptr, nullptr),
             SQLITE_OK);
    sqlite3_close(handle);
    const QByteArray before = readFile(path());
    for (const MissingOffice missing : {MissingOffice::Refuse, MissingOffice::Create})
        QCOMPARE(codeOf(open(missing)), QStringLiteral("storage.not_an_office"));
    QCOMPARE(readFile(path()), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

void SqliteFileTest::aDamagedPageIsCorrupt()
{
    makeOffice(200);
    QByteArray bytes = readFile(path());
    constexpr qsizetype page = 4096;
    int found = 0;
    // Every page in turn: whatever it held, opening either notices or is not harmed by it.
    for (qsizetype start = page; start < bytes.size(); start += page) {
        QByteArray damaged = bytes;
        damaged.replace(start, 200, QByteArray(200, '\xa5'));
        writeFile(path(), damaged);
        const auto connection = open();
        if (!connection) {
            QVERIFY2(codeOf(connection) == QStringLiteral("storage.corrupt"), why(connection));
            ++found;
        }
    }
    QVERIFY2(found > bytes.size() / page / 2, qPrintable(QString::number(found)));
    writeFile(path(), bytes);
    QCOMPARE(countThings(), 200);
}

void SqliteFileTest::aCutFileIsCorrupt()
{
    makeOffice(200);
    const QByteArray bytes = readFile(path());
    for (const qsizetype size : {qsizetype(100), qsizetype(5000), bytes.size() / 2, bytes.size() - 4096}) {
        writeFile(path(), bytes.first(size));
        const auto connection = open();
        QVERIFY2(codeOf(connection) == QStringLiteral("storage.corrupt"), why(connection));
        QCOMPARE(readFile(path()), bytes.first(size));
    }
}

void SqliteFileTest::aFileOfAnotherUserIsReadOnly()
{
    makeOffice();
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777)));
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::ReadUser | QFile::ReadGroup | QFile::ReadOther));
    const QByteArray before = readFile(path());
    const auto process = child::start(child::openAsNobody, path());
    QCOMPARE(child::linesOf(*process), QStringList(QStringLiteral("storage.read_only")));
    QCOMPARE(readFile(path()), before);
}

void SqliteFileTest::aFolderOfAnotherUserIsReadOnly()
{
    makeOffice();
    QVERIFY(QFile::setPermissions(path(), QFile::Permissions(0x6666)));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555)));
    const auto process = child::start(child::openAsNobody, path());
    QCOMPARE(child::linesOf(*process), QStringList(QStringLiteral("storage.read_only")));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777)));
}

void SqliteFileTest::anExclusivelyLockedFileIsLocked()
{
    makeOffice();
    sqlite3 *handle = nullptr;
    QCOMPARE(sqlite3_open(path().toUtf8().constData(), &handle), SQLITE_OK);
    QCOMPARE(sqlite3_exec(handle, "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;", nullptr, nullptr, nullptr),
             SQLITE_OK);
    QCOMPARE(codeOf(open()), QStringLiteral("storage.locked"));
    const auto process = child::start(child::open, path());
    QCOMPARE(child::linesOf(*process), QStringList(QStringLiteral("storage.locked")));
    QCOMPARE(sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(handle);
    QCOMPARE(countThings(), 3);
}

void SqliteFileTest::aFullDatabaseKeepsWhatItHas()
{
    makeOffice();
    const auto connection = open();
    QVERIFY2(connection, why(connection));
    const int pages = (*connection)->scalar(QStringLiteral("PRAGMA page_count"))->toInt();
    QVERIFY((*connection)->select(QStringLiteral("PRAGMA max_page_count = %1").arg(pages + 2)));
    const Outcome full = (*connection)->transaction([&]() -> Outcome {
        for (int i = 0; i < 100; ++i) {
            Binds values = thingNamed(QString::number(i));
            values.insert(QStringLiteral("note"), QString(2000, u'n'));
            if (const Outcome added = (*connection)->insert(QStringLiteral("thing"), values); !added)
                return added;
        }
        return {};
    });
    QCOMPARE(codeOf(full), QStringLiteral("storage.full"));
    QVERIFY(!(*connection)->inTransaction());
    QCOMPARE((*connection)->scalar(QStringLiteral("SELECT count(*) FROM thing"))->toInt(), 3);
    QVERIFY((*connection)->select(QStringLiteral("PRAGMA max_page_count = %1").arg(pages + 200)));
    QVERIFY((*connection)->transaction([&] {
        return (*connection)->insert(QStringLiteral("thing"), thingNamed(QStringLiteral("again")));
    }));
}

void SqliteFileTest::aFullDiskKeepsWhatWasConfirmed()
{
    makeOffice(0);
    const auto process = child::start(child::fill, path(), 600'000);
    const QStringList lines = child::linesOf(*process);
    QVERIFY2(lines.size() > 5, qPrintable(lines.join(u' ')));
    QCOMPARE(lines.last(), QStringLiteral("readable"));
    QCOMPARE(lines.at(lines.size() - 2), QStringLiteral("storage.full"));
    QCOMPARE(countThings(), lines.at(lines.size() - 3).toInt());
}

void SqliteFileTest::aKilledProcessLosesNothingConfirmed_data()
{
    QTest::addColumn<int>("confirmed");
    for (const int confirmed : {1, 2, 7, 50, 200})
        QTest::newRow(qPrintable(QString::number(confirmed))) << confirmed;
}

void SqliteFileTest::aKilledProcessLosesNothingConfirmed()
{
    QFETCH(int, confirmed);
    makeOffice(0);
    const auto process = child::start(child::fill, path());
    int lines = 0;
    while (lines < confirmed && process->waitForReadyRead(30'000)) {
        while (process->canReadLine()) {
            process->readLine();
            ++lines;
        }
    }
    process->kill();
    lines += int(child::linesOf(*process).size());
    const int kept = countThings();
    // The last one may have been stored and not yet told.
    QVERIFY2(kept == lines || kept == lines + 1, qPrintable(QStringLiteral("%1 of %2").arg(kept).arg(lines)));
    const auto connection = open();
    QVERIFY2(connection, why(connection));
    const Outcome whole = m_dialect.checkIntegrity(**connection);
    QVERIFY2(whole, why(whole));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (const int code = child::run(QCoreApplication::arguments()); code >= 0)
        return code;
    SqliteFileTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_SqliteFile.moc"
