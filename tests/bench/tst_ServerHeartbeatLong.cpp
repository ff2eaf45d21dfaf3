// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/KnownOffices.h"
#include "models/lists/EntityList.h"
#include "models/storage/PostgresAddress.h"
#include "models/storage/ThreadGuard.h"
#include "tests/bench/Heartbeat.h"
#include "tests/bench/LargeServerOffice.h"
#include "tests/bench/Scrolling.h"
#include "tests/support/DelayingProxy.h"
#include "tests/views/Hand.h"
#include "tests/views/WindowDriver.h"
#include "views/shell/Page.h"
#include "views/shell/ServerBar.h"

#include <QApplication>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

#include <chrono>
#include <functional>
#include <initializer_list>

using namespace tenderyard;
using namespace std::chrono_literals;

namespace {

constexpr auto eachWay = 100ms;
constexpr LargeServerOffice::Size size{4'000, 20};
const QString newTender = QStringLiteral("Porch repair");

} // namespace

/// The real window on a real server that is 200 ms away, and on one that stops: lists are opened, scrolled, filtered, a
/// form is filled in and saved, while a heartbeat measures whether the window ever waits.
class ServerHeartbeatTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theServerIsFarAway();
    void theServerStops();

private:
    void connectAsOwner();
    /// The list of a place, once its rows are counted.
    EntityList *openList(const QString &place);
    void openPlaces();
    void openTenders();
    void scroll();
    void filter(const QString &words);
    void openTender();
    void fillForm();
    void post();
    qint64 posted();
    void workWithoutServer();
    void comeBack();
    /// Signs out and judges once the office has been closed, which may take this long.
    void judge(std::chrono::milliseconds closing);
    /// One after the other, until one of them fails.
    static void inTurn(std::initializer_list<std::function<void()>> parts);
    QTableView *table() const;
    static void type(QWidget *field, const QString &text);

    std::unique_ptr<LargeServerOffice> m_office;
    std::unique_ptr<DelayingProxy> m_network;
    std::unique_ptr<WindowDriver> m_driver;
    std::unique_ptr<Hand> m_hand;
    std::unique_ptr<Heartbeat> m_heartbeat;
};

void ServerHeartbeatTest::initTestCase()
{
    QVERIFY2(PostgresServer::isInstalled(), "postgresql is named in packaging/packages-test.txt");
    m_office = std::make_unique<LargeServerOffice>(size);
}

void ServerHeartbeatTest::init()
{
    m_network = std::make_unique<DelayingProxy>(m_office->server().port(), eachWay);
    m_driver = std::make_unique<WindowDriver>();
    m_hand = Hand::named(QStringLiteral("mouse"), *m_driver);
    m_heartbeat = std::make_unique<Heartbeat>();
}

void ServerHeartbeatTest::cleanup()
{
    m_office->server().resume();
    m_heartbeat.reset();
    m_hand.reset();
    m_driver.reset();
    m_network.reset();
}

void ServerHeartbeatTest::connectAsOwner()
{
    m_heartbeat->setPhase(QStringLiteral("connecting"));
    Expected<PostgresAddress> address = PostgresAddress::parse(m_office->address(m_office->owner(0)));
    QVERIFY(address);
    address->hosts.first().port = m_network->port();
    m_driver->secrets().write(officeIdentity(address->toString()), LargeServerOffice::password());
    m_driver->window().openOffice(address->toString());
    QVERIFY(WindowDriver::waitFor([this] { return m_driver->window().currentPage() != nullptr; },
                                  QStringLiteral("a page")));
}

void ServerHeartbeatTest::inTurn(std::initializer_list<std::function<void()>> parts)
{
    for (const std::function<void()> &part : parts) {
        if (QTest::currentTestFailed())
            return;
        part();
    }
}

QTableView *ServerHeartbeatTest::table() const
{
    return m_driver->window().currentPage()->listView();
}

EntityList *ServerHeartbeatTest::openList(const QString &place)
{
    m_heartbeat->setPhase(QStringLiteral("opening ") + place);
    if (!m_driver->go({place, {}, {}}) || !table())
        return nullptr;
    auto *list = qobject_cast<EntityList *>(table()->model());
    const auto isThere = [list] { return list->isLoaded() && !list->isLoading() && list->isCountExact(); };
    return list && WindowDriver::waitFor(isThere, QStringLiteral("rows of ") + place) ? list : nullptr;
}

void ServerHeartbeatTest::openPlaces()
{
    for (const char *place : {"contractors", "payments", "reviews", "milestones", "tenders"})
        QVERIFY2(openList(QLatin1String(place)), place);
    for (const char *place : {"compare", "dashboard", "settings", "help"}) {
        m_heartbeat->setPhase(QStringLiteral("opening ") + QLatin1String(place));
        QVERIFY(m_driver->go({QLatin1String(place), {}, {}}));
        QTest::qWait(1500);
    }
}

void ServerHeartbeatTest::openTenders()
{
    const EntityList *list = openList(QStringLiteral("tenders"));
    QVERIFY(list && list->rowCount() > size.tenders / 2);
}

void ServerHeartbeatTest::scroll()
{
    m_heartbeat->setPhase(QStringLiteral("scrolling by the wheel"));
    turnWheel(table());
    m_heartbeat->setPhase(QStringLiteral("dragging the scroll bar"));
    dragToTheEnd(table());
    for (const int part : {2, 1, 3}) {
        table()->verticalScrollBar()->setValue(table()->verticalScrollBar()->maximum() / part);
        QTest::qWait(300);
    }
}

void ServerHeartbeatTest::type(QWidget *field, const QString &text)
{
    field->setFocus();
    for (const QChar letter : text) {
        QTest::keyClick(field, letter.toLatin1());
        QTest::qWait(60);
    }
}

