// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Statuses.h"
#include "models/exchange/ocds/ImportNotes.h"
#include "tests/exchange/ImportOffice.h"
#include "tests/exchange/OcdsFiles.h"
#include "tests/storage/Why.h"
#include "tests/support/PostgresServer.h"

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

const QString notHistory = QStringLiteral("rule.not_imported_history");

} // namespace

/// Staff import with a login of their own, on a server that lets them write imported history and nothing else.
class tst_OcdsImportStaff : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_office.reset(); }
    void importsAsThemselves();
    void goesOnWhereOthersBegan();
    void takenOverIsLeftAlone();
    void realFiles();
    void othersAreRefused();
    void nothingElseIsWritten_data();
    void nothingElseIsWritten();
    void nothingElseIsChanged_data();
    void nothingElseIsChanged();

private:
    Uuid addOwnTender();
    /// What the signed-in person is refused with when they say this to the import's views.
    QString said(const QString &sql, const Binds &binds = {});
    ImportResult import(const QByteArray &json);

    std::unique_ptr<ImportOffice> m_office;
    Uuid m_staff;
};

void tst_OcdsImportStaff::initTestCase()
{
    if (!PostgresServer::isInstalled())
        QSKIP("PostgreSQL is not installed");
    // In a file whoever is staff imports as the program does (tst_OcdsImport).
    qputenv("TENDERYARD_TEST_DATABASE", "postgresql");
}

void tst_OcdsImportStaff::init()
{
    m_office = std::make_unique<ImportOffice>();
    m_staff = m_office->office().addUser(QStringLiteral("stefan"), {words::role::staff});
    m_office->openAs(m_staff);
    QCOMPARE(m_office->database().user(), m_staff);
}

ImportResult tst_OcdsImportStaff::import(const QByteArray &json)
{
    return m_office->run({m_office->write(QStringLiteral("import.json"), json)}, {}, OcdsImport::By::SignedInStaff);
}

Uuid tst_OcdsImportStaff::addOwnTender()
{
    const Uuid owner = m_office->office().addUser(QStringLiteral("olga"), {words::role::owner});
    const Uuid id = Uuid::create();
    const QString title = QStringLiteral("Our own");
    const QDateTime now = m_office->office().clock().now();
    const Outcome added = m_office->office().asEngine([&] {
        return m_office->office().connection().insert(words::entity::contract,
                                                      {{QStringLiteral("id"), QVariant::fromValue(id)},
                                                       {QStringLiteral("owner_id"), QVariant::fromValue(owner)},
                                                       {QStringLiteral("title"), title},
                                                       {QStringLiteral("title_fold"), title},
                                                       {QStringLiteral("search_fold"), title},
                                                       {QStringLiteral("created_at"), now},
                                                       {QStringLiteral("updated_at"), now}});
    });
    return added ? id : Uuid();
}

