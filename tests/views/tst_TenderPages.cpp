// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Statuses.h"
#include "models/storage/Database.h"
#include "tests/support/TestOffice.h"
#include "views/tenders/DraftConflictDialog.h"
#include "views/tenders/DraftSaver.h"
#include "views/tenders/TenderFormFields.h"

#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace tenderyard;

namespace {

TenderFields someFields()
{
    const Currency euro = Currency::fromCode(QStringLiteral("EUR"));
    const QDateTime noon(QDate(2027, 3, 1), QTime(12, 0), Qt::UTC);
    return {.title = QStringLiteral("Roof, Lincoln school"),
            .scope = QStringLiteral("Strip and renew."),
            .location = QStringLiteral("Drogheda"),
            .currency = QStringLiteral("EUR"),
            .budgetMin = Money(420'000 * Money::scale, euro),
            .budgetMax = Money(480'000 * Money::scale, euro),
            .budgetShown = false,
            .categories = {QStringLiteral("45261000-4")},
            .biddingOpensAt = noon.addDays(-20),
            .deadlineAt = noon,
            .deadlineZone = QStringLiteral("Europe/Dublin"),
            .sealed = false};
}

QStringList namesOf(const QList<TenderFieldTable::Field> &fields)
{
    QStringList names;
    for (const TenderFieldTable::Field &field : fields)
        names.append(field.name);
    return names;
}

} // namespace

/// The form of a tender and the saving of its draft.
class TenderPagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fieldsComeBackAsTheyWere();
    void errorsNameTheirFields();
    void differencesAreFoundFieldByField();
    void conflictTakesWhatIsChosen();
    void draftSavesItself();
    void conflictIsTold();
    void discardedElsewhereIsTold();
};

void TenderPagesTest::fieldsComeBackAsTheyWere()
{
    TenderFormFields form;
    QSignalSpy edited(&form, &TenderFormFields::edited);
    form.setFields(someFields());
    QVERIFY(form.fields() == someFields());
    QCOMPARE(edited.size(), 0);
    form.setFields({});
    QVERIFY(form.fields().title.isEmpty());
    QVERIFY(!form.fields().budgetMax);
}

void TenderPagesTest::errorsNameTheirFields()
{
    TenderFormFields form;
    TenderFields fields = someFields();
    std::swap(fields.budgetMin, fields.budgetMax);
    fields.title.clear();
    fields.deadlineAt = fields.biddingOpensAt.addDays(-1);
    form.setFields(fields);
    QStringList wrong;
    for (const Error &error : form.errors(QDateTime(QDate(2027, 2, 20), QTime(0, 0), Qt::UTC)))
        wrong.append(error.field);
    // In the order of the form, for the key that walks them.
    QCOMPARE(wrong, QStringList({QStringLiteral("title"), QStringLiteral("budget_max"),
                                 QStringLiteral("bidding_opens_at"), QStringLiteral("deadline_at")}));
    for (const QString &field : std::as_const(wrong))
        QVERIFY2(!TenderFieldTable::named(field).label.isEmpty(), qPrintable(field));
}

void TenderPagesTest::differencesAreFoundFieldByField()
{
    const TenderFields mine = someFields();
    QVERIFY(TenderFieldTable::differing(mine, mine).isEmpty());
    TenderFields theirs = mine;
    theirs.title = QStringLiteral("Another");
    theirs.sealed = true;
    QCOMPARE(namesOf(TenderFieldTable::differing(mine, theirs)),
             QStringList({QStringLiteral("title"), QStringLiteral("sealed")}));
    // Every field can be chosen: an empty tender taken over field by field is the other one.
    TenderFields taken;
    for (const TenderFieldTable::Field &field : TenderFieldTable::all())
        field.take(mine, taken);
    QVERIFY(taken == mine);
}

void TenderPagesTest::conflictTakesWhatIsChosen()
{
    const TenderFields mine = someFields();
    TenderFields theirs = mine;
    theirs.title = QStringLiteral("Another");
    theirs.location = QStringLiteral("Navan");
    auto *dialog = new DraftConflictDialog(mine, theirs);
    const QList<QRadioButton *> choices = dialog->findChildren<QRadioButton *>();
    QCOMPARE(choices.size(), 4);
    choices.at(3)->setChecked(true);
    QCOMPARE(dialog->fields().title, mine.title);
    QCOMPARE(dialog->fields().location, theirs.location);
    delete dialog;
}

void TenderPagesTest::draftSavesItself()
{
    TestOffice office;
    const Uuid owner = office.addUser(QStringLiteral("owner"), {words::role::owner});
    Database database(office.clock());
    database.open(office.path(), MissingOffice::Refuse);
    database.setUser(owner);
    Tenders tenders(database);
    DraftSaver saver(tenders);
    QSignalSpy saved(&saver, &DraftSaver::saved);
    saver.start({});
    saver.change(someFields());
    QVERIFY(saver.isPending());
    // A pause in the typing is enough.
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(!saver.isPending());
    const Uuid draft = saver.draft().id;
    QVERIFY(!draft.isNull());

    TenderFields fields = someFields();
    fields.title = QStringLiteral("Other words");
    saver.change(fields);
    // Going to another one leaves nothing behind.
    saver.start({});
    QTRY_VERIFY([&] {
        const Expected<TenderDraft> stored = tenders.loadDraft(draft).result();
        return stored && stored->fields.title == fields.title;
    }());
}

void TenderPagesTest::conflictIsTold()
{
    TestOffice office;
    const Uuid owner = office.addUser(QStringLiteral("owner"), {words::role::owner});
    Database database(office.clock());
    database.open(office.path(), MissingOffice::Refuse);
    database.setUser(owner);
    Tenders tenders(database);
    DraftSaver saver(tenders);
    QSignalSpy saved(&saver, &DraftSaver::saved);
    QSignalSpy conflicted(&saver, &DraftSaver::conflicted);
    saver.start({});
    saver.change(someFields());
    QTRY_COMPARE(saved.size(), 1);
    TenderDraft other = saver.draft();
    other.fields.location = QStringLiteral("Navan");
    QVERIFY(tenders.saveDraft(other).result());

    TenderFields mine = someFields();
    mine.title = QStringLiteral("Mine");
    saver.change(mine);
    QTRY_COMPARE(conflicted.size(), 1);
    const auto theirs = conflicted.first().first().value<TenderDraft>();
    QCOMPARE(theirs.fields.location, QStringLiteral("Navan"));
    saver.resolve(theirs, mine);
    QTRY_COMPARE(saved.size(), 2);
    QVERIFY(tenders.loadDraft(other.id).result()->fields == mine);
}

void TenderPagesTest::discardedElsewhereIsTold()
{
    TestOffice office;
    const Uuid owner = office.addUser(QStringLiteral("owner"), {words::role::owner});
    Database database(office.clock());
    database.open(office.path(), MissingOffice::Refuse);
    database.setUser(owner);
    Tenders tenders(database);
    DraftSaver saver(tenders);
    QSignalSpy saved(&saver, &DraftSaver::saved);
    QSignalSpy gone(&saver, &DraftSaver::gone);
    saver.start({});
    saver.change(someFields());
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(tenders.discardDraft(saver.draft().id, saver.draft().rowVersion).result());
    saver.change({});
    QTRY_COMPARE(gone.size(), 1);
}

QTEST_MAIN(TenderPagesTest)

#include "tst_TenderPages.moc"
