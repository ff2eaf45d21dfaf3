// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/notices/NoticeServer.h"
#include "tests/notices/OwnBus.h"
#include "tests/views/SampleOffice.h"
#include "tests/views/WindowDriver.h"
#include "views/shell/ReminderSettings.h"

#include <QApplication>
#include <QTest>

using namespace tenderyard;

namespace {

const QString contractor = QStringLiteral("aoife.byrne");
const QString staff = QStringLiteral("tomas.reilly");
const QStringList abilities{QStringLiteral("actions"), QStringLiteral("body")};

} // namespace

/// Reminders that the real window shows on the desktop, on a real session bus.
class RemindersOnDesktopTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aContractorsLeadsToTheCertification();
    void staffGetOneForAll();
    void switchedOff();
};

void RemindersOnDesktopTest::init()
{
    if (!OwnBus::isThere())
        QSKIP("dbus-run-session is not installed");
}

void RemindersOnDesktopTest::aContractorsLeadsToTheCertification()
{
    const NoticeServer server(abilities);
    SampleOffice office;
    WindowDriver driver(office);
    ReminderSettings::setOnDesktop(true);
    QVERIFY(driver.signIn(contractor));
    QTRY_COMPARE(server.shown().size(), 1);
    const NoticeServer::Shown shown = server.shown().constFirst();
    QVERIFY2(shown.title.contains(QStringLiteral("ISO 9001")), qPrintable(shown.title));
    QVERIFY2(shown.body.contains(QStringLiteral("renewal waits")), qPrintable(shown.body));
    QTest::qWait(100);
    server.tellAction(shown.id, QStringLiteral("default"));
    QTRY_COMPARE(driver.window().currentPlace().place, QStringLiteral("certifications"));
    QCOMPARE(driver.window().currentPlace().id,
             office.id(QStringLiteral("SELECT id FROM contractors_certification WHERE number = 'CQ-119133'")));
    // Another window of the same person has nothing to add; signing out takes the message away.
    WindowDriver other(office);
    ReminderSettings::setOnDesktop(true);
    QVERIFY(other.signIn(contractor));
    QTest::qWait(1500);
    QCOMPARE(server.shown().size(), 1);
    driver.window().signOut();
    QTRY_COMPARE(server.withdrawn(), QList<quint32>{shown.id});
}

void RemindersOnDesktopTest::staffGetOneForAll()
{
    const NoticeServer server(abilities);
    SampleOffice office;
    WindowDriver driver(office);
    ReminderSettings::setOnDesktop(true);
    QVERIFY(driver.signIn(staff));
    QTRY_COMPARE(server.shown().size(), 1);
    QTest::qWait(500);
    QCOMPARE(server.shown().size(), 1);
    const NoticeServer::Shown shown = server.shown().constFirst();
    QVERIFY2(shown.title.contains(QStringLiteral("certifications expire within 60 days")), qPrintable(shown.title));
    server.tellAction(shown.id, QStringLiteral("default"));
    QTRY_COMPARE(driver.window().currentPlace().place, QStringLiteral("expiring"));
}

void RemindersOnDesktopTest::switchedOff()
{
    const NoticeServer server(abilities);
    SampleOffice office;
    WindowDriver driver(office);
    QVERIFY(!ReminderSettings::onDesktop());
    QVERIFY(driver.signIn(contractor));
    QVERIFY(driver.sees(QStringLiteral("ISO 9001")));
    QTRY_VERIFY(office.number(QStringLiteral("SELECT count(*) FROM certification_reminder")) > 0);
    QTest::qWait(1000);
    QCOMPARE(server.calls(), 0);
}

int main(int argc, char *argv[])
{
    OwnBus::enter(argv);
    QApplication application(argc, argv);
    RemindersOnDesktopTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_RemindersOnDesktop.moc"