QString tst_OcdsImportStaff::said(const QString &sql, const Binds &binds)
{
    QString code = QStringLiteral("test.no_answer");
    bool done = false;
    QObject context;
    deliver(m_office->database().write<void>([sql, binds](Connection &connection) {
        return connection.asEngine([&]() -> Outcome {
            const Expected<qint64> changed = connection.execute(sql, binds);
            if (!changed)
                return tl::unexpected(changed.error());
            return *changed == 1 ? Outcome() : failure(QStringLiteral("test.no_row"));
        });
    }),
            &context, [&](const Outcome &outcome) {
                code = outcome ? QString() : outcome.error().code;
                done = true;
            });
    return QTest::qWaitFor([&] { return done; }, 20'000) ? code : QStringLiteral("test.no_answer");
}

void tst_OcdsImportStaff::importsAsThemselves()
{
    const ImportResult result = m_office->run(
        {m_office->write(QStringLiteral("a.json"), tender), m_office->write(QStringLiteral("b.json"), award)}, {},
        OcdsImport::By::SignedInStaff);
    QVERIFY2(!result.error, qPrintable(result.error ? result.error->detail : QString()));
    const ImportReport::Counts &counts = result.report->counts;
    QCOMPARE(counts.processesMade, 1);
    QCOMPARE(counts.made.value(words::entity::contract), 1);
    QCOMPARE(counts.made.value(words::entity::profile), 1);
    QCOMPARE(counts.made.value(words::entity::bid), 1);
    QCOMPARE(counts.made.value(words::entity::milestone), 2);
    QCOMPARE(counts.made.value(words::entity::milestonePayment), 1);
    QCOMPARE(counts.made.value(words::entity::user), 2);
    QCOMPARE(counts.linesByCode.value(notes::entityRefused), 0);

    const Row batch = m_office->one(QStringLiteral("SELECT * FROM import_batch"));
    QCOMPARE(batch.id(QStringLiteral("imported_by")), m_staff);
    QVERIFY(!batch.isNull(QStringLiteral("finished_at")));
    const Row contract = m_office->one(QStringLiteral("SELECT * FROM contracts_contract"));
    QCOMPARE(contract.text(QStringLiteral("status")), QStringLiteral("IN_PROGRESS"));
    QCOMPARE(contract.id(QStringLiteral("import_id")), batch.id());
    // The source's own time, as it was.
    QCOMPARE(contract.time(QStringLiteral("updated_at")), QDateTime(QDate(2021, 3, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(m_office->one(QStringLiteral("SELECT * FROM contracts_bid")).text(QStringLiteral("status")),
             QStringLiteral("AWARDED"));
    QCOMPARE(m_office->count(QStringLiteral("audit_entry"), QStringLiteral("entity = 'contracts_contract'")), 1);
    QCOMPARE(m_office->one(QStringLiteral("SELECT * FROM audit_entry WHERE entity = 'contracts_contract'"))
                 .id(QStringLiteral("user_id")),
             m_staff);

    const QString before = m_office->everything();
    const ImportResult again = import(award);
    QVERIFY(!again.error);
    QCOMPARE(again.report->counts.processesUnchanged, 1);
    QCOMPARE(m_office->everything(), before);
}

void tst_OcdsImportStaff::goesOnWhereOthersBegan()
{
    QVERIFY(!import(tender).error);
    m_office->openAs(m_office->office().addUser(QStringLiteral("sonja"), {words::role::staff}));
    const ImportResult second = import(award);
    QVERIFY(!second.error);
    QCOMPARE(second.report->counts.processesChanged, 1);
    QCOMPARE(second.report->counts.linesByCode.value(notes::entityRefused), 0);
    QCOMPARE(m_office->count(QStringLiteral("contracts_contract")), 1);
    QCOMPARE(m_office->one(QStringLiteral("SELECT * FROM contracts_contract")).text(QStringLiteral("status")),
             QStringLiteral("IN_PROGRESS"));
    QCOMPARE(m_office->count(QStringLiteral("import_batch")), 2);
}

void tst_OcdsImportStaff::takenOverIsLeftAlone()
{
    QVERIFY(!import(tender).error);
    QVERIFY(m_office->office().asEngine([&]() -> Outcome {
        const auto done = m_office->office().connection().execute(
            QStringLiteral("UPDATE contracts_contract SET taken_over_at = '2025-01-01T00:00:00.000Z', title = 'Mine', "
                           "row_version = row_version + 1"));
        return done ? Outcome() : tl::unexpected(done.error());
    }));
    const ImportResult second = import(award);
    QVERIFY(!second.error);
    QCOMPARE(second.report->counts.processesTakenOver, 1);
    QCOMPARE(m_office->one(QStringLiteral("SELECT * FROM contracts_contract")).text(QStringLiteral("title")),
             QStringLiteral("Mine"));
    QCOMPARE(m_office->count(QStringLiteral("contracts_bid")), 0);
}

void tst_OcdsImportStaff::realFiles()
{
    // One publisher's files of each kind that there is.
    QStringList files = jsonFiles(folder(QStringLiteral("real")));
    if (files.isEmpty())
        QSKIP("the shared data is not here");
    QStringList some;
    for (qsizetype i = 0; i < files.size(); i += 20)
        some.append(files.at(i));
    const ImportResult result = m_office->run(some, {}, OcdsImport::By::SignedInStaff);
    QVERIFY2(!result.error, qPrintable(result.error ? result.error->detail : QString()));
    const ImportReport::Counts &counts = result.report->counts;
    QVERIFY(counts.processes > 30);
    QCOMPARE(counts.processesFailed, 0);
    QCOMPARE(counts.processesMade, counts.processes);
    QCOMPARE(counts.linesByCode.value(notes::entityRefused), 0);
    QCOMPARE(m_office->count(QStringLiteral("contracts_contract"), QStringLiteral("import_id IS NOT NULL")),
             qint64(counts.processes));
}

void tst_OcdsImportStaff::othersAreRefused()
{
    QVERIFY(!import(tender).error);
    const QString before = m_office->everything();
    m_office->openAs(m_office->office().addUser(QStringLiteral("olga"), {words::role::owner}));
    const ImportResult refused = import(award);
    QVERIFY(refused.error);
    QCOMPARE(refused.error->code, QStringLiteral("transition.actor"));
    // Nor past the program.
    QCOMPARE(said(QStringLiteral("INSERT INTO import_batch (id, source, imported_by, started_at) "
                                 "VALUES (new_id(), 'OCDS', current_user_id(), now_utc())")),
             QStringLiteral("transition.actor"));
    QCOMPARE(said(QStringLiteral("UPDATE contracts_contract SET title = 'Mine', row_version = row_version + 1")),
             QStringLiteral("test.no_row"));
    QCOMPARE(m_office->count(QStringLiteral("import_batch")), 1);
    QVERIFY(m_office->count(QStringLiteral("contracts_contract"), QStringLiteral("title = 'A bridge'")) == 1);
    QVERIFY(!before.isEmpty());
}

void tst_OcdsImportStaff::nothingElseIsWritten_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *sql, const QString &code = notHistory) {
        QTest::newRow(name) << QString::fromLatin1(sql) << code;
    };
    row("a tender of the office",
        "INSERT INTO contracts_contract (id, owner_id, title, title_fold, search_fold, created_at, updated_at) "
        "VALUES (new_id(), current_user_id(), 'x', 'x', 'x', now_utc(), now_utc())");
    row("a tender of another's import",
        "INSERT INTO contracts_contract (id, owner_id, title, title_fold, search_fold, created_at, updated_at, "
        "import_id) VALUES (new_id(), current_user_id(), 'x', 'x', 'x', now_utc(), now_utc(), :others)");
    row("a tender taken over at once",
        "INSERT INTO contracts_contract (id, owner_id, title, title_fold, search_fold, created_at, updated_at, "
        "import_id, taken_over_at) VALUES (new_id(), current_user_id(), 'x', 'x', 'x', now_utc(), now_utc(), :mine, "
        "now_utc())");
    row("a bid below a tender of the office",
        "INSERT INTO contracts_bid (id, contract_id, contractor_id, currency, submitted_at, created_at, updated_at, "
        "import_id) SELECT new_id(), :own, p.id, 'EUR', now_utc(), now_utc(), now_utc(), :mine "
        "FROM contractors_contractor AS p");
    row("a staff role", "INSERT INTO users_role (user_id, role, granted_at) "
                        "SELECT u.id, 'STAFF', now_utc() FROM users_user AS u WHERE u.import_id IS NOT NULL");
    row("a role of somebody here", "INSERT INTO users_role (user_id, role, granted_at) "
                                   "VALUES (current_user_id(), 'OWNER', now_utc())");
    row("somebody who can sign in",
        "INSERT INTO users_user (id, login, login_fold, full_name, name_fold, password_hash, created_at, updated_at, "
        "import_id) VALUES (new_id(), 'x', 'x', 'x', 'x', 'SCRAM', now_utc(), now_utc(), :mine)");
    row("an approved contractor",
        "INSERT INTO contractors_contractor (id, user_id, company_name, company_fold, verified_status, created_at, "
        "updated_at, import_id) SELECT new_id(), u.id, 'x', 'x', 'APPROVED', now_utc(), now_utc(), :mine "
        "FROM users_user AS u WHERE u.import_id IS NOT NULL");
    row("an import in another's name", "INSERT INTO import_batch (id, source, imported_by, started_at) "
                                       "VALUES (new_id(), 'OCDS', :other, now_utc())");
    row("a line of another's import", "INSERT INTO import_leftover (id, import_id, file, process, field, value, "
                                      "reason) VALUES (new_id(), :others, '', '', '', '', '')");
    row("history",
        "INSERT INTO audit_entry (id, at, entity, entity_id, action, hash) "
        "VALUES (new_id(), now_utc(), 'x', 'x', 'x', '')",
        // Not even a view that could be written.
        QStringLiteral("storage.failed"));
}

void tst_OcdsImportStaff::nothingElseIsWritten()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, code);
    QVERIFY(!import(award).error);
    const QVariant mine = m_office->one(QStringLiteral("SELECT id FROM import_batch")).value(QStringLiteral("id"));
    const Uuid other = m_office->office().addUser(QStringLiteral("sonja"), {words::role::staff});
    const Uuid others = Uuid::create();
    QVERIFY(m_office->office().asEngine([&] {
        return m_office->office().connection().insert(
            QStringLiteral("import_batch"), {{QStringLiteral("id"), QVariant::fromValue(others)},
                                             {QStringLiteral("source"), QStringLiteral("OCDS")},
                                             {QStringLiteral("imported_by"), QVariant::fromValue(other)},
                                             {QStringLiteral("started_at"), m_office->office().clock().now()}});
    }));
    const Binds binds{{QStringLiteral("mine"), mine},
                      {QStringLiteral("others"), QVariant::fromValue(others)},
                      {QStringLiteral("other"), QVariant::fromValue(other)},
                      {QStringLiteral("own"), QVariant::fromValue(addOwnTender())}};
    const QString before = m_office->everything();
    QCOMPARE(said(sql, binds), code);
    QCOMPARE(m_office->everything(), before);
}

