// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/BidTable.h"
#include "models/tables/CertificationTable.h"
#include "models/tables/ContractTable.h"
#include "models/tables/ContractorTable.h"
#include "models/tables/DraftTable.h"
#include "models/tables/MilestonePaymentTable.h"
#include "models/tables/MilestoneTable.h"
#include "models/tables/ReviewTable.h"
#include "models/tables/UserTable.h"
#include "tests/storage/Why.h"
#include "tests/support/TestOffice.h"

#include <QAbstractItemModelTester>
#include <QSqlIndex>
#include <QSqlRecord>
#include <QTest>

namespace tenderyard {

class tst_EntityTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void everyWritableColumnExists();
    void selectsOnlyAPage();
    void readsPagesByKey();
    void escapesWhatItSelectsBy();
    void reportsWhatCannotBeRead();
    void passesTheModelTester();
    void addsARow();
    void changesARow();
    void refusesAStaleRow();
    void refusesOtherColumns();
    void deletesARow();
    void submitsEditsOfTheModel();
    void submitsAllOrNothing();
    void refusesAStaleEdit();
    void refusesAStaleDeletion();

private:
    Uuid addDraft(const QString &title);
    Row draft(const Uuid &id);
    QStringList titles();

    std::unique_ptr<TestOffice> m_office;
    Uuid m_owner;
};

namespace {

const QString title = QStringLiteral("title");

Binds draftOf(const Uuid &owner, const QString &text)
{
    return {{QStringLiteral("owner_id"), QVariant::fromValue(owner)},
            {title, text},
            {QStringLiteral("title_fold"), text},
            {QStringLiteral("content"), QStringLiteral("{}")}};
}

PageRequest pageOf(const QStringList &sorting, int limit)
{
    PageRequest request;
    request.relation = QStringLiteral("contracts_draft");
    request.columns = {QStringLiteral("id"), title, QStringLiteral("title_fold")};
    request.order = RowOrder(sorting, Qt::AscendingOrder);
    request.limit = limit;
    return request;
}

} // namespace

void tst_EntityTable::init()
{
    m_office = std::make_unique<TestOffice>();
    m_owner = m_office->addUser(QStringLiteral("olga"), {QStringLiteral("OWNER")});
    m_office->actAs(m_owner);
}

void tst_EntityTable::cleanup()
{
    m_office.reset();
}

Uuid tst_EntityTable::addDraft(const QString &text)
{
    return DraftTable(m_office->connection()).submitNew(draftOf(m_owner, text)).value_or(Uuid());
}

Row tst_EntityTable::draft(const Uuid &id)
{
    return m_office->connection()
        .selectOne(QStringLiteral("SELECT * FROM contracts_draft WHERE id = :id"),
                   {{QStringLiteral("id"), QVariant::fromValue(id)}})
        .value_or(Row());
}

QStringList tst_EntityTable::titles()
{
    QStringList texts;
    const Expected<Rows> rows =
        m_office->connection().select(QStringLiteral("SELECT title FROM contracts_draft ORDER BY title"));
    for (const Row &row : rows.value_or(Rows()))
        texts.append(row.text(title));
    return texts;
}

void tst_EntityTable::everyWritableColumnExists()
{
    Connection &connection = m_office->connection();
    const ContractTable contracts(connection);
    const BidTable bids(connection);
    const MilestoneTable milestones(connection);
    const MilestonePaymentTable payments(connection);
    const CertificationTable certifications(connection);
    const ContractorTable contractors(connection);
    const ReviewTable reviews(connection);
    const UserTable users(connection);
    const DraftTable drafts(connection);
    for (const EntityTable *table : std::initializer_list<const EntityTable *>{
             &contracts, &bids, &milestones, &payments, &certifications, &contractors, &reviews, &users, &drafts}) {
        for (const QString &column : table->writableColumns())
            QVERIFY2(table->record().contains(column), qPrintable(table->tableName() + u'.' + column));
        QCOMPARE(table->primaryKey().count(), 2);
    }
}

void tst_EntityTable::selectsOnlyAPage()
{
    QVERIFY(m_office->connection().transaction([this]() -> Outcome {
        for (int i = 0; i < 250; ++i) {
            if (addDraft(QString::number(i)).isNull())
                return failure(QStringLiteral("storage.failed"));
        }
        return {};
    }));
    DraftTable table(m_office->connection());
    QVERIFY(table.select());
    while (table.canFetchMore())
        table.fetchMore();
    QCOMPARE(table.rowCount(), PageRequest::mostRows);
}

