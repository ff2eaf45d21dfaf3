// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Look.h"
#include "tests/preview/SampleDocuments.h"
#include "tests/viewer/DocumentWindow.h"
#include "views/common/AppStyle.h"
#include "views/documents/DocumentBar.h"
#include "views/documents/FindBar.h"
#include "views/documents/ThumbnailStrip.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTest>
#include <QWheelEvent>

using namespace tenderyard;

/// The view in which people look at documents: its tools, by mouse and by keyboard.
class tst_DocumentView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void showsPagesOnWhite();
    void zoomsByButtons();
    void zoomsByKeys();
    void zoomsByTheWheel();
    void turns();
    void walksThroughPages();
    void jumpsToAPage();
    void thumbnails();
    void findsWords();
    void findsNothing();
    void marksAreOutlined();
    void picturesHaveNoText();

private:
    std::unique_ptr<DocumentWindow> m_window;
};

void tst_DocumentView::init()
{
    m_window = std::make_unique<DocumentWindow>();
    QVERIFY(m_window->isActive());
}

void tst_DocumentView::cleanup()
{
    m_window.reset();
}

void tst_DocumentView::showsPagesOnWhite()
{
    QVERIFY(m_window->show(sampledocuments::pages(3)));
    const QImage shown = m_window->picture();
    const QRect paper = m_window->canvas().viewRect(0, {0, 0, 595, 842});
    const QPoint origin = m_window->canvas().viewport()->mapTo(&m_window->view(), QPoint(0, 0));
    QCOMPARE(shown.pixelColor(origin + paper.topLeft() + QPoint(20, 20)), QColor(Qt::white));
    QCOMPARE(shown.pixelColor(origin + QPoint(4, 4)), themeOf(&m_window->view()).sunken);
    // Fitted to the width, with a margin on either side.
    QVERIFY(qAbs(paper.center().x() - m_window->canvas().viewport()->width() / 2) <= 2);
    QVERIFY(paper.width() > m_window->canvas().viewport()->width() - 80);
    // Its words are there: 40 points high, 80 from the left.
    const QRect words = m_window->canvas().viewRect(0, {80, 108, 120, 40}).translated(origin);
    bool ink = false;
    for (int x = words.left(); x < words.right(); ++x)
        ink = ink || shown.pixelColor(x, words.center().y()).lightness() < 100;
    QVERIFY(ink);
    QVERIFY(!m_window->canvas().accessibleName().isEmpty());
}

void tst_DocumentView::zoomsByButtons()
{
    QVERIFY(m_window->show(sampledocuments::pages(2)));
    const double fitted = m_window->canvas().zoom();
    QTest::mouseClick(m_window->tool(QStringLiteral("Larger")), Qt::LeftButton);
    QCOMPARE(m_window->canvas().zoom(), fitted * 1.25);
    QTest::mouseClick(m_window->tool(QStringLiteral("Smaller")), Qt::LeftButton);
    QTest::mouseClick(m_window->tool(QStringLiteral("Smaller")), Qt::LeftButton);
    QVERIFY(qAbs(m_window->canvas().zoom() - fitted / 1.25) < 0.001);
    QPushButton *percent = m_window->tool(QStringLiteral("Zoom:"));
    QVERIFY(percent);
    const auto choices = percent->menu()->actions();
    for (QAction *choice : choices) {
        if (choice->text().startsWith(QStringLiteral("200")))
            choice->trigger();
    }
    QCOMPARE(m_window->canvas().zoom(), 2.0);
    QVERIFY(percent->text().startsWith(QStringLiteral("200")));
    choices.at(1)->trigger();
    const QRect paper = m_window->canvas().viewRect(0, {0, 0, 595, 842});
    QVERIFY(paper.height() < m_window->canvas().viewport()->height());
    choices.at(0)->trigger();
    QVERIFY(qAbs(m_window->canvas().zoom() - fitted) < 0.001);
}

