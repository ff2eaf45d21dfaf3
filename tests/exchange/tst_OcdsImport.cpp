// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Statuses.h"
#include "models/exchange/ocds/ImportNotes.h"
#include "tests/exchange/ImportOffice.h"
#include "tests/exchange/OcdsFiles.h"
#include "tests/storage/Why.h"

#include <QSignalSpy>
#include <QtTest>

using namespace tenderyard;
using namespace tenderyard::ocdsfiles;

namespace {

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
    void init() { m_office = std::make_unique<ImportOffice>(); }
    void cleanup() { m_office.reset(); }
    void storesAWholeProcess();
    void twiceChangesNothing();
    void laterReleaseUpdates();
    void olderReleaseOnlyAdds();
    void takenOverIsLeftAlone();
    void refusedRowsAreLeftovers();
    void hostileTexts();
    void onlyStaff();
    void cancelling();
    void missingFiles();

private:
    void refuseRows(const QString &table, const QString &condition);

    std::unique_ptr<ImportOffice> m_office;
};

/// From now on the table takes no row for which the condition on NEW holds.
void tst_OcdsImport::refuseRows(const QString &table, const QString &condition)
{
    const QString script =
        TestOffice::isOnServer()
            ? QStringLiteral("CREATE FUNCTION test_refuse_%1() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                             "RAISE EXCEPTION USING ERRCODE = 'TY001', MESSAGE = 'rule.test'; END $$; "
                             "CREATE TRIGGER test_refuses BEFORE INSERT ON %1 FOR EACH ROW WHEN (%2) "
                             "EXECUTE FUNCTION test_refuse_%1();")
            : QStringLiteral("CREATE TRIGGER test_refuses_%1 BEFORE INSERT ON %1 WHEN %2 BEGIN "
                             "SELECT RAISE(ABORT, 'rule.test'); END;");
    Connection &connection = m_office->office().connection();
    const Outcome made =
        connection.asSchemaOwner([&] { return connection.executeScript(script.arg(table, condition)); });
    QVERIFY2(made, why(made));
}

void tst_OcdsImport::storesAWholeProcess()
{
    const QString reportPath = m_office->file(QStringLiteral("report.csv"));
    const ImportResult result = m_office->run(
        {m_office->write(QStringLiteral("a.json"), tender), m_office->write(QStringLiteral("b.json"), award)},
        reportPath);
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

    const Row contract = m_office->one(QStringLiteral("SELECT * FROM contracts_contract"));
    QCOMPARE(contract.text(QStringLiteral("title")), QStringLiteral("A bridge"));
    QCOMPARE(contract.text(QStringLiteral("status")), QStringLiteral("IN_PROGRESS"));
    QCOMPARE(contract.money(QStringLiteral("budget_max")).toDecimal(), QStringLiteral("1000.00"));
    QCOMPARE(contract.money(QStringLiteral("awarded_cost")).toDecimal(), QStringLiteral("900.00"));
    QCOMPARE(contract.text(QStringLiteral("import_source")), QStringLiteral("ocds-abcdef-1"));
    QCOMPARE(contract.time(QStringLiteral("updated_at")), QDateTime(QDate(2021, 3, 1), QTime(0, 0), Qt::UTC));
    QVERIFY(!contract.isNull(QStringLiteral("import_id")));

    const Row owner =
        m_office->one(QStringLiteral("SELECT u.*, r.role AS role FROM users_user AS u JOIN contracts_contract AS c "
                                     "ON c.owner_id = u.id JOIN users_role AS r ON r.user_id = u.id"));
    QCOMPARE(owner.text(QStringLiteral("full_name")), QStringLiteral("Town"));
    QCOMPARE(owner.text(QStringLiteral("role")), QStringLiteral("OWNER"));
    QVERIFY(!owner.flag(QStringLiteral("active")));
    QVERIFY(owner.isNull(QStringLiteral("password_hash")));

    const Row bid = m_office->one(QStringLiteral(
        "SELECT b.*, p.company_name AS company, p.identifier AS identifier, p.verified_status "
        "AS verified FROM contracts_bid AS b JOIN contractors_contractor AS p ON p.id = b.contractor_id"));
    QCOMPARE(bid.text(QStringLiteral("status")), QStringLiteral("AWARDED"));
    QCOMPARE(bid.id(), contract.id(QStringLiteral("awarded_bid_id")));
    QCOMPARE(bid.text(QStringLiteral("company")), QStringLiteral("Builders"));
    QCOMPARE(bid.text(QStringLiteral("identifier")), QStringLiteral("77"));
    QCOMPARE(bid.text(QStringLiteral("verified")), QStringLiteral("PENDING"));

    const Row payment = m_office->one(
        QStringLiteral("SELECT y.*, m.status AS milestone_status, m.amount AS planned FROM "
                       "payments_milestone_payment AS y JOIN contracts_milestone AS m ON m.id = y.milestone_id"));
    QCOMPARE(payment.text(QStringLiteral("release_status")), QStringLiteral("RELEASED"));
    QCOMPARE(payment.text(QStringLiteral("milestone_status")), QStringLiteral("PAID"));
    QCOMPARE(payment.integer(QStringLiteral("amount")), 100 * Money::scale);
    QCOMPARE(payment.integer(QStringLiteral("planned")), 100 * Money::scale);

    QCOMPARE(
        m_office->count(QStringLiteral("import_leftover"), QStringLiteral("field = 'tender.oddity' AND value = '7'")),
        1);
    const QByteArray report = contents(reportPath);
    QVERIFY(report.contains("tender.oddity"));
    QVERIFY(!report.contains("Builders"));
}

