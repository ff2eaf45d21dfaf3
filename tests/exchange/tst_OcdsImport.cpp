// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Deliver.h"
#include "models/domain/Statuses.h"
#include "models/exchange/ocds/ImportNotes.h"
#include "models/exchange/ocds/OcdsImport.h"
#include "tests/exchange/OcdsFiles.h"
#include "tests/support/TestOffice.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace tenderyard;
using namespace tenderyard::ocdsfiles;

namespace {

constexpr int longestImport = 600'000; // ms

const QByteArray tender = R"({"ocid":"ocds-abcdef-1","id":"r1","date":"2021-01-01T00:00:00Z","tag":["tender"],
  "parties":[{"id":"b","name":"Town","roles":["buyer"],"identifier":{"scheme":"X-TOWN","id":"1"}}],
  "buyer":{"id":"b","name":"Town"},"tender":{"id":"t","title":"A bridge","description":"Over the river","status":"active",
  "value":{"amount":1000,"currency":"EUR"},"tenderPeriod":{"endDate":"2021-02-01T12:00:00Z"},"oddity":7}})";

const QByteArray award = R"({"ocid":"ocds-abcdef-1","id":"r2","date":"2021-03-01T00:00:00Z","tag":["award"],
  "awards":[{"id":"a","status":"active","date":"2021-02-15T00:00:00Z","value":{"amount":900,"currency":"EUR"},
    "suppliers":[{"name":"Builders","identifier":{"scheme":"X-CO","id":"77"}}]}],
  "contracts":[{"id":"c","awardID":"a","status":"active","title":"The bridge","implementation":{
    "milestones":[{"id":"m","title":"Piers","status":"met","dueDate":"2021-05-01T00:00:00Z"}],
    "transactions":[{"id":"x","date":"2021-05-05T00:00:00Z","value":{"amount":100,"currency":"EUR"}}]}}]})";

} // namespace

class tst_OcdsImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void storesAWholeProcess();
    void twiceChangesNothing();
    void laterReleaseUpdates();
    void olderReleaseOnlyAdds();
    void takenOverIsLeftAlone();
    void refusedRowsAreLeftovers();
    void onlyStaff();
    void cancelling();
    void missingFiles();
    void realFiles();

private:
    QString write(const QString &name, const QByteArray &json);
    ImportResult run(const QStringList &paths, const QString &reportPath = {},
                     OcdsImport::By by = OcdsImport::By::CommandLine);
    qint64 count(const QString &table, const QString &where = QStringLiteral("true"));
    Row one(const QString &sql);
    /// Every row of every table that an import writes, as one text.
    QString everything();

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_OcdsImport::init()
{
    m_office = std::make_unique<TestOffice>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<Database>(m_office->clock());
    bool open = false;
    deliver(m_database->open(m_office->path(), MissingOffice::Refuse), this,
            [&open](const Outcome &outcome) { open = outcome.has_value(); });
    QTRY_VERIFY(open);
}

void tst_OcdsImport::cleanup()
{
    m_database.reset();
    m_office.reset();
}

QString tst_OcdsImport::write(const QString &name, const QByteArray &json)
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
        qFatal("a test file could not be written");
    return path;
}

ImportResult tst_OcdsImport::run(const QStringList &paths, const QString &reportPath, OcdsImport::By by)
{
    OcdsImport import(*m_database);
    ImportResult result;
    bool done = false;
    connect(&import, &OcdsImport::finished, this, [&](const ImportResult &end) {
        result = end;
        done = true;
    });
    import.start(paths, reportPath, by);
    const bool ended = QTest::qWaitFor([&] { return done; }, longestImport);
    if (!ended)
        qFatal("the import did not end");
    return result;
}

qint64 tst_OcdsImport::count(const QString &table, const QString &where)
{
    return m_office->connection()
        .scalar(QStringLiteral("SELECT count(*) FROM %1 WHERE %2").arg(table, where))
        .value()
        .toLongLong();
}

Row tst_OcdsImport::one(const QString &sql)
{
    const Expected<Row> row = m_office->connection().selectOne(sql);
    return row ? *row : Row();
}

