// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/ListRoles.h"
#include "tests/support/TestOffice.h"
#include "tests/views/Desk.h"
#include "tests/views/Hand.h"
#include "tests/views/SampleOffice.h"
#include "tests/views/WaitingCertificate.h"
#include "tests/views/WindowDriver.h"

#include <QTest>

using namespace tenderyard;

namespace {

const QString tomas = Desk::staff();
const QString ingrid = Desk::colleague();

} // namespace

/// What the desk finds out and tells: who is at what, a changed file, data that do not fit, the version before.
class CockpitFindingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoDoNotDoTheSame();
    void lookingBrieflyTakesNothing();
    void changedFileIsTold();
    void findings();
    void renewalBesideTheOneBefore();
    void findingsGoThroughIndexes();
};

void CockpitFindingsTest::twoDoNotDoTheSame()
{
    SampleOffice office;
    const QString company = QStringLiteral("Corrib Mechanical");
    const Uuid item = Desk::waitingOf(office, company, QStringLiteral("Gas installer"));
    WindowDriver mine(office);
    WindowDriver theirs(office);
    QVERIFY(Desk::open(mine, tomas, item));
    QVERIFY(Desk::shows(mine, company));
    QVERIFY(mine.sees(QStringLiteral("Taken by you")));
    QCOMPARE(Desk::claimsOf(office, tomas), 1);

    QVERIFY(Desk::open(theirs, ingrid, item));
    QVERIFY(Desk::shows(theirs, company));
    QVERIFY(theirs.sees(QStringLiteral("Tomás Reilly is checking this")));
    QTRY_VERIFY(!theirs.offers(QStringLiteral("Verify")));
    QVERIFY(!theirs.offers(QStringLiteral("Reject")));
    QTest::qWait(1200);
    QCOMPARE(Desk::claimsOf(office, ingrid), 0);
    // Next passes by what a colleague has.
    QAbstractItemView *queue = theirs.view(Desk::queue());
    const QString id = item.toString();
    Desk::press(theirs, Qt::Key_P);
    Desk::press(theirs, Qt::Key_N);
    QTest::qWait(50);
    QVERIFY(queue->currentIndex().data(ListRole::IdRole).toString() != id);

    // Taken over in so many words.
    QVERIFY(theirs.go({Desk::place(), item, {}}));
    QVERIFY(theirs.sees(QStringLiteral("Tomás Reilly is checking this")));
    QVERIFY(Hand::named(QStringLiteral("mouse"), theirs)->press(QStringLiteral("Take over")));
    QVERIFY(theirs.sees(QStringLiteral("Taken by you")));
    QVERIFY(mine.sees(QStringLiteral("Ingrid Solberg is checking this")));
    QTRY_VERIFY(!mine.offers(QStringLiteral("Verify")));
    QVERIFY(theirs.button(QStringLiteral("Verify")));
    Desk::press(theirs, Qt::Key_V);
    QTRY_VERIFY(Desk::decisionOf(office, item).startsWith(u"verified"));
    QTRY_COMPARE(office.number(QStringLiteral("SELECT count(*) FROM verification_claim WHERE id = '%1'").arg(id)), 0);
}

void CockpitFindingsTest::lookingBrieflyTakesNothing()
{
    SampleOffice office;
    WindowDriver driver(office);
    const std::unique_ptr<Hand> person = Hand::named(QStringLiteral("keyboard"), driver);
    QVERIFY(person->signIn(tomas, SampleOffice::password()));
    QVERIFY(person->go(Desk::place()));
    QVERIFY(driver.view(Desk::queue()));
    for (int step = 0; step < 4; ++step) {
        Desk::press(driver, Qt::Key_N);
        QTest::qWait(100);
    }
    QCOMPARE(Desk::claimsOf(office, tomas), 0);
    QVERIFY(driver.sees(QStringLiteral("Taken by you")));
    QCOMPARE(Desk::claimsOf(office, tomas), 1);
    // It stands among one's own, alone.
    QVERIFY(person->press(QStringLiteral("My items")));
    QTRY_COMPARE(driver.view(Desk::queue())->model()->rowCount(), 1);
    QVERIFY(person->press(QStringLiteral("My items")));
    QTRY_VERIFY(driver.view(Desk::queue())->model()->rowCount() > 1);
    // Whoever goes elsewhere gives it back.
    QVERIFY(person->go(QStringLiteral("contractors")));
    QTRY_COMPARE(Desk::claimsOf(office, tomas), 0);
}

