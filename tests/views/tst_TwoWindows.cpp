// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/Hand.h"
#include "tests/views/SampleOffice.h"
#include "tests/views/WindowDriver.h"

#include "models/workflow/Workflow.h"

#include <QTest>

using namespace tenderyard;

namespace {

const QString planned = QStringLiteral("Footbridge repair, Mill Lane");
const QString owner = QStringLiteral("maeve.donnelly");
const QString contractor = QStringLiteral("niamh.brennan");

} // namespace

/// Two windows on one office: each shows what the other one did, and what both changed is asked about, field by field,
/// and never overwritten.
class TwoWindowsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changesAppear();
    void milestoneIsAskedAbout();
    void profileIsAskedAbout();
    void draftIsAskedAbout();

private:
    static void planOne(WindowDriver &driver, Hand &hand, const QString &title);
};

void TwoWindowsTest::planOne(WindowDriver &driver, Hand &hand, const QString &title)
{
    QVERIFY(hand.press(QStringLiteral("Add a milestone")));
    QVERIFY(hand.fill(QStringLiteral("Title"), title));
    QVERIFY(hand.send(QStringLiteral("Add")));
    QVERIFY(driver.row(driver.view(QStringLiteral("Milestones in their order")), title).isValid());
}

void TwoWindowsTest::changesAppear()
{
    SampleOffice office;
    WindowDriver mine(office);
    WindowDriver theirs(office);
    const PlaceRequest plan{QStringLiteral("plan"), office.tender(planned), {}};
    for (WindowDriver *driver : {&mine, &theirs}) {
        QVERIFY(driver->signIn(owner));
        QVERIFY(driver->go(plan));
    }
    planOne(theirs, *Hand::named(QStringLiteral("mouse"), theirs), QStringLiteral("Deck planks"));
    if (QTest::currentTestFailed())
        return;
    QVERIFY(mine.row(mine.view(QStringLiteral("Milestones in their order")), QStringLiteral("Deck planks")).isValid());

    // A list follows, too: what one window posts stands in the other's list.
    QVERIFY(mine.go({QStringLiteral("payments"), {}, {}}));
    QAbstractItemView *payments = mine.view(QStringLiteral("Payments"));
    const QModelIndex row = mine.row(payments, QStringLiteral("Drainage under the slab"));
    QVERIFY(row.isValid());
    payments->setCurrentIndex(row);
    QVERIFY(mine.button(QStringLiteral("Release")));
    const auto hand = Hand::named(QStringLiteral("mouse"), theirs);
    QVERIFY(hand->go(QStringLiteral("payments")));
    QVERIFY(hand->choose(QStringLiteral("Payments"), QStringLiteral("Drainage under the slab")));
    QVERIFY(hand->press(QStringLiteral("Release")));
    QVERIFY(hand->fill(QStringLiteral("Bank’s reference"), QStringLiteral("X-1")));
    QVERIFY(hand->send(QStringLiteral("Release")));
    QTRY_VERIFY(!mine.offers(QStringLiteral("Release")));
}

void TwoWindowsTest::milestoneIsAskedAbout()
{
    SampleOffice office;
    WindowDriver mine(office);
    WindowDriver theirs(office);
    for (WindowDriver *driver : {&mine, &theirs}) {
        QVERIFY(driver->signIn(owner));
        QVERIFY(driver->go({QStringLiteral("plan"), office.tender(planned), {}}));
    }
    const auto hand = Hand::named(QStringLiteral("mouse"), mine);
    const QString list = QStringLiteral("Milestones in their order");
    planOne(mine, *hand, QStringLiteral("Deck planks"));
    if (QTest::currentTestFailed())
        return;
    QVERIFY(theirs.row(theirs.view(list), QStringLiteral("Deck planks")).isValid());
    QVERIFY(hand->choose(list, QStringLiteral("Deck planks")));
    QVERIFY(hand->press(QStringLiteral("Change")));
    QVERIFY(hand->fill(QStringLiteral("Title"), QStringLiteral("My planks")));
    // While the dialog is open, the other one saves another title and a description.
    const auto change = [&](Connection &connection) {
        const Expected<Row> row =
            connection.selectOne(QStringLiteral("SELECT * FROM contracts_milestone WHERE title = 'Deck planks'"));
        return row ? Workflow::editIn(connection, QStringLiteral("contracts_milestone"), row->id(),
                                      row->integer(QStringLiteral("row_version")),
                                      {{QStringLiteral("title"), QStringLiteral("Their planks")},
                                       {QStringLiteral("description"), QStringLiteral("Of oak.")}})
                   : Outcome(tl::unexpected(row.error()));
    };
    QVERIFY(office.actAs(owner, change));
    QVERIFY(hand->press(QStringLiteral("Save")));
    QVERIFY(mine.dialog(QStringLiteral("Somebody else has changed this")));
    QVERIFY(mine.button(QStringLiteral("Mine: My planks")));
    // Nothing is overwritten before it is chosen; the description of theirs, the title of mine.
    const QString stored = QStringLiteral("SELECT title || ' / ' || coalesce(description, '') FROM contracts_milestone "
                                          "WHERE title LIKE '% planks'");
    QCOMPARE(office.text(stored), QStringLiteral("Their planks / Of oak."));
    QVERIFY(hand->press(QStringLiteral("Theirs: Of oak.")));
    QVERIFY(hand->press(QStringLiteral("Save these")));
    QVERIFY(mine.noDialog());
    QCOMPARE(office.text(stored), QStringLiteral("My planks / Of oak."));
    QVERIFY(theirs.row(theirs.view(list), QStringLiteral("My planks")).isValid());
}

