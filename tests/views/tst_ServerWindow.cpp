// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/KnownOffices.h"
#include "app/window/OfficeSession.h"
#include "tests/server/InitializedOffice.h"
#include "tests/views/Hand.h"
#include "tests/views/SilentServer.h"
#include "tests/views/WindowDriver.h"
#include "views/shell/ServerBar.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QTest>

using namespace tenderyard;

namespace {

const QString ownPassword = QStringLiteral("a password of my own");

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

/// An office on a real server, in the real window: connecting, being remembered, inviting. By mouse and by keyboard.
class ServerWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void connects_data() { hands(); }
    void connects();
    void isRemembered();
    void asksAgainWhereNothingIsKept();
    void invites_data() { hands(); }
    void invites();
    void endsSessions();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void cancels();

private:
    static void hands();
    static QString place(const QString &host, int port = PostgresServer::shared().port());
    /// Fills the form, but for the password and the certificate.
    static bool name(Hand &hand, const InitializedOffice &office, const QString &host);
    /// Connects as the first person, who is staff.
    static bool connectAsFirst(Hand &hand, const InitializedOffice &office);
    static bool waitForPage(WindowDriver &driver);
    /// Lets staff add a contractor, and answers the invitation that they were shown.
    static Invitation invite(WindowDriver &driver, Hand &hand);
    /// Connects by the invitation in the clipboard and chooses a password.
    static bool accept(WindowDriver &driver, Hand &hand, const Invitation &invitation);
};

void ServerWindowTest::initTestCase()
{
    QVERIFY2(PostgresServer::isInstalled(), "postgresql is named in packaging/packages-test.txt");
}

void ServerWindowTest::hands()
{
    QTest::addColumn<QString>("hand");
    QTest::newRow("mouse") << QStringLiteral("mouse");
    QTest::newRow("keyboard") << QStringLiteral("keyboard");
}

QString ServerWindowTest::place(const QString &host, int port)
{
    return QStringLiteral("%1:%2").arg(host).arg(port);
}

bool ServerWindowTest::name(Hand &hand, const InitializedOffice &office, const QString &host)
{
    return hand.press(QStringLiteral("Connect to a server")) && hand.fill(QStringLiteral("Server"), host) &&
           hand.fill(QStringLiteral("Database"), office.database()) &&
           hand.fill(QStringLiteral("Sign-in"), office.firstLogin());
}

bool ServerWindowTest::connectAsFirst(Hand &hand, const InitializedOffice &office)
{
    return name(hand, office, place(QStringLiteral("localhost"))) &&
           hand.fill(QStringLiteral("Certificate of the authority"), PostgresServer::shared().authority()) &&
           hand.fill(QStringLiteral("Password"), InitializedOffice::firstPassword()) &&
           hand.press(QStringLiteral("Connect"));
}

bool ServerWindowTest::waitForPage(WindowDriver &driver)
{
    return WindowDriver::waitFor([&] { return driver.window().currentPage() != nullptr; }, QStringLiteral("a page"));
}

void ServerWindowTest::connects()
{
    QFETCH(const QString, hand);
    const InitializedOffice office;
    WindowDriver driver;
    const std::unique_ptr<Hand> person = Hand::named(hand, driver);
    QVERIFY(name(*person, office, place(QStringLiteral("localhost"))));
    driver.files().setNext(PostgresServer::shared().authority());
    QVERIFY(person->press(QStringLiteral("Choose the certificate of the authority")));
    QVERIFY(person->fill(QStringLiteral("Password"), QStringLiteral("not this one")));
    QVERIFY(person->press(QStringLiteral("Connect")));
    QVERIFY(WindowDriver::waitFor([&] { return WindowDriver::isMarkedWrong(driver.field(QStringLiteral("Password"))); },
                                  QStringLiteral("error")));
    QVERIFY(person->fill(QStringLiteral("Password"), InitializedOffice::firstPassword()));
    QVERIFY(person->press(QStringLiteral("Connect")));
    QVERIFY(waitForPage(driver));
    // No second question who it is.
    QCOMPARE(driver.window().currentPlace().place, QStringLiteral("dashboard"));
    QCOMPARE(driver.window().session()->context.person.fullName, QStringLiteral("Alva First"));
    QVERIFY(driver.window().windowTitle().contains(QStringLiteral("Northgate")));
    QVERIFY(!driver.window().serverBar()->isVisible());
    // Without the mark nothing is kept.
    const QString key = officeIdentity(driver.window().session()->database.path());
    QCOMPARE(driver.secrets().read(key).result().error().code, QStringLiteral("secret.missing"));
}