void CockpitFindingsTest::changedFileIsTold()
{
    SampleOffice office;
    const QString company = QStringLiteral("Corrib Mechanical");
    const Uuid item = Desk::waitingOf(office, company, QStringLiteral("Gas installer"));
    QVERIFY(Desk::changeStored(office, item));
    WindowDriver driver(office);
    QVERIFY(Desk::open(driver, tomas, item));
    QVERIFY(driver.sees(QStringLiteral("Changed in the store")));
    QVERIFY(driver.sees(QStringLiteral("File does not match its SHA-256")));
    QVERIFY(driver.sees(QStringLiteral("it was changed there")));
    QVERIFY(driver.sees(QStringLiteral("Verify: ")));
    QVERIFY(!driver.offers(QStringLiteral("Verify")));
    Desk::press(driver, Qt::Key_V);
    QTest::qWait(100);
    QCOMPARE(Desk::decisionOf(office, item), QStringLiteral("not verified, , "));
    QVERIFY(driver.button(QStringLiteral("Reject")));
}

void CockpitFindingsTest::findings()
{
    SampleOffice office;
    const QString company = QStringLiteral("Slieve Slate & Lead Ltd");
    const QString other = QStringLiteral("Corrib Mechanical");
    const Uuid theirs = Desk::waitingOf(office, other, QStringLiteral("Gas installer"));
    const QString number = office.text(
        QStringLiteral("SELECT number FROM contractors_certification WHERE id = '%1'").arg(theirs.toString()));
    WaitingCertificate wrong = WaitingCertificate::ofNumber(number.toLower(), QStringLiteral("Somebody Else Ltd"));
    wrong.entered.documentType = QStringLiteral("Insurance");
    const Uuid item = wrong.upload(office, Desk::contractor());
    QVERIFY(!item.isNull());
    QVERIFY(Desk::engine(office,
                         QStringLiteral("UPDATE contractors_certification SET expires_on = '2100-01-01', issued_on = "
                                        "'2099-01-01', sha256 = (SELECT o.sha256 FROM contractors_certification o "
                                        "WHERE o.id = '%1'), document_url = (SELECT o.document_url FROM "
                                        "contractors_certification o WHERE o.id = '%1') WHERE id = '%2'")
                             .arg(theirs.toString(), item.toString())));
    const Uuid expired =
        WaitingCertificate::ofNumber(QStringLiteral("EX-10001"), company).upload(office, Desk::contractor());
    QVERIFY(Desk::engine(office, QStringLiteral("UPDATE contractors_certification SET expires_on = '2020-01-01', "
                                                "issued_on = NULL WHERE id = '%1'")
                                     .arg(expired.toString())));
    WindowDriver driver(office);
    const std::unique_ptr<Hand> person = Hand::named(QStringLiteral("mouse"), driver);
    QVERIFY(Desk::open(driver, tomas, expired));
    QVERIFY(driver.sees(QStringLiteral("It has expired")));
    QVERIFY(driver.sees(QStringLiteral("Verify: The certification has expired.")));
    QVERIFY(driver.go({Desk::place(), item, {}}));
    QVERIFY(driver.sees(QStringLiteral("Used by %1 too").arg(other)));
    QVERIFY(driver.sees(QStringLiteral("Not the company of the profile")));
    QVERIFY(driver.sees(QStringLiteral("Issued in the future")));
    QVERIFY(driver.sees(QStringLiteral("An insurance has a limit")));
    QVERIFY(driver.sees(QStringLiteral("%1 uploaded the same file").arg(other)));
    QVERIFY(!driver.offers(QStringLiteral("Verify")));
    // It stands among the problems; a contractor sees nothing of it.
    QVERIFY(person->press(QStringLiteral("Problem")));
    QAbstractItemView *queue = driver.view(Desk::queue());
    QVERIFY(driver.row(queue, company).isValid());
    QTRY_COMPARE(
        queue->model()->rowCount(),
        int(office.number(QStringLiteral("SELECT count(DISTINCT k.id) FROM contractors_certification k JOIN "
                                         "contractors_certification o ON o.contractor_id <> k.contractor_id AND "
                                         "(o.number_fold = k.number_fold OR o.sha256 = k.sha256) WHERE NOT "
                                         "k.verified AND k.status_reason_code IS NULL AND k.replaced_at IS "
                                         "NULL")) +
            1));
    // What expires within 30 days, verified or not.
    QVERIFY(person->press(QStringLiteral("Expiring")));
    QTRY_VERIFY(queue->model()->rowCount() > 0);
    qint64 seen = -1;
    QVERIFY(office.actAs(Desk::contractor(), [&](Connection &connection) -> Outcome {
        const Expected<QVariant> count =
            connection.scalar(QStringLiteral("SELECT count(*) FROM certification_finding"));
        seen = count ? count->toLongLong() : -1;
        return {};
    }));
    QCOMPARE(seen, 0);
}

