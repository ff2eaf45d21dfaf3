// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/WindowReminders.h"
#include "models/workflow/ExpiryReminders.h"
#include "tests/views/Hand.h"
#include "tests/views/SampleOffice.h"
#include "tests/views/WindowDriver.h"
#include "views/common/Banner.h"
#include "views/shell/Page.h"
#include "views/shell/ReminderButton.h"
#include "views/shell/ReminderPanel.h"

#include <QListView>
#include <QTest>

using namespace tenderyard;

namespace {

const QString withRenewal = QStringLiteral("aoife.byrne");
const QString staff = QStringLiteral("tomas.reilly");
const QString owner = QStringLiteral("maeve.donnelly");

/// What the window says at its top.
QStringList linesOf(MainWindow &window)
{
    QStringList lines;
    for (const Banner *line : window.reminders()->bar()->findChildren<Banner *>()) {
        if (line->isVisible())
            lines.append(line->accessibleName());
    }
    return lines;
}

QStringList rowsOf(MainWindow &window)
{
    QStringList rows;
    const QAbstractItemModel *model = window.reminders()->button()->panel()->view()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        rows.append(model->index(row, 0).data().toString());
    return rows;
}

} // namespace

/// Reminders of expiry in the real window: lines that come once, and the bell with all that stands.
class RemindersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aContractorIsToldOnce();
    void staffAreToldOfAllTogether();
    void ownersAreToldNothing();
    void byKeyboard();
};

void RemindersTest::aContractorIsToldOnce()
{
    SampleOffice office;
    {
        WindowDriver driver(office);
        QVERIFY(driver.signIn(withRenewal));
        MainWindow &window = driver.window();
        QTRY_COMPARE(linesOf(window).size(), 1);
        QVERIFY2(linesOf(window).constFirst().contains(QStringLiteral(" days")),
                 qPrintable(linesOf(window).constFirst()));
        QVERIFY(linesOf(window).constFirst().contains(QStringLiteral("renewal waits")));
        QCOMPARE(rowsOf(window).size(), 1);
        QVERIFY(rowsOf(window).constFirst().contains(QStringLiteral("renewal waits")));
        // Another window of the same person shows it, and does not tell it again.
        WindowDriver other(office);
        QVERIFY(other.signIn(withRenewal));
        QTRY_COMPARE(rowsOf(other.window()).size(), 1);
        QVERIFY(linesOf(other.window()).isEmpty());
        const auto hand = Hand::named(QStringLiteral("mouse"), driver);
        QVERIFY(hand->press(QStringLiteral("Show")));
        QTRY_COMPARE(window.currentPlace().place, QStringLiteral("certifications"));
        QCOMPARE(window.currentPlace().id,
                 office.id(QStringLiteral("SELECT k.id FROM contractors_certification AS k WHERE k.number = "
                                          "'CQ-119133'")));
        QVERIFY(linesOf(window).isEmpty());
        QVERIFY(!window.reminders()->bar()->isVisible());
    }
    WindowDriver later(office);
    QVERIFY(later.signIn(withRenewal));
    QTRY_COMPARE(rowsOf(later.window()).size(), 1);
    QVERIFY(linesOf(later.window()).isEmpty());
    later.window().signOut();
    QVERIFY(rowsOf(later.window()).isEmpty());
}

void RemindersTest::staffAreToldOfAllTogether()
{
    SampleOffice office;
    WindowDriver driver(office);
    QVERIFY(driver.signIn(staff));
    MainWindow &window = driver.window();
    QTRY_VERIFY(!rowsOf(window).isEmpty());
    QTRY_COMPARE(linesOf(window).size(), 1);
    QVERIFY(rowsOf(window).size() > 3);
    QVERIFY2(linesOf(window).constFirst().contains(QStringLiteral("certifications expire within 60 days")),
             qPrintable(linesOf(window).constFirst()));
    const auto hand = Hand::named(QStringLiteral("mouse"), driver);
    QVERIFY(hand->press(QStringLiteral("Show")));
    QTRY_COMPARE(window.currentPlace().place, QStringLiteral("expiring"));
    QCOMPARE(window.currentPlace().detail, QStringLiteral("60"));
}

void RemindersTest::ownersAreToldNothing()
{
    SampleOffice office;
    WindowDriver driver(office);
    QVERIFY(driver.signIn(owner));
    QTest::qWait(1000);
    QVERIFY(!driver.window().reminders()->button()->isVisible());
    QVERIFY(linesOf(driver.window()).isEmpty());
    QCOMPARE(office.number(QStringLiteral("SELECT count(*) FROM certification_reminder")), 0);
}

void RemindersTest::byKeyboard()
{
    SampleOffice office;
    WindowDriver driver(office);
    QVERIFY(driver.signIn(withRenewal));
    MainWindow &window = driver.window();
    QTRY_COMPARE(rowsOf(window).size(), 1);
    QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    ReminderPanel *panel = window.reminders()->button()->panel();
    QTRY_VERIFY(panel->isVisible());
    QVERIFY(panel->view()->hasFocus());
    QCOMPARE(panel->view()->currentIndex().row(), 0);
    QTest::keyClick(panel->view(), Qt::Key_Escape);
    QTRY_VERIFY(!panel->isVisible());
    QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(panel->isVisible());
    QTest::keyClick(panel->view(), Qt::Key_Return);
    QTRY_COMPARE(window.currentPlace().place, QStringLiteral("certifications"));
    QVERIFY(!panel->isVisible());
}

QTEST_MAIN(RemindersTest)

#include "tst_Reminders.moc"
