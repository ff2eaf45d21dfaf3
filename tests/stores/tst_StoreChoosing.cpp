// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/OfficeSession.h"
#include "models/documents/DocumentContent.h"
#include "models/documents/FolderStore.h"
#include "tests/documents/remote/StoreDesk.h"
#include "tests/stores/StoreOffice.h"
#include "tests/support/TestOffice.h"

#include <QDirIterator>
#include <QTest>

using namespace tenderyard;

namespace {

const QString askForPassword = QStringLiteral("Enter the password");

qsizetype filesBelow(const QString &folder)
{
    qsizetype found = 0;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    for (; files.hasNext(); files.next())
        ++found;
    return found;
}

} // namespace

/// Choosing where documents are kept, in the real window and with real servers: by mouse and by keyboard.
class StoreChoosingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void movesThereAndBack_data();
    void movesThereAndBack();
    void movesToABucket();
    void asksEachDeskOnce();
    void staysUsableWithoutAKeychain();
    void goesOnAfterARestart();
    void listsWhatIsDamaged();

private:
    /// Moves an office to the WebDAV server, as staff does.
    bool moveToWebDav(StoreOffice &office, WindowDriver &driver, Hand &hand, const QString &folder);
    DocumentPlace webDav(const QString &folder) const;
    /// The error of opening some certificate; empty for none.
    static QString codeOfOpening(StoreOffice &office, WindowDriver &driver);

    std::unique_ptr<ApacheServer> m_apache;
    std::unique_ptr<SwiftServer> m_swift;
    RemoteAccess m_access;
};

void StoreChoosingTest::initTestCase()
{
    if (!ApacheServer::isInstalled() || !SwiftServer::isInstalled())
        QSKIP("no Apache or no Swift is installed");
    m_apache = std::make_unique<ApacheServer>();
    m_access = m_apache->access();
    m_swift = std::make_unique<SwiftServer>();
    StoreOffice::makeBucket(*m_swift, QStringLiteral("documents"));
}

void StoreChoosingTest::cleanupTestCase()
{
    m_apache.reset();
    m_swift.reset();
}

DocumentPlace StoreChoosingTest::webDav(const QString &folder) const
{
    DocumentPlace place = StoreOffice::place(*m_apache);
    place.address = m_apache->access(folder).address.toString();
    return place;
}

QString StoreChoosingTest::codeOfOpening(StoreOffice &office, WindowDriver &driver)
{
    const QString sha256 = office.office().text(
        QStringLiteral("SELECT sha256 FROM contractors_certification ORDER BY sha256 DESC LIMIT 1"));
    return StoreDesk::codeOf(driver.window().session()->context.documents.get(DocumentContent::urlOf(sha256), sha256));
}

bool StoreChoosingTest::moveToWebDav(StoreOffice &office, WindowDriver &driver, Hand &hand, const QString &folder)
{
    return StoreOffice::openForm(driver, hand) &&
           StoreOffice::type(hand, webDav(folder), m_access.secret, m_access.authority) &&
           office.typeAdministrator(hand) && hand.send(QStringLiteral("Move all documents there")) &&
           StoreOffice::waitUntilMoved(driver) && driver.sees(QStringLiteral("All documents are at the new place"));
}

void StoreChoosingTest::movesThereAndBack_data()
{
    QTest::addColumn<QString>("hand");
    QTest::newRow("mouse") << QStringLiteral("mouse");
    QTest::newRow("keyboard") << QStringLiteral("keyboard");
}

