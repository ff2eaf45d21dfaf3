// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workflow/OfficeSettings.h"
#include "models/workflow/ServerLogins.h"
#include "tests/support/TestOffice.h"
#include "tests/views/Hand.h"
#include "tests/views/SampleOffice.h"
#include "tests/views/WindowDriver.h"

#include <QTest>

using namespace tenderyard;

namespace {

const QString login = QStringLiteral("tomas.reilly");
const QString queue = QStringLiteral("Waiting for verification");

} // namespace

/// What staff of the office do, in the real window: once by mouse, once by keyboard alone.
class StaffJobTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void verifyAndReject_data() { hands(); }
    void verifyAndReject();
    void approveProfile_data() { hands(); }
    void approveProfile();
    void suspend_data() { hands(); }
    void suspend();
    void reinstate_data() { hands(); }
    void reinstate();
    void people_data() { hands(); }
    void people();

private:
    static void hands();
    static QString certification(SampleOffice &office, const QString &company, const QString &type);
    static QString profile(SampleOffice &office, const QString &company);
    static QString passwordOf(SampleOffice &office, const QString &login);
    static bool confirmPassword(SampleOffice &office);
    static bool sendAndHandOver(WindowDriver &driver, Hand &hand, const QString &button);
};

void StaffJobTest::hands()
{
    QTest::addColumn<QString>("hand");
    QTest::newRow("mouse") << QStringLiteral("mouse");
    QTest::newRow("keyboard") << QStringLiteral("keyboard");
}

/// "verified" or "not verified", code and reason of the newest one of the type.
QString StaffJobTest::certification(SampleOffice &office, const QString &company, const QString &type)
{
    return office.text(QStringLiteral("SELECT CASE WHEN f.verified THEN 'verified' ELSE 'not verified' END || ', ' || "
                                      "coalesce(f.status_reason_code, '') || ', ' || "
                                      "coalesce(f.status_reason, '') FROM contractors_certification f "
                                      "JOIN contractors_contractor p ON p.id = f.contractor_id "
                                      "WHERE p.company_name = '%1' AND f.document_type = '%2' "
                                      "ORDER BY f.uploaded_at DESC LIMIT 1")
                           .arg(company, type));
}

QString StaffJobTest::profile(SampleOffice &office, const QString &company)
{
    return office.text(
        QStringLiteral("SELECT verified_status FROM contractors_contractor WHERE company_name = '%1'").arg(company));
}

/// What the database keeps of a password: a hash, or on a server the verifier.
QString StaffJobTest::passwordOf(SampleOffice &office, const QString &login)
{
    const QString sql = TestOffice::isOnServer()
                            ? QStringLiteral("SELECT r.rolpassword FROM pg_authid r JOIN account_login a ON "
                                             "a.role_name = r.rolname JOIN users_user u ON u.id = a.user_id "
                                             "WHERE u.login = '%1'")
                            : QStringLiteral("SELECT password_hash FROM users_user WHERE login = '%1'");
    return office.text(sql.arg(login));
}

/// Sends the dialog in front; on a server an invitation follows it, which is closed.
bool StaffJobTest::sendAndHandOver(WindowDriver &driver, Hand &hand, const QString &button)
{
    if (!TestOffice::isOnServer())
        return hand.send(button);
    return hand.press(button) && driver.dialog(QStringLiteral("Invitation for ")) &&
           hand.press(QStringLiteral("Close")) && driver.noDialog();
}

/// What waits for a second member of staff is confirmed by one, in another window.
bool StaffJobTest::confirmPassword(SampleOffice &office)
{
    const QString second = office.text(QStringLiteral("SELECT u.login FROM users_user u JOIN users_role r ON r.user_id "
                                                      "= u.id WHERE r.role = 'STAFF' AND u.login <> '%1'")
                                           .arg(login));
    return office.actAs(second, [](Connection &connection) -> Outcome {
        const Expected<QList<StaffRequest>> requests = ServerLogins::staffRequestsIn(connection);
        if (!requests)
            return tl::unexpected(requests.error());
        for (const StaffRequest &request : *requests) {
            if (request.isForPassword && request.mayConfirm)
                return ServerLogins::decideStaffIn(connection, request.id, true);
        }
        return failure(QStringLiteral("test.no_request"));
    });
}

