// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"
#include "app/commands/CopyCommand.h"
#include "app/demo/DemoOffice.h"
#include "models/server/copy/CopyHandOut.h"
#include "models/storage/Session.h"
#include "tests/app/CopiedOffice.h"
#include "tests/app/MovingOffice.h"
#include "tests/support/PostgresServer.h"

#include <QtTest>

using namespace tenderyard;

/// The demonstration office, moved to a server and back.
class OfficeCopyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void goesToAServerAndBack();
    void addsNothingToTheHistory();
    void peopleSignInOnTheServer();
    void peopleSignInToTheFile();
    void rulesHoldInTheCopy();
    void namesDamagedDocuments();
    void keysOfDocumentsElsewhereGoAlong();
    void theVerificationDeskGoesAlong();
    void goesOnlyWhereNothingIs();
    void refusesTwoFiles();
    void handsOutInvitations();
    void readsTheArguments();

private:
    std::unique_ptr<MovingOffice> m_office;
    std::unique_ptr<ServerDatabase> m_server;
};

void OfficeCopyTest::initTestCase()
{
    if (!PostgresServer::isInstalled())
        QSKIP("no PostgreSQL server is installed");
    m_office = std::make_unique<MovingOffice>();
}

void OfficeCopyTest::init()
{
    m_server = std::make_unique<ServerDatabase>();
}

void OfficeCopyTest::goesToAServerAndBack()
{
    const Expected<CopyReport> there = m_office->copy(m_office->path(), m_server->address());
    QVERIFY(there.has_value());
    QCOMPARE(there->address, m_server->address());
    QVERIFY(there->lost.isEmpty());
    QVERIFY(there->documents > 20);
    QVERIFY(!there->changedMeanwhile);
    QCOMPARE(there->officeName, DemoOffice::describe()->officeName);
    const QString back = m_office->file(QStringLiteral("back.tenderyard"));
    const Expected<CopyReport> returned = m_office->copy(m_server->address(), back);
    QVERIFY(returned.has_value());
    QCOMPARE(returned->tables, there->tables);
    QCOMPARE(returned->rows, there->rows);
    QCOMPARE(returned->documents, there->documents);
    // Not by the copy's own way of comparing.
    CopiedOffice before(m_office->path());
    CopiedOffice after(back);
    QCOMPARE(after.tables(), before.tables());
    for (const QString &table : before.tables())
        QCOMPARE(after.rows(table), before.rows(table));
    QCOMPARE(after.documents(), before.documents());
    QVERIFY(!QFileInfo::exists(back + QStringLiteral(".unfinished")));
    QCOMPARE(after.column(QStringLiteral("PRAGMA integrity_check")), QStringList{QStringLiteral("ok")});
    QCOMPARE(after.column(QStringLiteral("PRAGMA foreign_key_check")), QStringList());
    QCOMPARE(after.triggers(), before.triggers());
}

void OfficeCopyTest::addsNothingToTheHistory()
{
    QVERIFY(m_office->copy(m_office->path(), m_server->address()).has_value());
    CopiedOffice before(m_office->path());
    const QString counted = QStringLiteral("SELECT count(*) || ' ' || max(seq) FROM office.%1");
    for (const QString &table : {QStringLiteral("audit_entry"), QStringLiteral("change_log")}) {
        const QString sql = QStringLiteral("SELECT count(*) || ' ' || max(seq) AS name FROM %1").arg(table);
        QCOMPARE(m_server->run(counted.arg(table)), before.column(sql).value(0));
    }
    // The next change gets the next number.
    const QString last = before
                             .column(QStringLiteral("SELECT seq AS name FROM sqlite_sequence "
                                                    "WHERE name = 'change_log'"))
                             .value(0);
    QCOMPARE(m_server->run(QStringLiteral("SELECT last_value FROM office.change_log_seq_seq")), last);
    // Bids that nobody has opened arrive sealed, and their history apart.
    const QString sealed = QStringLiteral("SELECT count(*) FROM office.contracts_bid WHERE sealed "
                                          "AND proposed_cost IS NULL");
    QVERIFY(m_server->run(sealed).toInt() > 0);
    QCOMPARE(m_server->run(sealed),
             before
                 .column(QStringLiteral("SELECT count(*) AS name FROM contracts_bid WHERE sealed "
                                        "AND proposed_cost IS NULL"))
                 .value(0));
    QCOMPARE(m_server->run(QStringLiteral("SELECT count(*) FROM ONLY office.audit_entry WHERE entity IN "
                                          "('contracts_bid', 'contracts_bid_content')")),
             QStringLiteral("0"));
    QVERIFY(m_server->run(QStringLiteral("SELECT count(*) FROM office.audit_entry_bid")).toInt() > 0);
}

