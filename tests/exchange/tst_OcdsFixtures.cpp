// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Statuses.h"
#include "models/exchange/ocds/ImportNotes.h"
#include "models/exchange/ocds/PartySettler.h"
#include "models/exchange/ocds/ReleaseMapper.h"
#include "tests/exchange/OcdsFiles.h"

#include <QtTest>

#include <algorithm>

using namespace tenderyard;
using namespace tenderyard::ocdsfiles;

namespace {

QDateTime utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
}

Money money(const char *decimal, const char *currency)
{
    return Money::fromDecimal(QString::fromLatin1(decimal), Currency::fromCode(QString::fromLatin1(currency))).value();
}

const ImportedParty &party(const ImportedProcess &process, const QString &key)
{
    return *std::find_if(process.parties.cbegin(), process.parties.cend(),
                         [&](const ImportedParty &one) { return one.key == key; });
}

/// Maps the releases of one process, given as JSON texts.
ImportedProcess mapped(const QList<QByteArray> &texts)
{
    QList<ReleaseFacts> facts;
    for (const QByteArray &text : texts) {
        Kept kept;
        readBytes(text, kept);
        for (const FoundRelease &found : kept.releases)
            facts.append(
                ReleaseMapper::map(found.value, {QStringLiteral("f.json"), found.path, QStringLiteral("Pub")}));
    }
    return ProcessSettler::settle(ProcessMerger::merge(facts));
}

bool hasLine(const ImportedProcess &process, QLatin1String code, const QString &path = {}, const QString &value = {})
{
    return std::any_of(process.leftovers.cbegin(), process.leftovers.cend(), [&](const Leftover &line) {
        return line.code == code && (path.isEmpty() || line.path == path) && (value.isEmpty() || line.value == value);
    });
}

} // namespace

class tst_OcdsFixtures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fictionalLifeCycle_data();
    void fictionalLifeCycle();
    void bidsOfArmenia();
    void wholeLifeInOne();
    void laterReleasesReplace();
    void lotsAndConsortia();
    void cancelled();
    void oddAmounts();
    void missingTitle();
    void partiesAreNeverMatchedByNameAlone();
};

void tst_OcdsFixtures::fictionalLifeCycle_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("six releases") << QStringLiteral("ocds-213czf-000-00001-0");
    QTest::newRow("one package") << QStringLiteral("ocds-213czf-000-00001.json");
    QTest::newRow("record") << QStringLiteral("record/ocds-213czf-000-00001.json");
    QTest::newRow("record with versions") << QStringLiteral("record/ocds-213czf-000-00001-withversions.json");
}

void tst_OcdsFixtures::fictionalLifeCycle()
{
    QFETCH(QString, what);
    const QString base = folder(QStringLiteral("fixtures/fictional-example/1.1/"));
    if (!QDir(base).exists())
        QSKIP("the shared data is not here");
    QStringList files = jsonFiles(base).filter(base + what);
    // However the releases arrive, the order of their dates counts.
    std::reverse(files.begin(), files.end());
    Imported imported;
    importFiles(files, imported);
    QCOMPARE(imported.processes.size(), 1);
    const ImportedProcess &process = imported.processes.constFirst();

    QCOMPARE(process.ocid, QStringLiteral("ocds-213czf-000-00001"));
    QCOMPARE(process.title, QStringLiteral("Planned cycle lane improvements"));
    QCOMPARE(process.description,
             QStringLiteral("Tenders solicited for work to build new cycle lanes in the centre of town."));
    QCOMPARE(process.location, QStringLiteral("London, United Kingdom"));
    QCOMPARE(process.status, words::contract::inProgress);
    QCOMPARE(process.statusWords, QStringLiteral("tender: complete, award: active, contract: active"));
    QCOMPARE(process.budgetMin, money("600000", "GBP"));
    QCOMPARE(process.budgetMax, money("1100000", "GBP"));
    QCOMPARE(process.awardedCost, money("11000000", "GBP"));
    QCOMPARE(process.opensAt, utc("2010-03-01T09:00:00Z"));
    QCOMPARE(process.deadline, utc("2010-04-08T18:00:00Z"));
    QCOMPARE(process.awardedAt, utc("2010-05-10T10:30:00Z"));

    const ImportedParty &owner = party(process, process.owner);
    QCOMPARE(owner.scheme, QStringLiteral("GB-LAC"));
    QCOMPARE(owner.externalId, QStringLiteral("E09000003"));
    QCOMPARE(owner.name, QStringLiteral("London Borough of Barnet"));

    QCOMPARE(process.bids.size(), 2);
    const ImportedBid &winner = process.bids.at(0);
    QCOMPARE(winner.externalId, process.awardedBid);
    QCOMPARE(winner.status, words::bid::awarded);
    QCOMPARE(winner.cost, money("11000000", "GBP"));
    QCOMPARE(winner.days, 364);
    QCOMPARE(party(process, winner.bidder).scheme, QStringLiteral("GB-COH"));
    QCOMPARE(party(process, winner.bidder).name, QStringLiteral("AnyCorp Cycle Provision"));
    const ImportedBid &loser = process.bids.at(1);
    QCOMPARE(loser.status, words::bid::rejected);
    QCOMPARE(loser.statusBeforeAward, words::bid::submitted);
    QVERIFY(!loser.cost);
    QCOMPARE(party(process, loser.bidder).name, QStringLiteral("Beta Corp Construction"));

    QCOMPARE(process.milestones.size(), 1);
    const ImportedMilestone &paid = process.milestones.constFirst();
    QCOMPARE(paid.status, words::milestone::paid);
    QCOMPARE(paid.amount, money("60000", "GBP"));
    QCOMPARE(paid.payments.size(), 2);
    QCOMPARE(paid.payments.at(0).amount, money("50000", "GBP"));
    QCOMPARE(paid.payments.at(0).reference, QStringLiteral("ocds-213czf-000-00001-1"));
    QCOMPARE(paid.payments.at(0).payee, winner.bidder);
    QCOMPARE(paid.payments.at(0).releasedAt, utc("2010-08-01T00:00:00Z"));
    QCOMPARE(paid.payments.at(1).amount, money("10000", "GBP"));
    QVERIFY(hasLine(process, notes::milestoneForPayments));
    QVERIFY(!hasLine(process, notes::fieldUnknown));
}

