// SPDX-License-Identifier: GPL-3.0-or-later
// Every list of the program on the real schema: pages of every column that people can sort by, with equal values,
// missing ones, and page boundaries in the middle of both.
#include "models/lists/BidList.h"
#include "models/lists/CertificationList.h"
#include "models/lists/ContractorList.h"
#include "models/lists/DraftList.h"
#include "models/lists/HistoryList.h"
#include "models/lists/MemberList.h"
#include "models/lists/MilestoneList.h"
#include "models/lists/PaymentList.h"
#include "models/lists/QueueList.h"
#include "models/lists/ReviewList.h"
#include "models/lists/TenderList.h"
#include "models/lists/UserList.h"
#include "models/tables/EntityTable.h"
#include "tests/lists/ListProbe.h"
#include "tests/lists/OfficeRows.h"
#include "tests/storage/Why.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace tenderyard {
namespace {
using MakeList = std::function<std::unique_ptr<EntityList>(Database &)>;
} // namespace
} // namespace tenderyard

// Before its first use in a data row.
Q_DECLARE_METATYPE(tenderyard::MakeList)

namespace tenderyard {

namespace {

QList<ListDescription> everyList()
{
    return {TenderList::describe(),  BidList::describe(),        MilestoneList::describe(),
            PaymentList::describe(), ContractorList::describe(), CertificationList::describe(),
            ReviewList::describe(),  UserList::describe(),       QueueList::describe(),
            HistoryList::describe(), MemberList::describe(),     DraftList::describe()};
}

template<class List> MakeList maker()
{
    return [](Database &database) { return std::make_unique<List>(database); };
}

QList<Uuid> idsOf(const Rows &rows)
{
    QList<Uuid> ids;
    for (const Row &row : rows)
        ids.append(row.id());
    return ids;
}

} // namespace

class tst_ListPaging : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_office.reset(); }

    void pages_data();
    void pages();
    void reachesItsDependencies_data();
    void reachesItsDependencies();
    void shows_data();
    void shows();
    void filtersByItsConditions_data();
    void filtersByItsConditions();
    void findsWorkByItsTitleAndItsContracts_data();
    void findsWorkByItsTitleAndItsContracts();
    void sortsThroughAnIndex_data();
    void sortsThroughAnIndex();

private:
    QStringList planOf(const QString &explain, const PageRequest &request, const QString &column);
    void readsAPageThroughAnIndex(const PageRequest &request);
    void readsASpanThroughAnIndex(PageRequest request, const QString &sort);

    std::unique_ptr<TestOffice> m_office;
    Uuid m_viewer;
};

void tst_ListPaging::initTestCase()
{
    m_office = std::make_unique<TestOffice>();
    const OfficeRows rows(*m_office);
    QVERIFY2(rows.outcome(), why(rows.outcome()));
    m_viewer = rows.viewer();
}

void tst_ListPaging::pages_data()
{
    QTest::addColumn<int>("list");
    QTest::addColumn<QString>("sort");
    QTest::addColumn<Qt::SortOrder>("direction");
    const QList<ListDescription> lists = everyList();
    for (int list = 0; list < int(lists.size()); ++list) {
        QStringList sorts{lists.at(list).defaultSort};
        for (const ListColumn &column : lists.at(list).columns)
            sorts.append(column.sort);
        sorts.removeAll(QString());
        sorts.removeDuplicates();
        for (const QString &sort : std::as_const(sorts)) {
            const QByteArray name = (lists.at(list).relation + u" by " + sort).toUtf8();
            QTest::addRow("%s up", name.constData()) << list << sort << Qt::AscendingOrder;
            QTest::addRow("%s down", name.constData()) << list << sort << Qt::DescendingOrder;
        }
    }
}

