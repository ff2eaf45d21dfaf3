// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/CertificatePdf.h"
#include "models/documents/FolderStore.h"
#include "models/domain/Timestamp.h"
#include "models/workflow/Accounts.h"
#include "tests/app/DemoCopy.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTest>

using namespace tenderyard;

namespace {

const QDateTime today(QDate(2026, 11, 23), QTime(14, 5), Qt::UTC);

} // namespace

/// The demonstration office holds something of everything, and nothing that the rules would not have let happen.
class DemoOfficeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void isMadeInSeconds();
    void hasThePeopleItTellsOf();
    void hasEveryStatus_data();
    void hasEveryStatus();
    void everybodyCanSignIn();
    void sumsAreExact();
    void paymentsMatchTheirMilestones();
    void ratingsAreTheMeans();
    void committedStatesBreakNoRule();
    void theHistoryIsWhole();
    void everyFileIsThere();
    void sealedBidsStaySealed();
    void aFileThatIsThereIsLeftAlone();
    void aStoppedOneLeavesNothing();
    void aPlaceWithoutAFolderIsAnError();
    void canBeMadeAtAnyTime_data();
    void canBeMadeAtAnyTime();
    void certificatesArePdfFiles();

private:
    std::unique_ptr<DemoCopy> m_office;
    qint64 m_milliseconds = 0;
};

void DemoOfficeTest::initTestCase()
{
    QElapsedTimer timer;
    timer.start();
    m_office = std::make_unique<DemoCopy>(today);
    m_milliseconds = timer.elapsed();
}