void ServerWindowTest::isRemembered()
{
    const InitializedOffice office;
    WindowDriver driver;
    const std::unique_ptr<Hand> person = Hand::named(QStringLiteral("mouse"), driver);
    QVERIFY(name(*person, office, place(QStringLiteral("localhost"))));
    QVERIFY(person->fill(QStringLiteral("Certificate of the authority"), PostgresServer::shared().authority()));
    QVERIFY(person->fill(QStringLiteral("Password"), InitializedOffice::firstPassword()));
    QVERIFY(person->press(QStringLiteral("Keep the password in this computer’s keychain")));
    QVERIFY(person->press(QStringLiteral("Connect")));
    QVERIFY(waitForPage(driver));
    driver.window().signOut();
    QVERIFY(!driver.window().currentPage());
    QVERIFY(person->press(QStringLiteral("Open Northgate")));
    QVERIFY(waitForPage(driver));
    QCOMPARE(driver.window().session()->context.person.fullName, QStringLiteral("Alva First"));
    const QList<KnownOffice> known = knownOffices();
    QCOMPARE(known.size(), 1);
    QVERIFY(!known.first().path.contains(InitializedOffice::firstPassword()));
    QVERIFY(!known.first().path.contains(QStringLiteral("password"), Qt::CaseInsensitive));
}

void ServerWindowTest::asksAgainWhereNothingIsKept()
{
    const InitializedOffice office;
    WindowDriver driver;
    const std::unique_ptr<Hand> person = Hand::named(QStringLiteral("keyboard"), driver);
    QVERIFY(connectAsFirst(*person, office));
    QVERIFY(waitForPage(driver));
    driver.window().signOut();
    driver.secrets().failWith(QStringLiteral("secret.locked"));
    QVERIFY(person->press(QStringLiteral("Open Northgate")));
    QVERIFY(driver.sees(QStringLiteral("The keychain did not answer")));
    QVERIFY(person->fill(QStringLiteral("Password"), InitializedOffice::firstPassword()));
    QVERIFY(person->press(QStringLiteral("Connect")));
    QVERIFY(waitForPage(driver));
}

Invitation ServerWindowTest::invite(WindowDriver &driver, Hand &hand)
{
    // An owner who is staff has more places than the keys for them.
    const bool added = driver.go({QStringLiteral("people"), {}, {}}) && hand.press(QStringLiteral("Add a person")) &&
                       hand.fill(QStringLiteral("Name"), QStringLiteral("Berta Beck")) &&
                       hand.fill(QStringLiteral("User name"), QStringLiteral("berta.beck")) &&
                       hand.press(QStringLiteral("Contractor")) && hand.press(QStringLiteral("Add")) &&
                       driver.dialog(QStringLiteral("Invitation for Berta Beck"));
    if (!added || !hand.press(QStringLiteral("Copy")))
        return {};
    const Expected<Invitation> shown = Invitation::fromText(clipboardText());
    return hand.press(QStringLiteral("Close")) && driver.noDialog() && shown ? *shown : Invitation();
}

bool ServerWindowTest::accept(WindowDriver &driver, Hand &hand, const Invitation &invitation)
{
    return hand.press(QStringLiteral("Connect to a server")) && hand.press(QStringLiteral("Paste an invitation")) &&
           hand.send(QStringLiteral("Fill in")) && hand.press(QStringLiteral("Connect")) && waitForPage(driver) &&
           driver.window().currentPlace().place == u"settings" &&
           driver.sees(QStringLiteral("made by somebody else")) &&
           hand.fill(QStringLiteral("Old password"), invitation.password) &&
           hand.fill(QStringLiteral("New password"), ownPassword) &&
           hand.fill(QStringLiteral("New password again"), ownPassword) &&
           hand.press(QStringLiteral("Change the password")) &&
           WindowDriver::waitFor([&] { return driver.window().currentPlace().place == u"dashboard"; },
                                 QStringLiteral("the dashboard"));
}

void ServerWindowTest::invites()
{
    QFETCH(const QString, hand);
    const InitializedOffice office;
    WindowDriver staffDriver;
    const std::unique_ptr<Hand> staff = Hand::named(hand, staffDriver);
    QVERIFY(connectAsFirst(*staff, office));
    QVERIFY(waitForPage(staffDriver));
    const Invitation invitation = invite(staffDriver, *staff);
    QCOMPARE(invitation.office, QStringLiteral("Northgate"));
    QCOMPARE(invitation.database, office.database());
    QVERIFY(!invitation.certificate.isEmpty());
    staffDriver.window().hide();

    WindowDriver driver;
    const std::unique_ptr<Hand> person = Hand::named(hand, driver);
    QVERIFY(accept(driver, *person, invitation));
    QVERIFY(driver.window().session()->context.person.isContractor());
    // The one-time password has gone, the own one works.
    driver.window().signOut();
    QVERIFY(person->press(QStringLiteral("Open Northgate")));
    // The keychain is asked first.
    QVERIFY(driver.button(QStringLiteral("Connect")));
    QVERIFY(person->fill(QStringLiteral("Password"), invitation.password));
    QVERIFY(person->press(QStringLiteral("Connect")));
    QVERIFY(driver.sees(QStringLiteral("does not know this sign-in with this password")));
    QVERIFY(person->fill(QStringLiteral("Password"), ownPassword));
    QVERIFY(person->press(QStringLiteral("Connect")));
    QVERIFY(waitForPage(driver));
    QCOMPARE(driver.window().currentPlace().place, QStringLiteral("dashboard"));
}