void tst_OcdsFixtures::bidsOfArmenia()
{
    const QString file = folder(QStringLiteral("real/armenia/releases/6.json"));
    if (!QFile::exists(file))
        QSKIP("the shared data is not here");
    Imported imported;
    importFiles({file}, imported);
    int bids = 0;
    int awarded = 0;
    for (const ImportedProcess &process : std::as_const(imported.processes)) {
        for (const ImportedBid &bid : process.bids) {
            bids += bid.externalId.startsWith(u"bids/") ? 1 : 0;
            awarded += bid.externalId.startsWith(u"bids/") && bid.status == words::bid::awarded ? 1 : 0;
        }
    }
    QCOMPARE(bids, 36);
    // Awards speak of bids that are there, not of new ones.
    QVERIFY(awarded >= 15);
}

void tst_OcdsFixtures::wholeLifeInOne()
{
    const ImportedProcess process = mapped({R"({"ocid":"ocds-abcdef-1","date":"2021-05-01T00:00:00Z",
      "buyer":{"id":"b","name":"Town"},
      "tender":{"id":"t","title":"A\tbridge","status":"complete","value":{"amount":"1,000.50","currency":"eur"},
        "items":[{"id":"i","deliveryAddresses":[{"locality":"Here","countryName":"There"}]}]},
      "bids":{"details":[
        {"id":"1","status":"valid","tenderers":[{"id":"s1","name":"One"}],"value":{"amount":900,"currency":"EUR"},"date":"2021-01-01"},
        {"id":"2","status":"disqualified","tenderers":[{"id":"s2","name":"Two"}],"value":{"amount":100,"currency":"EUR"}},
        {"id":"3","status":"withdrawn","tenderers":[{"id":"s3","name":"Three"}]},
        {"id":"4","status":"invited","tenderers":[{"id":"s4","name":"Four"}]},
        {"id":"5","status":"pending","tenderers":[{"id":"s5","name":"Five"},{"id":"s6","name":"Six"}],"value":{"amount":950,"currency":"USD"}}]},
      "awards":[{"id":"a","status":"active","date":"2021-02-01","suppliers":[{"id":"s1","name":"One"}],"relatedBids":["1"],
        "value":{"amount":890,"currency":"EUR"}}],
      "contracts":[{"id":"c","awardID":"a","status":"terminated","value":{"amount":895,"currency":"EUR"},
        "period":{"startDate":"2021-03-01","endDate":"2021-03-31"},
        "implementation":{
          "milestones":[{"id":"m1","title":"Piers","status":"met","dueDate":"2021-03-10"},
                        {"id":"m2","title":"Deck","status":"scheduled","value":{"amount":500,"currency":"EUR"}}],
          "transactions":[
            {"id":"x1","date":"2021-03-12","value":{"amount":300,"currency":"EUR"},"payee":{"id":"s1"},"relatedImplementationMilestone":{"id":"m1"}},
            {"id":"x2","value":{"amount":-5,"currency":"EUR"}},
            {"id":"x3","value":{"amount":7,"currency":"USD"}},
            {"id":"x4"}]}}]})"});
    QCOMPARE(process.title, QStringLiteral("A bridge"));
    QCOMPARE(process.location, QStringLiteral("Here, There"));
    QCOMPARE(process.status, words::contract::completed);
    QCOMPARE(process.budgetMax, money("1000.50", "EUR"));
    QCOMPARE(process.awardedCost, money("895", "EUR"));
    QCOMPARE(process.awardedBid, QStringLiteral("bids/1"));
    QCOMPARE(process.bids.size(), 4);
    QCOMPARE(process.bids.at(0).status, words::bid::awarded);
    QCOMPARE(process.bids.at(0).statusBeforeAward, words::bid::shortlisted);
    QCOMPARE(process.bids.at(0).cost, money("900", "EUR"));
    QCOMPARE(process.bids.at(0).days, 30);
    QCOMPARE(process.bids.at(1).status, words::bid::rejected);
    QCOMPARE(process.bids.at(2).reasonCode, words::bid::withdrawn);
    QCOMPARE(process.bids.at(3).status, words::bid::rejected);
    QCOMPARE(process.bids.at(3).cost, money("950", "USD"));
    QVERIFY(hasLine(process, notes::bidInvited));
    QVERIFY(hasLine(process, notes::bidJoint));
    QCOMPARE(process.milestones.size(), 2);
    QCOMPARE(process.milestones.at(0).status, words::milestone::paid);
    QCOMPARE(process.milestones.at(0).amount, money("300", "EUR"));
    QCOMPARE(process.milestones.at(0).dueDate, QDate(2021, 3, 10));
    QCOMPARE(process.milestones.at(1).status, words::milestone::pending);
    QCOMPARE(process.milestones.at(1).amount, money("500", "EUR"));
    QVERIFY(process.milestones.at(1).payments.isEmpty());
    QVERIFY(hasLine(process, notes::amountNegative,
                    QStringLiteral("contracts[0].implementation.transactions[1].value.amount")));
    QVERIFY(hasLine(process, notes::currencyDiffers,
                    QStringLiteral("contracts[0].implementation.transactions[2].value.amount")));
    QVERIFY(hasLine(process, notes::paymentNoAmount, QStringLiteral("contracts[0].implementation.transactions[3]")));
}