void tst_ListPaging::pages()
{
    QFETCH(const int, list);
    QFETCH(const QString, sort);
    QFETCH(const Qt::SortOrder, direction);
    const ListDescription description = everyList().at(list);
    Connection &connection = m_office->connection();
    const Expected<Rows> all = connection.select(u"SELECT * FROM %1 ORDER BY %2 %3, id %3"_qs.arg(
        description.relation, sort, direction == Qt::AscendingOrder ? u"ASC"_qs : u"DESC"_qs));
    QVERIFY2(all, why(all));
    QVERIFY2(all->size() >= 15, qPrintable(QString::number(all->size())));

    PageRequest request = description.requestOf({{}, sort, direction});
    request.limit = 7;
    EntityTable table(connection, description.entity, {});
    Rows paged;
    for (;;) {
        const Expected<Rows> page = table.readPage(request);
        QVERIFY2(page, why(page));
        if (page->isEmpty())
            break;
        paged.append(*page);
        request.after = request.order.keyOf(page->last());
        QVERIFY2(!page->last().isNull(sort), "a sort key is never NULL");
    }
    QCOMPARE(idsOf(paged), idsOf(*all));
    // The order in the list's memory is the database's.
    for (qsizetype i = 1; i < paged.size(); ++i)
        QVERIFY(request.order.isBefore(request.order.keyOf(paged.at(i - 1)), request.order.keyOf(paged.at(i))));
    // And a part in the middle, as a fenced span is read.
    request.after = request.order.keyOf(all->at(3));
    request.upto = request.order.keyOf(all->at(9));
    QCOMPARE(idsOf(table.readPage(request).value_or(Rows())), idsOf(all->mid(4, 6)));
}

void tst_ListPaging::reachesItsDependencies_data()
{
    QTest::addColumn<int>("list");
    QTest::addColumn<int>("dependency");
    const QList<ListDescription> lists = everyList();
    for (int list = 0; list < int(lists.size()); ++list) {
        for (int i = 0; i < int(lists.at(list).dependencies.size()); ++i) {
            const auto &dependency = lists.at(list).dependencies.at(i);
            if (!dependency.reach.isEmpty())
                QTest::addRow("%s from %s", qPrintable(lists.at(list).relation), qPrintable(dependency.entity))
                    << list << i;
        }
    }
}

void tst_ListPaging::reachesItsDependencies()
{
    QFETCH(const int, list);
    QFETCH(const int, dependency);
    const ListDescription description = everyList().at(list);
    const ListDescription::Dependency &from = description.dependencies.at(dependency);
    Connection &connection = m_office->connection();
    const Expected<Rows> sources = connection.select(u"SELECT id FROM %1"_qs.arg(from.entity));
    QVERIFY2(sources, why(sources));
    qsizetype reached = 0;
    for (const Row &source : *sources) {
        const Expected<Rows> rows = connection.select(
            u"SELECT id FROM %1 WHERE %2"_qs.arg(description.relation, from.reach.arg(u":changed"_qs)),
            {{u"changed"_qs, source.text(u"id"_qs)}});
        QVERIFY2(rows, why(rows));
        reached += rows->size();
    }
    QVERIFY(reached > 0);
}

void tst_ListPaging::shows_data()
{
    QTest::addColumn<MakeList>("make");
    QTest::newRow("tenders") << maker<TenderList>();
    QTest::newRow("bids") << maker<BidList>();
    QTest::newRow("milestones") << maker<MilestoneList>();
    QTest::newRow("payments") << maker<PaymentList>();
    QTest::newRow("contractors") << maker<ContractorList>();
    QTest::newRow("certifications") << maker<CertificationList>();
    QTest::newRow("reviews") << maker<ReviewList>();
    QTest::newRow("users") << maker<UserList>();
    QTest::newRow("queue") << maker<QueueList>();
    QTest::newRow("history") << maker<HistoryList>();
    QTest::newRow("members") << maker<MemberList>();
    QTest::newRow("drafts") << maker<DraftList>();
}

