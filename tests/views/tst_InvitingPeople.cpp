// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Statuses.h"
#include "models/workflow/People.h"
#include "tests/server/ServerMember.h"
#include "tests/views/Hand.h"
#include "tests/views/WindowDriver.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QTest>

using namespace tenderyard;

namespace {

const QString people = QStringLiteral("People");

} // namespace

/// Looking after the people of an office on a real server, in the real window: it takes two to make staff, and who goes
/// is gone at once.
class InvitingPeopleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void takesTwoToMakeStaff_data() { hands(); }
    void takesTwoToMakeStaff();
    void declines();
    void asksTheOnlyOneForAReason();
    void deactivates();

private:
    static void hands();
    static bool signIn(WindowDriver &driver, const InitializedOffice &office, const QString &login,
                       const QString &password);
    /// Adds somebody with a role, up to the invitation.
    static bool add(WindowDriver &driver, Hand &hand, const QString &name, const QString &role, const QString &reason);
};

void InvitingPeopleTest::initTestCase()
{
    QVERIFY2(PostgresServer::isInstalled(), "postgresql is named in packaging/packages-test.txt");
}

void InvitingPeopleTest::hands()
{
    QTest::addColumn<QString>("hand");
    QTest::newRow("mouse") << QStringLiteral("mouse");
    QTest::newRow("keyboard") << QStringLiteral("keyboard");
}

bool InvitingPeopleTest::signIn(WindowDriver &driver, const InitializedOffice &office, const QString &login,
                                const QString &password)
{
    const std::unique_ptr<Hand> person = Hand::named(QStringLiteral("mouse"), driver);
    driver.window().openOffice(office.address(login));
    return driver.button(QStringLiteral("Connect")) && person->fill(QStringLiteral("Password"), password, {}) &&
           person->press(QStringLiteral("Connect")) &&
           WindowDriver::waitFor([&] { return driver.window().currentPage() != nullptr; }, QStringLiteral("a page")) &&
           driver.go({QStringLiteral("people"), {}, {}});
}

bool InvitingPeopleTest::add(WindowDriver &driver, Hand &hand, const QString &name, const QString &role,
                             const QString &reason)
{
    return hand.press(QStringLiteral("Add a person")) && hand.fill(QStringLiteral("Name"), name, {}) &&
           hand.fill(QStringLiteral("User name"), name.toLower(), {}) && hand.press(role) &&
           hand.fill(QStringLiteral("Reason"), reason, {}) && hand.press(QStringLiteral("Add")) &&
           driver.dialog(QStringLiteral("Invitation for ") + name);
}

void InvitingPeopleTest::takesTwoToMakeStaff()
{
    QFETCH(const QString, hand);
    InitializedOffice office;
    const auto first = office.asFirst();
    const ServerMember bert = ServerMember::settle(
        office, *first, ServerMember::account("bert", {words::role::staff}, QStringLiteral("We are growing")));
    ServerMember::waitAMonth(office);
    WindowDriver asking;
    QVERIFY(signIn(asking, office, office.firstLogin(), InitializedOffice::firstPassword()));
    const std::unique_ptr<Hand> alva = Hand::named(hand, asking);
    QVERIFY(add(asking, *alva, QStringLiteral("Carl"), QStringLiteral("Staff"), QStringLiteral("Much to verify")));
    QVERIFY(asking.sees(QStringLiteral("a second member of staff has confirmed")));
    QVERIFY(alva->press(QStringLiteral("Close")));
    // Whoever asked sees that it waits, and cannot confirm it.
    QVERIFY(asking.sees(QStringLiteral("for a second member of staff")));
    QVERIFY(alva->press(QStringLiteral("Show them")));
    QVERIFY(asking.sees(QStringLiteral("Waits for another member of staff")));
    QVERIFY(!asking.offers(QStringLiteral("Confirm Carl")));
    QVERIFY(alva->press(QStringLiteral("Close")));
    QVERIFY(asking.noDialog());

    WindowDriver confirming;
    QVERIFY(signIn(confirming, office, bert.login, ServerMember::own()));
    const std::unique_ptr<Hand> second = Hand::named(hand, confirming);
    QVERIFY(second->press(QStringLiteral("Show them")));
    QVERIFY(confirming.sees(QStringLiteral("Much to verify")));
    QVERIFY(second->press(QStringLiteral("Confirm Carl")));
    QVERIFY(confirming.sees(QStringLiteral("Nothing waits for a second person")));
    QVERIFY(second->press(QStringLiteral("Close")));
    QVERIFY(WindowDriver::waitFor([&] { return !confirming.seesNow(QStringLiteral("for a second member of staff")); },
                                  QStringLiteral("no note")));
    QCOMPARE(office.run(QStringLiteral("SELECT count(*) FROM office.users_role WHERE role = 'STAFF'")),
             QStringLiteral("3"));
}