void tst_OcdsFixtures::laterReleasesReplace()
{
    const QByteArray tender = R"({"ocid":"o","date":"2020-01-01","tender":{"id":"t","title":"Old","description":"Kept",
      "tenderPeriod":{"endDate":"2020-02-01"}},"awards":[{"id":"1","title":"first","status":"pending","suppliers":[{"name":"S"}]}]})";
    const QByteArray award = R"({"ocid":"o","date":"2020-03-01","tender":{"id":"t","title":"New"},
      "awards":[{"id":"1","status":"active","value":{"amount":5,"currency":"EUR"}}]})";
    for (const QList<QByteArray> &order : {QList<QByteArray>{tender, award}, QList<QByteArray>{award, tender}}) {
        const ImportedProcess process = mapped(order);
        QCOMPARE(process.title, QStringLiteral("New"));
        QCOMPARE(process.description, QStringLiteral("Kept"));
        QCOMPARE(process.deadline, utc("2020-02-01T00:00:00Z"));
        QCOMPARE(process.status, words::contract::awarded);
        QCOMPARE(process.bids.size(), 1);
        QCOMPARE(process.bids.constFirst().status, words::bid::awarded);
        QCOMPARE(process.bids.constFirst().cost, money("5", "EUR"));
        QCOMPARE(process.bids.constFirst().message, QStringLiteral("first"));
    }
}

void tst_OcdsFixtures::lotsAndConsortia()
{
    const ImportedProcess process = mapped({R"({"ocid":"o","date":"2020-01-01","awards":[
      {"id":"1","status":"active","value":{"amount":5,"currency":"EUR"},"suppliers":[{"id":"a","name":"A"},{"id":"b","name":"B"}]},
      {"id":"1","status":"active","value":{"amount":6,"currency":"EUR"},"suppliers":[{"id":"a","name":"A"}]}]})"});
    QCOMPARE(process.bids.size(), 3);
    QCOMPARE(process.bids.at(0).status, words::bid::awarded);
    QCOMPARE(process.bids.at(1).status, words::bid::shortlisted);
    QVERIFY(!process.bids.at(1).cost);
    QCOMPARE(process.bids.at(2).status, words::bid::shortlisted);
    QCOMPARE(process.bids.at(2).cost, money("6", "EUR"));
    QVERIFY(hasLine(process, notes::awardMoreThanOne));
    QVERIFY(hasLine(process, notes::idDuplicate, QStringLiteral("awards[1].id"), QStringLiteral("1")));
}

void tst_OcdsFixtures::cancelled()
{
    const ImportedProcess process = mapped({R"({"ocid":"o","tender":{"id":"t","status":"unsuccessful","title":"T",
      "tenderers":[{"name":"A"}]},"awards":[{"id":"1","status":"cancelled","suppliers":[{"name":"B"}]}]})"});
    QCOMPARE(process.status, words::contract::cancelled);
    QVERIFY(process.awardedBid.isEmpty());
    for (const ImportedBid &bid : process.bids)
        QCOMPARE(bid.status, words::bid::rejected);
}

