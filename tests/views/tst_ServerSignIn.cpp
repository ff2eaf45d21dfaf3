// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/KnownOffices.h"
#include "app/window/ServerSignIn.h"
#include "models/secrets/MemoryStore.h"
#include "tests/views/ChosenFiles.h"
#include "tests/views/ConnectForm.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tenderyard;

namespace {

const QString knownAddress = QStringLiteral("postgresql://db.example.org:5432/office?user=ty_0123456789abcdef");
const QString password = QStringLiteral("correct horse");

/// Answers of a keychain that the test gives when it likes.
class SlowStore final : public SecretStore
{
public:
    QFuture<Expected<QString>> read(const QString &) override
    {
        m_promise = std::make_unique<QPromise<Expected<QString>>>();
        m_promise->start();
        return m_promise->future();
    }
    QFuture<Outcome> write(const QString &, const QString &) override { return {}; }
    QFuture<Outcome> remove(const QString &) override { return {}; }

    void answer(const Expected<QString> &secret)
    {
        m_promise->addResult(secret);
        m_promise->finish();
    }

private:
    std::unique_ptr<QPromise<Expected<QString>>> m_promise;
};

} // namespace

/// How the window gets to the password of a server, with keychains of every mood; nothing here connects.
class ServerSignInTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void takesTheKnownPasswordFromTheKeychain();
    void asksWhereTheKeychainDoesNot_data();
    void asksWhereTheKeychainDoesNot();
    void forgetsWhatShallNotBeKept();
    void ignoresALateKeychain();
    void keepsNoPasswordInTheSettings();

private:
    QTemporaryDir m_folder;
    ChosenFiles m_files;
    std::unique_ptr<ConnectForm> m_form;
    ConnectPage *m_page = nullptr;
};

void ServerSignInTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Tenderyard"));
    QCoreApplication::setApplicationName(QStringLiteral("tests"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
}

void ServerSignInTest::init()
{
    QSettings().clear();
    m_form = std::make_unique<ConnectForm>();
    m_page = &m_form->page();
}

void ServerSignInTest::cleanup()
{
    m_form.reset();
}

void ServerSignInTest::takesTheKnownPasswordFromTheKeychain()
{
    MemoryStore secrets;
    QVERIFY(secrets.write(knownAddress, password).result());
    ServerSignIn signIn(m_form->start(), secrets, m_files);
    QSignalSpy wanted(&signIn, &ServerSignIn::wanted);
    signIn.open({knownAddress, QStringLiteral("Northgate"), {}});
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), knownAddress);
    QCOMPARE(wanted.first().at(1).toString(), password);
    QVERIFY(m_page->isBusy());
    // It was changed elsewhere: asked for, and the new one kept.
    signIn.fail({QStringLiteral("storage.wrong_password"), {}, {}, {}, {}});
    QVERIFY(m_form->isWrong(QStringLiteral("Password")));
    m_form->find<QLineEdit>(QStringLiteral("Password"))->setText(QStringLiteral("another"));
    m_form->send();
    QCOMPARE(wanted.size(), 2);
    signIn.succeed();
    QTRY_COMPARE(secrets.read(knownAddress).result(), QStringLiteral("another"));
    signIn.changePassword(QStringLiteral("a third"));
    QTRY_COMPARE(secrets.read(knownAddress).result(), QStringLiteral("a third"));
}

void ServerSignInTest::asksWhereTheKeychainDoesNot_data()
{
    QTest::addColumn<bool>("says");
    QTest::newRow("secret.missing") << false;
    QTest::newRow("secret.locked") << true;
    QTest::newRow("secret.denied") << true;
    QTest::newRow("secret.none") << true;
}