void tst_OcdsImportStaff::nothingElseIsChanged_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("code");
    const QString noRow = QStringLiteral("test.no_row");
    const auto row = [](const char *name, const char *sql, const QString &code = notHistory) {
        QTest::newRow(name) << QString::fromLatin1(sql) << code;
    };
    row("a tender of the office",
        "UPDATE contracts_contract SET title = 'x', row_version = row_version + 1 WHERE id = :own", noRow);
    row("somebody of the office",
        "UPDATE users_user SET full_name = 'x', row_version = row_version + 1 WHERE id = :owner");
    row("oneself", "UPDATE users_user SET full_name = 'x', row_version = row_version + 1 WHERE id = current_user_id()");
    row("where it comes from",
        "UPDATE contracts_contract SET import_id = NULL, row_version = row_version + 1 WHERE import_id IS NOT NULL");
    row("history into a tender",
        "UPDATE contracts_contract SET taken_over_at = now_utc(), owner_id = current_user_id(), "
        "row_version = row_version + 1 WHERE import_id IS NOT NULL");
    row("a bid into a tender of the office",
        "UPDATE contracts_bid SET contract_id = :own, row_version = row_version + 1 WHERE import_id IS NOT NULL");
    row("a contractor to an approved one",
        "UPDATE contractors_contractor SET verified_status = 'APPROVED', row_version = row_version + 1 "
        "WHERE import_id IS NOT NULL");
    row("somebody imported to one who can sign in",
        "UPDATE users_user SET password_hash = 'SCRAM', active = true, row_version = row_version + 1 "
        "WHERE full_name = 'Builders'");
    row("a tender away", "DELETE FROM contracts_contract WHERE import_id IS NOT NULL",
        QStringLiteral("storage.denied"));
    row("a role away", "DELETE FROM users_role WHERE user_id = current_user_id()", QStringLiteral("storage.denied"));
}

void tst_OcdsImportStaff::nothingElseIsChanged()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, code);
    QVERIFY(!import(award).error);
    const Uuid own = addOwnTender();
    const QVariant owner =
        m_office->one(QStringLiteral("SELECT id FROM users_user WHERE login = 'olga'")).value(QStringLiteral("id"));
    const QString before = m_office->everything();
    QCOMPARE(said(sql, {{QStringLiteral("own"), QVariant::fromValue(own)}, {QStringLiteral("owner"), owner}}), code);
    QCOMPARE(m_office->everything(), before);
}

QTEST_GUILESS_MAIN(tst_OcdsImportStaff)
#include "tst_OcdsImportStaff.moc"