void CockpitFindingsTest::renewalBesideTheOneBefore()
{
    SampleOffice office;
    const QString company = QStringLiteral("Slieve Slate & Lead Ltd");
    const Uuid item = Desk::waitingOf(office, company, QStringLiteral("ISO 9001"));
    WindowDriver driver(office);
    QVERIFY(Desk::open(driver, tomas, item));
    QVERIFY(Desk::shows(driver, company));
    QVERIFY(driver.sees(QStringLiteral("Before: ")));
    QVERIFY(driver.sees(QStringLiteral("As before")));
    QVERIFY(driver.sees(QStringLiteral("Replaces ")));
    QVERIFY(driver.button(QStringLiteral("Verify")));
    Desk::press(driver, Qt::Key_B);
    QVERIFY(driver.sees(QStringLiteral("Previous version")));
    // The document before is looked at; what is decided is still the new one.
    QVERIFY(driver.button(QStringLiteral("Verify")));
    Desk::press(driver, Qt::Key_B);
    QTRY_VERIFY(!driver.seesNow(QStringLiteral("Previous version")));
    Desk::press(driver, Qt::Key_V);
    QTRY_VERIFY(Desk::decisionOf(office, item).startsWith(u"verified"));
}

/// What other contractors have is looked up by index, for each row of the desk.
void CockpitFindingsTest::findingsGoThroughIndexes()
{
    SampleOffice office;
    QStringList plan;
    QVERIFY(office.actAs(tomas, [&](Connection &connection) -> Outcome {
        const bool onServer = TestOffice::isOnServer();
        // So small a table would be read as a whole otherwise.
        if (onServer && !connection.execute(QStringLiteral("SET LOCAL enable_seqscan = off")))
            return failure(QStringLiteral("test.setting"));
        const QString explain = onServer ? QStringLiteral("EXPLAIN ") : QStringLiteral("EXPLAIN QUERY PLAN ");
        const Expected<Rows> rows =
            connection.select(explain + QStringLiteral("SELECT id, problem FROM list_verification_desk"));
        if (!rows)
            return tl::unexpected(rows.error());
        for (const Row &row : *rows)
            plan.append(row.text(onServer ? QStringLiteral("QUERY PLAN") : QStringLiteral("detail")));
        return {};
    }));
    const QString whole = plan.join(u'\n');
    for (const QString &index :
         {QStringLiteral("contractors_certification_by_number"), QStringLiteral("contractors_certification_by_file"),
          QStringLiteral("contractors_certification_waiting"), QStringLiteral("contractors_certification_by_expiry")})
        QVERIFY2(whole.contains(index), qPrintable(index + u'\n' + whole));
}

QTEST_MAIN(CockpitFindingsTest)

#include "tst_CockpitFindings.moc"