void OfficeCopyTest::peopleSignInOnTheServer()
{
    const Expected<CopyReport> report = m_office->copy(m_office->path(), m_server->address());
    QVERIFY(report.has_value());
    QCOMPARE(report->people.size(), DemoOffice::describe()->logins.size());
    const SystemClock clock;
    for (const CopiedPerson &person : report->people.first(3)) {
        const auto dialect =
            Dialect::forAddress(PostgresServer::shared().address(m_server->name(), person.signIn), person.password);
        const auto connection = (*dialect)->openConnection(
            PostgresServer::shared().address(m_server->name(), person.signIn), MissingOffice::Refuse, clock);
        QVERIFY2(connection.has_value(), qPrintable(connection ? QString() : connection.error().detail));
        QCOMPARE((*connection)->session().access, Session::Access::Person);
        QCOMPARE((*connection)->user(), person.user);
    }
    QCOMPARE(m_server->run(QStringLiteral("SELECT count(*) FROM office.users_user WHERE must_change_password")).toInt(),
             report->people.size());
    QCOMPARE(m_server->run(QStringLiteral("SELECT count(*) FROM office.users_user WHERE password_hash LIKE '%argon%'")),
             QStringLiteral("0"));
    // Nobody has used the passwords yet, so they are nowhere but in the report.
    for (const CopiedPerson &person : report->people)
        QVERIFY(!CopiedOffice::serverLogHolds(person.password));
}

void OfficeCopyTest::peopleSignInToTheFile()
{
    QVERIFY(m_office->copy(m_office->path(), m_server->address()).has_value());
    const QString back = m_office->file(QStringLiteral("signin.tenderyard"));
    const Expected<CopyReport> report = m_office->copy(m_server->address(), back);
    QVERIFY(report.has_value());
    QCOMPARE(report->people.size(), DemoOffice::describe()->logins.size());
    CopiedOffice office(back);
    const CopiedPerson person = report->people.first();
    const Expected<SignedIn> signedIn = office.signIn(person.signIn, person.password);
    QVERIFY(signedIn.has_value());
    QCOMPARE(signedIn->user, person.user);
    QVERIFY(signedIn->mustChangePassword);
    QVERIFY(!office.signIn(person.signIn, DemoOffice::describe()->password).has_value());
}

void OfficeCopyTest::rulesHoldInTheCopy()
{
    QVERIFY(m_office->copy(m_office->path(), m_server->address()).has_value());
    const QString back = m_office->file(QStringLiteral("rules.tenderyard"));
    QVERIFY(m_office->copy(m_server->address(), back).has_value());
    for (const QString &address : {back, m_server->address()}) {
        CopiedOffice office(address);
        QCOMPARE(office.codeOfForbiddenStep(), QStringLiteral("transition.actor"));
    }
}

void OfficeCopyTest::namesDamagedDocuments()
{
    const QString file = m_office->anotherFile();
    CopiedOffice office(file);
    const QStringList hashes = office.documents();
    QVERIFY(hashes.size() > 3);
    office.damageDocument(hashes.at(0));
    office.removeDocument(hashes.at(1));
    const Expected<CopyReport> report = m_office->copy(file, m_server->address());
    QVERIFY(report.has_value());
    QCOMPARE(report->lost.size(), 2);
    QCOMPARE(report->lost.at(0).sha256, hashes.at(0));
    QVERIFY(report->lost.at(0).damaged);
    QVERIFY(!report->lost.at(0).fileName.isEmpty());
    QVERIFY(!report->lost.at(1).damaged);
    QCOMPARE(report->documents, int(hashes.size()) - 2);
    // The other way too.
    m_server->run(QStringLiteral("UPDATE office.document_chunk SET bytes = set_byte(bytes, 9, 9) WHERE document_id IN "
                                 "(SELECT id FROM office.document WHERE sha256 = '%1')")
                      .arg(hashes.at(2)));
    const Expected<CopyReport> back =
        m_office->copy(m_server->address(), m_office->file(QStringLiteral("damaged.tenderyard")));
    QVERIFY(back.has_value());
    QCOMPARE(back->lost.size(), 3);
    QCOMPARE(back->lost.at(2).sha256, hashes.at(2));
    QVERIFY(back->lost.at(2).damaged);
}

