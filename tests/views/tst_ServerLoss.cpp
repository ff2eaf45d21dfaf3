// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/OfficeSession.h"
#include "tests/server/InitializedOffice.h"
#include "tests/support/DelayingProxy.h"
#include "tests/views/Hand.h"
#include "tests/views/WindowDriver.h"
#include "views/common/FormDialog.h"
#include "views/shell/ServerBar.h"

#include <QLineEdit>
#include <QTest>

using namespace tenderyard;

/// The real window while its server is gone, and when it is there again.
class ServerLossTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void goesOnReadingAndSaysSo();
    void readsAgainWhatCouldNotBeRead();
    void namesWhatWasNotConfirmed();
    void signsOutWhileGone();

private:
    /// A window in which the first person works through the proxy.
    static bool settle(WindowDriver &driver, const InitializedOffice &office, const DelayingProxy &proxy);
    static void loseServer(DelayingProxy &proxy);
    static bool waitForBar(WindowDriver &driver, bool visible);
};

void ServerLossTest::initTestCase()
{
    QVERIFY2(PostgresServer::isInstalled(), "postgresql is named in packaging/packages-test.txt");
}

bool ServerLossTest::settle(WindowDriver &driver, const InitializedOffice &office, const DelayingProxy &proxy)
{
    Expected<PostgresAddress> address = PostgresAddress::parse(office.address(office.firstLogin()));
    if (!address)
        return false;
    address->hosts.first().port = proxy.port();
    const std::unique_ptr<Hand> person = Hand::named(QStringLiteral("mouse"), driver);
    driver.window().openOffice(address->toString());
    return driver.button(QStringLiteral("Connect")) &&
           person->fill(QStringLiteral("Password"), InitializedOffice::firstPassword(), {}) &&
           person->press(QStringLiteral("Connect")) &&
           WindowDriver::waitFor([&] { return driver.window().currentPage() != nullptr; }, QStringLiteral("a page"));
}

void ServerLossTest::loseServer(DelayingProxy &proxy)
{
    // Connections break, and new ones get no answer.
    proxy.loseAnswers(true);
    proxy.cut();
}

bool ServerLossTest::waitForBar(WindowDriver &driver, bool visible)
{
    return WindowDriver::waitFor([&] { return driver.window().serverBar()->isVisible() == visible; },
                                 visible ? QStringLiteral("the bar") : QStringLiteral("no bar"));
}

void ServerLossTest::goesOnReadingAndSaysSo()
{
    InitializedOffice office;
    DelayingProxy proxy(PostgresServer::shared().port());
    WindowDriver driver;
    QVERIFY(settle(driver, office, proxy));
    const std::unique_ptr<Hand> person = Hand::named(QStringLiteral("mouse"), driver);
    QVERIFY(driver.go({QStringLiteral("people"), {}, {}}));
    QAbstractItemView *people = driver.view(QStringLiteral("People"));
    QVERIFY(driver.row(people, QStringLiteral("Alva First")).isValid());
    loseServer(proxy);
    QVERIFY(waitForBar(driver, true));
    QVERIFY(driver.sees(QStringLiteral("The server cannot be reached")));
    // What is shown stays.
    QVERIFY(driver.row(people, QStringLiteral("Alva First")).isValid());
    // What is done does not happen, and is said not to have.
    QVERIFY(person->press(QStringLiteral("Add a person")));
    QVERIFY(person->fill(QStringLiteral("Name"), QStringLiteral("Berta Beck"), {}));
    QVERIFY(person->fill(QStringLiteral("User name"), QStringLiteral("berta"), {}));
    QVERIFY(person->press(QStringLiteral("Contractor")));
    QVERIFY(person->press(QStringLiteral("Add")));
    QVERIFY(driver.sees(QStringLiteral("Nothing happened")));
    // It comes back by itself, and then the same dialog does it.
    proxy.loseAnswers(false);
    QVERIFY(waitForBar(driver, false));
    QVERIFY(person->press(QStringLiteral("Add")));
    QVERIFY(driver.dialog(QStringLiteral("Invitation for Berta Beck")));
    QVERIFY(person->press(QStringLiteral("Close")));
    QVERIFY(driver.row(driver.view(QStringLiteral("People")), QStringLiteral("Berta Beck")).isValid());
    QCOMPARE(office.run(QStringLiteral("SELECT count(*) FROM office.users_user")), QStringLiteral("2"));
}