QString tst_OcdsImport::everything()
{
    QStringList lines;
    for (const QString &table :
         {QStringLiteral("users_user"), QStringLiteral("users_role"), QStringLiteral("contractors_contractor"),
          QStringLiteral("contracts_contract"), QStringLiteral("contracts_bid"), QStringLiteral("contracts_milestone"),
          QStringLiteral("payments_payment"), QStringLiteral("payments_milestone_payment"),
          QStringLiteral("import_batch"), QStringLiteral("import_entity"), QStringLiteral("import_leftover"),
          QStringLiteral("audit_entry"), QStringLiteral("change_log")}) {
        const Expected<Rows> rows = m_office->connection().select(QStringLiteral("SELECT * FROM %1 ORDER BY 1, 2, 3").arg(table));
        for (const Row &row : rows.value()) {
            const QVariantHash values = row.toHash();
            QStringList names = values.keys();
            names.sort();
            QStringList cells{table};
            for (const QString &name : std::as_const(names))
                cells.append(values.value(name).toString());
            lines.append(cells.join(u'|'));
        }
    }
    return lines.join(u'\n');
}

void tst_OcdsImport::storesAWholeProcess()
{
    const QString reportPath = m_folder->filePath(QStringLiteral("report.csv"));
    const ImportResult result = run({write(QStringLiteral("a.json"), tender), write(QStringLiteral("b.json"), award)}, reportPath);
    QVERIFY(!result.error);
    QVERIFY(!result.cancelled);
    const ImportReport::Counts &counts = result.report->counts;
    QCOMPARE(counts.files, 2);
    QCOMPARE(counts.releases, 2);
    QCOMPARE(counts.processes, 1);
    QCOMPARE(counts.processesMade, 1);
    QCOMPARE(counts.made.value(words::entity::contract), 1);
    QCOMPARE(counts.made.value(words::entity::profile), 1);
    QCOMPARE(counts.made.value(words::entity::bid), 1);
    QCOMPARE(counts.made.value(words::entity::milestone), 2);
    QCOMPARE(counts.made.value(words::entity::milestonePayment), 1);
    QCOMPARE(counts.made.value(words::entity::user), 2);

    const Row contract = one(QStringLiteral("SELECT * FROM contracts_contract"));
    QCOMPARE(contract.text(QStringLiteral("title")), QStringLiteral("A bridge"));
    QCOMPARE(contract.text(QStringLiteral("status")), QStringLiteral("IN_PROGRESS"));
    QCOMPARE(contract.money(QStringLiteral("budget_max")).toDecimal(), QStringLiteral("1000.00"));
    QCOMPARE(contract.money(QStringLiteral("awarded_cost")).toDecimal(), QStringLiteral("900.00"));
    QCOMPARE(contract.text(QStringLiteral("import_source")), QStringLiteral("ocds-abcdef-1"));
    QCOMPARE(contract.time(QStringLiteral("updated_at")), QDateTime(QDate(2021, 3, 1), QTime(0, 0), Qt::UTC));
    QVERIFY(!contract.isNull(QStringLiteral("import_id")));

    const Row owner = one(QStringLiteral("SELECT u.*, r.role AS role FROM users_user AS u JOIN contracts_contract AS c "
                                         "ON c.owner_id = u.id JOIN users_role AS r ON r.user_id = u.id"));
    QCOMPARE(owner.text(QStringLiteral("full_name")), QStringLiteral("Town"));
    QCOMPARE(owner.text(QStringLiteral("role")), QStringLiteral("OWNER"));
    QVERIFY(!owner.flag(QStringLiteral("active")));
    QVERIFY(owner.isNull(QStringLiteral("password_hash")));

    const Row bid = one(QStringLiteral("SELECT b.*, p.company_name AS company, p.identifier AS identifier, p.verified_status "
                                       "AS verified FROM contracts_bid AS b JOIN contractors_contractor AS p ON p.id = b.contractor_id"));
    QCOMPARE(bid.text(QStringLiteral("status")), QStringLiteral("AWARDED"));
    QCOMPARE(bid.id(), contract.id(QStringLiteral("awarded_bid_id")));
    QCOMPARE(bid.text(QStringLiteral("company")), QStringLiteral("Builders"));
    QCOMPARE(bid.text(QStringLiteral("identifier")), QStringLiteral("77"));
    QCOMPARE(bid.text(QStringLiteral("verified")), QStringLiteral("PENDING"));

    const Row payment = one(QStringLiteral("SELECT y.*, m.status AS milestone_status, m.amount AS planned FROM "
                                           "payments_milestone_payment AS y JOIN contracts_milestone AS m ON m.id = y.milestone_id"));
    QCOMPARE(payment.text(QStringLiteral("release_status")), QStringLiteral("RELEASED"));
    QCOMPARE(payment.text(QStringLiteral("milestone_status")), QStringLiteral("PAID"));
    QCOMPARE(payment.integer(QStringLiteral("amount")), 100 * Money::scale);
    QCOMPARE(payment.integer(QStringLiteral("planned")), 100 * Money::scale);

    QCOMPARE(count(QStringLiteral("import_leftover"), QStringLiteral("field = 'tender.oddity' AND value = '7'")), 1);
    const QByteArray report = contents(reportPath);
    QVERIFY(report.contains("tender.oddity"));
    QVERIFY(!report.contains("Builders"));
}