void tst_OcdsImport::twiceChangesNothing()
{
    const QStringList files = {m_office->write(QStringLiteral("a.json"), tender),
                               m_office->write(QStringLiteral("b.json"), award),
                               m_office->write(QStringLiteral("broken.json"), "{\"releases\":["),
                               m_office->write(QStringLiteral("c.json"), tender)};
    m_office->run(files);
    const QString before = m_office->everything();
    const ImportResult again = m_office->run(files);
    QCOMPARE(again.report->counts.processesUnchanged, 1);
    QCOMPARE(again.report->counts.processesMade, 0);
    QCOMPARE(again.report->counts.processesChanged, 0);
    QCOMPARE(m_office->everything(), before);
    // In another order, and one at a time, neither.
    m_office->run({files.at(1)});
    m_office->run({files.at(0)});
    QCOMPARE(m_office->everything(), before);
}

void tst_OcdsImport::laterReleaseUpdates()
{
    m_office->run({m_office->write(QStringLiteral("a.json"), tender)});
    QCOMPARE(m_office->one(QStringLiteral("SELECT * FROM contracts_contract")).text(QStringLiteral("status")),
             QStringLiteral("BIDDING"));
    const ImportResult second = m_office->run({m_office->write(QStringLiteral("b.json"), award)});
    QCOMPARE(second.report->counts.processesChanged, 1);
    QCOMPARE(m_office->count(QStringLiteral("contracts_contract")), 1);
    const Row contract = m_office->one(QStringLiteral("SELECT * FROM contracts_contract"));
    QCOMPARE(contract.text(QStringLiteral("status")), QStringLiteral("IN_PROGRESS"));
    QCOMPARE(contract.money(QStringLiteral("budget_max")).toDecimal(), QStringLiteral("1000.00"));
    QCOMPARE(m_office->count(QStringLiteral("contracts_bid"), QStringLiteral("status = 'AWARDED'")), 1);
}

void tst_OcdsImport::olderReleaseOnlyAdds()
{
    m_office->run({m_office->write(QStringLiteral("b.json"), award)});
    const ImportResult second = m_office->run({m_office->write(QStringLiteral("a.json"), tender)});
    QVERIFY(!second.error);
    QCOMPARE(second.report->counts.linesByCode.value(notes::processOlder), 1);
    const Row contract = m_office->one(QStringLiteral("SELECT * FROM contracts_contract"));
    QCOMPARE(contract.text(QStringLiteral("status")), QStringLiteral("IN_PROGRESS"));
    QCOMPARE(m_office->count(QStringLiteral("contracts_bid"), QStringLiteral("status = 'AWARDED'")), 1);
}