void tst_ListPaging::shows()
{
    QFETCH(const MakeList, make);
    Database database(m_office->clock());
    const QFuture<Outcome> opened = database.open(m_office->path(), MissingOffice::Refuse);
    QTRY_VERIFY(opened.isFinished());
    QVERIFY2(opened.result(), why(opened.result()));
    database.setUser(m_viewer);
    const std::unique_ptr<EntityList> list = make(database);
    ListProbe probe(*list);
    QList<Error> errors;
    connect(list.get(), &EntityList::failed, this, [&](const Error &error) { errors.append(error); });
    list->load();
    QVERIFY(probe.waitUntilCounted());
    QVERIFY(list->rowCount() >= 15);
    for (int column = 0; column < list->columnCount(); ++column) {
        QVERIFY(!list->headerData(column, Qt::Horizontal).toString().isEmpty());
        QVERIFY(list->columnOf(list->columns().at(column).id) == column);
        // Each column says something somewhere.
        const auto says = [&](int row) { return !list->index(row, column).data().toString().isEmpty(); };
        bool any = list->columns().at(column).id == u"reason" || list->columns().at(column).kind == CellKind::Time;
        for (int row = 0; row < list->rowCount() && !any; ++row)
            any = says(row);
        const QString id = list->columns().at(column).id;
        const QStringList unfilled{u"location"_qs, u"region"_qs, u"issuer"_qs, u"number"_qs, u"issued"_qs,
                                   u"approved"_qs, u"answer"_qs, u"roles"_qs,  u"actor"_qs};
        QVERIFY2(any || unfilled.contains(id), qPrintable(id));
    }
    if (!list->description().searchColumn.isEmpty()) {
        // Some columns that are searched are too long to be carried with each row: then a name is looked for.
        const QString &searched = list->description().searchColumn;
        const Row first = *list->rowAt(0);
        const QList<ListColumn> columns = list->columns();
        const auto name = std::ranges::find(columns, CellKind::Name, &ListColumn::kind);
        const QString wanted = first.text(first.has(searched) || name == columns.end() ? searched : name->source);
        QSignalSpy loaded(list.get(), &EntityList::loaded);
        list->setSearchText(wanted.toUpper());
        QVERIFY(loaded.wait());
        QVERIFY(list->rowCount() > 0);
    }
    QVERIFY2(errors.isEmpty(), qPrintable(errors.value(0).detail));
    QCOMPARE(probe.resets(), 0);
}

void tst_ListPaging::filtersByItsConditions_data()
{
    QTest::addColumn<int>("list");
    QTest::addColumn<QString>("condition");
    const QList<ListDescription> lists = everyList();
    for (int list = 0; list < int(lists.size()); ++list) {
        for (const QString &condition : lists.at(list).conditions.keys())
            QTest::addRow("%s %s", qPrintable(lists.at(list).relation), qPrintable(condition)) << list << condition;
    }
}

void tst_ListPaging::filtersByItsConditions()
{
    QFETCH(const int, list);
    QFETCH(const QString, condition);
    const ListDescription description = everyList().at(list);
    Binds binds;
    if (condition == u"category")
        binds.insert(condition, u"45000000"_qs);
    const Expected<Rows> rows =
        EntityTable(m_office->connection(), description.entity, {})
            .readPage(description.requestOf({{ListFilter::condition(condition, binds)}, {}, {}}));
    QVERIFY2(rows, why(rows));
    const Expected<QVariant> count = m_office->connection().scalar(
        u"SELECT count(*) FROM %1 WHERE %2"_qs.arg(description.relation, description.conditions.value(condition)),
        binds);
    QVERIFY2(count, why(count));
    QCOMPARE(rows->size(), count->toLongLong());
}

void tst_ListPaging::findsWorkByItsTitleAndItsContracts_data()
{
    QTest::addColumn<int>("list");
    QTest::addColumn<QString>("title");
    QTest::newRow("milestones") << 2 << u"title"_qs;
    QTest::newRow("payments") << 3 << u"milestone_title"_qs;
}

