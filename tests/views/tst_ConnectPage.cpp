// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/PostgresAddress.h"
#include "tests/views/ConnectForm.h"
#include "views/shell/AuthorityFile.h"

#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace tenderyard;

namespace {

const QString knownAddress = QStringLiteral("postgresql://db.example.org:5432/office?user=ty_0123456789abcdef");
const QString password = QStringLiteral("correct horse");

} // namespace

/// The page that connects to a server; nothing here connects.
class ConnectPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void asksForWhatIsMissing();
    void makesAnAddress_data();
    void makesAnAddress();
    void refusesWhatIsNoServer_data();
    void refusesWhatIsNoServer();
    void checksTheCertificate();
    void takesAnInvitation();
    void takesTheInvitationOutOfTheClipboard();
    void showsEachErrorAtItsField_data();
    void showsEachErrorAtItsField();
    void isBusyUntilCancelled();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ConnectForm> m_form;
    ConnectPage *m_page = nullptr;
};

void ConnectPageTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Tenderyard"));
    QCoreApplication::setApplicationName(QStringLiteral("tests"));
    QStandardPaths::setTestModeEnabled(true);
}

void ConnectPageTest::init()
{
    m_form = std::make_unique<ConnectForm>();
    m_page = &m_form->page();
}

void ConnectPageTest::cleanup()
{
    m_form.reset();
}

void ConnectPageTest::asksForWhatIsMissing()
{
    QSignalSpy wanted(m_page, &ConnectPage::connectWanted);
    for (const QString &name : {QStringLiteral("Server"), QStringLiteral("Database"), QStringLiteral("Sign-in"),
                                QStringLiteral("Password")}) {
        m_form->send();
        QVERIFY2(m_form->isWrong(name), qPrintable(name));
        QVERIFY(m_form->find<QLineEdit>(name)->hasFocus());
        m_form->find<QLineEdit>(name)->setText(QStringLiteral("something"));
    }
    QCOMPARE(wanted.size(), 0);
    m_form->send();
    QCOMPARE(wanted.size(), 1);
}

void ConnectPageTest::makesAnAddress_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("hosts");
    QTest::addColumn<bool>("encrypted");
    QTest::newRow("name") << QStringLiteral(" db.example.org ") << QStringLiteral("db.example.org:5432") << true;
    QTest::newRow("several") << QStringLiteral("a.example:5433, b.example")
                             << QStringLiteral("a.example:5433,b.example:5432") << true;
    QTest::newRow("IPv6") << QStringLiteral("[2001:db8::1]:5433") << QStringLiteral("2001:db8::1:5433") << true;
    QTest::newRow("socket") << QStringLiteral("/run/postgresql:5433") << QStringLiteral("/run/postgresql:5433")
                            << false;
}

void ConnectPageTest::makesAnAddress()
{
    QFETCH(const QString, server);
    QFETCH(const QString, hosts);
    QFETCH(const bool, encrypted);
    QSignalSpy wanted(m_page, &ConnectPage::connectWanted);
    m_form->fill(server, password);
    m_form->send();
    QCOMPARE(wanted.size(), 1);
    const QString text = wanted.first().first().toString();
    QVERIFY(!text.contains(password));
    QCOMPARE(wanted.first().at(1).toString(), password);
    QCOMPARE(wanted.first().at(2).toBool(), false);
    const Expected<PostgresAddress> address = PostgresAddress::parse(text);
    QVERIFY(address);
    QStringList found;
    for (const PostgresAddress::Host &host : address->hosts)
        found.append(QStringLiteral("%1:%2").arg(host.name).arg(host.port));
    QCOMPARE(found.join(u','), hosts);
    QCOMPARE(address->database, QStringLiteral("office"));
    QCOMPARE(address->user, QStringLiteral("ty_0123456789abcdef"));
    const QString mode = address->parameters().value(QStringLiteral("sslmode"));
    QCOMPARE(mode == u"verify-full", encrypted);
    // The same connection opened again says the same.
    m_page->beginKnown(text, QStringLiteral("Northgate"));
    m_form->find<QLineEdit>(QStringLiteral("Password"))->setText(password);
    m_form->send();
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.last().first().toString(), text);
}