void tst_EntityTable::readsPagesByKey()
{
    for (const QString &text : {u"a"_qs, u"b"_qs, u"b"_qs, u"b"_qs, u"c"_qs})
        addDraft(text);
    DraftTable table(m_office->connection());
    PageRequest request = pageOf({QStringLiteral("title_fold")}, 2);
    QStringList read;
    for (int page = 0; page < 4; ++page) {
        const Expected<Rows> rows = table.readPage(request);
        QVERIFY2(rows, why(rows));
        for (const Row &row : *rows)
            read.append(row.text(title));
        if (!rows->isEmpty())
            request.after = request.order.keyOf(rows->last());
    }
    QCOMPARE(read, QStringList({u"a"_qs, u"b"_qs, u"b"_qs, u"b"_qs, u"c"_qs}));

    request.upto = request.after;
    request.after.clear();
    request.limit = 10;
    QCOMPARE(table.readPage(request)->size(), 5);
    request.order = RowOrder({QStringLiteral("title_fold")}, Qt::DescendingOrder);
    QCOMPARE(table.readPage(request)->size(), 1);
}

void tst_EntityTable::escapesWhatItSelectsBy()
{
    const QStringList texts{u"it's"_qs, u"'; DROP TABLE contracts_draft; --"_qs, u":title :after0 ?"_qs,
                            u"\u202eabc"_qs, u"\"quoted\" \\ % _"_qs};
    DraftTable table(m_office->connection());
    for (const QString &text : texts) {
        addDraft(text);
        PageRequest request = pageOf({title}, 10);
        request.where = QStringLiteral("title = :wanted");
        request.binds = {{QStringLiteral("wanted"), text}};
        const Expected<Rows> rows = table.readPage(request);
        QVERIFY2(rows, why(rows));
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->first().text(title), text);
    }
    PageRequest request = pageOf({title}, 10);
    request.where = QStringLiteral("title = :wanted");
    request.binds = {{QStringLiteral("wanted"), QString(QStringLiteral("x\0' y")).replace(u'y', QChar(0))}};
    QVERIFY(table.readPage(request));
}

void tst_EntityTable::reportsWhatCannotBeRead()
{
    DraftTable table(m_office->connection());
    PageRequest request = pageOf({title}, 10);
    request.relation = QStringLiteral("no_such_table");
    QCOMPARE(codeOf(table.readPage(request)), QStringLiteral("storage.failed"));
    request = pageOf({title}, 10);
    QVERIFY(table.readPage(request));
}

void tst_EntityTable::passesTheModelTester()
{
    for (int i = 0; i < 5; ++i)
        addDraft(QString::number(i));
    DraftTable table(m_office->connection());
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(table.select());
    QVERIFY(table.readPage(pageOf({title}, 3)));
    QCOMPARE(table.rowCount(), 3);
}

void tst_EntityTable::addsARow()
{
    DraftTable table(m_office->connection());
    const Uuid chosen = Uuid::create();
    Binds values = draftOf(m_owner, u"mine"_qs);
    values.insert(QStringLiteral("id"), QVariant::fromValue(chosen));
    const Expected<Uuid> id = table.submitNew(values);
    QVERIFY2(id, why(id));
    QCOMPARE(*id, chosen);
    QCOMPARE(draft(chosen).integer(QStringLiteral("row_version")), 1);
    QCOMPARE(draft(chosen).time(QStringLiteral("created_at")), m_office->clock().now());
    QVERIFY(!addDraft(u"another"_qs).isNull());
    QVERIFY(!table.submitNew(values));
}

void tst_EntityTable::changesARow()
{
    const Uuid id = addDraft(u"before"_qs);
    m_office->clock().advance(60);
    DraftTable table(m_office->connection());
    const Outcome changed = table.submitRow(id, 1, {{title, u"after"_qs}});
    QVERIFY2(changed, why(changed));
    QCOMPARE(draft(id).text(title), u"after"_qs);
    QCOMPARE(draft(id).integer(QStringLiteral("row_version")), 2);
    QCOMPARE(draft(id).time(QStringLiteral("updated_at")), m_office->clock().now());
}

void tst_EntityTable::refusesAStaleRow()
{
    const Uuid id = addDraft(u"before"_qs);
    DraftTable table(m_office->connection());
    QVERIFY(table.submitRow(id, 1, {{title, u"theirs"_qs}}));
    QCOMPARE(codeOf(table.submitRow(id, 1, {{title, u"mine"_qs}})), QStringLiteral("storage.conflict"));
    QCOMPARE(codeOf(table.submitRow(Uuid::create(), 1, {{title, u"mine"_qs}})), QStringLiteral("storage.conflict"));
    QCOMPARE(draft(id).text(title), u"theirs"_qs);
}

