// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/DocumentContent.h"
#include "models/documents/remote/DatabaseKeys.h"
#include "models/documents/remote/DocumentMove.h"
#include "models/documents/remote/MovingFolder.h"
#include "models/documents/remote/MovingRemote.h"
#include "models/documents/remote/StoreTrial.h"
#include "models/server/stores/AdministratorStore.h"
#include "models/storage/Database.h"
#include "tests/documents/remote/StoreDesk.h"
#include "tests/stores/StoreOffice.h"
#include "tests/support/PostgresServer.h"
#include "tests/support/TestOffice.h"

#include <QProcess>
#include <QTest>

using namespace tenderyard;

namespace {

const QString movePart = QStringLiteral("--move");

/// What somebody who moves documents has open.
struct Mover
{
    explicit Mover(const QString &address) : rows(clock)
    {
        const QFuture<Outcome> opened = rows.open(address, MissingOffice::Refuse);
        if (!QTest::qWaitFor([&] { return opened.isFinished(); }, StoreDesk::longestWait) || !opened.result())
            qFatal("The office cannot be opened: %s", qPrintable(opened.result().error().code));
    }

    SystemClock clock;
    Database rows;
};

/// The other process: moves all documents from the folder to a WebDAV server, which it names on its standard input,
/// and tells after each how many are done.
int moveInAnotherProcess(const QString &office)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 2;
    const QStringList lines = QString::fromUtf8(input.readAll()).split(u'\n');
    RemoteAccess access;
    access.address = QUrl(lines.value(0));
    access.user = lines.value(1);
    access.secret = lines.value(2);
    access.authority = lines.value(3);
    Mover mover(office);
    MovingFolder from(FolderStore::folderBeside(office));
    MovingRemote to(mover.rows, DocumentPlace{DocumentPlace::Kind::WebDav, {}, {}, {}, {}, true}, access);
    DocumentMove move(mover.rows, from, to);
    QObject::connect(&move, &DocumentMove::progressed,
                     [&move] { QTextStream(stdout) << move.progress().done << Qt::endl; });
    return StoreDesk::codeOf(move.start()).isEmpty() ? 0 : 1;
}

} // namespace

/// Moving all documents of the demonstration office between all kinds of places, with real servers, on both databases.
class DocumentMoveTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void goesRoundAndComesBack();
    void takesWhatComesMeanwhile();
    void rests();
    void tellsWhatIsLost();
    void removesWhatIsFound();
    void isKilledAndGoesOn();
    void nobodyElseMoves();

private:
    struct Reader
    {
        QString login;
        QString own;
        QString ofAnother;
    };

    std::unique_ptr<MovingPlace> office(Database &rows) const;
    std::unique_ptr<MovingPlace> webDav(Database &rows, const QString &folder) const;
    std::unique_ptr<MovingPlace> bucket(Database &rows, const QString &name) const;
    Expected<StoreMove::Report> move(Database &rows, MovingPlace &from, MovingPlace &to) const;
    QString administrator() const;
    /// How many copies there are: a document is there once for each who put it there.
    int copies();
    /// What a contractor reads of their own certificate and of another's, through a store of theirs.
    QString whatIsRead(const DocumentPlace &place, const RemoteAccess &access);
    void write(const QString &sql);

    std::unique_ptr<ApacheServer> m_apache;
    std::unique_ptr<SwiftServer> m_swift;
    std::unique_ptr<StoreOffice> m_office;
};

void DocumentMoveTest::initTestCase()
{
    if (!ApacheServer::isInstalled() || !SwiftServer::isInstalled())
        QSKIP("no Apache or no Swift is installed");
    m_apache = std::make_unique<ApacheServer>();
    m_swift = std::make_unique<SwiftServer>();
    StoreOffice::makeBucket(*m_swift, QStringLiteral("round"));
}

void DocumentMoveTest::cleanupTestCase()
{
    m_apache.reset();
    m_swift.reset();
}

QString DocumentMoveTest::administrator() const
{
    if (!TestOffice::isOnServer())
        return m_office->office().path();
    const QString database = m_office->office().text(QStringLiteral("SELECT current_database()"));
    return PostgresServer::shared().administratorAddress(database);
}

