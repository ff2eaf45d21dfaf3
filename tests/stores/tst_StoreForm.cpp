// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/OfficeSession.h"
#include "models/documents/remote/StoreTrial.h"
#include "tests/documents/remote/StoreDesk.h"
#include "tests/stores/StoreOffice.h"

#include <QTest>

using namespace tenderyard;

/// What the form of another place for documents says of what is wrong with it, beside its fields, with real servers.
class StoreFormTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void saysThatWritingIsNotAllowed();
    void saysThatThereIsNoRoom();
    void saysThatThereIsNoBucket();

private:
    std::unique_ptr<ApacheServer> m_apache;
    std::unique_ptr<SwiftServer> m_swift;
    RemoteAccess m_access;
};

void StoreFormTest::initTestCase()
{
    if (!ApacheServer::isInstalled() || !SwiftServer::isInstalled())
        QSKIP("no Apache or no Swift is installed");
    m_apache = std::make_unique<ApacheServer>();
    m_access = m_apache->access();
    m_swift = std::make_unique<SwiftServer>();
    StoreOffice::makeBucket(*m_swift, QStringLiteral("documents"));
}

void StoreFormTest::cleanupTestCase()
{
    m_apache.reset();
    m_swift.reset();
}

void StoreFormTest::saysWhatIsWrong_data()
{
    QTest::addColumn<bool>("bucket");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *title, bool bucket, const QString &what, const QString &value, const QString &wrong,
                        const QString &says) { QTest::newRow(title) << bucket << what << value << wrong << says; };
    const QString address = QStringLiteral("Address");
    const QString certificate = QStringLiteral("Certificate of the store’s authority");
    row("no address", false, address, {}, address, QStringLiteral("This is needed"));
    row("not by TLS", false, address, QStringLiteral("http://localhost/office"), address,
        QStringLiteral("has to begin with https"));
    row("no address at all", false, address, QStringLiteral("the cloud"), address,
        QStringLiteral("This is no address"));
    row("nobody there", false, address, QStringLiteral("https://localhost:1/office"), address,
        QStringLiteral("does not answer"));
    row("an unknown authority", false, certificate, {}, certificate,
        QStringLiteral("Nobody whom this computer trusts"));
    row("no certificate", false, certificate, QStringLiteral("/etc/hostname"), certificate,
        QStringLiteral("no certificate in this file"));
    row("a wrong password", false, QStringLiteral("Password"), QStringLiteral("not this one"),
        QStringLiteral("Password"), QStringLiteral("does not know this name with this password"));
    row("a wrong user", false, QStringLiteral("User name"), QStringLiteral("nobody"), QStringLiteral("Password"),
        QStringLiteral("does not know this name with this password"));
    row("no name of a bucket", true, QStringLiteral("Bucket"), QStringLiteral("Wrong Name"), QStringLiteral("Bucket"),
        QStringLiteral("no name of a bucket"));
    row("a wrong key", true, QStringLiteral("Secret access key"), QStringLiteral("not this one"),
        QStringLiteral("Secret access key"), QStringLiteral("does not know this name with this password"));
    row("an unknown key", true, QStringLiteral("Access key ID"), QStringLiteral("nobody"),
        QStringLiteral("Secret access key"), QStringLiteral("does not know this name"));
    row("another region", true, QStringLiteral("Region"), QStringLiteral("elsewhere"), QStringLiteral("Region"),
        QStringLiteral("in another region"));
}

