// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Look.h"
#include "models/preview/DocumentDecoder.h"
#include "models/workflow/RuleWords.h"
#include "tests/preview/AskDecoder.h"
#include "tests/preview/SampleDocuments.h"
#include "tests/viewer/DocumentWindow.h"
#include "views/common/AppStyle.h"
#include "views/documents/PageTiles.h"
#include "views/documents/ThumbnailStrip.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <csignal>

using namespace tenderyard;

/// What the view of documents shows when a document is not what it should be, and what it keeps of a large one. With
/// TENDERYARD_PICTURES naming a folder, pictures of it are left there.
class tst_DocumentStates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void refusedDocumentsAreCards_data();
    void refusedDocumentsAreCards();
    void aCrashIsACardAndCanBeTriedAgain();
    void aDamagedPageIsSaidSoOnThePage();
    void aProgramInsideIsToldOf();
    void rendersOnlyWhatIsInSight();
    void memoryIsLimited();
    void realDocuments();
    void looks_data();
    void looks();

private:
    std::unique_ptr<DocumentWindow> m_window;
};

void tst_DocumentStates::init()
{
    m_window = std::make_unique<DocumentWindow>();
    QVERIFY(m_window->isActive());
}

void tst_DocumentStates::cleanup()
{
    m_window.reset();
}

void tst_DocumentStates::refusedDocumentsAreCards_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    QTest::newRow("a bomb") << sampledocuments::png(20'000, 20'000) << QStringLiteral("document.too_many_pixels");
    QTest::newRow("half a PDF") << sampledocuments::pages(1).left(60) << QStringLiteral("document.damaged");
    QTest::newRow("no document") << QByteArray("words") << QStringLiteral("document.type");
}

void tst_DocumentStates::refusedDocumentsAreCards()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, code);
    QSignalSpy failed(&m_window->view(), &DocumentView::failed);
    m_window->view().showDocument(content);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
    QCOMPARE(failed.constFirst().constFirst().value<Error>().code, code);
    const auto labels = m_window->view().findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [&](QLabel *label) {
        return label->isVisible() && label->text().contains(RuleWords::sentence(code));
    }));
    // The next one is shown all the same.
    QVERIFY(m_window->show(sampledocuments::pages(1)));
    QVERIFY(m_window->canvas().isVisible());
}

void tst_DocumentStates::aCrashIsACardAndCanBeTriedAgain()
{
    QSignalSpy failed(&m_window->view(), &DocumentView::failed);
    m_window->view().showDocument(sampledocuments::heavy(20'000'000));
    QTRY_VERIFY(m_window->view().decoder().processId() > 0);
    QCOMPARE(::kill(pid_t(m_window->view().decoder().processId()), SIGKILL), 0);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
    QCOMPARE(failed.constFirst().constFirst().value<Error>().code, QStringLiteral("document.decoder_crashed"));
    const auto buttons = m_window->view().findChildren<QPushButton *>();
    const auto again = std::find_if(buttons.cbegin(), buttons.cend(), [](QPushButton *button) {
        return button->isVisible() && button->text() == QStringLiteral("Try again");
    });
    QVERIFY(again != buttons.cend());
    QSignalSpy opened(&m_window->view(), &DocumentView::opened);
    QTest::mouseClick(*again, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 30'000);
}

void tst_DocumentStates::aDamagedPageIsSaidSoOnThePage()
{
    QVERIFY(m_window->show(sampledocuments::pages(3)));
    // Its thumbnails have come when what was asked after them is answered, and what is asked next is answered by
    // nobody.
    QVERIFY(answerOf(m_window->view().decoder().text(0)));
    QCOMPARE(::kill(pid_t(m_window->view().decoder().processId()), SIGSTOP), 0);
    m_window->canvas().setZoom(1.1);
    m_window->canvas().viewport()->repaint();
    QTest::qWait(100);
    QCOMPARE(::kill(pid_t(m_window->view().decoder().processId()), SIGKILL), 0);
    QTRY_VERIFY(m_window->canvas().tiles().problemOf(0));
    QCOMPARE(m_window->canvas().tiles().problemOf(0)->code, QStringLiteral("document.decoder_crashed"));
    // The other pages are shown by the next process.
    m_window->canvas().goTo(2);
    m_window->canvas().viewport()->repaint();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 30'000);
    QVERIFY(!m_window->canvas().tiles().problemOf(2));
}

void tst_DocumentStates::aProgramInsideIsToldOf()
{
    const QByteArray plain = sampledocuments::pages(1);
    QVERIFY(m_window->show(
        QByteArray(plain).replace("/Type /Catalog", "/OpenAction << /S /JavaScript /JS (x) >> /Type /Catalog")));
    const auto isWarned = [this] {
        const auto labels = m_window->view().findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [](QLabel *label) {
            return label->isVisible() && label->text().startsWith(QStringLiteral("This PDF holds a program"));
        });
    };
    QVERIFY(isWarned());
    QVERIFY(m_window->show(plain));
    QVERIFY(!isWarned());
}

