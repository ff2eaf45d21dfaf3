// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/OfficeSession.h"
#include "models/storage/PostgresAddress.h"
#include "tests/support/PostgresServer.h"
#include "tests/views/Hand.h"
#include "tests/views/SilentServer.h"
#include "tests/views/WindowDriver.h"
#include "views/shell/SetUpPage.h"
#include "views/shell/StartPage.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTest>

using namespace tenderyard;

/// Setting up a server from the start page, in the real window, against a real server. By mouse and by keyboard.
class SetUpPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void makesAnOffice_data();
    void makesAnOffice();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void asksBeforeThePasswordIsLost();
    void isStopped();
    void goesAwayWithEscape();

private:
    /// Opens the page and fills it in, as the administrator by the Unix socket.
    bool fill(Hand &hand) const;
    /// Waits until the office is made, and answers its first person's password as it is shown.
    static QString madePassword(WindowDriver &driver);
    bool hasOffice() const;

    QString m_database;
};

void SetUpPageTest::initTestCase()
{
    QVERIFY2(PostgresServer::isInstalled(), "postgresql is named in packaging/packages-test.txt");
}

void SetUpPageTest::init()
{
    m_database = PostgresServer::shared().makeDatabase();
}

void SetUpPageTest::cleanup()
{
    PostgresServer &server = PostgresServer::shared();
    const QString role =
        hasOffice() ? server.run(m_database, QStringLiteral("SELECT role_name FROM office.account_login")) : QString();
    server.dropDatabase(m_database);
    if (!role.isEmpty())
        server.dropRole(role);
}

bool SetUpPageTest::hasOffice() const
{
    return PostgresServer::shared().run(
               m_database, QStringLiteral("SELECT to_regclass('office.account_login') IS NOT NULL")) == u"t";
}

bool SetUpPageTest::fill(Hand &hand) const
{
    const auto address = PostgresAddress::parse(PostgresServer::shared().administratorAddress(m_database));
    const PostgresAddress::Host &host = address->hosts.first();
    return hand.press(QStringLiteral("Set up a server")) &&
           hand.fill(QStringLiteral("Server"), QStringLiteral("%1:%2").arg(host.name).arg(host.port)) &&
           hand.fill(QStringLiteral("Database"), m_database) &&
           hand.fill(QStringLiteral("Name of the office"), QStringLiteral("Northgate")) &&
           hand.fill(QStringLiteral("Name of the first person"), QStringLiteral("Alva First"));
}

QString SetUpPageTest::madePassword(WindowDriver &driver)
{
    if (!driver.sees(QStringLiteral("The office is made")))
        return {};
    const auto *field = qobject_cast<QLineEdit *>(driver.field(QStringLiteral("Password")));
    return field ? field->text() : QString();
}

void SetUpPageTest::makesAnOffice_data()
{
    QTest::addColumn<QString>("hand");
    QTest::newRow("mouse") << QStringLiteral("mouse");
    QTest::newRow("keyboard") << QStringLiteral("keyboard");
}

void SetUpPageTest::makesAnOffice()
{
    QFETCH(const QString, hand);
    WindowDriver driver;
    const std::unique_ptr<Hand> administrator = Hand::named(hand, driver);
    QVERIFY(fill(*administrator));
    QVERIFY(administrator->press(QStringLiteral("Make the office")));
    const QString password = madePassword(driver);
    QVERIFY(password.size() >= 12);
    QVERIFY(driver.sees(QStringLiteral("Northgate, on the server")));
    QVERIFY(driver.sees(QStringLiteral("Tables, rules, and who may see which row")));
    QVERIFY(hasOffice());
    QVERIFY(administrator->press(QStringLiteral("Copy the password")));
    QCOMPARE(QGuiApplication::clipboard()->text(), password);
    QVERIFY(administrator->press(QStringLiteral("Copy as an invitation")));
    const Expected<Invitation> invitation = Invitation::fromText(QGuiApplication::clipboard()->text());
    QVERIFY(invitation);
    QCOMPARE(invitation->office, QStringLiteral("Northgate"));
    QCOMPARE(invitation->database, m_database);
    QCOMPARE(invitation->password, password);
    QVERIFY(driver.sees(QStringLiteral("People on other computers need the server’s name")));
    // Straight on, without typing the password.
    QVERIFY(administrator->press(QStringLiteral("Sign in now")));
    const PostgresServer &server = PostgresServer::shared();
    QVERIFY(administrator->fill(QStringLiteral("Server"), QStringLiteral("localhost:%1").arg(server.port())));
    QVERIFY(administrator->fill(QStringLiteral("Certificate of the authority"), server.authority()));
    QVERIFY(administrator->press(QStringLiteral("Connect")));
    QVERIFY(WindowDriver::waitFor([&] { return driver.window().currentPage() != nullptr; }, QStringLiteral("a page")));
    const SignedIn &person = driver.window().session()->context.person;
    QCOMPARE(person.fullName, QStringLiteral("Alva First"));
    QVERIFY(person.isOwner() && person.isStaff());
    QVERIFY(!person.mustChangePassword);
}

void SetUpPageTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("wrong");
    const auto row = [](const char *title, const QString &what, const QString &value, const QString &wrong) {
        QTest::newRow(title) << what << value << wrong;
    };
    const QString server = QStringLiteral("Server");
    const QString database = QStringLiteral("Database");
    const QString signIn = QStringLiteral("Sign-in of the server’s administrator");
    row("nothing there", server, QStringLiteral("localhost:1"), server);
    row("no server", server, {}, server);
    row("no name of a server", server, QStringLiteral("localhost:port"), server);
    row("an unknown authority", server, QStringLiteral("localhost:%1").arg(PostgresServer::shared().port()),
        QStringLiteral("Certificate of the authority"));
    row("no such database", database, QStringLiteral("nowhere"), database);
    row("no office's name", QStringLiteral("Name of the office"), {}, QStringLiteral("Name of the office"));
    row("no person's name", QStringLiteral("Name of the first person"), {}, QStringLiteral("Name of the first person"));
    row("no superuser", signIn, QStringLiteral("a person"), signIn);
    row("not empty", database, QStringLiteral("a used one"), database);
}

void SetUpPageTest::saysWhatIsWrong()
{
    QFETCH(const QString, what);
    QFETCH(QString, value);
    QFETCH(const QString, wrong);
    PostgresServer &server = PostgresServer::shared();
    const bool person = value == u"a person";
    if (person)
        value = server.makeLogin();
    if (value == u"a used one") {
        value = m_database;
        server.run(m_database, QStringLiteral("CREATE TABLE invoice (id integer)"));
    }
    WindowDriver driver;
    const std::unique_ptr<Hand> administrator = Hand::named(QStringLiteral("keyboard"), driver);
    QVERIFY(fill(*administrator));
    QVERIFY(administrator->fill(what, value));
    QVERIFY(administrator->press(QStringLiteral("Make the office")));
    QVERIFY2(WindowDriver::waitFor([&] { return WindowDriver::isMarkedWrong(driver.field(wrong)); }, wrong),
             qPrintable(driver.inSight()));
    QVERIFY(driver.field(wrong)->hasFocus());
    QVERIFY(!driver.field(wrong)->accessibleDescription().isEmpty());
    // What was typed stays.
    QCOMPARE(qobject_cast<QLineEdit *>(driver.field(what))->text(), value);
    QVERIFY(!hasOffice());
    if (person)
        server.dropRole(value);
}

void SetUpPageTest::asksBeforeThePasswordIsLost()
{
    WindowDriver driver;
    const std::unique_ptr<Hand> administrator = Hand::named(QStringLiteral("mouse"), driver);
    QVERIFY(fill(*administrator));
    QVERIFY(administrator->press(QStringLiteral("Make the office")));
    const QString password = madePassword(driver);
    QVERIFY(!password.isEmpty());
    QVERIFY(administrator->press(QStringLiteral("Close")));
    QVERIFY(driver.dialog(QStringLiteral("Go on without the password?")));
    QVERIFY(administrator->press(QStringLiteral("Cancel")));
    QVERIFY(driver.noDialog());
    // Coming back shows it again, and not an empty form.
    QVERIFY(administrator->press(QStringLiteral("Set up a server")));
    QCOMPARE(madePassword(driver), password);
    QVERIFY(administrator->press(QStringLiteral("Copy the password")));
    QVERIFY(administrator->press(QStringLiteral("Close")));
    QVERIFY(driver.noDialog());
    QVERIFY(administrator->press(QStringLiteral("Set up a server")));
    QVERIFY(driver.button(QStringLiteral("Make the office")));
    const QList<QLineEdit *> fields = driver.window().findChildren<QLineEdit *>();
    QVERIFY(std::none_of(fields.begin(), fields.end(),
                         [&](const QLineEdit *field) { return field->text().contains(password); }));
}

void SetUpPageTest::isStopped()
{
    const SilentServer silent;
    WindowDriver driver;
    const std::unique_ptr<Hand> administrator = Hand::named(QStringLiteral("mouse"), driver);
    QVERIFY(fill(*administrator));
    QVERIFY(administrator->fill(QStringLiteral("Server"), QStringLiteral("localhost:%1").arg(silent.port())));
    QVERIFY(administrator->press(QStringLiteral("Make the office")));
    QVERIFY(driver.sees(QStringLiteral("Setting up the server")));
    QElapsedTimer time;
    time.start();
    QVERIFY(administrator->press(QStringLiteral("Cancel")));
    QVERIFY(driver.button(QStringLiteral("Make the office")));
    QVERIFY2(time.elapsed() < 1000, qPrintable(QString::number(time.elapsed())));
    QVERIFY(!hasOffice());
}

void SetUpPageTest::goesAwayWithEscape()
{
    WindowDriver driver;
    const std::unique_ptr<Hand> administrator = Hand::named(QStringLiteral("keyboard"), driver);
    QVERIFY(fill(*administrator));
    QTest::keyClick(driver.field(QStringLiteral("Database")), Qt::Key_Escape);
    QVERIFY(!driver.window().startPage()->setUpPage()->isVisible());
}

QTEST_MAIN(SetUpPageTest)

#include "tst_SetUpPage.moc"
