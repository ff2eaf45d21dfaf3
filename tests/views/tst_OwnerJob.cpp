// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/Hand.h"
#include "tests/views/SampleOffice.h"
#include "tests/views/WindowDriver.h"

#include <QTest>

using namespace tenderyard;

namespace {

const QString login = QStringLiteral("maeve.donnelly");
const QString toOpen = QStringLiteral("Kitchen replacement, Riverside Terrace");
const QString toApprove = QStringLiteral("First fix, electrical");
const QString toComplete = QStringLiteral("Window seals, Bridge Street");
const QString newTitle = QStringLiteral("Porch repair, Elm Park");

} // namespace

/// What a project owner does from posting to review, in the real window: once by mouse, once by keyboard alone.
class OwnerJobTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void post_data() { hands(); }
    void post();
    void openCompareAwardPlanStart_data() { hands(); }
    void openCompareAwardPlanStart();
    void approveAndRelease_data() { hands(); }
    void approveAndRelease();
    void completeAndReview_data() { hands(); }
    void completeAndReview();

private:
    static void hands();
    static QString statusOf(SampleOffice &office, const QString &title);
    static void award(WindowDriver &driver, Hand &hand);
    static void plan(WindowDriver &driver, Hand &hand);
};

void OwnerJobTest::hands()
{
    QTest::addColumn<QString>("hand");
    QTest::newRow("mouse") << QStringLiteral("mouse");
    QTest::newRow("keyboard") << QStringLiteral("keyboard");
}

QString OwnerJobTest::statusOf(SampleOffice &office, const QString &title)
{
    return office.text(QStringLiteral("SELECT status FROM contracts_contract WHERE title = '%1'").arg(title));
}

void OwnerJobTest::post()
{
    QFETCH(QString, hand);
    SampleOffice office;
    WindowDriver driver(office);
    const std::unique_ptr<Hand> person = Hand::named(hand, driver);
    QVERIFY(person->signIn(login, SampleOffice::password()));
    QVERIFY(person->go(QStringLiteral("tenders")));
    QVERIFY(person->press(QStringLiteral("New tender")));
    QVERIFY(person->fill(QStringLiteral("Title"), newTitle));
    QVERIFY(person->fill(QStringLiteral("Scope of work"), QStringLiteral("New posts and slates.")));
    QVERIFY(person->fill(QStringLiteral("Location"), QStringLiteral("Dublin 11")));
    QVERIFY(person->pick(QStringLiteral("Currency"), QStringLiteral("EUR")));
    QVERIFY(person->fill(QStringLiteral("Budget minimum"), QStringLiteral("10000")));
    QVERIFY(person->fill(QStringLiteral("Budget maximum"), QStringLiteral("9000")));
    // The deadline is missing and the budget the wrong way round: told beside the fields, nothing posted.
    QVERIFY(person->press(QStringLiteral("Post tender")));
    QVERIFY(WindowDriver::isMarkedWrong(driver.field(QStringLiteral("Budget maximum"))));
    QVERIFY(WindowDriver::isMarkedWrong(driver.field(QStringLiteral("Bids close"))));
    QVERIFY(person->fill(QStringLiteral("Budget maximum"), QStringLiteral("12500.50")));
    const QString day = QDate::currentDate().addDays(30).toString(Qt::ISODate);
    QVERIFY(person->fill(QStringLiteral("Bids close"), day, QStringLiteral("Date")));
    QVERIFY(person->fill(QStringLiteral("Bids close"), QStringLiteral("12:00"), QStringLiteral("Time of day")));
    const QString draft = QStringLiteral("SELECT count(*) FROM contracts_draft WHERE title = '%1'").arg(newTitle);
    QVERIFY(WindowDriver::waitFor([&] { return office.number(draft) == 1; }, QStringLiteral("the draft")));
    QVERIFY(person->press(QStringLiteral("Post tender")));
    QVERIFY(person->send(QStringLiteral("Post tender")));
    QTRY_COMPARE(driver.window().currentPlace().place, QStringLiteral("tender"));
    QVERIFY(driver.sees(newTitle));
    QVERIFY(QStringList({QStringLiteral("POSTED"), QStringLiteral("BIDDING")}).contains(statusOf(office, newTitle)));
    QCOMPARE(
        office.number(QStringLiteral("SELECT budget_max FROM contracts_contract WHERE title = '%1'").arg(newTitle)),
        125'005'000);
    QCOMPARE(office.number(draft), 0);
}

void OwnerJobTest::award(WindowDriver &driver, Hand &hand)
{
    QVERIFY(hand.go(QStringLiteral("compare")));
    QVERIFY(hand.open(QStringLiteral("Tenders with bids"), toOpen));
    QVERIFY(hand.press(QStringLiteral("Open the bids")));
    QVERIFY(hand.send(QStringLiteral("Open the bids")));
    QVERIFY(hand.press(QStringLiteral("Award")));
    // Without a reason it is not done.
    QVERIFY(hand.press(QStringLiteral("Award")));
    QVERIFY(WindowDriver::isMarkedWrong(driver.field(QStringLiteral("Reason"))));
    QVERIFY(hand.fill(QStringLiteral("Reason"), QStringLiteral("Lowest price and a sound programme.")));
    QVERIFY(hand.send(QStringLiteral("Award")));
    QVERIFY(driver.sees(QStringLiteral("Awarded to ")));
}

