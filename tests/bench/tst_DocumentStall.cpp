// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Look.h"
#include "models/preview/DocumentDecoder.h"
#include "tests/bench/Heartbeat.h"
#include "tests/preview/SampleDocuments.h"
#include "views/documents/DocumentView.h"
#include "views/documents/PageTiles.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace tenderyard;

namespace {

constexpr int patience = 60'000;

} // namespace

/// A PDF of 25 MB is opened, turned and zoomed while a heartbeat measures whether the window ever waits.
class tst_DocumentStall : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWindowNeverWaits_data();
    void theWindowNeverWaits();
};

void tst_DocumentStall::theWindowNeverWaits_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("a picture of 25 MB") << sampledocuments::heavy(25'000'000);
    QTest::newRow("2,000 pages") << sampledocuments::pages(PreviewProtocol::mostPages);
}

void tst_DocumentStall::theWindowNeverWaits()
{
    QFETCH(QByteArray, content);
    DocumentView view;
    view.resize(900, 700);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const auto settled = [&view] { return view.document() && !view.canvas().tiles().isBusy(); };
    QSignalSpy opened(&view, &DocumentView::opened);
    Heartbeat heartbeat;
    heartbeat.setPhase(QStringLiteral("opening"));
    QElapsedTimer timer;
    timer.start();
    view.showDocument(content);
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patience);
    qInfo("opened after %lld ms", qlonglong(timer.elapsed()));
    QTest::qWait(50);
    QTRY_VERIFY_WITH_TIMEOUT(settled(), patience);
    qInfo("%.1f MB, shown after %lld ms", double(content.size()) / 1e6, qlonglong(timer.elapsed()));
    heartbeat.setPhase(QStringLiteral("scrolling"));
    for (int i = 0; i < 60; ++i) {
        view.canvas().verticalScrollBar()->setValue(view.canvas().verticalScrollBar()->value() + 120);
        QTest::qWait(10);
    }
    QTRY_VERIFY_WITH_TIMEOUT(settled(), patience);
    heartbeat.setPhase(QStringLiteral("zooming"));
    for (const double factor : {1.25, 1.25, 1.25, 0.5, 0.5}) {
        view.canvas().zoomBy(factor);
        QTest::qWait(100);
    }
    heartbeat.setPhase(QStringLiteral("turning"));
    view.canvas().turn();
    QTest::qWait(50);
    QTRY_VERIFY_WITH_TIMEOUT(settled(), patience);
    heartbeat.setPhase(QStringLiteral("closing"));
    view.clear();
    QTest::qWait(50);
    heartbeat.stop();
    const QString tooLong = heartbeat.judge();
    QVERIFY2(tooLong.isEmpty(), qPrintable(tooLong));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    dressApplication(application);
    tst_DocumentStall test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_DocumentStall.moc"