void tst_EntityTable::refusesOtherColumns()
{
    const Uuid id = addDraft(u"before"_qs);
    DraftTable table(m_office->connection());
    const Outcome refused = table.submitRow(id, 1, {{QStringLiteral("row_version"), 7}});
    QCOMPARE(codeOf(refused), QStringLiteral("storage.failed"));
    QCOMPARE(refused.error().field, QStringLiteral("row_version"));
    QVERIFY(table.select());
    const int version = table.fieldIndex(QStringLiteral("row_version"));
    QVERIFY(!table.flags(table.index(0, version)).testFlag(Qt::ItemIsEditable));
    QVERIFY(!table.setData(table.index(0, version), 7));
    QVERIFY(table.flags(table.index(0, table.fieldIndex(title))).testFlag(Qt::ItemIsEditable));
}

void tst_EntityTable::deletesARow()
{
    const Uuid id = addDraft(u"short-lived"_qs);
    DraftTable table(m_office->connection());
    QCOMPARE(codeOf(table.submitRemoval(id, 2)), QStringLiteral("storage.conflict"));
    QVERIFY(table.submitRemoval(id, 1));
    QVERIFY(titles().isEmpty());
}

void tst_EntityTable::submitsEditsOfTheModel()
{
    for (const QString &text : {u"a"_qs, u"b"_qs, u"c"_qs})
        addDraft(text);
    DraftTable table(m_office->connection());
    QVERIFY(table.select());
    const int column = table.fieldIndex(title);
    QVERIFY(table.setData(table.index(0, column), u"A"_qs));
    QVERIFY(table.removeRow(1));
    QSqlRecord added = table.record();
    const Binds values = draftOf(m_owner, u"d"_qs);
    for (int i = 0; i < added.count(); ++i) {
        added.setGenerated(i, values.contains(added.fieldName(i)));
        if (added.isGenerated(i))
            added.setValue(i, added.fieldName(i) == u"owner_id" ? QVariant(m_owner.toString())
                                                                : values.value(added.fieldName(i)));
    }
    QVERIFY(table.insertRecord(-1, added));
    const Outcome submitted = table.submitChanges();
    QVERIFY2(submitted, why(submitted));
    QCOMPARE(titles(), QStringList({u"A"_qs, u"c"_qs, u"d"_qs}));
    QCOMPARE(table.rowCount(), 3);
}

void tst_EntityTable::submitsAllOrNothing()
{
    addDraft(u"a"_qs);
    const Uuid second = addDraft(u"b"_qs);
    DraftTable table(m_office->connection());
    QVERIFY(table.select());
    const int column = table.fieldIndex(title);
    QVERIFY(table.setData(table.index(0, column), u"A"_qs));
    QVERIFY(table.setData(table.index(1, column), u"B"_qs));
    QVERIFY(DraftTable(m_office->connection()).submitRow(second, 1, {{title, u"theirs"_qs}}));
    QCOMPARE(codeOf(table.submitChanges()), QStringLiteral("storage.conflict"));
    QCOMPARE(titles(), QStringList({u"a"_qs, u"theirs"_qs}));
    // The model shows what is stored, and works again.
    QCOMPARE(table.index(0, column).data().toString(), u"a"_qs);
    QVERIFY(table.setData(table.index(1, column), u"B"_qs));
    QVERIFY(table.submitChanges());
    QCOMPARE(titles(), QStringList({u"B"_qs, u"a"_qs}));
}

void tst_EntityTable::refusesAStaleEdit()
{
    const Uuid id = addDraft(u"a"_qs);
    DraftTable table(m_office->connection());
    QVERIFY(table.select());
    QVERIFY(table.setData(table.index(0, table.fieldIndex(title)), u"mine"_qs));
    QVERIFY(DraftTable(m_office->connection()).submitRemoval(id, 1));
    // The stock model reports success here.
    QCOMPARE(codeOf(table.submitChanges()), QStringLiteral("storage.conflict"));
    QCOMPARE(table.rowCount(), 0);
}

void tst_EntityTable::refusesAStaleDeletion()
{
    const Uuid id = addDraft(u"a"_qs);
    DraftTable table(m_office->connection());
    QVERIFY(table.select());
    QVERIFY(table.removeRow(0));
    QVERIFY(DraftTable(m_office->connection()).submitRow(id, 1, {{title, u"theirs"_qs}}));
    QCOMPARE(codeOf(table.submitChanges()), QStringLiteral("storage.conflict"));
    QCOMPARE(titles(), QStringList({u"theirs"_qs}));
}

} // namespace tenderyard

QTEST_GUILESS_MAIN(tenderyard::tst_EntityTable)
#include "tst_EntityTable.moc"