void StaffJobTest::verifyAndReject()
{
    QFETCH(QString, hand);
    SampleOffice office;
    WindowDriver driver(office);
    const std::unique_ptr<Hand> person = Hand::named(hand, driver);
    const QString good = QStringLiteral("Slieve Slate & Lead Ltd");
    const QString bad = QStringLiteral("Corrib Mechanical");
    QVERIFY(person->signIn(login, SampleOffice::password()));
    QVERIFY(person->go(QStringLiteral("verification")));
    QVERIFY(person->press(QStringLiteral("Certifications")));
    QVERIFY(person->choose(queue, good));
    QVERIFY(driver.sees(good));
    QVERIFY(driver.sees(QStringLiteral("File matches its SHA-256")));
    QVERIFY(person->press(QStringLiteral("Verify")));
    QTRY_COMPARE(certification(office, good, QStringLiteral("ISO 9001")), QStringLiteral("verified, , "));
    // The queue goes on by itself to the next one; only then somebody chooses another.
    QVERIFY(WindowDriver::waitFor([&] { return !driver.hasRow(queue, good); }, QStringLiteral("the queue without it")));

    QVERIFY(person->choose(queue, bad));
    QVERIFY(driver.sees(bad));
    QVERIFY(person->press(QStringLiteral("Reject")));
    QVERIFY(person->press(QStringLiteral("Reject")));
    QVERIFY(WindowDriver::isMarkedWrong(driver.field(QStringLiteral("Reason"))));
    QVERIFY(person->pick(QStringLiteral("Reason"), QStringLiteral("Document cannot be read")));
    QVERIFY(person->fill(QStringLiteral("Reason in words"), QStringLiteral("Page two is black.")));
    QVERIFY(person->press(QStringLiteral("Reject")));
    QTRY_COMPARE(certification(office, bad, QStringLiteral("Gas installer")),
                 QStringLiteral("not verified, ILLEGIBLE, Page two is black."));
}

void StaffJobTest::approveProfile()
{
    QFETCH(QString, hand);
    SampleOffice office;
    WindowDriver driver(office);
    const std::unique_ptr<Hand> person = Hand::named(hand, driver);
    const QString company = QStringLiteral("Moy Valley Glazing");
    // Its licence waits, and a safety certificate it has none: the office no longer asks for one.
    QVERIFY(office.actAs(login, [](Connection &connection) -> Outcome {
        Expected<QList<RequiredKind>> kinds = OfficeSettings::requiredKindsIn(connection);
        if (!kinds)
            return tl::unexpected(kinds.error());
        kinds->removeIf([](const RequiredKind &kind) { return kind.documentType == u"Safety"; });
        return OfficeSettings::setRequiredKindsIn(connection, *kinds);
    }));
    QVERIFY(person->signIn(login, SampleOffice::password()));
    QVERIFY(person->go(QStringLiteral("verification")));
    QVERIFY(person->press(QStringLiteral("Profiles")));
    QVERIFY(person->choose(queue, company));
    // Its licence is not verified yet, so the approval is disabled and says why.
    QVERIFY(driver.sees(QStringLiteral("Approve: ")));
    QVERIFY(!driver.offers(QStringLiteral("Approve")));
    QVERIFY(person->press(QStringLiteral("Certifications")));
    QVERIFY(person->choose(queue, company));
    QVERIFY(driver.sees(company));
    QVERIFY(person->press(QStringLiteral("Verify")));
    QTRY_VERIFY(certification(office, company, QStringLiteral("License")).startsWith(u"verified"));
    QVERIFY(person->press(QStringLiteral("Profiles")));
    QVERIFY(person->choose(queue, company));
    QVERIFY(driver.sees(company));
    QVERIFY(person->press(QStringLiteral("Approve")));
    QTRY_COMPARE(profile(office, company), QStringLiteral("APPROVED"));
}

void StaffJobTest::suspend()
{
    QFETCH(QString, hand);
    SampleOffice office;
    WindowDriver driver(office);
    const std::unique_ptr<Hand> person = Hand::named(hand, driver);
    const QString company = QStringLiteral("Keane Civil Works");
    QVERIFY(person->signIn(login, SampleOffice::password()));
    QVERIFY(person->go(QStringLiteral("contractors")));
    QVERIFY(person->open(QStringLiteral("Contractors"), company));
    QTRY_COMPARE(driver.window().currentPlace().place, QStringLiteral("contractor"));
    QVERIFY(person->press(QStringLiteral("Suspend")));
    QVERIFY(person->press(QStringLiteral("Suspend")));
    QVERIFY(WindowDriver::isMarkedWrong(driver.field(QStringLiteral("Reason in words"))));
    QCOMPARE(profile(office, company), QStringLiteral("APPROVED"));
    QVERIFY(person->fill(QStringLiteral("Reason in words"), QStringLiteral("Insurance was cancelled.")));
    QVERIFY(person->send(QStringLiteral("Suspend")));
    QCOMPARE(profile(office, company), QStringLiteral("SUSPENDED"));
    // Whoever suspended may not reinstate: disabled, with the reason.
    QVERIFY(driver.sees(QStringLiteral("Reinstate: ")));
    QVERIFY(!driver.offers(QStringLiteral("Reinstate")));
}