void InvitingPeopleTest::declines()
{
    InitializedOffice office;
    const auto first = office.asFirst();
    const ServerMember bert = ServerMember::settle(
        office, *first, ServerMember::account("bert", {words::role::staff}, QStringLiteral("We are growing")));
    ServerMember::waitAMonth(office);
    const Expected<CreatedAccount> carl =
        People::createIn(*first, ServerMember::account("carl", {words::role::staff}), {});
    QVERIFY(carl && carl->staffRequested);
    WindowDriver driver;
    QVERIFY(signIn(driver, office, bert.login, ServerMember::own()));
    const std::unique_ptr<Hand> second = Hand::named(QStringLiteral("mouse"), driver);
    QVERIFY(second->press(QStringLiteral("Show them")));
    QVERIFY(second->press(QStringLiteral("Decline CARL")));
    QVERIFY(driver.sees(QStringLiteral("Nothing waits for a second person")));
    QCOMPARE(office.run(QStringLiteral("SELECT count(*) FROM office.users_role WHERE role = 'STAFF'")),
             QStringLiteral("2"));
}

void InvitingPeopleTest::asksTheOnlyOneForAReason()
{
    InitializedOffice office;
    WindowDriver driver;
    QVERIFY(signIn(driver, office, office.firstLogin(), InitializedOffice::firstPassword()));
    const std::unique_ptr<Hand> alva = Hand::named(QStringLiteral("mouse"), driver);
    QVERIFY(alva->press(QStringLiteral("Add a person")));
    QVERIFY(alva->fill(QStringLiteral("Name"), QStringLiteral("Carl"), {}));
    QVERIFY(alva->fill(QStringLiteral("User name"), QStringLiteral("carl"), {}));
    QVERIFY(alva->press(QStringLiteral("Staff")));
    QVERIFY(alva->press(QStringLiteral("Add")));
    QVERIFY(WindowDriver::waitFor([&] { return WindowDriver::isMarkedWrong(driver.field(QStringLiteral("Reason"))); },
                                  QStringLiteral("the reason")));
    QVERIFY(alva->fill(QStringLiteral("Reason"), QStringLiteral("We are growing"), {}));
    QVERIFY(alva->press(QStringLiteral("Add")));
    QVERIFY(driver.dialog(QStringLiteral("Invitation for Carl")));
    QVERIFY(!driver.seesNow(QStringLiteral("a second member of staff has confirmed")));
}

void InvitingPeopleTest::deactivates()
{
    InitializedOffice office;
    const auto first = office.asFirst();
    const ServerMember berta =
        ServerMember::settle(office, *first, ServerMember::account("berta", {words::role::contractor}));
    WindowDriver leaving;
    leaving.window().openOffice(office.address(berta.login));
    const std::unique_ptr<Hand> person = Hand::named(QStringLiteral("mouse"), leaving);
    QVERIFY(leaving.button(QStringLiteral("Connect")));
    QVERIFY(person->fill(QStringLiteral("Password"), ServerMember::own(), {}));
    QVERIFY(person->press(QStringLiteral("Connect")));
    QVERIFY(WindowDriver::waitFor([&] { return leaving.window().currentPage() != nullptr; }, QStringLiteral("a page")));

    WindowDriver driver;
    QVERIFY(signIn(driver, office, office.firstLogin(), InitializedOffice::firstPassword()));
    const std::unique_ptr<Hand> alva = Hand::named(QStringLiteral("mouse"), driver);
    QVERIFY(alva->choose(people, QStringLiteral("BERTA")));
    QVERIFY(alva->press(QStringLiteral("Deactivate")));
    QVERIFY(driver.sees(QStringLiteral("their sessions end at once")));
    QVERIFY(alva->fill(QStringLiteral("Reason"), QStringLiteral("Left the company"), {}));
    QVERIFY(alva->send(QStringLiteral("Deactivate")));
    QVERIFY(leaving.sees(QStringLiteral("The server no longer lets you in")));
    QVERIFY(person->press(QStringLiteral("Sign in again")));
    QVERIFY(leaving.button(QStringLiteral("Connect")));
    QVERIFY(person->fill(QStringLiteral("Password"), ServerMember::own(), {}));
    QVERIFY(person->press(QStringLiteral("Connect")));
    QVERIFY(WindowDriver::waitFor([&] { return WindowDriver::isMarkedWrong(leaving.field(QStringLiteral("Sign-in"))); },
                                  QStringLiteral("no")));
}

QTEST_MAIN(InvitingPeopleTest)

#include "tst_InvitingPeople.moc"