std::unique_ptr<MovingPlace> DocumentMoveTest::office(Database &rows) const
{
    if (TestOffice::isOnServer())
        return std::make_unique<AdministratorStore>(rows);
    return std::make_unique<MovingFolder>(FolderStore::folderBeside(m_office->office().path()));
}

std::unique_ptr<MovingPlace> DocumentMoveTest::webDav(Database &rows, const QString &folder) const
{
    return std::make_unique<MovingRemote>(rows, StoreOffice::place(*m_apache), m_apache->access(folder));
}

std::unique_ptr<MovingPlace> DocumentMoveTest::bucket(Database &rows, const QString &name) const
{
    const RemoteAccess access = m_swift->access(name);
    return std::make_unique<MovingRemote>(rows, StoreOffice::place(*m_swift, name), access);
}

Expected<StoreMove::Report> DocumentMoveTest::move(Database &rows, MovingPlace &from, MovingPlace &to) const
{
    DocumentMove move(rows, from, to);
    return StoreDesk::wait(move.start());
}

int DocumentMoveTest::copies()
{
    return int(m_office->office().number(
        QStringLiteral("SELECT count(*) FROM (SELECT DISTINCT sha256, uploaded_by FROM contractors_certification "
                       "WHERE uploaded_by IS NOT NULL) AS c")));
}

QString DocumentMoveTest::whatIsRead(const DocumentPlace &place, const RemoteAccess &access)
{
    SampleOffice &office = m_office->office();
    const QString own = QStringLiteral("SELECT %1 FROM contractors_certification AS c JOIN users_user AS u "
                                       "ON u.id = c.uploaded_by JOIN users_role AS r ON r.user_id = u.id "
                                       "AND r.role = 'CONTRACTOR' ORDER BY u.login, c.sha256 LIMIT 1");
    const QString login = office.text(own.arg(QStringLiteral("u.login")));
    const QString ownHash = office.text(own.arg(QStringLiteral("c.sha256")));
    const QString anothers = office.text(QStringLiteral("SELECT c.sha256 FROM contractors_certification AS c WHERE "
                                                        "NOT EXISTS (SELECT 1 FROM contractors_certification AS o "
                                                        "JOIN users_user AS u ON u.id = o.uploaded_by WHERE "
                                                        "o.sha256 = c.sha256 AND u.login = '%1') ORDER BY c.sha256 "
                                                        "LIMIT 1")
                                             .arg(login));
    SystemClock clock;
    Database database(clock);
    const QFuture<Outcome> opened =
        database.open(office.addressFor(login), MissingOffice::Refuse, SampleOffice::password());
    if (!QTest::qWaitFor([&] { return opened.isFinished(); }, StoreDesk::longestWait) || !opened.result())
        return QStringLiteral("not opened");
    database.setUser(office.id(QStringLiteral("SELECT id FROM users_user WHERE login = '%1'").arg(login)));
    DatabaseKeys keys(database);
    const std::unique_ptr<RemoteStore> store = StoreTrial::open(place, access, keys);
    QStringList read;
    for (const QString &sha256 : {ownHash, anothers}) {
        const auto content = StoreDesk::wait(store->get(DocumentContent::urlOf(sha256), sha256));
        read.append(content ? QStringLiteral("read") : content.error().code);
    }
    return read.join(u' ');
}

void DocumentMoveTest::goesRoundAndComesBack()
{
    m_office = std::make_unique<StoreOffice>();
    Mover mover(administrator());
    const int all = copies();
    QVERIFY(all > 20);
    const auto home = office(mover.rows);
    const auto cloud = webDav(mover.rows, QStringLiteral("round"));
    const auto pail = bucket(mover.rows, QStringLiteral("round"));

    const auto there = move(mover.rows, *home, *cloud);
    QVERIFY2(there, there ? "" : qPrintable(there.error().code + u' ' + there.error().detail));
    QCOMPARE(there->moved, all);
    QVERIFY(there->lost.isEmpty());
    QCOMPARE(m_apache->files().size(), all);
    QCOMPARE(whatIsRead(StoreOffice::place(*m_apache), m_apache->access(QStringLiteral("round"))),
             QStringLiteral("read document.not_found"));
    // Again: nothing is sent.
    const auto again = move(mover.rows, *home, *cloud);
    QVERIFY(again);
    QCOMPARE(again->moved, 0);
    QCOMPARE(again->already, all);

    const auto further = move(mover.rows, *cloud, *pail);
    QVERIFY2(further, further ? "" : qPrintable(further.error().code + u' ' + further.error().detail));
    QCOMPARE(further->moved, all);
    QCOMPARE(m_swift->files().size(), all);
    QCOMPARE(
        whatIsRead(StoreOffice::place(*m_swift, QStringLiteral("round")), m_swift->access(QStringLiteral("round"))),
        QStringLiteral("read document.not_found"));

    // Home again, where nothing is left.
    const Expected<int> removed = StoreDesk::wait(home->remove(there->there));
    QVERIFY(removed);
    QVERIFY(*removed > 20);
    const auto back = move(mover.rows, *pail, *home);
    QVERIFY2(back, back ? "" : qPrintable(back.error().code + u' ' + back.error().detail));
    QCOMPARE(back->moved + back->already, all);
    QCOMPARE(back->there.size(), all);
    const auto whole = move(mover.rows, *pail, *home);
    QVERIFY(whole);
    QCOMPARE(whole->already, all);
}