/// Documents that are kept at a store outside stay there; what opens them moves.
void OfficeCopyTest::keysOfDocumentsElsewhereGoAlong()
{
    const QString file = m_office->anotherFile();
    CopiedOffice office(file);
    const QString sha256 =
        office.column(QStringLiteral("SELECT sha256 FROM contractors_certification ORDER BY sha256")).constFirst();
    office.change(QStringLiteral("INSERT INTO document_key (id, sha256, byte_size, object_name, secret, uploaded_by, "
                                 "created_at, complete, attached) SELECT '0190d3c8-7f00-7000-8000-000000000001', "
                                 "sha256, byte_size, '%1', randomblob(32), uploaded_by, now_utc(), true, true FROM "
                                 "contractors_certification WHERE sha256 = '%2' LIMIT 1")
                      .arg(QString(32, u'e'), sha256));
    office.removeDocument(sha256);
    const QString secret = QStringLiteral("SELECT hex(secret) FROM document_key");
    QCOMPARE(office.column(secret).constFirst().size(), 64);
    const Expected<CopyReport> there = m_office->copy(file, m_server->address());
    QVERIFY(there.has_value());
    QVERIFY(there->lost.isEmpty());
    QCOMPARE(m_server->run(QStringLiteral("SELECT upper(encode(secret, 'hex')) FROM office.document_key")),
             office.column(secret).constFirst());
    const QString back = m_office->file(QStringLiteral("elsewhere.tenderyard"));
    const Expected<CopyReport> returned = m_office->copy(m_server->address(), back);
    QVERIFY(returned.has_value());
    QVERIFY(returned->lost.isEmpty());
    CopiedOffice again(back);
    QCOMPARE(again.rows(QStringLiteral("document_key")), office.rows(QStringLiteral("document_key")));
    QCOMPARE(again.column(secret), office.column(secret));
}

/// Words that staff changed, claims, reminders, limits and folded numbers. Reasons for sending back are what every new
/// office has already.
void OfficeCopyTest::theVerificationDeskGoesAlong()
{
    const QString file = m_office->anotherFile();
    CopiedOffice office(file);
    for (const char *change :
         {"UPDATE contractors_rejection_code SET label = 'Too dark', sequence = 9 WHERE code = 'ILLEGIBLE'",
          "DELETE FROM contractors_rejection_code WHERE code = 'DATA_DIFFERS'",
          "INSERT INTO contractors_rejection_code (code, label, retired, sequence) VALUES ('TORN', 'Torn', 1, 10)",
          "INSERT INTO contractors_certification_type (document_type, has_limit, retired, sequence) VALUES "
          "('Diving', 1, 1, 99)",
          "UPDATE contractors_certification SET limit_amount = 900000000000000, limit_currency = 'JPY', "
          "holder_fold = 'a b', number_fold = 'x1', row_version = row_version + 1",
          "INSERT INTO verification_claim (id, claimed_by, claimed_until, created_at, updated_at) SELECT k.id, "
          "k.uploaded_by, days_after(now_utc(), 1), now_utc(), now_utc() FROM contractors_certification AS k",
          "DELETE FROM certification_reminder",
          "INSERT INTO certification_reminder (user_id, certification_id, expires_on, days, shown_at) SELECT "
          "k.uploaded_by, k.id, k.expires_on, d.value, now_utc() FROM contractors_certification AS k, "
          "json_each('[60, 30, 7, 0]') AS d WHERE k.expires_on IS NOT NULL"})
        office.change(QString::fromLatin1(change));
    QVERIFY(m_office->copy(file, m_server->address()).has_value());
    QCOMPARE(m_server->run(QStringLiteral("SELECT string_agg(code || label || retired, ' ' ORDER BY sequence) FROM "
                                          "office.contractors_rejection_code WHERE sequence > 8")),
             QStringLiteral("ILLEGIBLEToo darkfalse TORNTorntrue"));
    const QString back = m_office->file(QStringLiteral("desk.tenderyard"));
    QVERIFY(m_office->copy(m_server->address(), back).has_value());
    CopiedOffice again(back);
    for (const QString &table :
         {QStringLiteral("contractors_rejection_code"), QStringLiteral("contractors_certification_type"),
          QStringLiteral("verification_claim"), QStringLiteral("certification_reminder"),
          QStringLiteral("contractors_certification")}) {
        QVERIFY2(office.rows(table).size() > 3, qPrintable(table));
        QCOMPARE(again.rows(table), office.rows(table));
    }
}