void tst_DocumentStates::rendersOnlyWhatIsInSight()
{
    QVERIFY(m_window->show(sampledocuments::pages(500)));
    const qsizetype first = m_window->canvas().tiles().usedKiB();
    // Two pages in sight and one more, of some 700 × 1,000 pixels each.
    QVERIFY2(first > 0 && first < 4 * 4 * 1024, qPrintable(QString::number(first)));
    m_window->canvas().goTo(250);
    m_window->canvas().viewport()->repaint();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 30'000);
    QVERIFY(m_window->canvas().tiles().usedKiB() < 3 * first);
}

void tst_DocumentStates::memoryIsLimited()
{
    QVERIFY(m_window->show(sampledocuments::pages(60)));
    for (int page = 0; page < 60; ++page) {
        m_window->canvas().goTo(page);
        m_window->canvas().viewport()->repaint();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 30'000);
    }
    QVERIFY(m_window->canvas().tiles().usedKiB() <= PageTiles::cacheMiB * 1024);
    QVERIFY(m_window->canvas().tiles().usedKiB() > PageTiles::cacheMiB * 512);
}

/// Each real document is shown or is a card, whatever is in it.
void tst_DocumentStates::realDocuments()
{
    const QStringList paths =
        sampledocuments::files(QStringLiteral("valid")) + sampledocuments::files(QStringLiteral("malformed"));
    if (paths.isEmpty())
        QSKIP("the sample documents are not on this computer");
    int shown = 0;
    for (const QString &path : paths) {
        QSignalSpy opened(&m_window->view(), &DocumentView::opened);
        QSignalSpy failed(&m_window->view(), &DocumentView::failed);
        m_window->view().showDocument(sampledocuments::contents(path));
        QTRY_VERIFY2_WITH_TIMEOUT(opened.size() + failed.size() == 1, qPrintable(path), 30'000);
        m_window->canvas().viewport()->repaint();
        QTRY_VERIFY2_WITH_TIMEOUT(!m_window->canvas().tiles().isBusy(), qPrintable(path), 30'000);
        shown += int(opened.size());
        if (path.contains(u"/valid/"))
            QVERIFY2(opened.size() == 1 || path.contains(u"password"), qPrintable(path));
    }
    qInfo("%d of %lld documents are shown", shown, qlonglong(paths.size()));
}

void tst_DocumentStates::looks_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("light") << QStringLiteral("light") << false;
    QTest::newRow("dark") << QStringLiteral("dark") << false;
    QTest::newRow("right-to-left") << QStringLiteral("light") << true;
}

void tst_DocumentStates::looks()
{
    QFETCH(QString, scheme);
    QFETCH(bool, rightToLeft);
    AppStyle::install(*qApp, AppStyle::schemeFromText(scheme));
    qApp->setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    const auto restore = qScopeGuard([] {
        AppStyle::install(*qApp, AppStyle::Scheme::Light);
        qApp->setLayoutDirection(Qt::LeftToRight);
    });
    const QByteArray real = sampledocuments::valid(QStringLiteral("pdflatex-4-pages.pdf"));
    QVERIFY(m_window->show(real.isEmpty() ? sampledocuments::pages(4) : real));
    m_window->key(Qt::Key_F4);
    m_window->key(Qt::Key_F, Qt::ControlModifier);
    m_window->type(real.isEmpty() ? QStringLiteral("page") : QStringLiteral("text"));
    QTest::qWait(1500);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 30'000);
    const QImage shown = m_window->picture();
    const QPoint origin = m_window->canvas().viewport()->mapTo(&m_window->view(), QPoint(0, 0));
    const QRect paper = m_window->canvas().viewRect(0, {2, 2, 20, 20}).translated(origin);
    QCOMPARE(shown.pixelColor(paper.center()), QColor(Qt::white));
    QCOMPARE(shown.pixelColor(origin + QPoint(4, 4)), themeOf(&m_window->view()).sunken);
    auto *strip = m_window->view().findChild<ThumbnailStrip *>();
    QCOMPARE(strip->geometry().left() > m_window->canvas().geometry().left(), rightToLeft);
    const QString folder = qEnvironmentVariable("TENDERYARD_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(m_window->sharpPicture().save(folder + QStringLiteral("/document-") +
                                              QLatin1String(QTest::currentDataTag()) + QStringLiteral(".png")));
    QSignalSpy failed(&m_window->view(), &DocumentView::failed);
    m_window->view().showDocument(sampledocuments::png(20'000, 20'000));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
    if (!folder.isEmpty())
        QVERIFY(m_window->sharpPicture().save(folder + QStringLiteral("/refused-") +
                                              QLatin1String(QTest::currentDataTag()) + QStringLiteral(".png")));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    dressApplication(application);
    AppStyle::install(application, AppStyle::Scheme::Light);
    tst_DocumentStates test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_DocumentStates.moc"