void ServerHeartbeatTest::filter(const QString &words)
{
    m_heartbeat->setPhase(QStringLiteral("typing ") + words);
    QWidget *field = m_driver->window().currentPage()->searchField();
    type(field, words);
    QTest::qWait(1500);
    m_heartbeat->setPhase(QStringLiteral("clearing the filter"));
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::qWait(1500);
}

void ServerHeartbeatTest::openTender()
{
    m_heartbeat->setPhase(QStringLiteral("opening a tender"));
    QVERIFY(m_hand->open(QStringLiteral("Tenders"), QStringLiteral(" 13")));
    QVERIFY(WindowDriver::waitFor([this] { return m_driver->window().currentPlace().place == u"tender"; },
                                  QStringLiteral("the tender")));
    QTest::qWait(2000);
}

void ServerHeartbeatTest::fillForm()
{
    m_heartbeat->setPhase(QStringLiteral("filling in a form"));
    QVERIFY(m_driver->go({QStringLiteral("tender_form"), {}, {}}));
    type(m_driver->field(QStringLiteral("Title")), newTender);
    QVERIFY(m_hand->fill(QStringLiteral("Scope of work"), QStringLiteral("New posts.")));
    QVERIFY(m_hand->fill(QStringLiteral("Location"), QStringLiteral("Cork")));
    QVERIFY(m_hand->pick(QStringLiteral("Currency"), QStringLiteral("EUR")));
    QVERIFY(m_hand->fill(QStringLiteral("Budget maximum"), QStringLiteral("12500")));
    const QString day = QDate::currentDate().addDays(30).toString(Qt::ISODate);
    QVERIFY(m_hand->fill(QStringLiteral("Bids close"), day, QStringLiteral("Date")));
    QVERIFY(m_hand->fill(QStringLiteral("Bids close"), QStringLiteral("12:00"), QStringLiteral("Time of day")));
}

void ServerHeartbeatTest::post()
{
    m_heartbeat->setPhase(QStringLiteral("saving a form"));
    QVERIFY(m_hand->press(QStringLiteral("Post tender")));
    QVERIFY(m_driver->dialog());
    QVERIFY(m_hand->press(QStringLiteral("Post tender")));
}

qint64 ServerHeartbeatTest::posted()
{
    return m_office
        ->run(QStringLiteral("SELECT count(*) FROM office.contracts_contract WHERE title = '%1'").arg(newTender))
        .toLongLong();
}

void ServerHeartbeatTest::judge(std::chrono::milliseconds closing)
{
    m_heartbeat->setPhase(QStringLiteral("signing out"));
    m_driver->window().signOut();
    QTest::qWait(int(closing.count()));
    m_heartbeat->stop();
    const QString wrong = m_heartbeat->judge();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QCOMPARE(ThreadGuard::violations(), 0);
}

void ServerHeartbeatTest::theServerIsFarAway()
{
    const qint64 before = posted();
    const auto isPosted = [&] {
        QVERIFY(WindowDriver::waitFor([this] { return m_driver->window().currentPlace().place == u"tender"; },
                                      QStringLiteral("the new tender")));
        QVERIFY(m_driver->sees(newTender));
        QCOMPARE(posted(), before + 1);
    };
    inTurn({[this] { connectAsOwner(); }, [this] { openPlaces(); }, [this] { openTenders(); }, [this] { scroll(); },
            [this] { filter(QStringLiteral("roof of")); }, [this] { openTender(); }, [this] { fillForm(); },
            [this] { post(); }, isPosted, [this] { judge(2s); }});
}

void ServerHeartbeatTest::theServerStops()
{
    const qint64 before = posted();
    const auto isPosted = [&] {
        QVERIFY(m_driver->sees(newTender));
        QTRY_COMPARE_WITH_TIMEOUT(posted(), before + 1, 10'000);
        m_office->server().pause();
    };
    inTurn({[this] { connectAsOwner(); }, [this] { openTenders(); }, [this] { fillForm(); }, [this] { openTenders(); },
            [this] { m_office->server().pause(); }, [this] { scroll(); }, [this] { filter(QStringLiteral("roof")); },
            [this] { workWithoutServer(); }, [this] { m_office->server().resume(); }, [this] { comeBack(); },
            [this] { post(); }, isPosted, [this] { judge(7s); }});
}

void ServerHeartbeatTest::workWithoutServer()
{
    // Where nobody was before, and where nothing can be read now.
    for (const char *place : {"payments", "contractors", "compare", "dashboard", "tender_form"}) {
        m_heartbeat->setPhase(QStringLiteral("opening %1 of a server that stands still").arg(QLatin1String(place)));
        QVERIFY(m_driver->go({QLatin1String(place), {}, {}}));
        QTest::qWait(500);
    }
    m_heartbeat->setPhase(QStringLiteral("waiting for a server that stands still"));
    const ServerBar *bar = m_driver->window().serverBar();
    QVERIFY(WindowDriver::waitFor([bar] { return bar->isVisible(); }, QStringLiteral("the bar")));
    m_heartbeat->setPhase(QStringLiteral("working while the server is gone"));
    QVERIFY(m_driver->go({QStringLiteral("tenders"), {}, {}}));
    scroll();
    QTest::qWait(3000);
}

void ServerHeartbeatTest::comeBack()
{
    m_heartbeat->setPhase(QStringLiteral("coming back"));
    const ServerBar *bar = m_driver->window().serverBar();
    QVERIFY(WindowDriver::waitFor([bar] { return !bar->isVisible(); }, QStringLiteral("no bar")));
    openTenders();
    QVERIFY(m_driver->go({QStringLiteral("tender_form"), {}, {}}));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    ThreadGuard::setFatal(false);
    ServerHeartbeatTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ServerHeartbeatLong.moc"
