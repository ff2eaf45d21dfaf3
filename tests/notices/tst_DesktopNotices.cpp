// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/DesktopNotices.h"
#include "tests/notices/NoticeServer.h"
#include "tests/notices/OwnBus.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace tenderyard;

namespace {

const PlaceRequest aPlace{QStringLiteral("certifications"), Uuid::create(), QStringLiteral("there")};
const QStringList allAbilities{QStringLiteral("actions"), QStringLiteral("body"), QStringLiteral("body-markup")};

} // namespace

/// Messages on the desktop, on a real session bus with a small server that shows them, with one that hangs, and with
/// none.
class DesktopNoticesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatIsShown();
    void plainTextForAPlainServer();
    void aClickLeadsThere();
    void whatOthersTellIsNotBelieved();
    void afterTheMessageHasGone();
    void withdrawn();
    void nobodyShowsThem();
    void aServerThatHangs();
};

void DesktopNoticesTest::init()
{
    if (!OwnBus::isThere())
        QSKIP("dbus-run-session is not installed");
}

void DesktopNoticesTest::whatIsShown()
{
    const NoticeServer server(allAbilities);
    DesktopNotices notices;
    notices.show(QStringLiteral("“Licence” expires today"), QStringLiteral("Smith & <Sons>"), aPlace);
    notices.show(QStringLiteral("Another"), {}, {});
    QTRY_COMPARE(server.shown().size(), 2);
    const NoticeServer::Shown first = server.shown().constFirst();
    QCOMPARE(first.program, QStringLiteral("Tenderyard"));
    QCOMPARE(first.title, QStringLiteral("“Licence” expires today"));
    // The body may hold markup, which a company's name is not.
    QCOMPARE(first.body, QStringLiteral("Smith &amp; &lt;Sons&gt;"));
    QCOMPARE(first.actions.value(0), QStringLiteral("default"));
    QCOMPARE(first.hints.value(QStringLiteral("desktop-entry")).toString(),
             QStringLiteral("org.tenderyard.Tenderyard"));
    QCOMPARE(server.shown().at(1).title, QStringLiteral("Another"));
    // The bus is known now.
    notices.show(QStringLiteral("A third"), {}, {});
    QTRY_COMPARE(server.shown().size(), 3);
}

void DesktopNoticesTest::plainTextForAPlainServer()
{
    {
        const NoticeServer server({QStringLiteral("body")});
        DesktopNotices notices;
        notices.show(QStringLiteral("Title"), QStringLiteral("Smith & Sons"), aPlace);
        QTRY_COMPARE(server.shown().size(), 1);
        QCOMPARE(server.shown().constFirst().body, QStringLiteral("Smith & Sons"));
        QVERIFY(server.shown().constFirst().actions.isEmpty());
    }
    const NoticeServer server({});
    DesktopNotices notices;
    notices.show(QStringLiteral("Title"), QStringLiteral("Smith & Sons"), aPlace);
    QTRY_COMPARE(server.shown().size(), 1);
    QCOMPARE(server.shown().constFirst().body, QString());
}

void DesktopNoticesTest::aClickLeadsThere()
{
    const NoticeServer server(allAbilities);
    DesktopNotices notices;
    QSignalSpy opened(&notices, &DesktopNotices::opened);
    notices.show(QStringLiteral("One"), {}, {});
    notices.show(QStringLiteral("Two"), {}, aPlace);
    QTRY_COMPARE(server.shown().size(), 2);
    // The answer with the number of the message has to be there before the click.
    QTest::qWait(100);
    server.tellAction(server.shown().at(1).id, QStringLiteral("something else"));
    server.tellAction(server.shown().at(1).id, QStringLiteral("default"));
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.constFirst().constFirst().value<PlaceRequest>(), aPlace);
}

void DesktopNoticesTest::whatOthersTellIsNotBelieved()
{
    const NoticeServer server(allAbilities);
    DesktopNotices notices;
    QSignalSpy opened(&notices, &DesktopNotices::opened);
    notices.show(QStringLiteral("One"), {}, aPlace);
    QTRY_COMPARE(server.shown().size(), 1);
    QTest::qWait(100);
    const quint32 id = server.shown().constFirst().id;
    QDBusConnection stranger = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("stranger"));
    QDBusMessage forged =
        QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/Notifications"),
                                   QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("ActionInvoked"));
    forged.setArguments({id, QStringLiteral("default")});
    QVERIFY(stranger.send(forged));
    server.tellAction(id + 1000, QStringLiteral("default"));
    QTest::qWait(300);
    QCOMPARE(opened.size(), 0);
    server.tellAction(id, QStringLiteral("default"));
    QTRY_COMPARE(opened.size(), 1);
    QDBusConnection::disconnectFromBus(QStringLiteral("stranger"));
}

void DesktopNoticesTest::afterTheMessageHasGone()
{
    const NoticeServer server(allAbilities);
    DesktopNotices notices;
    QSignalSpy opened(&notices, &DesktopNotices::opened);
    notices.show(QStringLiteral("One"), {}, aPlace);
    QTRY_COMPARE(server.shown().size(), 1);
    QTest::qWait(100);
    server.tellClosed(server.shown().constFirst().id);
    server.tellAction(server.shown().constFirst().id, QStringLiteral("default"));
    QTest::qWait(300);
    QCOMPARE(opened.size(), 0);
}

void DesktopNoticesTest::withdrawn()
{
    const NoticeServer server(allAbilities);
    DesktopNotices notices;
    QSignalSpy opened(&notices, &DesktopNotices::opened);
    notices.show(QStringLiteral("One"), {}, aPlace);
    QTRY_COMPARE(server.shown().size(), 1);
    QTest::qWait(100);
    notices.withdraw();
    QTRY_COMPARE(server.withdrawn(), QList<quint32>{server.shown().constFirst().id});
    server.tellAction(server.shown().constFirst().id, QStringLiteral("default"));
    QTest::qWait(300);
    QCOMPARE(opened.size(), 0);
    // And what was not shown yet.
    notices.show(QStringLiteral("Two"), {}, aPlace);
    notices.withdraw();
    QTest::qWait(300);
    QCOMPARE(server.shown().size(), 1);
}

void DesktopNoticesTest::nobodyShowsThem()
{
    DesktopNotices notices;
    QSignalSpy opened(&notices, &DesktopNotices::opened);
    notices.show(QStringLiteral("One"), {}, aPlace);
    QTest::qWait(500);
    // One that came later gets what is shown from then on.
    const NoticeServer server(allAbilities);
    notices.show(QStringLiteral("Two"), {}, aPlace);
    QTRY_COMPARE(server.shown().size(), 1);
    QCOMPARE(server.shown().constFirst().title, QStringLiteral("Two"));
    QCOMPARE(opened.size(), 0);
}

void DesktopNoticesTest::aServerThatHangs()
{
    const NoticeServer server(allAbilities, false);
    QElapsedTimer time;
    time.start();
    {
        DesktopNotices notices;
        notices.show(QStringLiteral("One"), {}, aPlace);
        QTRY_COMPARE(server.calls(), 1);
        time.restart();
        notices.show(QStringLiteral("Two"), {}, aPlace);
        notices.withdraw();
    }
    QVERIFY2(time.elapsed() < 1000, qPrintable(QString::number(time.elapsed())));
}

int main(int argc, char *argv[])
{
    OwnBus::enter(argv);
    QCoreApplication application(argc, argv);
    DesktopNoticesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_DesktopNotices.moc"
