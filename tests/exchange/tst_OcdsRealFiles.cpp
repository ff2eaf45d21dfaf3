// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Statuses.h"
#include "models/exchange/ocds/ImportNotes.h"
#include "models/exchange/ocds/ImportReport.h"
#include "tests/exchange/OcdsFiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace tenderyard;
using namespace tenderyard::ocdsfiles;

namespace {

/// What a file holds, counted by another JSON reader and without our code.
struct Expectation
{
    int releases = 0;
    int linked = 0;
    QSet<QString> ocids;
    bool parsed = false;
};

void expectRelease(const QJsonObject &release, Expectation &expected)
{
    if (release.contains(QStringLiteral("url")) && !release.contains(QStringLiteral("ocid"))) {
        ++expected.linked;
        return;
    }
    ++expected.releases;
    expected.ocids.insert(release.value(QStringLiteral("ocid")).toString().simplified());
}

void expectHolder(const QJsonObject &object, Expectation &expected)
{
    const bool isHolder = object.contains(QStringLiteral("releases")) || object.contains(QStringLiteral("records")) ||
                          object.contains(QStringLiteral("compiledRelease"));
    if (!isHolder) {
        expectRelease(object, expected);
        return;
    }
    const QJsonArray releases = object.value(QStringLiteral("releases")).toArray();
    for (const QJsonValue &release : releases)
        expectRelease(release.toObject(), expected);
    const QJsonArray records = object.value(QStringLiteral("records")).toArray();
    for (const QJsonValue &record : records)
        expectHolder(record.toObject(), expected);
    if (object.contains(QStringLiteral("compiledRelease")))
        expectRelease(object.value(QStringLiteral("compiledRelease")).toObject(), expected);
}

Expectation expectationOf(const QString &path)
{
    Expectation expected;
    const QJsonDocument document = QJsonDocument::fromJson(contents(path));
    expected.parsed = !document.isNull();
    if (document.isArray()) {
        const QJsonArray elements = document.array();
        for (const QJsonValue &element : elements)
            expectHolder(element.toObject(), expected);
    } else if (document.isObject()) {
        expectHolder(document.object(), expected);
    }
    return expected;
}

int count(const Leftovers &lines, QLatin1String code)
{
    return int(std::count_if(lines.cbegin(), lines.cend(), [&](const Leftover &line) { return line.code == code; }));
}

} // namespace

class tst_OcdsRealFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyReleaseIsAccountedFor();
    void everyProcessFitsOurEntities();
    void nothingIsDropped();
    void knownQuirks();
    void secondReadingIsTheSame();

private:
    QStringList m_files;
    Imported m_all;
};

void tst_OcdsRealFiles::initTestCase()
{
    if (!QDir(folder(QStringLiteral("real"))).exists())
        QSKIP("the shared data is not here");
    m_files = jsonFiles(folder(QStringLiteral("real")));
    QCOMPARE(m_files.size(), 880);
    importFiles(m_files, m_all);
}

void tst_OcdsRealFiles::everyReleaseIsAccountedFor()
{
    int releases = 0;
    int linked = 0;
    int unparsed = 0;
    QSet<QString> ocids;
    for (qsizetype i = 0; i < m_files.size(); ++i) {
        const Expectation expected = expectationOf(m_files.at(i));
        QCOMPARE(m_all.files.at(i).releases, expected.releases);
        releases += expected.releases;
        linked += expected.linked;
        unparsed += expected.parsed ? 0 : 1;
        ocids.unite(expected.ocids);
    }
    QCOMPARE(releases, 1384);
    QCOMPARE(unparsed, count(m_all.fileLines, notes::fileEmpty));
    QCOMPARE(linked, count(m_all.fileLines, notes::releaseLinked));
    QCOMPARE(QSet<QString>(m_all.index.ocids().cbegin(), m_all.index.ocids().cend()), ocids);

    int used = 0;
    int covered = 0;
    int repeated = 0;
    for (const ReleaseIndex::FileCounts &counts : std::as_const(m_all.files)) {
        covered += counts.covered;
        repeated += counts.repeated;
        QCOMPARE(counts.withoutOcid, 0);
    }
    for (const QString &ocid : m_all.index.ocids())
        used += int(m_all.index.digests(ocid).size());
    QCOMPARE(used + covered + repeated, releases);
    QCOMPARE(covered, count(m_all.fileLines, notes::releaseCovered));
    QCOMPARE(repeated, count(m_all.fileLines, notes::releaseRepeated));
    QCOMPARE(m_all.processes.size(), m_all.index.ocids().size());
    QCOMPARE(count(m_all.fileLines, notes::fileChanged), 0);
}