void StoreChoosingTest::movesThereAndBack()
{
    QFETCH(const QString, hand);
    StoreOffice office;
    WindowDriver driver(office.office());
    QVERIFY(driver.signIn(StoreOffice::staff()));
    const std::unique_ptr<Hand> person = Hand::named(hand, driver);
    QVERIFY(driver.go({QStringLiteral("settings"), {}, {}}));
    QVERIFY(person->press(QStringLiteral("Where documents are kept")));
    QVERIFY(driver.sees(QStringLiteral("certificate")));
    QVERIFY(StoreOffice::openForm(driver, *person));
    const DocumentPlace place = webDav(QStringLiteral("there and back by ") + hand);
    QVERIFY(StoreOffice::type(*person, place, m_access.secret, m_access.authority));
    QVERIFY(office.typeAdministrator(*person));
    QVERIFY(person->press(QStringLiteral("Test")));
    QVERIFY2(driver.sees(QStringLiteral("It works")), qPrintable(driver.inSight()));
    const qsizetype before = m_apache->files().size();
    QVERIFY(person->send(QStringLiteral("Move all documents there")));
    QVERIFY(StoreOffice::waitUntilMoved(driver));
    QVERIFY2(driver.sees(QStringLiteral("All documents are at the new place")), qPrintable(driver.inSight()));
    QVERIFY(driver.sees(QStringLiteral("On a WebDAV server")));
    QCOMPARE(office.readAll(driver), int(office.certificates()));
    QVERIFY(m_apache->files().size() - before >= office.certificates());
    // Nothing of one is readable there.
    for (const QString &name : m_apache->files()) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.read(1000).contains("%PDF"));
    }

    // The old copies stay until somebody says otherwise.
    const QString folder = FolderStore::folderBeside(office.office().path());
    if (!TestOffice::isOnServer())
        QVERIFY(filesBelow(folder) >= office.certificates());
    QVERIFY(person->press(QStringLiteral("Remove the old copies")));
    QVERIFY(driver.dialog(QStringLiteral("Remove the old copies?")));
    QVERIFY(office.typeAdministrator(*person));
    QVERIFY(person->send(QStringLiteral("Remove the old copies")));
    QVERIFY2(driver.sees(QStringLiteral("were removed")), qPrintable(driver.inSight()));
    if (TestOffice::isOnServer())
        QCOMPARE(office.office().number(QStringLiteral("SELECT count(*) FROM document WHERE uploaded_by IS NOT NULL")),
                 0);
    else
        QCOMPARE(filesBelow(folder), 0);
    QCOMPARE(office.readAll(driver), int(office.certificates()));

    // And home again.
    QVERIFY(StoreOffice::openForm(driver, *person));
    QVERIFY(person->pick(QStringLiteral("Documents are kept"), QStringLiteral("the office’s")));
    QVERIFY(office.typeAdministrator(*person));
    QVERIFY(person->send(QStringLiteral("Move all documents there")));
    QVERIFY(StoreOffice::waitUntilMoved(driver));
    QVERIFY(driver.sees(QStringLiteral("All documents are at the new place")));
    QCOMPARE(office.readAll(driver), int(office.certificates()));
    QCOMPARE(driver.window().session()->documents.state().place, DocumentPlace());
}