void DocumentMoveTest::write(const QString &sql)
{
    // As nobody's rule has it: what is there, not how it came there, is what counts here.
    if (TestOffice::isOnServer())
        PostgresServer::shared().run(
            m_office->office().text(QStringLiteral("SELECT current_database()")),
            QStringLiteral("SET session_replication_role = replica; SET search_path = office; ") + sql);
    else
        m_office->office().text(sql + QStringLiteral(" RETURNING 1"));
}

void DocumentMoveTest::takesWhatComesMeanwhile()
{
    m_office = std::make_unique<StoreOffice>();
    Mover mover(administrator());
    const int all = copies();
    const auto home = office(mover.rows);
    const auto cloud = webDav(mover.rows, QStringLiteral("meanwhile"));
    DocumentMove move(mover.rows, *home, *cloud);
    const QByteArray late = StoreDesk::pdfOf(5000, 77);
    const QString sha256 = DocumentContent::hashOf(late);
    const QFuture<Expected<StoreMove::Report>> future = move.start();
    QVERIFY(QTest::qWaitFor([&] { return move.progress().done >= 3; }, StoreDesk::longestWait));
    move.pause();
    // Another desk adds a certificate.
    const auto another = office(mover.rows);
    another->actFor(
        m_office->office().id(QStringLiteral("SELECT uploaded_by FROM contractors_certification ORDER BY id LIMIT 1")));
    QCOMPARE(StoreDesk::codeOf(another->store().putBytes(late, QStringLiteral("late.pdf"))), QString());
    write(QStringLiteral("UPDATE contractors_certification SET sha256 = '%1' WHERE id = (SELECT id FROM "
                         "contractors_certification ORDER BY id LIMIT 1)")
              .arg(sha256));
    move.goOn();
    const auto report = StoreDesk::wait(future);
    QVERIFY2(report, report ? "" : qPrintable(report.error().code));
    QVERIFY(report->moved >= all);
    QVERIFY(std::any_of(report->there.begin(), report->there.end(),
                        [&](const StoreMove::Document &document) { return document.sha256 == sha256; }));
}

void DocumentMoveTest::rests()
{
    m_office = std::make_unique<StoreOffice>();
    Mover mover(administrator());
    const auto home = office(mover.rows);
    const auto cloud = webDav(mover.rows, QStringLiteral("resting"));
    DocumentMove move(mover.rows, *home, *cloud);
    const QFuture<Expected<StoreMove::Report>> future = move.start();
    QVERIFY(QTest::qWaitFor([&] { return move.progress().done >= 2; }, StoreDesk::longestWait));
    move.pause();
    QTest::qWait(300);
    const int before = move.progress().done;
    QTest::qWait(700);
    QCOMPARE(move.progress().done, before);
    QVERIFY(!future.isFinished());
    move.goOn();
    const auto report = StoreDesk::wait(future);
    QVERIFY(report);
    QCOMPARE(report->moved, copies());
    QVERIFY(move.progress().bytes > 0);
    QCOMPARE(move.progress().done, move.progress().all);
}