void tst_ListPaging::findsWorkByItsTitleAndItsContracts()
{
    QFETCH(const int, list);
    QFETCH(const QString, title);
    const ListDescription description = everyList().at(list);
    const auto found = [&](const QString &typed) {
        PageRequest request = description.requestOf({{ListFilter::contains(description.searchColumn, typed)}, {}, {}});
        request.columns.append({u"contract_title"_qs, title});
        request.columns.removeDuplicates();
        return EntityTable(m_office->connection(), description.entity, {}).readPage(request).value_or(Rows());
    };
    // A milestone that is called Zaun, whatever its contract is called, and the other way round.
    bool byTitle = false;
    bool byContract = false;
    const Rows fences = found(u"zAUN"_qs);
    for (const Row &row : fences) {
        byTitle |= row.text(title) == u"Zaun" && row.text(u"contract_title"_qs) != u"Zaun";
        byContract |= row.text(title) != u"Zaun" && row.text(u"contract_title"_qs) == u"Zaun";
    }
    QVERIFY(byTitle);
    QVERIFY(byContract);
    // Each word somewhere in the two.
    const Rows both = found(u"acker zaun"_qs);
    QVERIFY(!both.isEmpty() && both.size() < fences.size());
    QCOMPARE(found(u"nothing like it"_qs).size(), 0);
}

void tst_ListPaging::sortsThroughAnIndex_data()
{
    QTest::addColumn<QString>("sort");
    // Not by status or budget: these depend on the time, and on who looks.
    for (const char *sort : {"title_fold", "location_fold", "updated_at", "created_at"})
        QTest::newRow(sort) << QString::fromLatin1(sort);
    // What is computed does not get through the barrier that people's views are on a server.
    if (!TestOffice::isOnServer())
        QTest::newRow("deadline_sort") << u"deadline_sort"_qs;
}

void tst_ListPaging::sortsThroughAnIndex()
{
    QFETCH(const QString, sort);
    const ListDescription description = TenderList::describe();
    const PageRequest request = description.requestOf({{}, sort, Qt::DescendingOrder});
    if (TestOffice::isOnServer())
        readsASpanThroughAnIndex(request, sort);
    else
        readsAPageThroughAnIndex(request);
}

QStringList tst_ListPaging::planOf(const QString &explain, const PageRequest &request, const QString &column)
{
    const PageRequest::Statement page = request.statement(m_office->connection().dialect());
    const Expected<Rows> plan = m_office->connection().select(explain + page.sql, page.binds);
    if (!plan)
        qWarning("%s", static_cast<const char *>(why(plan)));
    QStringList steps;
    for (const Row &step : plan.value_or(Rows()))
        steps.append(step.text(column));
    return steps;
}

void tst_ListPaging::readsAPageThroughAnIndex(const PageRequest &request)
{
    const QStringList steps = planOf(u"EXPLAIN QUERY PLAN "_qs, request, u"detail"_qs);
    QVERIFY2(steps.filter(u"USE TEMP B-TREE FOR ORDER BY"_qs).isEmpty(), qPrintable(steps.join(u'\n')));
    QVERIFY2(!steps.filter(u"USING INDEX contracts_contract_by_"_qs).isEmpty(), qPrintable(steps.join(u'\n')));
}

/// On a server no order gets through the barrier; what lies between two fences does, and is all that is sorted.
void tst_ListPaging::readsASpanThroughAnIndex(PageRequest request, const QString &sort)
{
    Connection &connection = m_office->connection();
    const Rows rows = connection.select(u"SELECT * FROM %1 ORDER BY %2 DESC, id DESC"_qs.arg(request.relation, sort))
                          .value_or(Rows());
    QVERIFY(rows.size() > 9);
    request.after = request.order.keyOf(rows.at(3));
    request.upto = request.order.keyOf(rows.at(9));
    // A few rows are read in a whole, unless that is said to cost much.
    QVERIFY(connection.executeScript(u"SET enable_seqscan = off"_qs));
    const QStringList steps = planOf(u"EXPLAIN "_qs, request, u"QUERY PLAN"_qs);
    QVERIFY2(!steps.filter(u"contracts_contract_by_"_qs).isEmpty(), qPrintable(steps.join(u'\n')));
    const QStringList spans = steps.filter(u"Index Cond: ((ROW(%1, id) <"_qs.arg(sort));
    QVERIFY2(spans.size() == 1 && spans.first().contains(u"AND (ROW(%1, id) >="_qs.arg(sort)),
             qPrintable(steps.join(u'\n')));
}

} // namespace tenderyard

QTEST_GUILESS_MAIN(tenderyard::tst_ListPaging)
#include "tst_ListPaging.moc"