void OfficeCopyTest::goesOnlyWhereNothingIs()
{
    QVERIFY(m_office->copy(m_office->path(), m_server->address()).has_value());
    QCOMPARE(MovingOffice::codeOf(m_office->copy(m_office->path(), m_server->address())),
             QStringLiteral("copy.not_empty"));
    QCOMPARE(MovingOffice::codeOf(m_office->copy(m_office->path(), m_server->address(), true)),
             QStringLiteral("copy.not_empty"));
    const QString taken = m_office->anotherFile();
    QCOMPARE(MovingOffice::codeOf(m_office->copy(m_server->address(), taken)), QStringLiteral("copy.not_empty"));
    ServerDatabase strange;
    strange.run(QStringLiteral("CREATE TABLE invoice (id integer)"));
    QCOMPARE(MovingOffice::codeOf(m_office->copy(m_office->path(), strange.address())),
             QStringLiteral("server.not_empty"));
    QCOMPARE(MovingOffice::codeOf(
                 m_office->copy(m_server->address(), m_office->file(QStringLiteral("none.tenderyard")), true)),
             QStringLiteral("copy.nothing_to_resume"));
    QCOMPARE(MovingOffice::codeOf(m_office->copy(m_office->file(QStringLiteral("missing")), m_server->address())),
             QStringLiteral("storage.missing"));
}

void OfficeCopyTest::refusesTwoFiles()
{
    QCOMPARE(
        MovingOffice::codeOf(m_office->copy(m_office->path(), m_office->file(QStringLiteral("second.tenderyard")))),
        QStringLiteral("copy.two_files"));
}

void OfficeCopyTest::handsOutInvitations()
{
    CopyReport report;
    report.address = QStringLiteral("postgresql://db.example.org/office?user=postgres");
    report.officeName = QStringLiteral("City works");
    report.people = {{Uuid::create(), QStringLiteral("Ada"), QStringLiteral("ty_0123456789abcdef"),
                      QStringLiteral("abcd-efgh-jkmn")}};
    Invitation common;
    common.hosts = QStringLiteral("works.example.org:5433");
    const Expected<Invitation> read = Invitation::fromText(CopyHandOut::parts(report, common));
    QVERIFY(read.has_value());
    QCOMPARE(read->office, report.officeName);
    QCOMPARE(read->hosts, common.hosts);
    QCOMPARE(read->database, QStringLiteral("office"));
    QCOMPARE(read->signIn, report.people.first().signIn);
    QCOMPARE(read->password, report.people.first().password);
    report.address = QStringLiteral("office.tenderyard");
    QVERIFY(CopyHandOut::parts(report, common).contains(report.people.first().password));
    QVERIFY(!CopyHandOut::summary(report, common).join(u' ').contains(report.people.first().password));
}

void OfficeCopyTest::readsTheArguments()
{
    const QString from = QStringLiteral("office.tenderyard");
    const QString to = QStringLiteral("postgresql://postgres@db.example.org/office");
    const Expected<CommandLine> line =
        CommandLine::read({QStringLiteral("copy"), from, QStringLiteral("--resume"), to, QStringLiteral("--server"),
                           QStringLiteral("works.example.org:5433")});
    QVERIFY(line.has_value());
    QCOMPARE(line->command, CommandLine::Command::Copy);
    QCOMPARE(line->copy.from, from);
    QCOMPARE(line->copy.to, to);
    QVERIFY(line->copy.resume);
    QCOMPARE(line->copy.publicServer, QStringLiteral("works.example.org:5433"));
    for (const QStringList &wrong :
         {QStringList{from}, QStringList{from, to, to}, QStringList{from, to, QStringLiteral("--x")},
          QStringList{from, to, QStringLiteral("--server")}}) {
        const Expected<CommandLine> read = CommandLine::read(QStringList{QStringLiteral("copy")} + wrong);
        QVERIFY(!read.has_value() && !read.error().text.isEmpty());
    }
    // A password among the arguments would be seen by everybody on the computer.
    CopyArguments arguments = line->copy;
    arguments.to = QStringLiteral("postgresql://postgres:secret@db.example.org/office");
    const Outcome refused = CopyCommand(arguments).run();
    QVERIFY(!refused && !refused.error().text.contains(QStringLiteral("secret")));
}

QTEST_GUILESS_MAIN(OfficeCopyTest)
#include "tst_OfficeCopy.moc"
