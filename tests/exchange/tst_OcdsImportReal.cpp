// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Statuses.h"
#include "models/exchange/ocds/ImportNotes.h"
#include "tests/exchange/ImportOffice.h"
#include "tests/exchange/OcdsFiles.h"

using namespace tenderyard;
using namespace tenderyard::ocdsfiles;

class tst_OcdsImportReal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void realFiles();
};

void tst_OcdsImportReal::realFiles()
{
    const QString real = folder(QStringLiteral("real"));
    if (!QDir(real).exists())
        QSKIP("the shared data is not here");
    ImportOffice office;
    const QString reportPath = office.file(QStringLiteral("report.csv"));
    const ImportResult first = office.run({real}, reportPath);
    QVERIFY(!first.error);
    const ImportReport::Counts &counts = first.report->counts;
    for (const QString &line : first.report->summary())
        qInfo().noquote() << line;
    QCOMPARE(counts.files, 880);
    QCOMPARE(counts.releases, 1384);
    QCOMPARE(counts.processesFailed, 0);
    QCOMPARE(counts.processesMade, counts.processes);
    QCOMPARE(counts.linesByCode.value(notes::entityRefused), 0);
    QCOMPARE(office.count(QStringLiteral("contracts_contract")), qint64(counts.processes));
    QCOMPARE(office.count(QStringLiteral("contracts_bid")), qint64(counts.made.value(words::entity::bid)));
    QCOMPARE(office.count(QStringLiteral("payments_milestone_payment")), 122);
    QCOMPARE(office.count(QStringLiteral("import_leftover")), counts.lines);
    QCOMPARE(office.count(QStringLiteral("contracts_contract"), QStringLiteral("import_id IS NULL")), 0);
    QCOMPARE(office.count(QStringLiteral("contractors_contractor"), QStringLiteral("verified_status <> 'PENDING'")), 0);
    QCOMPARE(office.count(QStringLiteral("users_user"), QStringLiteral("active OR password_hash IS NOT NULL")), 0);

    // No name of a person or a company gets into the report.
    const QByteArray report = contents(reportPath);
    QCOMPARE(report.count('\n'), qsizetype(counts.lines) + 1);
    QVERIFY(!report.contains("MARTHA"));
    const Rows names = office.select(QStringLiteral("SELECT full_name FROM users_user WHERE length(full_name) > 12"));
    for (const Row &row : names)
        QVERIFY(!report.contains(row.text(QStringLiteral("full_name")).toUtf8()));

    const QString before = office.everything();
    const ImportResult second = office.run({real}, reportPath);
    QVERIFY(!second.error);
    QCOMPARE(second.report->counts.processesUnchanged, counts.processes);
    QVERIFY(office.everything() == before);
}

QTEST_GUILESS_MAIN(tst_OcdsImportReal)
#include "tst_OcdsImportReal.moc"
