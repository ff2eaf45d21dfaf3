// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/Hand.h"
#include "tests/views/SampleOffice.h"
#include "tests/views/WindowDriver.h"

#include <QTest>

using namespace tenderyard;

namespace {

const QString bidder = QStringLiteral("kasia.wolska");
const QString tender = QStringLiteral("Re-roofing, Gate Lodge");

} // namespace

/// What a contractor does, in the real window: once by mouse, once by keyboard alone.
class ContractorJobTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bidReviseWithdraw_data() { hands(); }
    void bidReviseWithdraw();
    void completeMilestone_data() { hands(); }
    void completeMilestone();
    void addCertification_data() { hands(); }
    void addCertification();
    void changeProfile_data() { hands(); }
    void changeProfile();

private:
    static void hands();
    static QString bid(SampleOffice &office, const QString &what);
};

void ContractorJobTest::hands()
{
    QTest::addColumn<QString>("hand");
    QTest::newRow("mouse") << QStringLiteral("mouse");
    QTest::newRow("keyboard") << QStringLiteral("keyboard");
}

/// Of the bidder's bid on the tender and its newest content.
QString ContractorJobTest::bid(SampleOffice &office, const QString &what)
{
    return office.text(
        QStringLiteral("SELECT %1 FROM contracts_bid b JOIN contracts_contract c ON c.id = b.contract_id "
                       "JOIN contractors_contractor p ON p.id = b.contractor_id "
                       "JOIN users_user u ON u.id = p.user_id "
                       "JOIN contracts_bid_content t ON t.bid_id = b.id AND t.revision = b.revision "
                       "WHERE c.title = '%2' AND u.login = '%3'")
            .arg(what, tender, bidder));
}

void ContractorJobTest::bidReviseWithdraw()
{
    QFETCH(QString, hand);
    SampleOffice office;
    WindowDriver driver(office);
    const std::unique_ptr<Hand> person = Hand::named(hand, driver);
    QVERIFY(person->signIn(bidder, SampleOffice::password()));
    QVERIFY(person->go(QStringLiteral("find_tenders")));
    QVERIFY(person->fill(QStringLiteral("Search title, scope and place"), QStringLiteral("gate lodge")));
    QVERIFY(person->open(QStringLiteral("Open tenders"), tender));
    // Nothing is typed yet: told beside the fields.
    QVERIFY(person->press(QStringLiteral("Send the bid")));
    QVERIFY(WindowDriver::isMarkedWrong(driver.field(QStringLiteral("Cost"))));
    QVERIFY(WindowDriver::isMarkedWrong(driver.field(QStringLiteral("Time in days"))));
    QVERIFY(person->fill(QStringLiteral("Cost"), QStringLiteral("48,250.75")));
    QVERIFY(person->fill(QStringLiteral("Time in days"), QStringLiteral("30")));
    QVERIFY(person->fill(QStringLiteral("Message (optional)"), QStringLiteral("Slates are in stock.")));
    QVERIFY(person->press(QStringLiteral("Send the bid")));
    QTRY_COMPARE(bid(office, QStringLiteral("b.status")), QStringLiteral("SUBMITTED"));
    QVERIFY(driver.sees(QStringLiteral("Receipt")));
    QCOMPARE(bid(office, QStringLiteral("t.proposed_cost")), QStringLiteral("482507500"));
    QCOMPARE(bid(office, QStringLiteral("t.message")), QStringLiteral("Slates are in stock."));

    QVERIFY(driver.button(QStringLiteral("Send the revised bid")));
    QVERIFY(person->fill(QStringLiteral("Cost"), QStringLiteral("47000")));
    QVERIFY(person->press(QStringLiteral("Send the revised bid")));
    QTRY_COMPARE(bid(office, QStringLiteral("t.proposed_cost")), QStringLiteral("470000000"));
    QCOMPARE(bid(office, QStringLiteral("b.revision")), QStringLiteral("2"));

    // What is withdrawn is the revised bid, once the page has read it again.
    QVERIFY(driver.sees(QStringLiteral("47,000.00")));
    QVERIFY(person->press(QStringLiteral("Withdraw the bid")));
    QVERIFY(person->send(QStringLiteral("Withdraw")));
    QTRY_COMPARE(bid(office, QStringLiteral("b.status")), QStringLiteral("REJECTED"));
    QVERIFY(driver.sees(QStringLiteral("You withdrew your bid.")));
    QCOMPARE(bid(office, QStringLiteral("b.status_reason_code")), QStringLiteral("WITHDRAWN"));
    QVERIFY(person->go(QStringLiteral("my_bids")));
    QVERIFY(driver.row(driver.view(QStringLiteral("My bids")), tender).isValid());
}

