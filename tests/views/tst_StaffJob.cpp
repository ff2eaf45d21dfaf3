// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workflow/OfficeSettings.h"
#include "tests/views/DemoFile.h"
#include "tests/views/Hand.h"
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
    static QString certification(DemoFile &office, const QString &company, const QString &type);
    static QString profile(DemoFile &office, const QString &company);
};

void StaffJobTest::hands()
{
    QTest::addColumn<QString>("hand");
    QTest::newRow("mouse") << QStringLiteral("mouse");
    QTest::newRow("keyboard") << QStringLiteral("keyboard");
}

/// "verified, code, reason" of the newest one of the type.
QString StaffJobTest::certification(DemoFile &office, const QString &company, const QString &type)
{
    return office.text(QStringLiteral("SELECT f.verified || ', ' || coalesce(f.status_reason_code, '') || ', ' || "
                                      "coalesce(f.status_reason, '') FROM contractors_certification f "
                                      "JOIN contractors_contractor p ON p.id = f.contractor_id "
                                      "WHERE p.company_name = '%1' AND f.document_type = '%2' "
                                      "ORDER BY f.uploaded_at DESC LIMIT 1")
                           .arg(company, type));
}

QString StaffJobTest::profile(DemoFile &office, const QString &company)
{
    return office.text(
        QStringLiteral("SELECT verified_status FROM contractors_contractor WHERE company_name = '%1'").arg(company));
}

void StaffJobTest::verifyAndReject()
{
    QFETCH(QString, hand);
    DemoFile office;
    WindowDriver driver(office.path());
    const std::unique_ptr<Hand> person = Hand::named(hand, driver);
    const QString good = QStringLiteral("Slieve Slate & Lead Ltd");
    const QString bad = QStringLiteral("Corrib Mechanical");
    QVERIFY(person->signIn(login, DemoFile::password()));
    QVERIFY(person->go(QStringLiteral("verification")));
    QVERIFY(person->press(QStringLiteral("Certifications")));
    QVERIFY(person->choose(queue, good));
    QVERIFY(driver.sees(good));
    QVERIFY(driver.sees(QStringLiteral("File unchanged since upload")));
    QVERIFY(person->press(QStringLiteral("Verify")));
    QTRY_COMPARE(certification(office, good, QStringLiteral("ISO 9001")), QStringLiteral("1, , "));
    // The queue goes on by itself to the next one; only then somebody chooses another.
    QVERIFY(WindowDriver::waitFor([&] { return !driver.hasRow(queue, good); }, QStringLiteral("the queue without it")));

    QVERIFY(person->choose(queue, bad));
    QVERIFY(driver.sees(bad));
    QVERIFY(person->press(QStringLiteral("Reject")));
    QVERIFY(person->press(QStringLiteral("Reject")));
    QVERIFY(WindowDriver::isMarkedWrong(driver.field(QStringLiteral("Reason"))));
    QVERIFY(person->pick(QStringLiteral("Reason"), QStringLiteral("Document cannot be read")));
    QVERIFY(person->fill(QStringLiteral("Reason in words"), QStringLiteral("Page two is black.")));
    QVERIFY(person->send(QStringLiteral("Reject")));
    QCOMPARE(certification(office, bad, QStringLiteral("Gas installer")),
             QStringLiteral("0, ILLEGIBLE, Page two is black."));
}

void StaffJobTest::approveProfile()
{
    QFETCH(QString, hand);
    DemoFile office;
    WindowDriver driver(office.path());
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
    QVERIFY(person->signIn(login, DemoFile::password()));
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
    QTRY_VERIFY(certification(office, company, QStringLiteral("License")).startsWith(u'1'));
    QVERIFY(person->press(QStringLiteral("Profiles")));
    QVERIFY(person->choose(queue, company));
    QVERIFY(driver.sees(company));
    QVERIFY(person->press(QStringLiteral("Approve")));
    QVERIFY(person->send(QStringLiteral("Approve")));
    QCOMPARE(profile(office, company), QStringLiteral("APPROVED"));
}

void StaffJobTest::suspend()
{
    QFETCH(QString, hand);
    DemoFile office;
    WindowDriver driver(office.path());
    const std::unique_ptr<Hand> person = Hand::named(hand, driver);
    const QString company = QStringLiteral("Keane Civil Works");
    QVERIFY(person->signIn(login, DemoFile::password()));
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
    DemoFile office;
    WindowDriver driver(office.path());
    const std::unique_ptr<Hand> person = Hand::named(hand, driver);
    const QString company = QStringLiteral("Ashford Demolition");
    const QString other = office.text(QStringLiteral("SELECT u.login FROM users_user u JOIN users_role r ON "
                                                     "r.user_id = u.id WHERE r.role = 'STAFF' AND u.id NOT IN "
                                                     "(SELECT status_by FROM contractors_contractor WHERE "
                                                     "verified_status = 'SUSPENDED')"));
    QVERIFY(person->signIn(other, DemoFile::password()));
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
    DemoFile office;
    WindowDriver driver(office.path());
    const std::unique_ptr<Hand> person = Hand::named(hand, driver);
    const QString user = QStringLiteral("SELECT %1 FROM users_user u WHERE login = 'greta.lang'");
    QVERIFY(person->signIn(login, DemoFile::password()));
    QVERIFY(person->go(QStringLiteral("people")));
    QVERIFY(person->press(QStringLiteral("Add a person")));
    QVERIFY(person->fill(QStringLiteral("Name"), QStringLiteral("Greta Lang")));
    QVERIFY(person->fill(QStringLiteral("User name"), login));
    QVERIFY(person->press(QStringLiteral("Staff")));
    QVERIFY(person->press(QStringLiteral("Add")));
    // The name is somebody else's: told at its field, once the database has answered.
    QTRY_VERIFY(WindowDriver::isMarkedWrong(driver.field(QStringLiteral("User name"))));
    QVERIFY(person->fill(QStringLiteral("User name"), QStringLiteral("greta.lang")));
    QVERIFY(person->send(QStringLiteral("Add")));
    QCOMPARE(office.number(user.arg(QStringLiteral("(SELECT count(*) FROM users_role r WHERE r.user_id = u.id "
                                                   "AND r.role = 'STAFF')"))),
             1);

    const QString before = office.text(user.arg(QStringLiteral("password_hash")));
    QVERIFY(person->choose(QStringLiteral("People"), QStringLiteral("Greta Lang")));
    QVERIFY(person->press(QStringLiteral("New password")));
    QVERIFY(person->fill(QStringLiteral("One-time password"), QStringLiteral("a-new-password")));
    QVERIFY(person->send(QStringLiteral("Set the password")));
    QVERIFY(office.text(user.arg(QStringLiteral("password_hash"))) != before);

    QVERIFY(person->choose(QStringLiteral("People"), QStringLiteral("Greta Lang")));
    QVERIFY(person->press(QStringLiteral("Deactivate")));
    QVERIFY(person->fill(QStringLiteral("Reason"), QStringLiteral("Has left the trust.")));
    QVERIFY(person->send(QStringLiteral("Deactivate")));
    QCOMPARE(office.number(user.arg(QStringLiteral("active"))), 0);
    QVERIFY(driver.button(QStringLiteral("Reactivate")));
}

QTEST_MAIN(StaffJobTest)

#include "tst_StaffJob.moc"