void ConnectPageTest::refusesWhatIsNoServer_data()
{
    QTest::addColumn<QString>("server");
    for (const char *text : {"db.example.org:", "db.example.org:0", "db.example.org:port", "a b", "a,,b", "me@db",
                             "a;b", "postgresql://db.example.org/office"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void ConnectPageTest::refusesWhatIsNoServer()
{
    QFETCH(const QString, server);
    QSignalSpy wanted(m_page, &ConnectPage::connectWanted);
    m_form->fill(server, password);
    m_form->send();
    QVERIFY(m_form->isWrong(QStringLiteral("Server"), QStringLiteral("db.example.org")));
    QCOMPARE(wanted.size(), 0);
}

void ConnectPageTest::checksTheCertificate()
{
    const QString path = m_folder.filePath(QStringLiteral("ca.pem"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no certificate");
    file.close();
    QSignalSpy wanted(m_page, &ConnectPage::connectWanted);
    m_form->fill(QStringLiteral("db.example.org"), password);
    const QString name = QStringLiteral("Certificate of the authority");
    m_form->find<QLineEdit>(name)->setText(m_folder.filePath(QStringLiteral("missing.pem")));
    m_form->send();
    QVERIFY(m_form->isWrong(name));
    m_form->find<QLineEdit>(name)->setText(path);
    m_form->send();
    QVERIFY(m_form->isWrong(name, QStringLiteral("no certificate")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("-----BEGIN CERTIFICATE-----\nQUJD\n-----END CERTIFICATE-----\n");
    file.close();
    m_form->send();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(wanted.first().first().toString().contains(QStringLiteral("sslrootcert=")));
}

void ConnectPageTest::takesAnInvitation()
{
    Invitation invitation{QStringLiteral("Northgate"),
                          QStringLiteral("a.example:5433,b.example"),
                          QStringLiteral("office"),
                          QStringLiteral("ty_0123456789abcdef"),
                          QStringLiteral("abcd-efgh-jkmn"),
                          {},
                          {}};
    invitation.certificate = QStringLiteral("-----BEGIN CERTIFICATE-----\nQUJD\n-----END CERTIFICATE-----\n");
    const Expected<Invitation> read = Invitation::fromText(invitation.toText());
    QVERIFY(read);
    QSignalSpy wanted(m_page, &ConnectPage::connectWanted);
    m_page->fill(*read);
    QVERIFY(m_form->find<QPushButton>(QStringLiteral("&Connect"))->hasFocus());
    QCOMPARE(m_form->find<QLineEdit>(QStringLiteral("Server"))->text(), QStringLiteral("a.example:5433, b.example"));
    QCOMPARE(m_form->find<QLineEdit>(QStringLiteral("Password"))->echoMode(), QLineEdit::Password);
    m_form->send();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(1).toString(), invitation.password);
    const Expected<PostgresAddress> address = PostgresAddress::parse(wanted.first().first().toString());
    QVERIFY(address);
    // The certificate was kept where libpq can read it.
    QVERIFY(AuthorityFile::check(address->options.value(QStringLiteral("sslrootcert")), read->fingerprint));
    // Another authority than the invited one is not taken.
    QFile other(m_folder.filePath(QStringLiteral("other.pem")));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("-----BEGIN CERTIFICATE-----\nREVG\n-----END CERTIFICATE-----\n");
    other.close();
    m_page->setCertificate(other.fileName());
    m_form->send();
    QVERIFY(m_form->isWrong(QStringLiteral("Certificate of the authority"), QStringLiteral("not the certificate")));
    QCOMPARE(wanted.size(), 1);
}

void ConnectPageTest::takesTheInvitationOutOfTheClipboard()
{
    const Invitation invitation{
        {}, QStringLiteral("db.example.org"), QStringLiteral("office"), QStringLiteral("ty_0123456789abcdef"), {}, {},
        {}};
    QGuiApplication::clipboard()->setText(invitation.toText());
    m_form->press(QStringLiteral("&Paste an invitation…"));
    auto *text = m_form->find<QPlainTextEdit>(QStringLiteral("Invitation"));
    QVERIFY(text);
    QCOMPARE(text->toPlainText(), invitation.toText());
    text->setPlainText(QStringLiteral("Dear Maeve"));
    m_form->press(QStringLiteral("Fill in"));
    QVERIFY(text->property("invalid").toBool());
    text->setPlainText(invitation.toText());
    m_form->press(QStringLiteral("Fill in"));
    QCOMPARE(m_form->find<QLineEdit>(QStringLiteral("Database"))->text(), QStringLiteral("office"));
    // Something else in the clipboard is not put in.
    QTRY_VERIFY(!m_form->find<QPlainTextEdit>(QStringLiteral("Invitation")));
    QGuiApplication::clipboard()->setText(QStringLiteral("my other password"));
    m_form->press(QStringLiteral("&Paste an invitation…"));
    QVERIFY(m_form->find<QPlainTextEdit>(QStringLiteral("Invitation"))->toPlainText().isEmpty());
}

void ConnectPageTest::showsEachErrorAtItsField_data()
{
    QTest::addColumn<QString>("field");
    const auto row = [](const char *code, const char *field) { QTest::newRow(code) << QString::fromLatin1(field); };
    row("storage.wrong_password", "Password");
    row("storage.not_allowed", "Sign-in");
    row("storage.unknown_ca", "Certificate of the authority");
    row("storage.wrong_host_name", "Server");
    row("storage.unreachable", "Server");
    row("storage.server_busy", "Server");
    row("storage.read_only", "Server");
    row("storage.no_tls", "Server");
    row("storage.server_too_old", "Server");
    row("storage.missing", "Database");
    row("storage.not_an_office", "Database");
    row("storage.newer_schema", "Database");
    row("storage.older_schema", "Database");
    row("storage.failed", "");
}

void ConnectPageTest::showsEachErrorAtItsField()
{
    QFETCH(const QString, field);
    const QString code = QString::fromLatin1(QTest::currentDataTag());
    // Also where only the password is in sight.
    m_page->beginKnown(knownAddress, QStringLiteral("Northgate"));
    QVERIFY(!m_form->find<QLineEdit>(QStringLiteral("Server")));
    m_page->showBusy();
    m_page->showError({code, {}, {}, {}, {}});
    QVERIFY(!m_page->isBusy());
    if (field.isEmpty()) {
        QVERIFY(!m_form->find<QLineEdit>(QStringLiteral("Server")));
        return;
    }
    QVERIFY(m_form->isWrong(field));
    QVERIFY(m_form->find<QLineEdit>(field)->hasFocus());
    const QString words = m_form->find<QLineEdit>(field)->accessibleDescription();
    QVERIFY2(words.size() > 40 && !words.contains(code) && !words.contains(QStringLiteral("file")), qPrintable(words));
    QVERIFY(m_form->find<QLabel>(words));
    // The next try begins anew.
    m_page->showBusy();
    QVERIFY(!m_form->isWrong(field));
}

void ConnectPageTest::isBusyUntilCancelled()
{
    QSignalSpy wanted(m_page, &ConnectPage::connectWanted);
    QSignalSpy cancelled(m_page, &ConnectPage::cancelled);
    m_form->fill(QStringLiteral("db.example.org"), password);
    m_page->showBusy();
    QVERIFY(!m_form->find<QLineEdit>(QStringLiteral("Server"))->isEnabled());
    QVERIFY(!m_form->find<QPushButton>(QStringLiteral("Connecting…"))->isEnabled());
    auto *cancel = m_form->find<QPushButton>(QStringLiteral("C&ancel"));
    QVERIFY(cancel->hasFocus());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QCOMPARE(cancelled.size(), 1);
    QCOMPARE(wanted.size(), 0);
}

QTEST_MAIN(ConnectPageTest)

#include "tst_ConnectPage.moc"