void TwoWindowsTest::profileIsAskedAbout()
{
    SampleOffice office;
    WindowDriver mine(office);
    WindowDriver theirs(office);
    for (WindowDriver *driver : {&mine, &theirs}) {
        QVERIFY(driver->signIn(contractor));
        QVERIFY(driver->go({QStringLiteral("profile"), {}, {}}));
        QVERIFY(driver->sees(QStringLiteral("You can bid.")));
    }
    const auto myHand = Hand::named(QStringLiteral("mouse"), mine);
    const auto theirHand = Hand::named(QStringLiteral("mouse"), theirs);
    QVERIFY(myHand->fill(QStringLiteral("Region"), QStringLiteral("Dublin")));
    QVERIFY(theirHand->fill(QStringLiteral("Region"), QStringLiteral("Galway")));
    QVERIFY(theirHand->fill(QStringLiteral("Phone"), QStringLiteral("+353 1 555 0100")));
    QVERIFY(theirHand->press(QStringLiteral("Save")));
    QVERIFY(theirs.sees(QStringLiteral("The profile is saved.")));
    QVERIFY(myHand->press(QStringLiteral("Save")));
    QVERIFY(mine.dialog(QStringLiteral("Somebody else has changed this")));
    const QString stored = QStringLiteral("SELECT operating_region || ' / ' || phone FROM contractors_contractor p "
                                          "JOIN users_user u ON u.id = p.user_id WHERE u.login = '%1'")
                               .arg(contractor);
    QCOMPARE(office.text(stored), QStringLiteral("Galway / +353 1 555 0100"));
    QVERIFY(myHand->press(QStringLiteral("Theirs: +353 1 555 0100")));
    QVERIFY(myHand->press(QStringLiteral("Save these")));
    QVERIFY(mine.noDialog());
    QTRY_COMPARE(office.text(stored), QStringLiteral("Dublin / +353 1 555 0100"));
    QTRY_COMPARE(theirs.field(QStringLiteral("Region"))->property("text").toString(), QStringLiteral("Dublin"));
}

void TwoWindowsTest::draftIsAskedAbout()
{
    SampleOffice office;
    WindowDriver mine(office);
    WindowDriver theirs(office);
    const auto myHand = Hand::named(QStringLiteral("mouse"), mine);
    const auto theirHand = Hand::named(QStringLiteral("mouse"), theirs);
    QVERIFY(mine.signIn(owner));
    QVERIFY(theirs.signIn(owner));
    QVERIFY(mine.go({QStringLiteral("tender_form"), {}, {}}));
    QVERIFY(myHand->fill(QStringLiteral("Title"), QStringLiteral("Two gates")));
    const QString id = QStringLiteral("SELECT id FROM contracts_draft WHERE title LIKE '% gates'");
    QTRY_VERIFY(!office.text(id).isEmpty());
    QVERIFY(theirs.go({QStringLiteral("tender_form"), office.id(id), {}}));
    QTRY_COMPARE(theirs.field(QStringLiteral("Title"))->property("text").toString(), QStringLiteral("Two gates"));
    // Both type before either is saved.
    theirs.field(QStringLiteral("Title"))->setProperty("text", QStringLiteral("Their gates"));
    mine.field(QStringLiteral("Title"))->setProperty("text", QStringLiteral("My gates"));
    const QString text = QStringLiteral("Saved in another window, too");
    QTRY_VERIFY(mine.dialogInFront() || theirs.dialogInFront());
    WindowDriver &asked = mine.dialogInFront() ? mine : theirs;
    QVERIFY(asked.dialog(text));
    const QString title = QStringLiteral("SELECT title FROM contracts_draft WHERE title LIKE '% gates'");
    const QString first = office.text(title);
    QVERIFY(first == u"My gates" || first == u"Their gates");
    const auto hand = Hand::named(QStringLiteral("mouse"), asked);
    QVERIFY(hand->press(QStringLiteral("Mine: ") +
                        (first == u"My gates" ? QStringLiteral("Their gates") : QStringLiteral("My gates"))));
    QVERIFY(hand->press(QStringLiteral("Save my choice")));
    QTRY_VERIFY(office.text(title) != first);
    QVERIFY(asked.noDialog());
}

QTEST_MAIN(TwoWindowsTest)

#include "tst_TwoWindows.moc"