void DemoOfficeTest::isMadeInSeconds()
{
    qInfo("made in %lld ms", m_milliseconds);
    QVERIFY(m_milliseconds < 10'000);
}

void DemoOfficeTest::hasThePeopleItTellsOf()
{
    const DemoSummary &summary = m_office->summary();
    const auto withRole = [&summary](const QString &role) {
        return std::ranges::count_if(summary.logins,
                                     [&](const DemoLogin &login) { return login.roles.contains(role); });
    };
    QCOMPARE(withRole(QStringLiteral("OWNER")), 3);
    QCOMPARE(withRole(QStringLiteral("CONTRACTOR")), 12);
    QCOMPARE(withRole(QStringLiteral("STAFF")), 2);
    QVERIFY(summary.tenders >= 40 && summary.bids >= 90 && summary.milestones >= 60 && summary.payments >= 40);
    const auto described = DemoOffice::describe();
    QVERIFY(described);
    QCOMPARE(described->password, summary.password);
    QCOMPARE(described->logins.size(), summary.logins.size());
    QCOMPARE(m_office->column(QStringLiteral("SELECT value AS name FROM office_setting WHERE name = 'office_name'")),
             QStringList{summary.officeName});
}

void DemoOfficeTest::hasEveryStatus_data()
{
    QTest::addColumn<QString>("actor");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("statuses");
    const auto row = [](const char *name, const char *actor, const char *sql, const char *statuses) {
        QTest::newRow(name) << QString::fromLatin1(actor) << QString::fromLatin1(sql) << QString::fromLatin1(statuses);
    };
    row("tenders", "ingrid.solberg", "SELECT DISTINCT status_shown AS name FROM list_contract",
        "AWARDED BIDDING CANCELLED COMPLETED IN_PROGRESS POSTED TO_OPEN");
    row("bids", "", "SELECT DISTINCT status AS name FROM contracts_bid", "AWARDED REJECTED SHORTLISTED SUBMITTED");
    row("rejected bids", "",
        "SELECT DISTINCT coalesce(status_reason_code, 'BY_OWNER') AS name FROM contracts_bid WHERE status = 'REJECTED'",
        "AWARD_REVOKED BY_OWNER NOT_AWARDED TENDER_CANCELLED WITHDRAWN");
    row("milestones", "", "SELECT DISTINCT status AS name FROM contracts_milestone", "APPROVED COMPLETED PAID PENDING");
    row("payments of one owner", "rory.keenan", "SELECT DISTINCT status_shown AS name FROM list_milestone_payment",
        "HELD PENDING RELEASED");
    row("payments of another", "maeve.donnelly", "SELECT DISTINCT status_shown AS name FROM list_milestone_payment",
        "FAILED PENDING RELEASED");
    row("profiles", "", "SELECT DISTINCT verified_status AS name FROM contractors_contractor",
        "APPROVED PENDING SUSPENDED");
    row("certifications", "ingrid.solberg", "SELECT DISTINCT status_shown AS name FROM list_certification",
        "EXPIRED EXPIRING REJECTED TO_VERIFY VERIFIED");
    row("the queue", "ingrid.solberg", "SELECT DISTINCT kind || state AS name FROM list_verification_queue",
        "CERTIFICATIONNEW CERTIFICATIONRENEWAL PROFILENEW");
    row("currencies", "", "SELECT DISTINCT currency AS name FROM contracts_contract", "EUR GBP JPY KWD");
    row("drafts", "maeve.donnelly", "SELECT title AS name FROM list_draft",
        "Courtyard renewal, Canal View (second call)|Stairwell painting");
    row("cancelled for", "",
        "SELECT DISTINCT status_reason_code AS name FROM contracts_contract WHERE status = 'CANCELLED'",
        "FUNDING_WITHDRAWN PRICES_TOO_HIGH SCOPE_CHANGED");
}

void DemoOfficeTest::hasEveryStatus()
{
    QFETCH(const QString, actor);
    QFETCH(const QString, sql);
    QFETCH(const QString, statuses);
    m_office->connection().setUser({});
    if (!actor.isEmpty())
        m_office->actAs(actor);
    const QChar separator = statuses.contains(u',') ? u'|' : u' ';
    QCOMPARE(m_office->column(sql), statuses.split(separator));
}

void DemoOfficeTest::everybodyCanSignIn()
{
    for (const DemoLogin &login : m_office->summary().logins) {
        const auto person = Accounts::signInIn(m_office->connection(), login.login, m_office->summary().password);
        QVERIFY2(person, qPrintable(login.login));
        QCOMPARE(person->fullName, login.fullName);
        QCOMPARE(person->roles, login.roles);
        QCOMPARE(person->companyName, login.companyName);
    }
}

void DemoOfficeTest::sumsAreExact()
{
    QCOMPARE(m_office->column(QStringLiteral(
                 "SELECT c.title AS name FROM contracts_contract AS c WHERE c.status IN ('IN_PROGRESS', 'COMPLETED') "
                 "AND c.awarded_cost <> (SELECT money_sum(m.amount) FROM contracts_milestone AS m "
                 "WHERE m.contract_id = c.id)")),
             QStringList());
    // And one plan that is still to be finished.
    QCOMPARE(m_office->number(QStringLiteral(
                 "SELECT count(*) FROM contracts_contract AS c WHERE c.status = 'AWARDED' AND c.awarded_cost > "
                 "(SELECT money_sum(m.amount) FROM contracts_milestone AS m WHERE m.contract_id = c.id)")),
             1);
}

void DemoOfficeTest::paymentsMatchTheirMilestones()
{
    QCOMPARE(m_office->number(QStringLiteral(
                 "SELECT count(*) FROM contracts_milestone AS m JOIN milestone_due AS d ON d.milestone_id = m.id "
                 "WHERE (m.status = 'PAID') <> (m.status IN ('APPROVED', 'PAID') "
                 "AND d.amount_released = m.approved_amount - m.retained_amount)")),
             0);
    QCOMPARE(
        m_office->number(QStringLiteral(
            "SELECT count(*) FROM payments_milestone_payment AS y JOIN payments_payment AS p ON p.id = y.payment_id "
            "WHERE p.amount <> y.amount OR p.contract_id <> y.contract_id")),
        0);
    QCOMPARE(m_office->number(QStringLiteral(
                 "SELECT count(*) FROM payments_milestone_payment WHERE attempt > 1 AND release_status = 'RELEASED'")),
             1);
    QCOMPARE(
        m_office->number(QStringLiteral("SELECT count(*) FROM contracts_milestone WHERE split_from_id IS NOT NULL")),
        1);
}

void DemoOfficeTest::ratingsAreTheMeans()
{
    QCOMPARE(
        m_office->number(QStringLiteral(
            "SELECT count(*) FROM contractors_contractor AS p WHERE p.rating_count <> (SELECT count(*) FROM "
            "reviews_contractor_rating AS r WHERE r.contractor_id = p.id) OR p.rating_avg IS NOT (SELECT (200 * "
            "sum(r.score) + count(*)) / (2 * count(*)) FROM reviews_contractor_rating AS r WHERE r.contractor_id = "
            "p.id HAVING count(*) > 0)")),
        0);
    QVERIFY(m_office->number(
                QStringLiteral("SELECT count(*) FROM reviews_contractor_rating WHERE answer IS NOT NULL")) > 0);
    QVERIFY(m_office->number(QStringLiteral(
                "SELECT count(*) FROM contracts_contract AS c WHERE c.status = 'COMPLETED' AND NOT EXISTS (SELECT 1 "
                "FROM reviews_contractor_rating AS r WHERE r.contract_id = c.id)")) > 0);
}

void DemoOfficeTest::committedStatesBreakNoRule()
{
    const QList<std::pair<QString, QString>> none{
        {QStringLiteral("contract_milestone_unpaid"), QStringLiteral("contracts_contract WHERE status = 'COMPLETED'")},
        {QStringLiteral("contract_payment_pending"),
         QStringLiteral("contracts_contract WHERE status IN ('COMPLETED', 'CANCELLED')")},
        {QStringLiteral("contract_plan_empty"),
         QStringLiteral("contracts_contract WHERE status IN ('IN_PROGRESS', 'COMPLETED')")},
        {QStringLiteral("contract_plan_sum_differs"),
         QStringLiteral("contracts_contract WHERE status IN ('IN_PROGRESS', 'COMPLETED')")},
        {QStringLiteral("contract_not_opened"),
         QStringLiteral("contracts_contract WHERE status IN ('AWARDED', 'IN_PROGRESS', 'COMPLETED')")},
        {QStringLiteral("bid_of_oneself"), QStringLiteral("contracts_bid")},
        {QStringLiteral("certification_unchecked"), QStringLiteral("contractors_certification WHERE verified")},
    };
    for (const auto &[rule, rows] : none)
        QCOMPARE(m_office->column(QStringLiteral("SELECT subject_id AS name FROM rule_%1 WHERE subject_id IN "
                                                 "(SELECT id FROM %2)")
                                      .arg(rule, rows)),
                 QStringList());
    // One approved contractor, whose insurance has ended since, and nobody else.
    QCOMPARE(m_office->column(QStringLiteral(
                 "SELECT p.company_name AS name FROM contractors_contractor AS p JOIN "
                 "rule_contractor_certification_missing AS r ON r.subject_id = p.id WHERE p.verified_status = "
                 "'APPROVED'")),
             QStringList{QStringLiteral("Doyle & Sons Contractors")});
}

void DemoOfficeTest::theHistoryIsWhole()
{
    QCOMPARE(m_office->number(QStringLiteral("SELECT count(*) FROM audit_entry AS a JOIN audit_entry AS b "
                                             "ON b.seq = a.seq + 1 WHERE b.at < a.at")),
             0);
    const QStringList times = m_office->column(QStringLiteral("SELECT at AS name FROM audit_entry"));
    QVERIFY(fromTimestamp(times.constLast()) <= today);
    QVERIFY(fromTimestamp(times.constFirst()) < today.addDays(-290));
    // Nobody but the program made the first account, and everything else was done by somebody.
    QVERIFY(m_office->number(QStringLiteral("SELECT count(*) FROM audit_entry WHERE user_id IS NULL")) <= 2);
    // Every member of staff and every owner took part.
    QVERIFY(m_office->number(QStringLiteral("SELECT count(DISTINCT user_id) FROM audit_entry")) >= 15);
}

void DemoOfficeTest::everyFileIsThere()
{
    const auto rows =
        m_office->connection().select(QStringLiteral("SELECT document_url, sha256 FROM contractors_certification"));
    QVERIFY(rows && rows->size() > 40);
    FolderStore store(FolderStore::folderBeside(m_office->path()));
    for (const Row &row : *rows) {
        QFutureWatcher<Expected<QByteArray>> watcher;
        QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
        watcher.setFuture(store.get(row.text(QStringLiteral("document_url")), row.text(QStringLiteral("sha256"))));
        QVERIFY(finished.wait());
        QVERIFY2(watcher.result(), qPrintable(row.text(QStringLiteral("sha256"))));
        QVERIFY(watcher.result()->startsWith("%PDF-1.4"));
    }
}

void DemoOfficeTest::sealedBidsStaySealed()
{
    QVERIFY(m_office->number(
                QStringLiteral("SELECT count(*) FROM contracts_bid WHERE sealed AND status = 'SUBMITTED'")) > 10);
    QCOMPARE(m_office->number(
                 QStringLiteral("SELECT count(*) FROM contracts_bid WHERE sealed AND proposed_cost IS NOT NULL")),
             0);
    m_office->actAs(QStringLiteral("maeve.donnelly"));
    QCOMPARE(m_office->number(QStringLiteral("SELECT count(*) FROM list_bid WHERE sealed AND status <> 'REJECTED'")),
             0);
    QCOMPARE(
        m_office->number(QStringLiteral("SELECT count(*) FROM compare_bid AS b JOIN contracts_contract AS c ON c.id = "
                                        "b.contract_id WHERE c.title LIKE 'Roof replacement%' AND b.status <> "
                                        "'REJECTED'")),
        5);
    QCOMPARE(m_office->column(QStringLiteral("SELECT company_name AS name FROM compare_bid WHERE abnormally_low")),
             QStringList{QStringLiteral("Brennan Roofing Ltd")});
}

void DemoOfficeTest::aFileThatIsThereIsLeftAlone()
{
    const qint64 size = QFileInfo(m_office->path()).size();
    const auto again = DemoOffice::createAt(m_office->path(), today);
    QVERIFY(!again);
    QCOMPARE(again.error().code, QStringLiteral("storage.exists"));
    QCOMPARE(QFileInfo(m_office->path()).size(), size);
    QVERIFY(QFileInfo::exists(FolderStore::folderBeside(m_office->path())));
}

void DemoOfficeTest::aStoppedOneLeavesNothing()
{
    const QTemporaryDir folder;
    QList<int> told;
    const auto stopped =
        DemoOffice::createAt(folder.filePath(QStringLiteral("demo.tenderyard")), today, [&](int percent) {
            told.append(percent);
            return percent < 30;
        });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, QStringLiteral("demo.stopped"));
    QVERIFY(told.size() > 10 && std::ranges::is_sorted(told));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

void DemoOfficeTest::aPlaceWithoutAFolderIsAnError()
{
    const QTemporaryDir folder;
    const auto made = DemoOffice::createAt(folder.filePath(QStringLiteral("none/demo.tenderyard")), today);
    QVERIFY(!made);
    QVERIFY2(made.error().code.startsWith(QStringLiteral("storage.")), qPrintable(made.error().code));
    QVERIFY(!QFileInfo::exists(folder.filePath(QStringLiteral("none"))));
}

void DemoOfficeTest::canBeMadeAtAnyTime_data()
{
    QTest::addColumn<QDateTime>("now");
    const auto row = [](const char *name, const QDate &date, const QTime &time) {
        QTest::newRow(name) << QDateTime(date, time, Qt::UTC);
    };
    row("on a leap day", QDate(2028, 2, 29), QTime(12, 0));
    row("as the year begins", QDate(2027, 1, 1), QTime(0, 1));
    row("on a Saturday", QDate(2026, 8, 1), QTime(3, 30));
    row("on a Sunday, late", QDate(2026, 8, 2), QTime(23, 59));
    row("on a Monday, early", QDate(2026, 3, 30), QTime(0, 30));
    row("after a leap day, in another century", QDate(2104, 12, 31), QTime(18, 0));
}

void DemoOfficeTest::canBeMadeAtAnyTime()
{
    QFETCH(const QDateTime, now);
    DemoCopy office(now);
    QCOMPARE(office.summary().tenders, m_office->summary().tenders);
    QCOMPARE(office.summary().payments, m_office->summary().payments);
    const QStringList times = office.column(QStringLiteral("SELECT at AS name FROM audit_entry"));
    QVERIFY(fromTimestamp(times.constLast()) <= now);
}

void DemoOfficeTest::certificatesArePdfFiles()
{
    CertificatePdf page;
    page.issuer = QStringLiteral("Certa (Quality) \\ Assurance");
    page.title = QStringLiteral("Certificate");
    page.holder = QStringLiteral("Bríd’s 石");
    page.statement = QStringLiteral("word ").repeated(60);
    page.facts = {{QStringLiteral("Number"), QStringLiteral("1")}};
    const QByteArray pdf = page.toPdf();
    QVERIFY(pdf.startsWith("%PDF-1.4\n") && pdf.endsWith("%%EOF\n"));
    QVERIFY(pdf.contains("Certa \\(Quality\\) \\\\ Assurance"));
    QVERIFY(pdf.contains("Br\xed"
                         "d's ?"));
    // The cross-reference table points at the objects.
    const qsizetype table = pdf.sliced(pdf.lastIndexOf("startxref") + 10).split('\n').constFirst().toLongLong();
    QVERIFY(pdf.sliced(table).startsWith("xref\n0 7\n"));
    const QList<QByteArray> lines = pdf.sliced(table).split('\n');
    for (int object = 1; object <= 6; ++object) {
        const qsizetype place = lines.at(2 + object).first(10).toLongLong();
        const QByteArray head = QByteArray::number(object) + " 0 obj\n";
        QVERIFY(pdf.sliced(place).startsWith(head));
    }
}

QTEST_GUILESS_MAIN(DemoOfficeTest)
#include "tst_DemoOffice.moc"