void tst_OcdsImport::takenOverIsLeftAlone()
{
    m_office->run({m_office->write(QStringLiteral("a.json"), tender)});
    QVERIFY(m_office->office().asEngine([&]() -> Outcome {
        const auto done = m_office->office().connection().execute(
            QStringLiteral("UPDATE contracts_contract SET taken_over_at = '2025-01-01T00:00:00.000Z', title = 'Mine', "
                           "row_version = row_version + 1"));
        return done ? Outcome() : tl::unexpected(done.error());
    }));
    const ImportResult second = m_office->run({m_office->write(QStringLiteral("b.json"), award)});
    QCOMPARE(second.report->counts.processesTakenOver, 1);
    QCOMPARE(m_office->one(QStringLiteral("SELECT * FROM contracts_contract")).text(QStringLiteral("title")),
             QStringLiteral("Mine"));
    QCOMPARE(m_office->count(QStringLiteral("contracts_bid")), 0);
}

void tst_OcdsImport::refusedRowsAreLeftovers()
{
    // A message longer than the table takes cannot come out of the mapper, so the table is made stricter.
    refuseRows(QStringLiteral("contracts_milestone"), QStringLiteral("NEW.title = 'Piers'"));
    const ImportResult result = m_office->run(
        {m_office->write(QStringLiteral("a.json"), tender), m_office->write(QStringLiteral("b.json"), award)});
    QVERIFY(!result.error);
    QCOMPARE(result.report->counts.processesMade, 1);
    QCOMPARE(result.report->counts.linesByCode.value(notes::entityRefused), 1);
    QCOMPARE(m_office->count(QStringLiteral("contracts_milestone")), 1);
    QCOMPARE(m_office->count(QStringLiteral("import_leftover"), QStringLiteral("reason = 'entity.refused'")), 1);

    // A refused tender takes its process with it, and nothing half done stays.
    refuseRows(QStringLiteral("contracts_contract"), QStringLiteral("true"));
    const qint64 users = m_office->count(QStringLiteral("users_user"));
    QByteArray other = tender;
    other.replace("abcdef-1", "abcdef-2").replace("\"X-TOWN\",\"id\":\"1\"", "\"X-TOWN\",\"id\":\"2\"");
    const ImportResult failed = m_office->run({m_office->write(QStringLiteral("c.json"), other)});
    QVERIFY(!failed.error);
    QCOMPARE(failed.report->counts.processesFailed, 1);
    QCOMPARE(m_office->count(QStringLiteral("users_user")), users);
    QVERIFY(m_office->count(QStringLiteral("import_leftover"), QStringLiteral("process = 'ocds-abcdef-2'")) >= 1);
}