void tst_OcdsImport::twiceChangesNothing()
{
    const QStringList files = {write(QStringLiteral("a.json"), tender), write(QStringLiteral("b.json"), award),
                               write(QStringLiteral("broken.json"), "{\"releases\":["), write(QStringLiteral("c.json"), tender)};
    run(files);
    const QString before = everything();
    const ImportResult again = run(files);
    QCOMPARE(again.report->counts.processesUnchanged, 1);
    QCOMPARE(again.report->counts.processesMade, 0);
    QCOMPARE(again.report->counts.processesChanged, 0);
    QCOMPARE(everything(), before);
    // In another order, and one at a time, neither.
    run({files.at(1)});
    run({files.at(0)});
    QCOMPARE(everything(), before);
}

void tst_OcdsImport::laterReleaseUpdates()
{
    run({write(QStringLiteral("a.json"), tender)});
    QCOMPARE(one(QStringLiteral("SELECT * FROM contracts_contract")).text(QStringLiteral("status")), QStringLiteral("BIDDING"));
    const ImportResult second = run({write(QStringLiteral("b.json"), award)});
    QCOMPARE(second.report->counts.processesChanged, 1);
    QCOMPARE(count(QStringLiteral("contracts_contract")), 1);
    const Row contract = one(QStringLiteral("SELECT * FROM contracts_contract"));
    QCOMPARE(contract.text(QStringLiteral("status")), QStringLiteral("IN_PROGRESS"));
    QCOMPARE(contract.money(QStringLiteral("budget_max")).toDecimal(), QStringLiteral("1000.00"));
    QCOMPARE(count(QStringLiteral("contracts_bid"), QStringLiteral("status = 'AWARDED'")), 1);
}

void tst_OcdsImport::olderReleaseOnlyAdds()
{
    run({write(QStringLiteral("b.json"), award)});
    const ImportResult second = run({write(QStringLiteral("a.json"), tender)});
    QVERIFY(!second.error);
    QCOMPARE(second.report->counts.linesByCode.value(notes::processOlder), 1);
    const Row contract = one(QStringLiteral("SELECT * FROM contracts_contract"));
    QCOMPARE(contract.text(QStringLiteral("status")), QStringLiteral("IN_PROGRESS"));
    QCOMPARE(count(QStringLiteral("contracts_bid"), QStringLiteral("status = 'AWARDED'")), 1);
}