void ContractorJobTest::completeMilestone()
{
    QFETCH(QString, hand);
    SampleOffice office;
    WindowDriver driver(office);
    const std::unique_ptr<Hand> person = Hand::named(hand, driver);
    const QString milestone = QStringLiteral("South front");
    const QString state = QStringLiteral("SELECT status || ': ' || coalesce(completed_note, '') "
                                         "FROM contracts_milestone WHERE title = '%1'")
                              .arg(milestone);
    QVERIFY(person->signIn(QStringLiteral("aoife.byrne"), SampleOffice::password()));
    QVERIFY(person->go(QStringLiteral("my_contracts")));
    QVERIFY(person->choose(QStringLiteral("My contracts"), milestone));
    QVERIFY(person->press(QStringLiteral("Complete")));
    QVERIFY(person->press(QStringLiteral("Complete")));
    QVERIFY(WindowDriver::isMarkedWrong(driver.field(QStringLiteral("What was done"))));
    QCOMPARE(office.text(state), QStringLiteral("PENDING: "));
    QVERIFY(person->fill(QStringLiteral("What was done"), QStringLiteral("All joints repointed.")));
    QVERIFY(person->send(QStringLiteral("Complete")));
    QCOMPARE(office.text(state), QStringLiteral("COMPLETED: All joints repointed."));
    QTRY_VERIFY(!driver.offers(QStringLiteral("Complete")));
}

void ContractorJobTest::addCertification()
{
    QFETCH(QString, hand);
    SampleOffice office;
    WindowDriver driver(office);
    const std::unique_ptr<Hand> person = Hand::named(hand, driver);
    QVERIFY(person->signIn(bidder, SampleOffice::password()));
    QVERIFY(person->go(QStringLiteral("certifications")));
    driver.files().setNext(office.makeFile(QStringLiteral("licence.pdf"), "%PDF-1.4\n% a licence\n%%EOF\n"));
    QVERIFY(person->press(QStringLiteral("Add")));
    QVERIFY(driver.sees(QStringLiteral("licence.pdf")));
    QVERIFY(person->pick(QStringLiteral("Type"), QStringLiteral("Trade licence")));
    QVERIFY(person->fill(QStringLiteral("Issuer"), QStringLiteral("Construction Register")));
    QVERIFY(person->fill(QStringLiteral("Number"), QStringLiteral("CR-4711")));
    const QDate today = QDate::currentDate();
    // Expires before it was issued: told at the field.
    QVERIFY(person->fill(QStringLiteral("Issued on"), today.addDays(-10).toString(Qt::ISODate)));
    QVERIFY(person->fill(QStringLiteral("Expires on"), today.addDays(-20).toString(Qt::ISODate)));
    QVERIFY(person->press(QStringLiteral("Save licence.pdf")));
    QVERIFY(WindowDriver::isMarkedWrong(driver.field(QStringLiteral("Expires on"))));
    QVERIFY(person->fill(QStringLiteral("Expires on"), today.addYears(2).toString(Qt::ISODate)));
    QVERIFY(person->press(QStringLiteral("Save licence.pdf")));
    const QString stored = QStringLiteral(
        "SELECT document_type || CASE WHEN verified THEN ' verified ' ELSE ' waiting ' END || file_name || ' ' || "
        "expires_on FROM contractors_certification WHERE number = 'CR-4711'");
    QTRY_COMPARE(office.text(stored),
                 QStringLiteral("License waiting licence.pdf ") + today.addYears(2).toString(Qt::ISODate));
    QVERIFY(driver.row(driver.view(QStringLiteral("Certifications")), QStringLiteral("CR-4711")).isValid());
}

void ContractorJobTest::changeProfile()
{
    QFETCH(QString, hand);
    SampleOffice office;
    WindowDriver driver(office);
    const std::unique_ptr<Hand> person = Hand::named(hand, driver);
    QVERIFY(person->signIn(bidder, SampleOffice::password()));
    QVERIFY(person->go(QStringLiteral("profile")));
    QVERIFY(driver.sees(QStringLiteral("You can bid.")));
    QVERIFY(person->fill(QStringLiteral("E-mail"), QStringLiteral("no address")));
    QVERIFY(person->press(QStringLiteral("Save")));
    QVERIFY(WindowDriver::isMarkedWrong(driver.field(QStringLiteral("E-mail"))));
    QVERIFY(person->fill(QStringLiteral("E-mail"), QStringLiteral("kasia@keltic.example")));
    QVERIFY(person->fill(QStringLiteral("Phone"), QStringLiteral("+353 1 555 0199")));
    QVERIFY(person->press(QStringLiteral("Save")));
    QVERIFY(driver.sees(QStringLiteral("The profile is saved.")));
    const QString stored = QStringLiteral("SELECT p.email || ' ' || p.phone || ' ' || p.verified_status "
                                          "FROM contractors_contractor p JOIN users_user u ON u.id = p.user_id "
                                          "WHERE u.login = '%1'")
                               .arg(bidder);
    QCOMPARE(office.text(stored), QStringLiteral("kasia@keltic.example +353 1 555 0199 APPROVED"));
}

QTEST_MAIN(ContractorJobTest)

#include "tst_ContractorJob.moc"