void tst_OcdsFixtures::oddAmounts()
{
    const ImportedProcess process =
        mapped({R"({"ocid":"o","planning":{"budget":{"amount":{"amount":{"$numberLong":"15890000000"},
      "currency":"COP"}}},"tender":{"id":"t","minValue":{"amount":0,"currency":"COP"},"value":{"amount":312559198875000,"currency":"COP"}},
      "awards":[{"id":"1","suppliers":[{"name":"A"}],"value":{"amount":4031.2320000000004}},
                {"id":"2","suppliers":[{"name":"B"}],"value":{"amount":[1],"currency":"COP"}},
                {"id":"3","suppliers":[{"name":"C"}],"value":{"amount":"12","currency":"MNX"}},
                {"id":"4","suppliers":[{"name":"D"}],"value":"seven"}]})"});
    QCOMPARE(process.currency.code(), QStringLiteral("COP"));
    QCOMPARE(process.budgetMax, money("15890000000", "COP"));
    QVERIFY(!process.budgetMin);
    QCOMPARE(process.awardedCost, money("4031.232", "COP"));
    QVERIFY(hasLine(process, notes::amountZero, QStringLiteral("tender.minValue.amount")));
    QVERIFY(hasLine(process, notes::amountTooLarge, QStringLiteral("tender.value.amount"),
                    QStringLiteral("312559198875000")));
    QVERIFY(hasLine(process, notes::amountRounded, QStringLiteral("awards[0].value.amount"),
                    QStringLiteral("4031.2320000000004")));
    QVERIFY(hasLine(process, notes::currencyAssumed, QStringLiteral("awards[0].value.amount")));
    QVERIFY(hasLine(process, notes::amountUnreadable, QStringLiteral("awards[1].value.amount"), QStringLiteral("[1]")));
    QVERIFY(hasLine(process, notes::currencyUnknown, QStringLiteral("awards[2].value.amount"), QStringLiteral("MNX")));
    QVERIFY(hasLine(process, notes::amountUnreadable, QStringLiteral("awards[3].value"), QStringLiteral("seven")));
}

void tst_OcdsFixtures::missingTitle()
{
    const ImportedProcess process = mapped({R"({"ocid":"ocds-abcdef-7"})"});
    QCOMPARE(process.title, QStringLiteral("ocds-abcdef-7"));
    QVERIFY(hasLine(process, notes::titleMissing));
    QVERIFY(hasLine(process, notes::buyerMissing));
    QCOMPARE(party(process, process.owner).name, QStringLiteral("Pub"));
}

void tst_OcdsFixtures::partiesAreNeverMatchedByNameAlone()
{
    const auto owner = [](const char *json) {
        const ImportedProcess process = mapped({QByteArray(json)});
        const ImportedParty &one = party(process, process.owner);
        return QString(one.scheme + u' ' + one.externalId);
    };
    // The same public identifier, whoever publishes it and however it is spelt.
    QCOMPARE(owner(R"({"ocid":"ocds-aaaaaa-1","buyer":{"id":"1","name":"Town","identifier":{"scheme":"X","id":"9"}}})"),
             owner(R"({"ocid":"ocds-bbbbbb-1","buyer":{"name":"TOWN OF","identifier":{"scheme":"X","id":"9"}}})"));
    // The same name: one party within a publisher, two across publishers.
    QCOMPARE(owner(R"({"ocid":"ocds-aaaaaa-1","buyer":{"name":"Town"}})"),
             owner(R"({"ocid":"ocds-aaaaaa-2","buyer":{"name":"TOWN"}})"));
    QVERIFY(owner(R"({"ocid":"ocds-aaaaaa-1","buyer":{"name":"Town"}})") !=
            owner(R"({"ocid":"ocds-bbbbbb-1","buyer":{"name":"Town"}})"));
    // What stands for "no identifier" matches nothing.
    QVERIFY(owner(R"({"ocid":"ocds-aaaaaa-1","buyer":{"name":"Town","identifier":{"scheme":"X","id":"null"}}})") !=
            owner(R"({"ocid":"ocds-aaaaaa-2","buyer":{"name":"Village","identifier":{"scheme":"X","id":"null"}}})"));
    // The same local id under another name is another party.
    QVERIFY(owner(R"({"ocid":"ocds-aaaaaa-1","buyer":{"id":"1","name":"Town"}})") !=
            owner(R"({"ocid":"ocds-aaaaaa-2","buyer":{"id":"1","name":"Village"}})"));
}

QTEST_GUILESS_MAIN(tst_OcdsFixtures)
#include "tst_OcdsFixtures.moc"