void StaffJobTest::reinstate()
{
    QFETCH(QString, hand);
    SampleOffice office;
    WindowDriver driver(office);
    const std::unique_ptr<Hand> person = Hand::named(hand, driver);
    const QString company = QStringLiteral("Ashford Demolition");
    const QString other = office.text(QStringLiteral("SELECT u.login FROM users_user u JOIN users_role r ON "
                                                     "r.user_id = u.id WHERE r.role = 'STAFF' AND u.id NOT IN "
                                                     "(SELECT status_by FROM contractors_contractor WHERE "
                                                     "verified_status = 'SUSPENDED')"));
    QVERIFY(person->signIn(other, SampleOffice::password()));
    QVERIFY(person->go(QStringLiteral("suspended")));
    QVERIFY(person->choose(driver.window().currentPage()->listView()->accessibleName(), company));
    QVERIFY(person->press(QStringLiteral("Reinstate")));
    QVERIFY(person->fill(QStringLiteral("Reason in words"), QStringLiteral("New foreman, new method statement.")));
    QVERIFY(person->send(QStringLiteral("Reinstate")));
    QCOMPARE(profile(office, company), QStringLiteral("PENDING"));
}

void StaffJobTest::people()
{
    QFETCH(QString, hand);
    SampleOffice office;
    WindowDriver driver(office);
    const std::unique_ptr<Hand> person = Hand::named(hand, driver);
    const QString user = QStringLiteral("SELECT %1 FROM users_user u WHERE login = 'greta.lang'");
    QVERIFY(person->signIn(login, SampleOffice::password()));
    QVERIFY(person->go(QStringLiteral("people")));
    QVERIFY(person->press(QStringLiteral("Add a person")));
    QVERIFY(person->fill(QStringLiteral("Name"), QStringLiteral("Greta Lang")));
    QVERIFY(person->fill(QStringLiteral("User name"), login));
    QVERIFY(person->press(QStringLiteral("Staff")));
    QVERIFY(person->press(QStringLiteral("Add")));
    // The name is somebody else's: told at its field, once the database has answered.
    QTRY_VERIFY(WindowDriver::isMarkedWrong(driver.field(QStringLiteral("User name"))));
    QVERIFY(person->fill(QStringLiteral("User name"), QStringLiteral("greta.lang")));
    QVERIFY(sendAndHandOver(driver, *person, QStringLiteral("Add")));
    // On a server nobody makes staff alone: a second one confirms it.
    const QString isStaff = QStringLiteral("(SELECT count(*) FROM users_role r WHERE r.user_id = u.id AND "
                                           "r.role = 'STAFF')");
    QCOMPARE(office.number(user.arg(isStaff)), TestOffice::isOnServer() ? 0 : 1);

    const QString before = passwordOf(office, QStringLiteral("greta.lang"));
    QVERIFY(!before.isEmpty());
    QVERIFY(person->choose(QStringLiteral("People"), QStringLiteral("Greta Lang")));
    QVERIFY(person->press(QStringLiteral("New password")));
    if (TestOffice::isOnServer()) {
        // Nor does anybody get at another's account alone.
        QVERIFY(sendAndHandOver(driver, *person, QStringLiteral("Make a new password")));
        QCOMPARE(passwordOf(office, QStringLiteral("greta.lang")), before);
        QVERIFY(confirmPassword(office));
    } else {
        QVERIFY(person->fill(QStringLiteral("One-time password"), QStringLiteral("a-new-password")));
        QVERIFY(person->send(QStringLiteral("Set the password")));
    }
    QVERIFY(passwordOf(office, QStringLiteral("greta.lang")) != before);

    QVERIFY(person->choose(QStringLiteral("People"), QStringLiteral("Greta Lang")));
    QVERIFY(person->press(QStringLiteral("Deactivate")));
    QVERIFY(person->fill(QStringLiteral("Reason"), QStringLiteral("Has left the trust.")));
    QVERIFY(person->send(QStringLiteral("Deactivate")));
    QCOMPARE(office.number(user.arg(QStringLiteral("CASE WHEN active THEN 1 ELSE 0 END"))), 0);
    QVERIFY(driver.button(QStringLiteral("Reactivate")));
}

QTEST_MAIN(StaffJobTest)

#include "tst_StaffJob.moc"