void ServerSignInTest::asksWhereTheKeychainDoesNot()
{
    QFETCH(const bool, says);
    const QString code = QString::fromLatin1(QTest::currentDataTag());
    MemoryStore secrets;
    if (code != u"secret.missing")
        secrets.failWith(code);
    ServerSignIn signIn(m_form->start(), secrets, m_files);
    QSignalSpy wanted(&signIn, &ServerSignIn::wanted);
    QSignalSpy notKept(&signIn, &ServerSignIn::notKept);
    signIn.open({knownAddress, QStringLiteral("Northgate"), {}});
    QTRY_VERIFY(!m_page->isBusy());
    auto *line = m_form->find<QLineEdit>(QStringLiteral("Password"));
    QVERIFY(line->hasFocus());
    QCOMPARE(!line->accessibleDescription().isEmpty(), says);
    line->setText(password);
    m_form->find<QCheckBox>(QStringLiteral("&Keep the password in this computer’s keychain"))->setChecked(true);
    m_form->send();
    QCOMPARE(wanted.size(), 1);
    signIn.succeed();
    if (code == u"secret.missing")
        QTRY_COMPARE(secrets.read(knownAddress).result(), password);
    else
        QTRY_COMPARE(notKept.size(), 1);
}

void ServerSignInTest::forgetsWhatShallNotBeKept()
{
    MemoryStore secrets;
    QVERIFY(secrets.write(knownAddress, password).result());
    ServerSignIn signIn(m_form->start(), secrets, m_files);
    QSignalSpy wanted(&signIn, &ServerSignIn::wanted);
    signIn.open({knownAddress, QStringLiteral("Northgate"), {}});
    QTRY_COMPARE(wanted.size(), 1);
    signIn.fail({QStringLiteral("storage.unreachable"), {}, {}, {}, {}});
    QVERIFY(m_form->isWrong(QStringLiteral("Server")));
    m_form->find<QCheckBox>(QStringLiteral("&Keep the password in this computer’s keychain"))->setChecked(false);
    m_form->send();
    signIn.succeed();
    QTRY_COMPARE(secrets.read(knownAddress).result().error().code, QStringLiteral("secret.missing"));
}

void ServerSignInTest::ignoresALateKeychain()
{
    SlowStore secrets;
    ServerSignIn signIn(m_form->start(), secrets, m_files);
    QSignalSpy wanted(&signIn, &ServerSignIn::wanted);
    QSignalSpy cancelled(&signIn, &ServerSignIn::cancelled);
    signIn.open({knownAddress, QStringLiteral("Northgate"), {}});
    QVERIFY(m_page->isBusy());
    m_form->press(QStringLiteral("C&ancel"));
    QCOMPARE(cancelled.size(), 1);
    secrets.answer(password);
    QTest::qWait(50);
    QCOMPARE(wanted.size(), 0);
}

void ServerSignInTest::keepsNoPasswordInTheSettings()
{
    rememberOffice(knownAddress, QStringLiteral("Northgate"));
    rememberOffice(QStringLiteral("postgresql://other.example:5432/office?user=ty_1"), QStringLiteral("Other"));
    const QList<KnownOffice> offices = knownOffices();
    QCOMPARE(offices.size(), 2);
    QCOMPARE(offices.last().path, knownAddress);
    QCOMPARE(knownOffice(knownAddress).name, QStringLiteral("Northgate"));
    QVERIFY(knownOffice(QStringLiteral("/nowhere")).name.isEmpty());
    m_form->start().setKnownOffices(offices);
    m_page->begin();
    QSignalSpy open(&m_form->start(), &StartPage::openWanted);
    // The same office, connected to in another way, is not another one.
    rememberOffice(knownAddress + QStringLiteral("&sslrootcert=%2Fca.pem"), QStringLiteral("Northgate"));
    QCOMPARE(knownOffices().size(), 2);
    QTRY_VERIFY(m_form->find<QPushButton>(QStringLiteral("Open Northgate")));
    auto *row = m_form->find<QPushButton>(QStringLiteral("Open Northgate"));
    QTest::mouseClick(row, Qt::LeftButton);
    QCOMPARE(open.first().first().toString(), knownAddress);
}

QTEST_MAIN(ServerSignInTest)

#include "tst_ServerSignIn.moc"
