// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/EntityList.h"
#include "tests/views/SampleOffice.h"
#include "tests/views/WindowDriver.h"
#include "views/shell/Page.h"

#include <QFile>
#include <QMenuBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace tenderyard;

namespace {

QAction *menuEntry(MainWindow &window, const QString &text)
{
    const QList<QAction *> menus = window.menuBar()->actions();
    for (const QAction *menu : menus) {
        const QList<QAction *> entries = menu->menu()->actions();
        for (QAction *entry : entries) {
            if (WindowDriver::plain(entry->text()) == text)
                return entry;
        }
    }
    return nullptr;
}

} // namespace

/// Saving a list as CSV: all of its rows, those too that nobody has scrolled to.
class SavedListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRowIsSaved();
};

void SavedListTest::everyRowIsSaved()
{
    SampleOffice office;
    WindowDriver driver(office);
    QVERIFY(driver.signIn(QStringLiteral("tomas.reilly")));
    QVERIFY(driver.go({QStringLiteral("history"), {}, {}}));
    const QTableView *view = driver.window().currentPage()->listView();
    QVERIFY(view);
    const auto *list = qobject_cast<const EntityList *>(view->model());
    QVERIFY(list);
    QTRY_VERIFY(list->isLoaded() && list->isCountExact());
    QVERIFY2(list->rowCount() > 200, "more than a page, or nothing is shown here");

    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("history.csv"));
    driver.files().setNext(path);
    QAction *save = menuEntry(driver.window(), QStringLiteral("Save the list as CSV"));
    QVERIFY(save);
    save->trigger();
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).trimmed().split(QStringLiteral("\r\n"));
    QCOMPARE(lines.size(), list->rowCount() + 1);
    for (const QString &line : lines)
        QVERIFY2(line.count(u',') >= 3 && !line.startsWith(u','), qPrintable(line));
}

QTEST_MAIN(SavedListTest)

#include "tst_SavedList.moc"