void tst_OcdsRealFiles::everyProcessFitsOurEntities()
{
    const QSet<QString> statuses = {words::contract::posted,    words::contract::bidding,
                                    words::contract::awarded,   words::contract::inProgress,
                                    words::contract::completed, words::contract::cancelled};
    for (const ImportedProcess &process : std::as_const(m_all.processes)) {
        QVERIFY(!process.title.isEmpty() && process.title.size() <= 300);
        QVERIFY(process.description.size() <= 20'000);
        QVERIFY(process.location.size() <= 300);
        QVERIFY(statuses.contains(process.status));
        QSet<QString> parties;
        for (const ImportedParty &party : process.parties) {
            QVERIFY(!party.scheme.isEmpty() && !party.externalId.isEmpty());
            QVERIFY(!party.name.isEmpty() && party.name.size() <= 300);
            parties.insert(party.key);
        }
        QCOMPARE(parties.size(), process.parties.size());
        QVERIFY(parties.contains(process.owner));
        QSet<QString> bids;
        int awarded = 0;
        for (const ImportedBid &bid : process.bids) {
            QVERIFY(parties.contains(bid.bidder));
            QVERIFY(!bid.status.isEmpty());
            QVERIFY(!bid.cost || (bid.cost->tenThousandths() > 0 && bid.cost->tenThousandths() <= Money::largest));
            QVERIFY(!bid.days || (*bid.days >= 1 && *bid.days <= 36'500));
            bids.insert(bid.externalId);
            if (bid.status == words::bid::awarded) {
                ++awarded;
                QCOMPARE(bid.externalId, process.awardedBid);
            }
        }
        QCOMPARE(bids.size(), process.bids.size());
        QCOMPARE(awarded, process.awardedBid.isEmpty() ? 0 : 1);
        QSet<QString> milestones;
        for (const ImportedMilestone &milestone : process.milestones) {
            QVERIFY(!milestone.title.isEmpty() && milestone.title.size() <= 300);
            QVERIFY(milestone.amount.tenThousandths() >= 0 && milestone.amount.tenThousandths() <= Money::largest);
            milestones.insert(milestone.externalId);
            qint64 paid = 0;
            for (const ImportedPayment &payment : milestone.payments) {
                QVERIFY(parties.contains(payment.payee));
                QVERIFY(payment.amount.tenThousandths() > 0);
                QCOMPARE(payment.amount.currency(), process.currency);
                paid += payment.amount.tenThousandths();
            }
            if (milestone.status == words::milestone::paid)
                QVERIFY(paid >= milestone.amount.tenThousandths());
        }
        QCOMPARE(milestones.size(), process.milestones.size());
        if (process.budgetMin && process.budgetMax)
            QVERIFY(process.budgetMin->tenThousandths() <= process.budgetMax->tenThousandths());
    }
}

void tst_OcdsRealFiles::nothingIsDropped()
{
    // Every leaf of every release is read, or has a line, or is counted in a line of its section: map once more, and
    // look for each amount of the awards in what came out.
    int awards = 0;
    int valued = 0;
    const auto ignore = [](const Leftover &) {};
    for (const ImportedProcess &process : std::as_const(m_all.processes)) {
        const ReleaseFacts facts = ProcessMerger::merge(m_all.index.read(process.ocid, ignore));
        for (const AwardFacts &award : facts.awards) {
            ++awards;
            if (!award.value || award.value->tenThousandths == 0)
                continue;
            ++valued;
            const bool kept = std::any_of(process.bids.cbegin(), process.bids.cend(), [&](const ImportedBid &bid) {
                return bid.cost && bid.cost->tenThousandths() == award.value->tenThousandths;
            });
            const bool line =
                std::any_of(process.leftovers.cbegin(), process.leftovers.cend(),
                            [&](const Leftover &leftover) { return leftover.path.startsWith(award.path); });
            QVERIFY2(kept || line || process.awardedCost, qPrintable(award.file + u' ' + award.path));
        }
    }
    QVERIFY(awards > 500);
    QVERIFY(valued > 500);
}

void tst_OcdsRealFiles::knownQuirks()
{
    Leftovers lines = m_all.fileLines;
    int bids = 0;
    int milestones = 0;
    int payments = 0;
    QMap<QString, int> statuses;
    for (const ImportedProcess &process : std::as_const(m_all.processes)) {
        lines += process.leftovers;
        bids += int(process.bids.size());
        milestones += int(process.milestones.size());
        ++statuses[process.status];
        for (const ImportedMilestone &milestone : process.milestones)
            payments += int(milestone.payments.size());
    }
    qInfo() << "processes" << m_all.processes.size() << "bids" << bids << "milestones" << milestones << "payments"
            << payments << "lines" << lines.size() << statuses;
    QMap<QString, int> byCode;
    for (const Leftover &line : std::as_const(lines)) {
        ++byCode[line.code];
        QVERIFY(!line.file.isEmpty());
        QVERIFY2(ImportReport::sentence(line.code) != line.code, line.code.data());
    }
    for (auto it = byCode.cbegin(); it != byCode.cend(); ++it)
        qInfo().noquote() << it.key() << it.value();
    // The quirks that the data is known for each left their lines.
    for (const QLatin1String code :
         {notes::fileEmpty, notes::releaseLinked, notes::currencyUnknown, notes::currencyAssumed, notes::amountTooLarge,
          notes::statusUnknown, notes::titleMissing, notes::fieldUnknown, notes::fieldNotUsed,
          notes::milestoneForPayments})
        QVERIFY2(byCode.value(code) > 0, code.data());
    // 318 different transactions, of which 196 state an amount of 0; 310 milestones of works.
    QCOMPARE(payments, 122);
    QCOMPARE(milestones, 310 + byCode.value(notes::milestoneForPayments));
    QVERIFY(bids > 700);
    for (auto it = statuses.cbegin(); it != statuses.cend(); ++it)
        QVERIFY(it.value() > 0);
}

void tst_OcdsRealFiles::secondReadingIsTheSame()
{
    Imported again;
    importFiles(m_files, again);
    QCOMPARE(again.index.ocids(), m_all.index.ocids());
    QCOMPARE(again.fileLines.size(), m_all.fileLines.size());
    for (qsizetype i = 0; i < again.processes.size(); ++i) {
        QCOMPARE(again.processes.at(i).title, m_all.processes.at(i).title);
        QCOMPARE(again.processes.at(i).bids.size(), m_all.processes.at(i).bids.size());
        QCOMPARE(again.processes.at(i).leftovers.size(), m_all.processes.at(i).leftovers.size());
    }
}

QTEST_GUILESS_MAIN(tst_OcdsRealFiles)
#include "tst_OcdsRealFiles.moc"
