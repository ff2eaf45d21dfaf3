// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Money.h"
#include "tests/lists/ListProbe.h"
#include "tests/lists/ThingList.h"
#include "tests/lists/ThingOffice.h"
#include "tests/storage/Why.h"

#include <QSignalSpy>
#include <QTest>

namespace tenderyard {

class tst_EntityList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void readsNothingBeforeLoad();
    void loadsPageByPage();
    void knowsThatItIsEmpty();
    void answersRoles();
    void namesItsColumns();
    void filters_data();
    void filters();
    void sortsByEveryColumn_data();
    void sortsByEveryColumn();
    void searchesWhenThePersonPauses();
    void dropsStaleAnswers();
    void newestPageComesFirst();
    void jumpsToTheMiddleOfALongList();
    void locatesARow();
    void tellsOfFailureAndTriesAgain();

private:
    std::unique_ptr<ThingOffice> m_office;
    std::unique_ptr<ThingList> m_list;
    std::unique_ptr<ListProbe> m_probe;
};

void tst_EntityList::init()
{
    m_office = std::make_unique<ThingOffice>();
    m_list = std::make_unique<ThingList>(m_office->database());
    m_probe = std::make_unique<ListProbe>(*m_list);
}

void tst_EntityList::cleanup()
{
    if (m_probe)
        QCOMPARE(m_probe->resets(), 0);
    m_probe.reset();
    m_list.reset();
    m_office.reset();
}

void tst_EntityList::readsNothingBeforeLoad()
{
    QVERIFY(m_office->fill(3));
    QTest::qWait(50);
    QVERIFY(!m_list->isLoaded() && !m_list->isLoading());
    QCOMPARE(m_list->rowCount(), 0);
    QSignalSpy loading(m_list.get(), &EntityList::loading);
    QSignalSpy loaded(m_list.get(), &EntityList::loaded);
    m_list->load();
    m_list->load();
    QCOMPARE(loading.size(), 1);
    QVERIFY(loaded.wait());
    QCOMPARE(m_list->rowCount(), 3);
    m_list->load();
    QCOMPARE(loading.size(), 1);
}

