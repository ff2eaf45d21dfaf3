// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Look.h"
#include "models/lists/EntityList.h"
#include "models/storage/ThreadGuard.h"
#include "tests/bench/Heartbeat.h"
#include "tests/bench/LargeOffice.h"
#include "tests/bench/LargeWindow.h"
#include "tests/bench/Scrolling.h"
#include "tests/storage/Why.h"
#include "views/common/ListTable.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace tenderyard;

namespace {

constexpr int patience = 60'000;

} // namespace

/// The list of 100,000 tenders in the real window is scrolled, filtered and sorted while a heartbeat measures whether
/// the window ever waits. In milliseconds: no stall may be longer than the control thread's worst and 50.
class HeartbeatTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theWindowNeverWaits();

private:
    void open(const QString &path);
    void settle();
    void wheel(Heartbeat &heartbeat);
    void drag(Heartbeat &heartbeat);
    void sortEachColumn(Heartbeat &heartbeat);
    void type(Heartbeat &heartbeat);

    QTemporaryDir m_folder;
    std::unique_ptr<LargeWindow> m_window;
};

void HeartbeatTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    const ThreadGuard::Allowance allowance;
    const Outcome made = LargeOffice::create(m_folder.filePath(QStringLiteral("large.tenderyard")));
    QVERIFY2(made, why(made));
}

void HeartbeatTest::theWindowNeverWaits()
{
    Heartbeat heartbeat;
    heartbeat.setPhase(QStringLiteral("opening"));
    open(m_folder.filePath(QStringLiteral("large.tenderyard")));
    for (const auto part :
         {&HeartbeatTest::wheel, &HeartbeatTest::drag, &HeartbeatTest::sortEachColumn, &HeartbeatTest::type}) {
        if (QTest::currentTestFailed())
            return;
        (this->*part)(heartbeat);
    }
    heartbeat.setPhase(QStringLiteral("closing"));
    m_window.reset();
    heartbeat.stop();
    const QString wrong = heartbeat.judge();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QCOMPARE(ThreadGuard::violations(), 0);
}

void HeartbeatTest::open(const QString &path)
{
    m_window = std::make_unique<LargeWindow>(path);
    QSignalSpy shown(m_window.get(), &LargeWindow::rowsShown);
    QVERIFY(shown.wait(patience));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->list()->isCountExact(), patience);
    QCOMPARE(m_window->list()->rowCount(), LargeOffice::tenders);
}

/// Until what the reader looks at is there.
void HeartbeatTest::settle()
{
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->list()->isLoading(), patience);
    const auto inSight = [this] {
        const int row = m_window->table()->rowAt(10);
        return row < 0 || m_window->list()->rowAt(row) != nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(inSight(), patience);
}

void HeartbeatTest::wheel(Heartbeat &heartbeat)
{
    heartbeat.setPhase(QStringLiteral("scrolling by the wheel"));
    turnWheel(m_window->table());
    settle();
}

void HeartbeatTest::drag(Heartbeat &heartbeat)
{
    heartbeat.setPhase(QStringLiteral("dragging the scroll bar"));
    dragToTheEnd(m_window->table());
    settle();
    QScrollBar *bar = m_window->table()->verticalScrollBar();
    for (const int place : {bar->maximum() / 2, 0, bar->maximum(), bar->maximum() / 3, 0}) {
        bar->setValue(place);
        settle();
    }
}

void HeartbeatTest::sortEachColumn(Heartbeat &heartbeat)
{
    EntityList *list = m_window->list();
    QHeaderView *header = m_window->table()->horizontalHeader();
    for (int column = 0; column < list->columnCount(); ++column) {
        if (list->columns().at(column).sort.isEmpty() || header->isSectionHidden(column))
            continue;
        for (int click = 0; click < 2; ++click) {
            heartbeat.setPhase(QStringLiteral("sorting by ") + list->columns().at(column).id);
            const QPoint place(header->sectionViewportPosition(column) + 10, header->height() / 2);
            QElapsedTimer timer;
            timer.start();
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
            settle();
            qInfo("first rows by %s after %lld ms", qPrintable(list->columns().at(column).id),
                  qlonglong(timer.elapsed()));
            // While the rest of the order is still looked for.
            QScrollBar *bar = m_window->table()->verticalScrollBar();
            for (int i = 0; i < 20; ++i) {
                bar->setValue(bar->value() + 10);
                QTest::qWait(10);
            }
            settle();
            QTRY_VERIFY_WITH_TIMEOUT(list->isCountExact(), patience);
            QCOMPARE(list->rowCount(), LargeOffice::tenders);
        }
    }
}

void HeartbeatTest::type(Heartbeat &heartbeat)
{
    QWidget *field = m_window->searchField();
    field->setFocus();
    for (const char *words : {"roof of sch", "library", "4711", "nothing like it"}) {
        heartbeat.setPhase(QStringLiteral("typing ") + QLatin1String(words));
        for (const char *key = words; *key != '\0'; ++key) {
            QTest::keyClick(field, *key);
            QTest::qWait(60);
        }
        QTest::qWait(600);
        settle();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->list()->isCountExact(), patience);
        QVERIFY(m_window->list()->rowCount() < LargeOffice::tenders / 2);
        heartbeat.setPhase(QStringLiteral("clearing the filter"));
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::qWait(600);
        settle();
        QTRY_COMPARE_WITH_TIMEOUT(m_window->list()->rowCount(), LargeOffice::tenders, patience);
    }
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    ThreadGuard::setFatal(false);
    dressApplication(application);
    HeartbeatTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_Heartbeat.moc"
