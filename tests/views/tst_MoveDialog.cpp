// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/MoveDialog.h"
#include "models/domain/Invitation.h"
#include "models/storage/PostgresAddress.h"
#include "tests/support/PostgresServer.h"
#include "tests/views/ChosenFiles.h"
#include "tests/views/SampleOffice.h"
#include "views/shell/StackedField.h"
#include "views/shell/TypedServer.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QtTest>

using namespace tenderyard;

namespace {

constexpr int longestCopy = 120'000; // ms

} // namespace

/// Moving the demonstration office to a server and back, as its staff does.
class MoveDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void movesToAServerAndBack();
    void tellsWhatIsWrong();
    void isStoppedAndGoneOnWith();

private:
    void open(const QString &from);
    /// The field below the label with these words.
    QLineEdit *field(const QString &label) const;
    QPushButton *button(const QString &text) const;
    bool says(const QString &text) const;
    void fillServer();
    QString parts() const { return m_dialog->findChild<QPlainTextEdit *>()->toPlainText(); }

    std::unique_ptr<SampleOffice> m_demo;
    QTemporaryDir m_folder;
    ChosenFiles m_files;
    QString m_database;
    QPointer<MoveDialog> m_dialog;
};

void MoveDialogTest::initTestCase()
{
    if (!PostgresServer::isInstalled())
        QSKIP("no PostgreSQL server is installed");
    m_demo = std::make_unique<SampleOffice>();
}

void MoveDialogTest::init()
{
    m_database = PostgresServer::shared().makeDatabase();
}

void MoveDialogTest::cleanup()
{
    delete m_dialog.data();
    PostgresServer &server = PostgresServer::shared();
    const bool made =
        server.run(m_database, QStringLiteral("SELECT to_regclass('office.account_login') IS NOT NULL")) ==
        QLatin1String("t");
    const QString roles =
        made ? server.run(m_database, QStringLiteral("SELECT string_agg(role_name, ' ') FROM office.account_login"))
             : QString();
    server.dropDatabase(m_database);
    for (const QString &role : roles.split(u' ', Qt::SkipEmptyParts))
        server.dropRole(role);
}

void MoveDialogTest::open(const QString &from)
{
    delete m_dialog.data();
    m_dialog = new MoveDialog(from, m_files);
    m_dialog->open();
}

QLineEdit *MoveDialogTest::field(const QString &label) const
{
    const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
    for (const QLabel *each : labels) {
        if (each->buddy() && QString(each->text()).remove(u'&') == label)
            return qobject_cast<QLineEdit *>(each->buddy());
    }
    qFatal("no field %s", qPrintable(label));
    return nullptr;
}

QPushButton *MoveDialogTest::button(const QString &text) const
{
    const QList<QPushButton *> buttons = m_dialog->findChildren<QPushButton *>();
    for (QPushButton *each : buttons) {
        if (each->isVisible() && each->text().remove(u'&') == text)
            return each;
    }
    return nullptr;
}

bool MoveDialogTest::says(const QString &text) const
{
    const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

void MoveDialogTest::fillServer()
{
    const auto address = PostgresAddress::parse(PostgresServer::shared().administratorAddress(m_database));
    const TypedServer typed = TypedServer::of(*address);
    field(QStringLiteral("Server"))->setText(typed.hosts);
    field(QStringLiteral("Database"))->setText(typed.database);
    field(QStringLiteral("Sign-in of the server’s administrator"))->setText(typed.signIn);
}

void MoveDialogTest::movesToAServerAndBack()
{
    open(m_demo->path());
    fillServer();
    button(QStringLiteral("Copy"))->click();
    QVERIFY(button(QStringLiteral("Copy")) == nullptr);
    QTest::qWait(700);
    QTRY_VERIFY_WITH_TIMEOUT(button(QStringLiteral("Save as a file…")) != nullptr, longestCopy);
    QVERIFY(says(QStringLiteral("found to be the same on both sides")));
    const Expected<Invitation> first = Invitation::fromText(parts());
    QVERIFY(first.has_value());
    QCOMPARE(first->database, m_database);
    QVERIFY(!first->password.isEmpty());
    // Closing before anything was saved is asked about.
    button(QStringLiteral("Close"))->click();
    QVERIFY(m_dialog->isVisible());
    const QString saved = m_folder.filePath(QStringLiteral("invitations.txt"));
    m_files.setNext(saved);
    button(QStringLiteral("Save as a file…"))->click();
    QTRY_VERIFY(says(QStringLiteral("Saved.")));
    QFile file(saved);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), parts());
    QVERIFY(!(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));

    open(PostgresServer::shared().administratorAddress(m_database));
    QCOMPARE(field(QStringLiteral("Database"))->text(), m_database);
    m_files.setNext(m_folder.filePath(QStringLiteral("back.tenderyard")));
    button(QStringLiteral("Choose…"))->click();
    QCOMPARE(field(QStringLiteral("New file"))->text(), m_folder.filePath(QStringLiteral("back.tenderyard")));
    button(QStringLiteral("Copy"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(button(QStringLiteral("Save as a file…")) != nullptr, longestCopy);
    QVERIFY(parts().contains(QStringLiteral("once with the password")));
    QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("back.tenderyard"))));
}

void MoveDialogTest::tellsWhatIsWrong()
{
    open(m_demo->path());
    button(QStringLiteral("Copy"))->click();
    QVERIFY(m_dialog->findChildren<StackedField *>().first()->hasError());
    fillServer();
    field(QStringLiteral("Database"))->setText(QStringLiteral("nowhere"));
    button(QStringLiteral("Copy"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(button(QStringLiteral("Copy")) != nullptr, longestCopy);
    QCOMPARE(field(QStringLiteral("Database"))->text(), QStringLiteral("nowhere"));
    fillServer();
    PostgresServer::shared().run(m_database, QStringLiteral("CREATE TABLE invoice (id integer)"));
    button(QStringLiteral("Copy"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("is not empty")), longestCopy);
}

void MoveDialogTest::isStoppedAndGoneOnWith()
{
    open(m_demo->path());
    fillServer();
    button(QStringLiteral("Copy"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("Copying rows")), longestCopy);
    button(QStringLiteral("Cancel"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("The copying was stopped.")), longestCopy);
    button(QStringLiteral("Copy"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("Choose to go on with it.")), longestCopy);
    m_dialog->findChild<QCheckBox *>()->setChecked(true);
    button(QStringLiteral("Copy"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(button(QStringLiteral("Save as a file…")) != nullptr, longestCopy);
}

QTEST_MAIN(MoveDialogTest)
#include "tst_MoveDialog.moc"