void tst_OcdsImport::takenOverIsLeftAlone()
{
    run({write(QStringLiteral("a.json"), tender)});
    QVERIFY(m_office->asEngine([&]() -> Outcome {
        const auto done = m_office->connection().execute(
            QStringLiteral("UPDATE contracts_contract SET taken_over_at = '2025-01-01T00:00:00.000Z', title = 'Mine', "
                           "row_version = row_version + 1"));
        return done ? Outcome() : tl::unexpected(done.error());
    }));
    const ImportResult second = run({write(QStringLiteral("b.json"), award)});
    QCOMPARE(second.report->counts.processesTakenOver, 1);
    QCOMPARE(one(QStringLiteral("SELECT * FROM contracts_contract")).text(QStringLiteral("title")), QStringLiteral("Mine"));
    QCOMPARE(count(QStringLiteral("contracts_bid")), 0);
}

void tst_OcdsImport::refusedRowsAreLeftovers()
{
    // A message longer than the table takes cannot come out of the mapper, so the table is made stricter.
    QVERIFY(m_office->connection().executeScript(
        QStringLiteral("CREATE TRIGGER test_refuses BEFORE INSERT ON contracts_milestone WHEN NEW.title = 'Piers' BEGIN "
                       "SELECT RAISE(ABORT, 'rule.test'); END;")));
    const ImportResult result = run({write(QStringLiteral("a.json"), tender), write(QStringLiteral("b.json"), award)});
    QVERIFY(!result.error);
    QCOMPARE(result.report->counts.processesMade, 1);
    QCOMPARE(result.report->counts.linesByCode.value(notes::entityRefused), 1);
    QCOMPARE(count(QStringLiteral("contracts_milestone")), 1);
    QCOMPARE(count(QStringLiteral("import_leftover"), QStringLiteral("reason = 'entity.refused'")), 1);

    // A refused tender takes its process with it, and nothing half done stays.
    QVERIFY(m_office->connection().executeScript(
        QStringLiteral("CREATE TRIGGER test_refuses_all BEFORE INSERT ON contracts_contract BEGIN "
                       "SELECT RAISE(ABORT, 'rule.test'); END;")));
    const qint64 users = count(QStringLiteral("users_user"));
    QByteArray other = tender;
    other.replace("abcdef-1", "abcdef-2").replace("\"X-TOWN\",\"id\":\"1\"", "\"X-TOWN\",\"id\":\"2\"");
    const ImportResult failed = run({write(QStringLiteral("c.json"), other)});
    QVERIFY(!failed.error);
    QCOMPARE(failed.report->counts.processesFailed, 1);
    QCOMPARE(count(QStringLiteral("users_user")), users);
    QVERIFY(count(QStringLiteral("import_leftover"), QStringLiteral("process = 'ocds-abcdef-2'")) >= 1);
}

void tst_OcdsImport::onlyStaff()
{
    const QString file = write(QStringLiteral("a.json"), tender);
    m_database->setUser(m_office->addUser(QStringLiteral("olga"), {words::role::owner}));
    const ImportResult refused = run({file}, {}, OcdsImport::By::SignedInStaff);
    QVERIFY(refused.error);
    QCOMPARE(refused.error->code, QStringLiteral("transition.actor"));
    QCOMPARE(count(QStringLiteral("contracts_contract")), 0);
    QCOMPARE(count(QStringLiteral("import_batch")), 0);

    const Uuid staff = m_office->addUser(QStringLiteral("stefan"), {words::role::staff});
    m_database->setUser(staff);
    const ImportResult allowed = run({file}, {}, OcdsImport::By::SignedInStaff);
    QVERIFY(!allowed.error);
    QCOMPARE(count(QStringLiteral("contracts_contract")), 1);
    QCOMPARE(one(QStringLiteral("SELECT * FROM import_batch")).id(QStringLiteral("imported_by")), staff);
}