void ServerWindowTest::endsSessions()
{
    const InitializedOffice office;
    WindowDriver staffDriver;
    const std::unique_ptr<Hand> staff = Hand::named(QStringLiteral("mouse"), staffDriver);
    QVERIFY(connectAsFirst(*staff, office));
    QVERIFY(waitForPage(staffDriver));
    const Invitation invitation = invite(staffDriver, *staff);
    WindowDriver driver;
    const std::unique_ptr<Hand> person = Hand::named(QStringLiteral("mouse"), driver);
    QVERIFY(accept(driver, *person, invitation));

    QVERIFY(staff->choose(QStringLiteral("People"), QStringLiteral("Berta Beck")));
    QVERIFY(staff->press(QStringLiteral("New password")));
    QVERIFY(staff->fill(QStringLiteral("Reason"), QStringLiteral("She called")));
    QVERIFY(staff->press(QStringLiteral("Make a new password")));
    QVERIFY(staffDriver.dialog(QStringLiteral("Invitation for Berta Beck")));
    QVERIFY(staff->press(QStringLiteral("Copy")));
    const Expected<Invitation> second = Invitation::fromText(clipboardText());
    QVERIFY(second);
    QCOMPARE(second->signIn, invitation.signIn);
    QVERIFY(second->password != invitation.password);
    QVERIFY(staff->press(QStringLiteral("Close")));

    QVERIFY(driver.sees(QStringLiteral("The server no longer lets you in")));
    QVERIFY(person->press(QStringLiteral("Sign in again")));
    QVERIFY(driver.button(QStringLiteral("Connect")));
    QVERIFY(person->fill(QStringLiteral("Password"), second->password));
    QVERIFY(person->press(QStringLiteral("Connect")));
    QVERIFY(waitForPage(driver));
    // Who did it is said.
    QCOMPARE(driver.window().currentPlace().place, QStringLiteral("settings"));
    QVERIFY(driver.sees(QStringLiteral("Alva First gave you a new password")));
    QVERIFY(!driver.window().serverBar()->isVisible());
}

void ServerWindowTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("wrong");
    const auto row = [](const char *title, const QString &what, const QString &value, const QString &wrong) {
        QTest::newRow(title) << what << value << wrong;
    };
    const QString server = QStringLiteral("Server");
    const QString certificate = QStringLiteral("Certificate of the authority");
    row("another name", server, place(QStringLiteral("127.0.0.1")), server);
    row("nothing there", server, place(QStringLiteral("localhost"), 1), server);
    row("an unknown authority", certificate, {}, certificate);
    row("no such database", QStringLiteral("Database"), QStringLiteral("nowhere"), QStringLiteral("Database"));
    row("not for everybody", QStringLiteral("Database"), QStringLiteral("postgres"), QStringLiteral("Sign-in"));
    row("no such sign-in", QStringLiteral("Sign-in"), QStringLiteral("ty_ffffffffffffffff"),
        QStringLiteral("Password"));
}

void ServerWindowTest::saysWhatIsWrong()
{
    QFETCH(const QString, what);
    QFETCH(const QString, value);
    QFETCH(const QString, wrong);
    const InitializedOffice office;
    WindowDriver driver;
    const std::unique_ptr<Hand> person = Hand::named(QStringLiteral("mouse"), driver);
    QVERIFY(name(*person, office, place(QStringLiteral("localhost"))));
    QVERIFY(person->fill(QStringLiteral("Certificate of the authority"), PostgresServer::shared().authority()));
    QVERIFY(person->fill(QStringLiteral("Password"), InitializedOffice::firstPassword()));
    QVERIFY(person->fill(what, value));
    QVERIFY(person->press(QStringLiteral("Connect")));
    QVERIFY2(WindowDriver::waitFor([&] { return WindowDriver::isMarkedWrong(driver.field(wrong)); }, wrong),
             qPrintable(driver.inSight()));
    QVERIFY(driver.field(wrong)->hasFocus());
    QVERIFY(!driver.window().session());
}

void ServerWindowTest::cancels()
{
    const SilentServer silent;
    const InitializedOffice office;
    WindowDriver driver;
    const std::unique_ptr<Hand> person = Hand::named(QStringLiteral("mouse"), driver);
    QVERIFY(name(*person, office, place(QStringLiteral("localhost"), silent.port())));
    QVERIFY(person->fill(QStringLiteral("Password"), InitializedOffice::firstPassword()));
    QVERIFY(person->press(QStringLiteral("Connect")));
    QVERIFY(driver.button(QStringLiteral("Cancel")));
    QTest::qWait(300);
    QElapsedTimer time;
    time.start();
    QVERIFY(person->press(QStringLiteral("Cancel")));
    QVERIFY2(time.elapsed() < 500, qPrintable(QString::number(time.elapsed())));
    QVERIFY(!driver.window().session());
    // At once to another one, though the first has not come back yet.
    QVERIFY(connectAsFirst(*person, office));
    QVERIFY(waitForPage(driver));
}

QTEST_MAIN(ServerWindowTest)

#include "tst_ServerWindow.moc"
