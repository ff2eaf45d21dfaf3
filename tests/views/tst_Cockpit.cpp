// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/ListRoles.h"
#include "models/workflow/VerificationClaims.h"
#include "tests/views/Desk.h"
#include "tests/views/Hand.h"
#include "tests/views/SampleOffice.h"
#include "tests/views/WaitingCertificate.h"
#include "tests/views/WindowDriver.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QTest>

using namespace tenderyard;

namespace {

const QString tomas = Desk::staff();
const QString ingrid = Desk::colleague();

} // namespace

/// The verification desk in the real window: single keys, claims of two, what does not fit, renewals, a changed file.
class CockpitTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fiftyByKeyboardAlone();
    void differenceIsSentBack_data() { hands(); }
    void differenceIsSentBack();
    void keysLeaveTextAlone();
    void severalAtOnce();
    void reasonsAreMaintained();

private:
    static void hands();
};

void CockpitTest::hands()
{
    QTest::addColumn<QString>("hand");
    QTest::newRow("mouse") << QStringLiteral("mouse");
    QTest::newRow("keyboard") << QStringLiteral("keyboard");
}

void CockpitTest::fiftyByKeyboardAlone()
{
    constexpr int wanted = 50;
    SampleOffice office;
    const QString company = QStringLiteral("Slieve Slate & Lead Ltd");
    for (int number = 0; number < wanted; ++number) {
        const auto waiting = WaitingCertificate::ofNumber(QStringLiteral("KB-%1").arg(70'000 + number), company);
        QVERIFY(!waiting.upload(office, Desk::contractor()).isNull());
    }
    WindowDriver driver(office);
    const std::unique_ptr<Hand> person = Hand::named(QStringLiteral("keyboard"), driver);
    QVERIFY(person->signIn(tomas, SampleOffice::password()));
    QVERIFY(person->go(Desk::place()));
    QAbstractItemView *queue = driver.view(Desk::queue());
    QVERIFY(queue);
    const auto current = [queue] { return queue->currentIndex().data(ListRole::IdRole).toString(); };
    QVERIFY(WindowDriver::waitFor([&] { return !current().isEmpty(); }, QStringLiteral("the first")));
    const QString done = QStringLiteral("SELECT count(*) FROM contractors_certification WHERE verified AND number LIKE "
                                        "'KB-%'");
    int keys = 0;
    int passed = 0;
    QElapsedTimer time;
    time.start();
    while (office.number(done) < wanted && passed < 40) {
        const QString shown = current();
        const bool isOne =
            office.number(QStringLiteral("SELECT count(*) FROM contractors_certification WHERE id = '%1' "
                                         "AND number LIKE 'KB-%'")
                              .arg(shown)) == 1;
        // What else waits in the sample office is not what is counted.
        if (isOne)
            QVERIFY(driver.button(QStringLiteral("Verify")));
        Desk::press(driver, isOne ? Qt::Key_V : Qt::Key_N);
        ++keys;
        passed += isOne ? 0 : 1;
        QVERIFY(WindowDriver::waitFor(
            [&] { return (!current().isEmpty() && current() != shown) || office.number(done) == wanted; },
            QStringLiteral("the next")));
    }
    QCOMPARE(office.number(done), wanted);
    keys -= passed;
    qInfo("%d certifications verified by keyboard: %.2f keys each, %d ms each", wanted, double(keys) / wanted,
          int(time.elapsed() / wanted));
    QVERIFY(keys <= wanted * 2);
}

void CockpitTest::differenceIsSentBack()
{
    QFETCH(QString, hand);
    SampleOffice office;
    const QString company = QStringLiteral("Slieve Slate & Lead Ltd");
    WaitingCertificate wrong = WaitingCertificate::ofNumber(QStringLiteral("DF-10001"), company);
    wrong.printed.expiresOn = QDate(2028, 6, 30);
    wrong.entered.expiresOn = QDate(2029, 6, 30);
    const Uuid item = wrong.upload(office, Desk::contractor());
    WindowDriver driver(office);
    const std::unique_ptr<Hand> person = Hand::named(hand, driver);
    QVERIFY(Desk::open(driver, tomas, item));
    QVERIFY(Desk::shows(driver, company));
    // The document says another date: in words, in the field, and verifying is off and says why.
    QVERIFY(driver.sees(QStringLiteral("Differs")));
    QVERIFY(driver.sees(QStringLiteral("“Expires on” differs from the document.")));
    QVERIFY(!driver.offers(QStringLiteral("Verify")));
    Desk::press(driver, Qt::Key_V);
    QVERIFY(!driver.offers(QStringLiteral("Verify")));
    if (hand == u"mouse")
        QVERIFY(person->press(QStringLiteral("Ask for correction")));
    else
        Desk::press(driver, Qt::Key_C);
    auto *words = qobject_cast<QPlainTextEdit *>(driver.field(QStringLiteral("Reason in words")));
    QVERIFY(words);
    QVERIFY2(words->toPlainText().startsWith(QStringLiteral("Please correct “Expires on” to ")),
             qPrintable(words->toPlainText()));
    const QString text = words->toPlainText();
    if (hand == u"mouse")
        QVERIFY(person->press(QStringLiteral("Ask for correction")));
    else
        Desk::press(driver, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(Desk::decisionOf(office, item), QStringLiteral("not verified, DATA_DIFFERS, ") + text);
}

void CockpitTest::keysLeaveTextAlone()
{
    SampleOffice office;
    const QString company = QStringLiteral("Slieve Slate & Lead Ltd");
    WaitingCertificate wrong = WaitingCertificate::ofNumber(QStringLiteral("DF-10002"), company);
    wrong.printed.number = QStringLiteral("DF-10003");
    const Uuid item = wrong.upload(office, Desk::contractor());
    WindowDriver driver(office);
    const std::unique_ptr<Hand> person = Hand::named(QStringLiteral("keyboard"), driver);
    QVERIFY(Desk::open(driver, tomas, item));
    QVERIFY(Desk::shows(driver, company));
    // R, a number for the reason, and Esc that takes it back.
    QVERIFY(driver.button(QStringLiteral("Reject")));
    Desk::press(driver, Qt::Key_R);
    auto *codes = qobject_cast<QComboBox *>(driver.field(QStringLiteral("Reason")));
    QVERIFY(codes);
    Desk::press(driver, Qt::Key_2);
    QCOMPARE(codes->currentData().toString(), QStringLiteral("ILLEGIBLE"));
    Desk::press(driver, Qt::Key_V);
    Desk::press(driver, Qt::Key_N);
    QVERIFY(codes->isVisible());
    // Letters typed into the text are text.
    QVERIFY(person->fill(QStringLiteral("Reason in words"), QStringLiteral("nvrcp2")));
    QCOMPARE(codes->currentData().toString(), QStringLiteral("ILLEGIBLE"));
    Desk::press(driver, Qt::Key_Escape);
    QVERIFY(!codes->isVisible());
    QCOMPARE(Desk::decisionOf(office, item), QStringLiteral("not verified, , "));
    // What was read wrongly is put right by whoever looks at it; then it can be verified.
    QVERIFY(!driver.offers(QStringLiteral("Verify")));
    QVERIFY(person->fill(QStringLiteral("Number in the document"), QStringLiteral("DF 10002")));
    QVERIFY(driver.button(QStringLiteral("Verify")));
    // The same letters into the search do nothing but search.
    QVERIFY(person->fill(QStringLiteral("Search company"), QStringLiteral("v")));
    QCOMPARE(Desk::decisionOf(office, item), QStringLiteral("not verified, , "));
    QVERIFY(person->fill(QStringLiteral("Search company"), QString()));
    QVERIFY(person->press(QStringLiteral("Verify")));
    QTRY_COMPARE(Desk::decisionOf(office, item), QStringLiteral("verified, , "));
}

void CockpitTest::severalAtOnce()
{
    SampleOffice office;
    const QString company = QStringLiteral("Slieve Slate & Lead Ltd");
    QList<Uuid> items;
    for (int number = 0; number < 3; ++number) {
        items.append(WaitingCertificate::ofNumber(QStringLiteral("SV-%1").arg(number + 10'000), company)
                         .upload(office, Desk::contractor()));
    }
    WindowDriver driver(office);
    const std::unique_ptr<Hand> person = Hand::named(QStringLiteral("keyboard"), driver);
    QVERIFY(person->signIn(tomas, SampleOffice::password()));
    QVERIFY(person->go(Desk::place()));
    QAbstractItemView *queue = driver.view(Desk::queue());
    QVERIFY(queue && driver.row(queue, company).isValid());
    // All that wait, profiles too: one of them a colleague has.
    QVERIFY(office.actAs(ingrid,
                         [&](Connection &connection) { return VerificationClaims::takeIn(connection, items.at(1)); }));
    Desk::press(driver, Qt::Key_A, Qt::ControlModifier);
    QVERIFY(driver.sees(QStringLiteral(" selected")));
    QVERIFY(!driver.offers(QStringLiteral("Verify")));
    QVERIFY(person->press(QStringLiteral("Take")));
    QVERIFY(driver.sees(QStringLiteral("Left out: ")));
    const qint64 taken = Desk::claimsOf(office, tomas);
    QVERIFY(taken > 3);
    QCOMPARE(Desk::claimsOf(office, ingrid), 1);
    QVERIFY(person->press(QStringLiteral("Give back")));
    QVERIFY(driver.sees(QStringLiteral(" given back.")));
    QCOMPARE(Desk::claimsOf(office, tomas), 0);
    QCOMPARE(Desk::claimsOf(office, ingrid), 1);
    Desk::press(driver, Qt::Key_R);
    QVERIFY(driver.field(QStringLiteral("Reason")));
    Desk::press(driver, Qt::Key_2);
    Desk::press(driver, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(driver.sees(QStringLiteral("A profile is not sent back together with others.")));
    QVERIFY(driver.seesNow(QStringLiteral("A colleague is checking this just now")));
    QCOMPARE(Desk::decisionOf(office, items.at(0)), QStringLiteral("not verified, ILLEGIBLE, "));
    QCOMPARE(Desk::decisionOf(office, items.at(1)), QStringLiteral("not verified, , "));
    QCOMPARE(Desk::decisionOf(office, items.at(2)), QStringLiteral("not verified, ILLEGIBLE, "));
}

/// What staff add to the reasons on the page of settings is offered at the desk; what they retire is not.
void CockpitTest::reasonsAreMaintained()
{
    SampleOffice office;
    const Uuid item =
        WaitingCertificate::ofNumber(QStringLiteral("RS-10001"), Desk::company()).upload(office, Desk::contractor());
    WindowDriver driver(office);
    const std::unique_ptr<Hand> person = Hand::named(QStringLiteral("keyboard"), driver);
    QVERIFY(driver.signIn(tomas));
    QVERIFY(driver.go({QStringLiteral("settings"), {}, {}}));
    QVERIFY(person->press(QStringLiteral("Add a reason")));
    QVERIFY(person->fill(QStringLiteral("Reason"), QStringLiteral("The stamp is missing")));
    QVERIFY(person->send(QStringLiteral("Add")));
    const QString list = QStringLiteral("Reasons for sending back");
    QVERIFY(driver.row(driver.view(list), QStringLiteral("The stamp is missing")).isValid());
    QVERIFY(person->choose(list, QStringLiteral("Document cannot be read")));
    QVERIFY(person->press(QStringLiteral("Retire the reason")));
    QTRY_COMPARE(
        office.text(QStringLiteral("SELECT CASE WHEN retired THEN 'retired' END FROM contractors_rejection_code "
                                   "WHERE code = 'ILLEGIBLE'")),
        QStringLiteral("retired"));
    QVERIFY(driver.go({Desk::place(), item, {}}));
    QVERIFY(Desk::shows(driver, Desk::company()));
    QVERIFY(driver.button(QStringLiteral("Reject")));
    Desk::press(driver, Qt::Key_R);
    auto *codes = qobject_cast<QComboBox *>(driver.field(QStringLiteral("Reason")));
    QVERIFY(codes);
    QCOMPARE(codes->findData(QStringLiteral("ILLEGIBLE")), -1);
    QVERIFY(person->pick(QStringLiteral("Reason"), QStringLiteral("The stamp is missing")));
    Desk::press(driver, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(Desk::decisionOf(office, item), QStringLiteral("not verified, THE_STAMP_IS_MISSING, "));
}

QTEST_MAIN(CockpitTest)

#include "tst_Cockpit.moc"