void tst_OcdsImport::hostileTexts()
{
    for (const QByteArray &text : {QByteArray("'); DROP TABLE users_user; --"), QByteArray("a\\u0000b"),
                                   QByteArray("\\u202e%s%n"), QByteArray(30'000, 'x')}) {
        const QByteArray t = '"' + text + '"';
        const QByteArray json =
            "{\"ocid\":" + t + ",\"date\":" + t + ",\"buyer\":{\"id\":" + t + ",\"name\":" + t +
            ",\"identifier\":{\"scheme\":" + t + ",\"id\":" + t + "}},\"tender\":{\"id\":" + t + ",\"title\":" + t +
            ",\"description\":" + t + ",\"odd" + text + "\":" + t + ",\"tenderers\":[{\"name\":" + t +
            "}]},\"contracts\":[{\"id\":" + t + ",\"title\":" + t +
            ",\"value\":{\"amount\":5,\"currency\":\"EUR\"},\"suppliers\":[{\"name\":" + t +
            "}],\"implementation\":{\"milestones\":[{\"id\":" + t + ",\"description\":" + t +
            "}],\"transactions\":[{\"id\":" + t + ",\"value\":{\"amount\":5,\"currency\":\"EUR\"}}]}}]}";
        const ImportResult result = m_office->run({m_office->write(QStringLiteral("hostile.json"), json)});
        QVERIFY(!result.error);
        QCOMPARE(result.report->counts.processesMade, 1);
        QCOMPARE(result.report->counts.linesByCode.value(notes::entityRefused), 0);
    }
    QCOMPARE(m_office->count(QStringLiteral("contracts_contract")), 4);
    QCOMPARE(m_office->count(QStringLiteral("payments_milestone_payment")), 4);
}

void tst_OcdsImport::onlyStaff()
{
    const QString file = m_office->write(QStringLiteral("a.json"), tender);
    m_office->database().setUser(m_office->office().addUser(QStringLiteral("olga"), {words::role::owner}));
    const ImportResult refused = m_office->run({file}, {}, OcdsImport::By::SignedInStaff);
    QVERIFY(refused.error);
    QCOMPARE(refused.error->code, QStringLiteral("transition.actor"));
    QCOMPARE(m_office->count(QStringLiteral("contracts_contract")), 0);
    QCOMPARE(m_office->count(QStringLiteral("import_batch")), 0);

    const Uuid staff = m_office->office().addUser(QStringLiteral("stefan"), {words::role::staff});
    m_office->database().setUser(staff);
    const ImportResult allowed = m_office->run({file}, {}, OcdsImport::By::SignedInStaff);
    QVERIFY(!allowed.error);
    QCOMPARE(m_office->count(QStringLiteral("contracts_contract")), 1);
    QCOMPARE(m_office->one(QStringLiteral("SELECT * FROM import_batch")).id(QStringLiteral("imported_by")), staff);
}

void tst_OcdsImport::cancelling()
{
    QByteArray lines;
    for (int i = 0; i < 500; ++i) {
        const QByteArray ocid = "abcdef-" + QByteArray::number(i);
        lines += QByteArray(tender).replace("abcdef-1", ocid).replace('\n', ' ') + '\n';
    }
    OcdsImport import(m_office->database());
    QSignalSpy ended(&import, &OcdsImport::finished);
    ImportResult result;
    connect(&import, &OcdsImport::finished, this, [&](const ImportResult &end) { result = end; });
    connect(&import, &OcdsImport::progressed, this, [&](const ImportProgress &progress) {
        if (progress.processesDone >= 50)
            import.cancel();
    });
    import.start({m_office->write(QStringLiteral("many.jsonl"), lines)}, {}, OcdsImport::By::CommandLine);
    QVERIFY(ended.wait(ImportOffice::longestImport));
    QVERIFY(result.cancelled);
    QVERIFY(!result.error);
    const qint64 stored = m_office->count(QStringLiteral("contracts_contract"));
    QVERIFY(stored >= 50 && stored < 500);
    // Going on later finishes it.
    const ImportResult rest = m_office->run({m_office->file(QStringLiteral("many.jsonl"))});
    QCOMPARE(rest.report->counts.processesUnchanged, int(stored));
    QCOMPARE(m_office->count(QStringLiteral("contracts_contract")), 500);
    QCOMPARE(m_office->count(QStringLiteral("users_user")), 1);
}

void tst_OcdsImport::missingFiles()
{
    const ImportResult result = m_office->run({m_office->file(QStringLiteral("nothing.json"))});
    QVERIFY(!result.error);
    QCOMPARE(result.report->counts.damagedFiles, 1);
    QCOMPARE(result.report->counts.linesByCode.value(notes::fileUnreadable), 1);
    const ImportResult unwritable = m_office->run({}, m_office->file(QStringLiteral("no/such/folder.txt")));
    QVERIFY(unwritable.error);
    QCOMPARE(unwritable.error->code, QStringLiteral("report.not_writable"));
}

QTEST_GUILESS_MAIN(tst_OcdsImport)
#include "tst_OcdsImport.moc"