void tst_OcdsImport::cancelling()
{
    QByteArray lines;
    for (int i = 0; i < 500; ++i) {
        const QByteArray ocid = "abcdef-" + QByteArray::number(i);
        lines += QByteArray(tender).replace("abcdef-1", ocid).replace('\n', ' ') + '\n';
    }
    OcdsImport import(*m_database);
    QSignalSpy ended(&import, &OcdsImport::finished);
    ImportResult result;
    connect(&import, &OcdsImport::finished, this, [&](const ImportResult &end) { result = end; });
    connect(&import, &OcdsImport::progressed, this, [&](const ImportProgress &progress) {
        if (progress.processesDone >= 50)
            import.cancel();
    });
    import.start({write(QStringLiteral("many.jsonl"), lines)}, {}, OcdsImport::By::CommandLine);
    QVERIFY(ended.wait(longestImport));
    QVERIFY(result.cancelled);
    QVERIFY(!result.error);
    const qint64 stored = count(QStringLiteral("contracts_contract"));
    QVERIFY(stored >= 50 && stored < 500);
    // Going on later finishes it.
    const ImportResult rest = run({m_folder->filePath(QStringLiteral("many.jsonl"))});
    QCOMPARE(rest.report->counts.processesUnchanged, int(stored));
    QCOMPARE(count(QStringLiteral("contracts_contract")), 500);
    QCOMPARE(count(QStringLiteral("users_user")), 1);
}

void tst_OcdsImport::missingFiles()
{
    const ImportResult result = run({m_folder->filePath(QStringLiteral("nothing.json"))});
    QVERIFY(!result.error);
    QCOMPARE(result.report->counts.damagedFiles, 1);
    QCOMPARE(result.report->counts.linesByCode.value(notes::fileUnreadable), 1);
    const ImportResult unwritable = run({}, m_folder->filePath(QStringLiteral("no/such/folder.txt")));
    QVERIFY(unwritable.error);
    QCOMPARE(unwritable.error->code, QStringLiteral("report.not_writable"));
}

void tst_OcdsImport::realFiles()
{
    const QString real = folder(QStringLiteral("real"));
    if (!QDir(real).exists())
        QSKIP("the shared data is not here");
    const QString reportPath = m_folder->filePath(QStringLiteral("report.csv"));
    const ImportResult first = run({real}, reportPath);
    QVERIFY(!first.error);
    const ImportReport::Counts &counts = first.report->counts;
    for (const QString &line : first.report->summary())
        qInfo().noquote() << line;
    QCOMPARE(counts.files, 880);
    QCOMPARE(counts.releases, 1384);
    QCOMPARE(counts.processesFailed, 0);
    QCOMPARE(counts.processesMade, counts.processes);
    QCOMPARE(counts.linesByCode.value(notes::entityRefused), 0);
    QCOMPARE(count(QStringLiteral("contracts_contract")), qint64(counts.processes));
    QCOMPARE(count(QStringLiteral("contracts_bid")), qint64(counts.made.value(words::entity::bid)));
    QCOMPARE(count(QStringLiteral("payments_milestone_payment")), 122);
    QCOMPARE(count(QStringLiteral("import_leftover")), counts.lines);
    QCOMPARE(count(QStringLiteral("contracts_contract"), QStringLiteral("import_id IS NULL")), 0);
    QCOMPARE(count(QStringLiteral("contractors_contractor"), QStringLiteral("verified_status <> 'PENDING'")), 0);
    QCOMPARE(count(QStringLiteral("users_user"), QStringLiteral("active OR password_hash IS NOT NULL")), 0);

    // No name of a person or a company gets into the report.
    const QByteArray report = contents(reportPath);
    QCOMPARE(report.count('\n'), qsizetype(counts.lines) + 1);
    QVERIFY(!report.contains("MARTHA"));
    const Expected<Rows> names = m_office->connection().select(
        QStringLiteral("SELECT full_name FROM users_user WHERE length(full_name) > 12"));
    for (const Row &row : names.value())
        QVERIFY(!report.contains(row.text(QStringLiteral("full_name")).toUtf8()));

    const QString before = everything();
    const ImportResult second = run({real}, reportPath);
    QVERIFY(!second.error);
    QCOMPARE(second.report->counts.processesUnchanged, counts.processes);
    QVERIFY(everything() == before);
}

QTEST_GUILESS_MAIN(tst_OcdsImport)
#include "tst_OcdsImport.moc"