void OwnerJobTest::plan(WindowDriver &driver, Hand &hand)
{
    QVERIFY(hand.press(QStringLiteral("Show the contract")));
    QVERIFY(hand.press(QStringLiteral("Milestones")));
    QVERIFY(driver.sees(QStringLiteral("Still to plan")));
    QVERIFY(hand.press(QStringLiteral("Split the rest evenly")));
    QVERIFY(hand.fill(QStringLiteral("Milestones"), QStringLiteral("3")));
    QVERIFY(hand.send(QStringLiteral("Split")));
    QVERIFY(driver.sees(QStringLiteral("Adds up exactly")));
    QVERIFY(hand.press(QStringLiteral("Start the contract")));
    QVERIFY(hand.send(QStringLiteral("Start the contract")));
}

void OwnerJobTest::openCompareAwardPlanStart()
{
    QFETCH(QString, hand);
    SampleOffice office;
    WindowDriver driver(office);
    const std::unique_ptr<Hand> person = Hand::named(hand, driver);
    QVERIFY(person->signIn(login, SampleOffice::password()));
    award(driver, *person);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(statusOf(office, toOpen), QStringLiteral("AWARDED"));
    QCOMPARE(office.text(QStringLiteral("SELECT status_reason FROM contracts_contract WHERE title = '%1'").arg(toOpen)),
             QStringLiteral("Lowest price and a sound programme."));
    plan(driver, *person);
    if (QTest::currentTestFailed())
        return;
    QTRY_COMPARE(statusOf(office, toOpen), QStringLiteral("IN_PROGRESS"));
    const QString parts = QStringLiteral("SELECT %1 FROM contracts_milestone m JOIN contracts_contract c "
                                         "ON c.id = m.contract_id WHERE c.title = '%2'");
    QCOMPARE(office.number(parts.arg(QStringLiteral("count(*)"), toOpen)), 3);
    QCOMPARE(office.number(parts.arg(QStringLiteral("sum(m.amount) - max(c.awarded_cost)"), toOpen)), 0);
}

void OwnerJobTest::approveAndRelease()
{
    QFETCH(QString, hand);
    SampleOffice office;
    WindowDriver driver(office);
    const std::unique_ptr<Hand> person = Hand::named(hand, driver);
    const QString milestone =
        QStringLiteral("SELECT %1 FROM contracts_milestone m LEFT JOIN payments_milestone_payment p "
                       "ON p.milestone_id = m.id WHERE m.title = '%2'");
    QVERIFY(person->signIn(login, SampleOffice::password()));
    QVERIFY(person->go(QStringLiteral("milestones")));
    QVERIFY(person->choose(QStringLiteral("Milestones"), toApprove));
    QVERIFY(person->press(QStringLiteral("Approve")));
    QVERIFY(person->send(QStringLiteral("Approve")));
    QCOMPARE(office.text(milestone.arg(QStringLiteral("m.status"), toApprove)), QStringLiteral("APPROVED"));
    QCOMPARE(office.text(milestone.arg(QStringLiteral("p.release_status"), toApprove)), QStringLiteral("PENDING"));

    QVERIFY(person->go(QStringLiteral("payments")));
    QVERIFY(person->choose(QStringLiteral("Payments"), toApprove));
    QVERIFY(person->press(QStringLiteral("Release")));
    QVERIFY(person->press(QStringLiteral("Release")));
    QVERIFY(WindowDriver::isMarkedWrong(driver.field(QStringLiteral("Bank’s reference"))));
    QVERIFY(person->fill(QStringLiteral("Bank’s reference"), QStringLiteral("SEPA-4711")));
    QVERIFY(person->send(QStringLiteral("Release")));
    QCOMPARE(office.text(milestone.arg(QStringLiteral("p.release_status"), toApprove)), QStringLiteral("RELEASED"));
    QCOMPARE(office.text(milestone.arg(QStringLiteral("p.bank_reference"), toApprove)), QStringLiteral("SEPA-4711"));
    QCOMPARE(office.text(milestone.arg(QStringLiteral("m.status"), toApprove)), QStringLiteral("PAID"));
    // The row says so at once, and the release is no longer offered.
    QTRY_VERIFY(!driver.offers(QStringLiteral("Release")));
}

void OwnerJobTest::completeAndReview()
{
    QFETCH(QString, hand);
    SampleOffice office;
    WindowDriver driver(office);
    const std::unique_ptr<Hand> person = Hand::named(hand, driver);
    QVERIFY(person->signIn(login, SampleOffice::password()));
    QVERIFY(person->go(QStringLiteral("tenders")));
    QVERIFY(person->open(QStringLiteral("Tenders"), toComplete));
    QVERIFY(person->press(QStringLiteral("Complete")));
    QVERIFY(person->send(QStringLiteral("Complete")));
    QTRY_COMPARE(statusOf(office, toComplete), QStringLiteral("COMPLETED"));
    QVERIFY(person->press(QStringLiteral("Review")));
    QVERIFY(person->fill(QStringLiteral("Score, 1 to 5"), QStringLiteral("4")));
    QVERIFY(person->fill(QStringLiteral("Comment"), QStringLiteral("Neat work.")));
    QVERIFY(person->send(QStringLiteral("Review")));
    const QString review = QStringLiteral("SELECT %1 FROM reviews_contractor_rating r JOIN contracts_contract c "
                                          "ON c.id = r.contract_id WHERE c.title = '%2'");
    QCOMPARE(office.number(review.arg(QStringLiteral("r.score"), toComplete)), 4);
    QCOMPARE(office.text(review.arg(QStringLiteral("r.comment"), toComplete)), QStringLiteral("Neat work."));
    QVERIFY(person->go(QStringLiteral("reviews")));
    QVERIFY(driver.row(driver.view(QStringLiteral("Reviews")), toComplete).isValid());
}

QTEST_MAIN(OwnerJobTest)

#include "tst_OwnerJob.moc"