void ServerLossTest::readsAgainWhatCouldNotBeRead()
{
    InitializedOffice office;
    DelayingProxy proxy(PostgresServer::shared().port());
    WindowDriver driver;
    QVERIFY(settle(driver, office, proxy));
    const PlaceRequest people{QStringLiteral("people"), {}, {}};
    const PlaceRequest dashboard{QStringLiteral("dashboard"), {}, {}};
    QVERIFY(driver.sees(QStringLiteral("Needs you")));
    loseServer(proxy);
    QVERIFY(waitForBar(driver, true));
    // A place where nobody was before.
    QVERIFY(driver.go(people));
    QVERIFY(driver.sees(QStringLiteral("The connection to the server was lost")));
    // One that was read: what it shows stays, as old as it is.
    QVERIFY(driver.go(dashboard));
    QTest::qWait(500);
    QVERIFY2(driver.seesNow(QStringLiteral("Needs you")), qPrintable(driver.inSight()));
    QVERIFY(driver.go(people));
    proxy.loseAnswers(false);
    QVERIFY(waitForBar(driver, false));
    QVERIFY(driver.row(driver.view(QStringLiteral("People")), QStringLiteral("Alva First")).isValid());
    QVERIFY(driver.go({QStringLiteral("history"), {}, {}}));
    QVERIFY(driver.go(people));
    loseServer(proxy);
    QVERIFY(waitForBar(driver, true));
    QVERIFY(driver.go(dashboard));
    QVERIFY(driver.go(people));
    QTest::qWait(500);
    QVERIFY(driver.hasRow(QStringLiteral("People"), QStringLiteral("Alva First")));
}

void ServerLossTest::namesWhatWasNotConfirmed()
{
    InitializedOffice office;
    DelayingProxy proxy(PostgresServer::shared().port());
    WindowDriver driver;
    QVERIFY(settle(driver, office, proxy));
    const std::unique_ptr<Hand> person = Hand::named(QStringLiteral("mouse"), driver);
    Database &database = driver.window().session()->database;
    QVERIFY(driver.go({QStringLiteral("people"), {}, {}}));
    QVERIFY(person->press(QStringLiteral("Add a person")));
    QVERIFY(driver.dialog(QStringLiteral("Add a person")));
    // As the database says it when a confirmation was lost for long.
    const Uuid key = Uuid::create();
    Q_EMIT database.leftUnconfirmed(key);
    QVERIFY(person->press(QStringLiteral("Cancel")));
    QVERIFY(driver.noDialog());
    QVERIFY(driver.sees(QStringLiteral("Not confirmed: Add a person")));
    Q_EMIT database.outcomeKnown(key, true);
    QVERIFY(driver.sees(QStringLiteral("It happened before the connection was lost: Add a person")));
    QVERIFY(person->press(QStringLiteral("Understood")));
    QVERIFY(waitForBar(driver, false));
    // Without a dialog: the place.
    Q_EMIT database.leftUnconfirmed(key);
    QVERIFY(driver.sees(QStringLiteral("Not confirmed: People")));
}

void ServerLossTest::signsOutWhileGone()
{
    InitializedOffice office;
    DelayingProxy proxy(PostgresServer::shared().port());
    WindowDriver driver;
    QVERIFY(settle(driver, office, proxy));
    loseServer(proxy);
    QVERIFY(waitForBar(driver, true));
    QElapsedTimer time;
    time.start();
    driver.window().signOut();
    QVERIFY2(time.elapsed() < 1000, qPrintable(QString::number(time.elapsed())));
    QVERIFY(!driver.window().serverBar()->isVisible());
    QVERIFY(!driver.window().currentPage());
}

QTEST_MAIN(ServerLossTest)

#include "tst_ServerLoss.moc"