void tst_EntityList::loadsPageByPage()
{
    QVERIFY(m_office->fill(3'050));
    m_list->load();
    QVERIFY(m_probe->waitUntilCounted());
    QCOMPARE(m_list->rowCount(), 3'050);
    QVERIFY(m_list->index(1'500, 0).data(BusyRole).toBool());
    QVERIFY(!m_list->index(1'500, 0).data(Qt::DisplayRole).isValid());
    QVERIFY2(m_probe->waitFor(m_office->ids(u"name_fold, id"_qs)), qPrintable(m_probe->difference()));
    QCOMPARE(m_probe->removals(), 0);
}

void tst_EntityList::knowsThatItIsEmpty()
{
    QSignalSpy empty(m_list.get(), &EntityList::emptyChanged);
    m_list->load();
    QVERIFY(empty.wait());
    QVERIFY(m_list->isEmpty() && m_list->isCountExact());
    QVERIFY(!m_office->add(m_office->other(), u"first"_qs).isNull());
    QTRY_COMPARE(empty.size(), 2);
    QVERIFY(!m_list->isEmpty());
}

void tst_EntityList::answersRoles()
{
    const Uuid id = m_office->add(m_office->database(), u"Müller"_qs,
                                  {{u"amount"_qs, qint64(12'345'000)},
                                   {u"due_on"_qs, QDate(2026, 11, 23)},
                                   {u"rating"_qs, 457},
                                   {u"note"_qs, u"second"_qs}});
    QVERIFY(!id.isNull());
    TextFormat format;
    format.locale = QLocale(QLocale::German, QLocale::Germany);
    format.zone = QTimeZone(3'600);
    format.statusText = [](const QString &entity, const QString &word) -> QString { return entity + u'/' + word; };
    m_list->setFormat(format);
    m_list->load();
    QTRY_COMPARE(m_list->rowCount(), 1);
    const auto cell = [this](const QString &column, int role) {
        return m_list->index(0, m_list->columnOf(column)).data(role);
    };
    QCOMPARE(cell(u"name"_qs, Qt::DisplayRole), u"Müller"_qs);
    QCOMPARE(cell(u"name"_qs, SecondLineRole), u"second"_qs);
    QCOMPARE(cell(u"name"_qs, IdRole), id.toString());
    QCOMPARE(cell(u"name"_qs, BusyRole), false);
    QCOMPARE(cell(u"amount"_qs, ValueRole).value<Money>(), Money(12'345'000, Currency::fromCode(u"EUR"_qs)));
    QVERIFY(cell(u"amount"_qs, Qt::DisplayRole).toString().contains(u"1.234,50"_qs));
    QCOMPARE(cell(u"amount"_qs, KindRole), int(CellKind::Money));
    QCOMPARE(cell(u"due"_qs, ValueRole), QDate(2026, 11, 23));
    QCOMPARE(cell(u"due"_qs, Qt::DisplayRole), u"23. Nov. 2026"_qs);
    QCOMPARE(cell(u"updated"_qs, ValueRole).toDateTime(), QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC));
    QCOMPARE(cell(u"updated"_qs, Qt::DisplayRole), u"2. Jan. 2026, 04:04"_qs);
    QCOMPARE(cell(u"rating"_qs, ValueRole), qint64(457));
    QCOMPARE(cell(u"rating"_qs, Qt::DisplayRole), u"4,6"_qs);
    QCOMPARE(cell(u"status"_qs, ValueRole), u"PENDING"_qs);
    QCOMPARE(cell(u"status"_qs, StatusEntityRole), u"thing"_qs);
    QCOMPARE(cell(u"status"_qs, Qt::DisplayRole), u"thing/PENDING"_qs);
    QCOMPARE(cell(u"name"_qs, RowRole).toHash().value(u"row_version"_qs), qint64(1));

    QVERIFY(m_office->change(m_office->database(), id, {{u"amount"_qs, QVariant()}, {u"rating"_qs, QVariant()}}));
    QTRY_VERIFY(!cell(u"amount"_qs, ValueRole).isValid());
    QCOMPARE(cell(u"amount"_qs, Qt::DisplayRole), QString());
    QVERIFY(!cell(u"rating"_qs, ValueRole).isValid());
}

void tst_EntityList::namesItsColumns()
{
    QCOMPARE(m_list->columnCount(), 7);
    QCOMPARE(m_list->headerData(1, Qt::Horizontal), u"Amount"_qs);
    QCOMPARE(m_list->headerData(1, Qt::Horizontal, KindRole), int(CellKind::Money));
    QCOMPARE(m_list->columnOf(u"nowhere"_qs), -1);
    QVERIFY(!m_list->headerData(7, Qt::Horizontal).isValid());
}

void tst_EntityList::filters_data()
{
    QTest::addColumn<QList<ListFilter>>("filters");
    QTest::addColumn<QString>("where");
    using F = ListFilter;
    const auto row = [](const char *name, const QList<F> &filters, const QString &where) {
        QTest::newRow(name) << filters << where;
    };
    row("one of", {F::anyOf(u"status"_qs, {u"DONE"_qs, u"LATE"_qs})}, u"status IN ('DONE', 'LATE')"_qs);
    row("none of", {F::anyOf(u"status"_qs, {})}, u"1 = 0"_qs);
    row("contains", {F::contains(u"name_fold"_qs, u"THÍNG 12"_qs)}, u"name_fold LIKE '%12%'"_qs);
    row("takes wildcards as they are", {F::contains(u"name_fold"_qs, u"1%2_\\"_qs)}, u"1 = 0"_qs);
    row("contains nothing", {F::contains(u"name_fold"_qs, u"  "_qs)}, u"1 = 1"_qs);
    row("range", {F::atLeast(u"amount_sort"_qs, 20'000), F::atMost(u"amount_sort"_qs, 40'000)},
        u"amount_sort BETWEEN 20000 AND 40000"_qs);
    row("without", {F::isNull(u"due_on"_qs)}, u"due_on IS NULL"_qs);
    row("with", {F::isNotNull(u"due_on"_qs), F::equals(u"status"_qs, u"DONE"_qs)},
        u"due_on IS NOT NULL AND status = 'DONE'"_qs);
    row("condition", {F::condition(u"between"_qs, {{u"least"_qs, 20'000}, {u"most"_qs, 40'000}})},
        u"amount_sort BETWEEN 20000 AND 40000"_qs);
    row("not SQL", {F::equals(u"name"_qs, u"' OR 1 = 1 --"_qs)}, u"1 = 0"_qs);
}

void tst_EntityList::filters()
{
    QFETCH(const QList<ListFilter>, filters);
    QFETCH(const QString, where);
    QVERIFY(m_office->fill(450));
    m_list->load();
    QTRY_VERIFY(m_list->isLoaded());
    m_list->setFilters(filters);
    QVERIFY2(m_probe->waitFor(m_office->ids(u"name_fold, id"_qs, where)), qPrintable(m_probe->difference()));
}

void tst_EntityList::sortsByEveryColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("direction");
    const ListDescription description = ThingList::describe();
    for (int i = 0; i < int(description.columns.size()); ++i) {
        if (description.columns.at(i).sort.isEmpty())
            continue;
        QTest::addRow("%s up", description.columns.at(i).title) << i << Qt::AscendingOrder;
        QTest::addRow("%s down", description.columns.at(i).title) << i << Qt::DescendingOrder;
    }
}

void tst_EntityList::sortsByEveryColumn()
{
    QFETCH(const int, column);
    QFETCH(const Qt::SortOrder, direction);
    QVERIFY(m_office->fill(750));
    m_list->sort(column, direction);
    const QString order = direction == Qt::AscendingOrder ? u"%1, id"_qs : u"%1 DESC, id DESC"_qs;
    const QList<Uuid> expected = m_office->ids(order.arg(m_list->columns().at(column).sort));
    QCOMPARE(expected.size(), 750);
    QVERIFY2(m_probe->waitFor(expected), qPrintable(m_probe->difference()));
    // A column that cannot be sorted by changes nothing.
    m_list->sort(m_list->columnOf(u"rating"_qs));
    QVERIFY(!m_list->isLoading());
}

void tst_EntityList::searchesWhenThePersonPauses()
{
    QVERIFY(m_office->fill(300));
    m_list->load();
    QTRY_VERIFY(m_list->isLoaded());
    QSignalSpy loading(m_list.get(), &EntityList::loading);
    for (const QString &typed : {u"1"_qs, u"12"_qs, u"123"_qs})
        m_list->setSearchText(typed);
    QCOMPARE(loading.size(), 0);
    QVERIFY2(m_probe->waitFor(m_office->ids(u"name_fold, id"_qs, u"name_fold LIKE '%123%'"_qs)),
             qPrintable(m_probe->difference()));
    QCOMPARE(loading.size(), 1);
    m_list->setSearchText({});
    QVERIFY(m_probe->waitFor(m_office->ids(u"name_fold, id"_qs)));
}

void tst_EntityList::dropsStaleAnswers()
{
    QVERIFY(m_office->fill(900));
    QSignalSpy loaded(m_list.get(), &EntityList::loaded);
    m_list->load();
    for (const QString &status : {u"DONE"_qs, u"PENDING"_qs, u"NONE"_qs, u"DONE"_qs})
        m_list->setFilters({ListFilter::equals(u"status"_qs, status)});
    QVERIFY(loaded.wait());
    QVERIFY(m_probe->waitFor(m_office->ids(u"name_fold, id"_qs, u"status = 'DONE'"_qs)));
    QCOMPARE(loaded.size(), 1);
    // Also while pages and counts of the one before are under way.
    m_list->setFilters({});
    QVERIFY(loaded.wait());
    m_list->index(m_list->rowCount() - 1, 0).data();
    m_list->sort(1, Qt::DescendingOrder);
    QVERIFY(m_probe->waitFor(m_office->ids(u"amount_sort DESC, id DESC"_qs)));
}

void tst_EntityList::newestPageComesFirst()
{
    QVERIFY(m_office->fill(4'000));
    m_probe = std::make_unique<ListProbe>(*m_list, ListProbe::Tester::Without);
    m_list->load();
    QVERIFY(m_probe->waitUntilCounted());
    int pagesBefore = -1;
    connect(m_list.get(), &EntityList::dataChanged, this, [&] {
        if (pagesBefore < 0 && !m_list->idAt(3'900).isNull())
            pagesBefore = m_probe->pages();
    });
    // As when the scroll bar is drawn from top to bottom: what was only passed is not read in full.
    for (int row = 300; row < 4'000; row += 100)
        m_list->index(row, 0).data();
    QTRY_VERIFY(!m_list->index(3'900, 0).data(BusyRole).toBool());
    QCOMPARE(pagesBefore, 1);
    QTest::qWait(200);
    QVERIFY2(m_probe->pages() <= 5, qPrintable(QString::number(m_probe->pages())));
}

void tst_EntityList::jumpsToTheMiddleOfALongList()
{
    QVERIFY(m_office->fill(100'000));
    m_probe = std::make_unique<ListProbe>(*m_list, ListProbe::Tester::Without);
    m_list->load();
    QVERIFY(m_probe->waitUntilCounted());
    QCOMPARE(m_list->rowCount(), 100'000);
    QCOMPARE(m_probe->pages(), 0);
    const QList<Uuid> ids = m_office->ids(u"name_fold, id"_qs);
    for (const int row : {50'000, 99'999, 12'345}) {
        QVERIFY(m_list->index(row, 0).data(BusyRole).toBool());
        QTRY_VERIFY(!m_list->index(row, 0).data(BusyRole).toBool());
        QCOMPARE(m_list->idAt(row), ids.at(row));
    }
    QCOMPARE(m_probe->pages(), 3);
}

void tst_EntityList::locatesARow()
{
    QVERIFY(m_office->fill(5'000));
    const QList<Uuid> ids = m_office->ids(u"name_fold, id"_qs);
    Uuid found;
    int at = -2;
    connect(m_list.get(), &EntityList::located, this, [&](const Uuid &id, int row) {
        found = id;
        at = row;
    });
    // Asked for before the first row is here.
    m_list->load();
    m_list->locate(ids.at(4'321));
    QTRY_COMPARE(at, 4'321);
    QCOMPARE(found, ids.at(4'321));
    m_list->locate(ids.at(17));
    QTRY_COMPARE(at, 17);
    m_list->locate(Uuid::create());
    QTRY_COMPARE(at, -1);
}

void tst_EntityList::tellsOfFailureAndTriesAgain()
{
    QVERIFY(m_office->fill(5));
    const std::unique_ptr<Database> closed = m_office->makeClosed();
    ThingList list(*closed);
    QList<Error> errors;
    connect(&list, &EntityList::failed, this, [&](const Error &error) { errors.append(error); });
    list.load();
    QTRY_COMPARE(errors.size(), 1);
    QCOMPARE(errors.first().code, u"storage.not_open"_qs);
    QVERIFY(!list.isLoaded() && !list.isLoading());
    const QFuture<Outcome> opened = closed->open(m_office->path(), MissingOffice::Refuse);
    QTRY_VERIFY(opened.isFinished());
    list.retry();
    QTRY_COMPARE(list.rowCount(), 5);
}

} // namespace tenderyard

QTEST_GUILESS_MAIN(tenderyard::tst_EntityList)
#include "tst_EntityList.moc"