void StoreFormTest::saysWhatIsWrong()
{
    QFETCH(const bool, bucket);
    QFETCH(const QString, what);
    QFETCH(const QString, value);
    QFETCH(const QString, wrong);
    QFETCH(const QString, says);
    StoreOffice office;
    WindowDriver driver(office.office());
    QVERIFY(driver.signIn(StoreOffice::staff()));
    const std::unique_ptr<Hand> person = Hand::named(QStringLiteral("mouse"), driver);
    QVERIFY(StoreOffice::openForm(driver, *person));
    const RemoteAccess access = bucket ? m_swift->access(QStringLiteral("documents")) : m_access;
    if (bucket)
        QVERIFY(person->pick(QStringLiteral("Documents are kept"), QStringLiteral("S3-compatible")));
    const DocumentPlace place =
        bucket ? StoreOffice::place(*m_swift, QStringLiteral("documents")) : StoreOffice::place(*m_apache);
    QVERIFY(StoreOffice::type(*person, place, access.secret, access.authority));
    QVERIFY(person->fill(what, value));
    QVERIFY(person->press(QStringLiteral("Test")));
    QVERIFY2(WindowDriver::waitFor([&] { return WindowDriver::isMarkedWrong(driver.field(wrong)); }, wrong),
             qPrintable(driver.inSight()));
    QVERIFY2(driver.seesNow(says), qPrintable(driver.inSight()));
    QVERIFY(driver.field(wrong)->hasFocus());
    // Nothing begins that way either.
    QVERIFY(office.typeAdministrator(*person));
    QVERIFY(person->press(QStringLiteral("Move all documents there")));
    QVERIFY(WindowDriver::waitFor([&] { return WindowDriver::isMarkedWrong(driver.field(wrong)); }, wrong));
    QVERIFY(!driver.window().session()->documents.state().target);
}

void StoreFormTest::saysThatWritingIsNotAllowed()
{
    // Who may read alone.
    const ApacheServer reading("</Directory>\n<Location />\nAuthMerging And\nAuthzSendForbiddenOnFailure On\n"
                               "Require expr %{REQUEST_METHOD} in {'GET', 'HEAD'}\n</Location>\n"
                               "<Directory /nowhere>");
    StoreOffice office;
    WindowDriver driver(office.office());
    QVERIFY(driver.signIn(StoreOffice::staff()));
    const std::unique_ptr<Hand> person = Hand::named(QStringLiteral("mouse"), driver);
    QVERIFY(StoreOffice::openForm(driver, *person));
    QVERIFY(StoreOffice::type(*person, StoreOffice::place(reading), m_access.secret, reading.authority()));
    QVERIFY(person->press(QStringLiteral("Test")));
    QVERIFY(driver.sees(QStringLiteral("does not let it write there")));
    QVERIFY(WindowDriver::isMarkedWrong(driver.field(QStringLiteral("User name"))));
}

void StoreFormTest::saysThatThereIsNoRoom()
{
    const SwiftServer small(100);
    StoreOffice::makeBucket(small, QStringLiteral("small"));
    StoreOffice office;
    WindowDriver driver(office.office());
    QVERIFY(driver.signIn(StoreOffice::staff()));
    const std::unique_ptr<Hand> person = Hand::named(QStringLiteral("mouse"), driver);
    QVERIFY(StoreOffice::openForm(driver, *person));
    QVERIFY(person->pick(QStringLiteral("Documents are kept"), QStringLiteral("S3-compatible")));
    const RemoteAccess access = small.access(QStringLiteral("small"));
    QVERIFY(StoreOffice::type(*person, StoreOffice::place(small, QStringLiteral("small")), access.secret,
                              access.authority));
    QVERIFY(person->press(QStringLiteral("Test")));
    QVERIFY(driver.sees(QStringLiteral("no room left")));
}

void StoreFormTest::saysThatThereIsNoBucket()
{
    DocumentPlace place = StoreOffice::place(*m_swift, QStringLiteral("not-for-strangers"));
    place.user = QStringLiteral("office:stranger");
    StoreTrial trial;
    const Expected<bool> tried =
        StoreDesk::wait(trial.start(place, QStringLiteral("another-secret"), m_swift->authority()));
    QVERIFY(!tried);
    const bool isBucket = tried.error().code == u"store.no_bucket" && tried.error().field == u"bucket";
    const bool isPermission = tried.error().code == u"store.forbidden" && tried.error().field == u"user";
    QVERIFY2(isBucket || isPermission, qPrintable(tried.error().code + u' ' + tried.error().detail));
}

QTEST_MAIN(StoreFormTest)

#include "tst_StoreForm.moc"