void DocumentMoveTest::tellsWhatIsLost()
{
    m_office = std::make_unique<StoreOffice>();
    Mover mover(administrator());
    const QString damaged =
        m_office->office().text(QStringLiteral("SELECT sha256 FROM contractors_certification ORDER BY sha256 LIMIT 1"));
    if (TestOffice::isOnServer()) {
        write(QStringLiteral("UPDATE document_chunk SET bytes = convert_to('changed', 'UTF8') WHERE document_id IN "
                             "(SELECT id FROM document WHERE sha256 = '%1')")
                  .arg(damaged));
    } else {
        QFile file(FolderStore::folderBeside(m_office->office().path()) +
                   QStringLiteral("/%1/%2").arg(damaged.first(2), damaged));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("changed");
    }
    const auto home = office(mover.rows);
    const auto cloud = webDav(mover.rows, QStringLiteral("lost"));
    const auto report = move(mover.rows, *home, *cloud);
    QVERIFY2(report, report ? "" : qPrintable(report.error().code));
    QVERIFY(!report->lost.isEmpty());
    for (const StoreMove::Lost &lost : report->lost) {
        QCOMPARE(lost.document.sha256, damaged);
        QVERIFY(lost.damaged);
    }
    QCOMPARE(report->moved + int(report->lost.size()), copies());
}

void DocumentMoveTest::removesWhatIsFound()
{
    m_office = std::make_unique<StoreOffice>();
    Mover mover(administrator());
    const auto home = office(mover.rows);
    const QStringList before = m_apache->files();
    const auto cloud = webDav(mover.rows, QStringLiteral("removing"));
    const auto there = move(mover.rows, *home, *cloud);
    QVERIFY(there);
    QCOMPARE(m_apache->files().size() - before.size(), copies());
    const Expected<int> removed = StoreDesk::wait(cloud->remove(there->there));
    QVERIFY(removed);
    QCOMPARE(*removed, copies());
    QCOMPARE(m_apache->files().size(), before.size());
}

void DocumentMoveTest::isKilledAndGoesOn()
{
    if (TestOffice::isOnServer())
        QSKIP("the process that is killed works with a file");
    m_office = std::make_unique<StoreOffice>();
    const RemoteAccess access = m_apache->access(QStringLiteral("killed"));
    const QByteArray input =
        QStringList{access.address.toString(), access.user, access.secret, access.authority}.join(u'\n').toUtf8();
    for (const int kills : {2, 7, 15}) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {movePart, m_office->office().path()});
        QVERIFY(process.waitForStarted());
        process.write(input);
        process.closeWriteChannel();
        int done = 0;
        while (done < kills && process.waitForReadyRead(StoreDesk::longestWait)) {
            const QList<QByteArray> lines = process.readAllStandardOutput().trimmed().split('\n');
            done = lines.last().toInt();
        }
        QVERIFY(done >= kills);
        process.kill();
        QVERIFY(process.waitForFinished());
    }
    Mover mover(administrator());
    const auto home = office(mover.rows);
    const auto cloud = webDav(mover.rows, QStringLiteral("killed"));
    const auto rest = move(mover.rows, *home, *cloud);
    QVERIFY2(rest, rest ? "" : qPrintable(rest.error().code));
    QVERIFY(rest->already >= 15 - 1);
    QCOMPARE(rest->already + rest->moved, copies());
    QVERIFY(rest->lost.isEmpty());
    QCOMPARE(whatIsRead(StoreOffice::place(*m_apache), access), QStringLiteral("read document.not_found"));
}

void DocumentMoveTest::nobodyElseMoves()
{
    if (!TestOffice::isOnServer())
        QSKIP("whoever holds the file holds the data");
    m_office = std::make_unique<StoreOffice>();
    SystemClock clock;
    Database rows(clock);
    const QFuture<Outcome> opened =
        rows.open(m_office->office().addressFor(StoreOffice::staff()), MissingOffice::Refuse, SampleOffice::password());
    QVERIFY(QTest::qWaitFor([&] { return opened.isFinished(); }, StoreDesk::longestWait));
    QVERIFY(opened.result());
    const auto home = office(rows);
    const auto cloud = webDav(rows, QStringLiteral("nobody"));
    DocumentMove move(rows, *home, *cloud);
    QCOMPARE(StoreDesk::codeOf(move.start()), QStringLiteral("storage.denied"));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (const QStringList arguments = QCoreApplication::arguments(); arguments.value(1) == movePart)
        return moveInAnotherProcess(arguments.value(2));
    DocumentMoveTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_DocumentMove.moc"