void StoreChoosingTest::movesToABucket()
{
    StoreOffice office;
    WindowDriver driver(office.office());
    QVERIFY(driver.signIn(StoreOffice::staff()));
    const std::unique_ptr<Hand> person = Hand::named(QStringLiteral("mouse"), driver);
    QVERIFY(StoreOffice::openForm(driver, *person));
    QVERIFY(person->pick(QStringLiteral("Documents are kept"), QStringLiteral("S3-compatible")));
    const RemoteAccess access = m_swift->access(QStringLiteral("documents"));
    const DocumentPlace place = StoreOffice::place(*m_swift, QStringLiteral("documents"));
    QVERIFY(StoreOffice::type(*person, place, access.secret, access.authority));
    QVERIFY(office.typeAdministrator(*person));
    QVERIFY(person->send(QStringLiteral("Move all documents there")));
    QVERIFY(StoreOffice::waitUntilMoved(driver));
    QVERIFY2(driver.sees(QStringLiteral("All documents are at the new place")), qPrintable(driver.inSight()));
    QCOMPARE(office.readAll(driver), int(office.certificates()));
    QVERIFY(m_swift->files().size() >= office.certificates());
    // A new one goes there.
    const QByteArray fresh = StoreDesk::pdfOf(300'000, 4711);
    const qsizetype before = m_swift->files().size();
    QCOMPARE(StoreDesk::codeOf(driver.window().session()->context.documents.putBytes(fresh, QStringLiteral("new.pdf"))),
             QString());
    QVERIFY(m_swift->files().size() > before);
}

void StoreChoosingTest::asksEachDeskOnce()
{
    StoreOffice office;
    WindowDriver staffDriver(office.office());
    QVERIFY(staffDriver.signIn(StoreOffice::staff()));
    const std::unique_ptr<Hand> staff = Hand::named(QStringLiteral("mouse"), staffDriver);
    // Another desk, which is open already when the place changes.
    WindowDriver driver(office.office());
    QVERIFY(driver.signIn(QStringLiteral("maeve.donnelly")));
    QCOMPARE(codeOfOpening(office, staffDriver), QString());
    staffDriver.window().activateWindow();
    QVERIFY(moveToWebDav(office, staffDriver, *staff, QStringLiteral("each desk")));
    QVERIFY2(driver.sees(QStringLiteral("keeps its documents elsewhere from now on")), qPrintable(driver.inSight()));
    QVERIFY(driver.sees(QStringLiteral("documents can be neither opened nor added")));
    QCOMPARE(codeOfOpening(office, driver), QStringLiteral("store.no_secret"));

    const std::unique_ptr<Hand> person = Hand::named(QStringLiteral("keyboard"), driver);
    driver.window().activateWindow();
    QVERIFY(person->press(askForPassword));
    QVERIFY(person->fill(QStringLiteral("Password"), QStringLiteral("not this one")));
    QVERIFY(person->fill(QStringLiteral("Certificate of the store’s authority"), m_access.authority));
    QVERIFY(person->press(QStringLiteral("Use it")));
    QVERIFY(WindowDriver::waitFor([&] { return WindowDriver::isMarkedWrong(driver.field(QStringLiteral("Password"))); },
                                  QStringLiteral("error")));
    QVERIFY(person->fill(QStringLiteral("Password"), m_access.secret));
    QVERIFY(person->send(QStringLiteral("Use it")));
    QVERIFY(WindowDriver::waitFor([&] { return !driver.offers(askForPassword); }, QStringLiteral("the bar to go")));
    QVERIFY(codeOfOpening(office, driver) != u"store.no_secret");
    // Never again on this desk.
    driver.window().signOut();
    QVERIFY(driver.signIn(QStringLiteral("maeve.donnelly")));
    QTest::qWait(500);
    QVERIFY(!driver.offers(askForPassword));
    QVERIFY(codeOfOpening(office, driver) != u"store.no_secret");
    // Until the store does not take it any more.
    driver.window().signOut();
    driver.secrets().write(webDav(QStringLiteral("each desk")).secretKey(), QStringLiteral("an old one"));
    QVERIFY(driver.signIn(QStringLiteral("maeve.donnelly")));
    QVERIFY(driver.sees(QStringLiteral("does not know this name with this password")));
    QVERIFY(driver.offers(askForPassword));
}

void StoreChoosingTest::staysUsableWithoutAKeychain()
{
    StoreOffice office;
    WindowDriver driver(office.office());
    QVERIFY(driver.signIn(StoreOffice::staff()));
    const std::unique_ptr<Hand> person = Hand::named(QStringLiteral("mouse"), driver);
    driver.secrets().failWith(QStringLiteral("secret.locked"));
    QVERIFY(moveToWebDav(office, driver, *person, QStringLiteral("without a keychain")));
    QVERIFY(driver.sees(QStringLiteral("was not kept")));
    QCOMPARE(office.readAll(driver), int(office.certificates()));
    driver.window().signOut();
    QVERIFY(driver.signIn(StoreOffice::staff()) || TestOffice::isOnServer());
    if (TestOffice::isOnServer())
        return;
    // Asked for each session, and said why.
    QVERIFY(driver.sees(QStringLiteral("The keychain did not answer")));
    QCOMPARE(codeOfOpening(office, driver), QStringLiteral("store.no_secret"));
    // Everything else works.
    QVERIFY(person->go(QStringLiteral("contractors")));
    QVERIFY(person->press(askForPassword));
    QVERIFY(person->fill(QStringLiteral("Password"), m_access.secret));
    QVERIFY(person->send(QStringLiteral("Use it")));
    QVERIFY(driver.sees(QStringLiteral("was not kept")));
    QCOMPARE(codeOfOpening(office, driver), QString());
}

void StoreChoosingTest::goesOnAfterARestart()
{
    StoreOffice office;
    WindowDriver driver(office.office());
    QVERIFY(driver.signIn(StoreOffice::staff()));
    const std::unique_ptr<Hand> person = Hand::named(QStringLiteral("mouse"), driver);
    QVERIFY(StoreOffice::openForm(driver, *person));
    QVERIFY(StoreOffice::type(*person, webDav(QStringLiteral("restarted")), m_access.secret, m_access.authority));
    QVERIFY(office.typeAdministrator(*person));
    QVERIFY(person->send(QStringLiteral("Move all documents there")));
    QVERIFY(person->press(QStringLiteral("Pause")));
    QVERIFY(driver.sees(QStringLiteral("paused")));
    driver.window().signOut();
    QVERIFY(driver.signIn(StoreOffice::staff()));
    // The office still uses the old place.
    QCOMPARE(office.readAll(driver), int(office.certificates()));
    QVERIFY(driver.go({QStringLiteral("documents"), {}, {}}));
    QVERIFY(driver.sees(QStringLiteral("You began to move the documents")));
    QVERIFY(person->press(QStringLiteral("Go on with it")));
    QVERIFY(driver.dialog(QStringLiteral("Keep documents")));
    QVERIFY(person->fill(QStringLiteral("Password"), m_access.secret));
    QVERIFY(office.typeAdministrator(*person));
    QVERIFY(person->send(QStringLiteral("Move all documents there")));
    QVERIFY(StoreOffice::waitUntilMoved(driver));
    QVERIFY2(driver.sees(QStringLiteral("All documents are at the new place")), qPrintable(driver.inSight()));
    QCOMPARE(office.readAll(driver), int(office.certificates()));
}

void StoreChoosingTest::listsWhatIsDamaged()
{
    if (TestOffice::isOnServer())
        QSKIP("tst_DocumentMove damages one on a server");
    StoreOffice office;
    const QString sha256 =
        office.office().text(QStringLiteral("SELECT sha256 FROM contractors_certification ORDER BY sha256 LIMIT 1"));
    QFile file(FolderStore::folderBeside(office.office().path()) +
               QStringLiteral("/%1/%2").arg(sha256.first(2), sha256));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("changed");
    file.close();
    WindowDriver driver(office.office());
    QVERIFY(driver.signIn(StoreOffice::staff()));
    const std::unique_ptr<Hand> person = Hand::named(QStringLiteral("keyboard"), driver);
    QVERIFY(StoreOffice::openForm(driver, *person));
    QVERIFY(StoreOffice::type(*person, webDav(QStringLiteral("damaged")), m_access.secret, m_access.authority));
    QVERIFY(person->send(QStringLiteral("Move all documents there")));
    QVERIFY(driver.sees(QStringLiteral("Not all documents could be moved")));
    QVERIFY(driver.hasRow(QStringLiteral("Documents that could not be moved"), sha256.first(12)));
    // Nothing is switched by itself.
    QCOMPARE(driver.window().session()->documents.state().place, DocumentPlace());
    QVERIFY(person->press(QStringLiteral("Use the new place all the same")));
    QVERIFY(person->send(QStringLiteral("Use the new place")));
    QVERIFY(StoreOffice::waitUntilMoved(driver));
    QVERIFY(driver.sees(QStringLiteral("On a WebDAV server")));
    // It is told still, and was not removed.
    QVERIFY(driver.hasRow(QStringLiteral("Documents that could not be moved"), sha256.first(12)));
    QVERIFY(file.exists());
}

QTEST_MAIN(StoreChoosingTest)

#include "tst_StoreChoosing.moc"