void tst_DocumentView::zoomsByKeys()
{
    QVERIFY(m_window->show(sampledocuments::pages(2)));
    const double fitted = m_window->canvas().zoom();
    m_window->key(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(m_window->canvas().zoom(), fitted * 1.25);
    m_window->key(Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(qAbs(m_window->canvas().zoom() - fitted) < 0.001);
    m_window->key(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(m_window->canvas().zoom(), 1.0);
    m_window->key(Qt::Key_F);
    QCOMPARE(m_window->canvas().fit(), PageCanvas::Fit::Page);
    m_window->key(Qt::Key_W);
    QVERIFY(qAbs(m_window->canvas().zoom() - fitted) < 0.001);
    for (int i = 0; i < 40; ++i)
        m_window->key(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(m_window->canvas().zoom(), 8.0);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 30'000);
}

void tst_DocumentView::zoomsByTheWheel()
{
    QVERIFY(m_window->show(sampledocuments::pages(2)));
    PageCanvas &canvas = m_window->canvas();
    const double before = canvas.zoom();
    // What is under the pointer stays there.
    const QRect held = canvas.viewRect(0, {100, 200, 1, 1});
    QWheelEvent event(held.topLeft(), canvas.viewport()->mapToGlobal(held.topLeft()), {}, {0, 120}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(canvas.viewport(), &event);
    QVERIFY(qAbs(canvas.zoom() - before * 1.25) < 0.001);
    QVERIFY((canvas.viewRect(0, {100, 200, 1, 1}).topLeft() - held.topLeft()).manhattanLength() <= 4);
}

void tst_DocumentView::turns()
{
    QVERIFY(m_window->show(sampledocuments::pages(2)));
    const QRectF word(80, 108, 120, 40);
    QVERIFY(m_window->canvas().viewRect(0, word).width() > m_window->canvas().viewRect(0, word).height());
    m_window->key(Qt::Key_T);
    QVERIFY(m_window->canvas().viewRect(0, word).width() < m_window->canvas().viewRect(0, word).height());
    const QRect paper = m_window->canvas().viewRect(0, {0, 0, 595, 842});
    QVERIFY(paper.width() > paper.height());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 30'000);
    for (int i = 0; i < 3; ++i)
        QTest::mouseClick(m_window->tool(QStringLiteral("Turn")), Qt::LeftButton);
    QVERIFY(m_window->canvas().viewRect(0, word).width() > m_window->canvas().viewRect(0, word).height());
}

void tst_DocumentView::walksThroughPages()
{
    QVERIFY(m_window->show(sampledocuments::pages(6)));
    m_window->key(Qt::Key_F);
    m_window->key(Qt::Key_PageDown);
    QCOMPARE(m_window->canvas().currentPage(), 1);
    m_window->key(Qt::Key_PageDown);
    m_window->key(Qt::Key_PageUp);
    QCOMPARE(m_window->canvas().currentPage(), 1);
    m_window->key(Qt::Key_End);
    QCOMPARE(m_window->canvas().currentPage(), 5);
    QVERIFY(m_window->canvas().accessibleDescription().contains(QStringLiteral("6 of 6")));
    m_window->key(Qt::Key_Home);
    QCOMPARE(m_window->canvas().currentPage(), 0);
    m_window->key(Qt::Key_W);
    const int top = m_window->canvas().verticalScrollBar()->value();
    m_window->key(Qt::Key_Down);
    QVERIFY(m_window->canvas().verticalScrollBar()->value() > top);
    m_window->key(Qt::Key_PageDown);
    m_window->key(Qt::Key_PageDown);
    QVERIFY(m_window->canvas().currentPage() >= 1);
    // And with the mouse: the paper is dragged.
    const int before = m_window->canvas().verticalScrollBar()->value();
    QWidget *desk = m_window->canvas().viewport();
    QTest::mousePress(desk, Qt::LeftButton, {}, {200, 300});
    QMouseEvent drag(QEvent::MouseMove, QPointF(200, 200), desk->mapToGlobal(QPointF(200, 200)), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(desk, &drag);
    QTest::mouseRelease(desk, Qt::LeftButton, {}, {200, 200});
    QCOMPARE(m_window->canvas().verticalScrollBar()->value(), before + 100);
}

void tst_DocumentView::jumpsToAPage()
{
    QVERIFY(m_window->show(sampledocuments::pages(12)));
    auto *number = m_window->view().bar().findChild<QLineEdit *>();
    QVERIFY(number && number->isVisible());
    QTest::mouseClick(number, Qt::LeftButton);
    number->selectAll();
    m_window->type(QStringLiteral("7"));
    m_window->key(Qt::Key_Return);
    QCOMPARE(m_window->canvas().currentPage(), 6);
    number->selectAll();
    m_window->type(QStringLiteral("99"));
    m_window->key(Qt::Key_Return);
    QCOMPARE(m_window->canvas().currentPage(), 11);
    QCOMPARE(number->text(), QStringLiteral("12"));
    // A letter in a field is a letter.
    number->selectAll();
    m_window->type(QStringLiteral("r"));
    QCOMPARE(number->text(), QStringLiteral("r"));
    m_window->key(Qt::Key_Return);
    QCOMPARE(number->text(), QStringLiteral("12"));
}

void tst_DocumentView::thumbnails()
{
    QVERIFY(m_window->show(sampledocuments::pages(20)));
    auto *strip = m_window->view().findChild<ThumbnailStrip *>();
    QVERIFY(!strip->isVisible());
    m_window->key(Qt::Key_F4);
    QVERIFY(strip->isVisible());
    QTRY_VERIFY(!strip->model()->index(1, 0).data(Qt::DecorationRole).value<QImage>().isNull());
    QTest::mouseClick(strip->viewport(), Qt::LeftButton, {}, strip->visualRect(strip->model()->index(2, 0)).center());
    QCOMPARE(m_window->canvas().currentPage(), 2);
    m_window->key(Qt::Key_Down);
    QCOMPARE(m_window->canvas().currentPage(), 3);
    // It follows who reads.
    m_window->canvas().goTo(9);
    QCOMPARE(strip->currentIndex().row(), 9);
    QTest::mouseClick(m_window->tool(QStringLiteral("Thumbnails")), Qt::LeftButton);
    QVERIFY(!strip->isVisible());
}

void tst_DocumentView::findsWords()
{
    QVERIFY(m_window->show(sampledocuments::pages(30)));
    m_window->key(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(m_window->ownFinds(), 0);
    auto *bar = m_window->view().findChild<FindBar *>();
    QVERIFY(bar->isVisible());
    m_window->type(QStringLiteral("PAGE  2"));
    const auto says = [bar](const QString &text) {
        const auto labels = bar->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](QLabel *label) { return label->text() == text; });
    };
    // 2 and 20 to 29.
    QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("1 of 11")), 20'000);
    QTRY_COMPARE(m_window->canvas().currentPage(), 1);
    m_window->key(Qt::Key_F3);
    QTRY_COMPARE(m_window->canvas().currentPage(), 19);
    QVERIFY(says(QStringLiteral("2 of 11")));
    m_window->key(Qt::Key_F3, Qt::ShiftModifier);
    QTRY_COMPARE(m_window->canvas().currentPage(), 1);
    m_window->key(Qt::Key_Return, Qt::ShiftModifier);
    QTRY_COMPARE(m_window->canvas().currentPage(), 28);
    QTest::mouseClick(m_window->tool(QStringLiteral("Next hit")), Qt::LeftButton);
    QTRY_COMPARE(m_window->canvas().currentPage(), 1);
    // The hit is tinted where the words stand.
    const QPoint origin = m_window->canvas().viewport()->mapTo(&m_window->view(), QPoint(0, 0));
    const auto isTinted = [&] {
        const QRect words = m_window->canvas().viewRect(1, {82, 104, 100, 36}).translated(origin);
        const QImage shown = m_window->picture();
        int tinted = 0;
        for (int x = words.left(); x < words.right(); ++x)
            tinted += shown.pixelColor(x, words.center().y()) == Theme::lightTheme().tint(Tone::Amber) ? 1 : 0;
        return tinted > 10;
    };
    QTRY_VERIFY(isTinted());
    m_window->key(Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QVERIFY(m_window->canvas().hasFocus());
    QTRY_VERIFY(!isTinted());
}

void tst_DocumentView::findsNothing()
{
    QVERIFY(m_window->show(sampledocuments::pages(3)));
    QTest::mouseClick(m_window->tool(QStringLiteral("Find")), Qt::LeftButton);
    auto *bar = m_window->view().findChild<FindBar *>();
    m_window->type(QStringLiteral("elsewhere (.*"));
    auto *field = bar->findChild<QLineEdit *>();
    QTRY_COMPARE(field->accessibleDescription(), QStringLiteral("Not found"));
    QVERIFY(m_window->show(sampledocuments::heavy(300'000)));
    QTest::mouseClick(m_window->tool(QStringLiteral("Find")), Qt::LeftButton);
    m_window->type(QStringLiteral("x"));
    QTRY_COMPARE(field->accessibleDescription(), QStringLiteral("This document has no text to search"));
}

void tst_DocumentView::marksAreOutlined()
{
    QVERIFY(m_window->show(sampledocuments::pages(2)));
    const QRectF place(300, 200, 100, 40);
    m_window->view().setMarks({{0, {place}, Tone::Amber}});
    const QPoint origin = m_window->canvas().viewport()->mapTo(&m_window->view(), QPoint(0, 0));
    const QRect shown = m_window->canvas().viewRect(0, place).translated(origin);
    QCOMPARE(m_window->picture().pixelColor(shown.center()), Theme::lightTheme().tint(Tone::Amber));
    m_window->view().setMarks({});
    QCOMPARE(m_window->picture().pixelColor(shown.center()), QColor(Qt::white));
}

void tst_DocumentView::picturesHaveNoText()
{
    QVERIFY(m_window->show(sampledocuments::png(200, 100)));
    QVERIFY(!m_window->tool(QStringLiteral("Find")));
    QVERIFY(!m_window->tool(QStringLiteral("Thumbnails")));
    // A small one is not blown up.
    QCOMPARE(m_window->canvas().zoom(), 1.0);
    QCOMPARE(m_window->canvas().viewRect(0, {0, 0, 150, 75}).size(), QSize(200, 100));
    m_window->key(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(!m_window->view().findChild<FindBar *>()->isVisible());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    dressApplication(application);
    AppStyle::install(application, AppStyle::Scheme::Light);
    tst_DocumentView test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_DocumentView.moc"
