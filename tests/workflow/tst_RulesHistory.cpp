// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestOffice.h"
#include "tests/workflow/CaseBook.h"
#include "tests/workflow/CaseSteps.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tenderyard;

namespace {

QJsonObject jsonOf(const Row &row, const QString &column)
{
    return QJsonDocument::fromJson(row.text(column).toUtf8()).object();
}

QString codeOf(const Outcome &outcome)
{
    return outcome ? QString() : outcome.error().code;
}

} // namespace

/// The history: every change leaves an entry that says who, what, before and after, and that nobody changes.
class RulesHistoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTransitionLeavesAnEntry_data();
    void everyTransitionLeavesAnEntry();
    void whatIsRefusedLeavesNothing();
    void whatFollowsIsInTheSameName();
    void itIsAppendedOnly_data();
    void itIsAppendedOnly();
    void everyHashCanBeRecomputed();
    void secretsAreNotInIt();
    void everyChangeIsAnnounced();

private:
    Rows entriesAfter(qint64 seq);
    qint64 newestSeq();
    void makeMuchHistory();

    Scenario m_scenario{Scenario::backends().constFirst()};
    CaseSteps m_steps{m_scenario};
};

Rows RulesHistoryTest::entriesAfter(qint64 seq)
{
    return m_scenario
        .everything(QStringLiteral("SELECT * FROM audit_entry WHERE seq > :seq ORDER BY seq"),
                    {{QStringLiteral("seq"), seq}})
        .value_or(Rows());
}

qint64 RulesHistoryTest::newestSeq()
{
    return m_steps.ask(QStringLiteral("SELECT coalesce(max(seq), 0) FROM audit_entry")).toLongLong();
}

void RulesHistoryTest::everyTransitionLeavesAnEntry_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : CaseBook::ofProgram().names()) {
        if (!CaseBook::ofProgram().transition(name).isEngineOnly())
            QTest::addRow("%s", qPrintable(name)) << name;
    }
}

void RulesHistoryTest::everyTransitionLeavesAnEntry()
{
    QFETCH(QString, name);
    const WorkflowTransition &transition = CaseBook::ofProgram().transition(name);
    const TransitionCase &byCase = *CaseBook::ofProgram().caseOf(transition);
    const Person person = CaseBook::allowed(transition, byCase).constFirst();
    m_scenario.undone([&] {
        const Attempt attempt = byCase.attempt(m_scenario, transition);
        const qint64 before = newestSeq();
        QVERIFY(CaseBook::tryAs(m_scenario, person, attempt));
        const Row entry = entriesAfter(before).value(0);
        QCOMPARE(entry.text(QStringLiteral("entity")), transition.entity);
        QCOMPARE(entry.text(QStringLiteral("action")), transition.action);
        QCOMPARE(entry.id(QStringLiteral("user_id")), m_scenario.user(person));
        QCOMPARE(entry.time(QStringLiteral("at")), m_scenario.inDays(0));
        QCOMPARE(entry.isNull(QStringLiteral("before_json")), transition.makesRow());
        QCOMPARE(entry.isNull(QStringLiteral("after_json")), transition.deletesRow());
        if (!attempt.contract.isNull() && transition.entity != u"users_role")
            QCOMPARE(entry.id(QStringLiteral("contract_id")), attempt.contract);
        if (transition.requirements.contains(QStringLiteral("status_reason")))
            QCOMPARE(entry.text(QStringLiteral("reason")), QStringLiteral("BECAUSE"));
        // Of an edit it shows the old value and the new.
        for (auto value = attempt.values.cbegin(); value != attempt.values.cend(); ++value) {
            const QJsonObject after = jsonOf(entry, QStringLiteral("after_json"));
            if (transition.makesRow() || !after.contains(value.key()))
                continue;
            QVERIFY2(after.value(value.key()) != jsonOf(entry, QStringLiteral("before_json")).value(value.key()),
                     qPrintable(value.key()));
        }
    });
}

void RulesHistoryTest::whatIsRefusedLeavesNothing()
{
    m_scenario.undone([this] {
        const Uuid contract = m_scenario.tender(QStringLiteral("BIDDING"));
        const qint64 before = newestSeq();
        QVERIFY(!m_steps.award(contract, m_scenario.bidOf(contract, Person::Awarded)));
        QVERIFY(!m_steps.openBids(Person::Owner, contract));
        QCOMPARE(newestSeq(), before);
    });
}

void RulesHistoryTest::whatFollowsIsInTheSameName()
{
    m_scenario.undone([this] {
        const Uuid contract = m_scenario.openedTender();
        const qint64 before = newestSeq();
        QVERIFY(m_steps.award(contract, m_scenario.bidOf(contract, Person::Awarded)));
        QStringList actions;
        for (const Row &entry : entriesAfter(before)) {
            QCOMPARE(entry.id(QStringLiteral("user_id")), m_scenario.user(Person::Owner));
            actions.append(entry.text(QStringLiteral("entity")) + u'.' + entry.text(QStringLiteral("action")));
        }
        // What an UPDATE of the engine does in passing is not taken for something that somebody did.
        QCOMPARE(actions,
                 QStringList({QStringLiteral("contracts_contract.award"), QStringLiteral("contracts_bid.follow_award"),
                              QStringLiteral("contracts_bid.reject"), QStringLiteral("contracts_contract.follow")}));
    });
}

void RulesHistoryTest::itIsAppendedOnly_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("update") << QStringLiteral("UPDATE audit_entry SET action = 'nothing'");
    QTest::newRow("update of one") << QStringLiteral(
        "UPDATE audit_entry SET user_id = NULL WHERE seq = (SELECT min(a.seq) FROM audit_entry AS a)");
    QTest::newRow("delete") << QStringLiteral("DELETE FROM audit_entry");
    QTest::newRow("upsert") << QStringLiteral(
        "INSERT INTO audit_entry (seq, id, at, entity, entity_id, action, hash) "
        "SELECT seq, id, at, entity, entity_id, 'nothing', hash FROM audit_entry "
        "WHERE seq = (SELECT min(a.seq) FROM audit_entry AS a) ON CONFLICT (seq) DO UPDATE SET action = 'nothing'");
    if (TestOffice::isOnServer()) {
        QTest::newRow("update of bids") << QStringLiteral("UPDATE audit_entry_bid SET action = 'nothing'");
        QTest::newRow("delete of bids") << QStringLiteral("DELETE FROM audit_entry_bid");
    } else {
        QTest::newRow("replace") << QStringLiteral(
            "REPLACE INTO audit_entry (seq, id, at, entity, entity_id, action, hash) "
            "SELECT seq, id, at, entity, entity_id, 'nothing', hash FROM audit_entry WHERE seq = 1");
    }
}

void RulesHistoryTest::itIsAppendedOnly()
{
    QFETCH(QString, sql);
    m_scenario.undone([&] {
        Connection &connection = m_scenario.connection();
        const auto run = [&] { return codeOf(connection.attempt([&] { return connection.executeScript(sql); })); };
        m_scenario.tender(QStringLiteral("BIDDING"));
        const Rows before = entriesAfter(0);
        for (const Person person : {Person::StaffA, Person::Owner, Person::Nobody}) {
            m_scenario.actAs(person);
            // On a server people see a history that cannot be written to at all.
            QCOMPARE(run(), TestOffice::isOnServer() ? QStringLiteral("storage.failed")
                                                     : QStringLiteral("rule.history_is_kept"));
        }
        // Not even the engine.
        QString code;
        const Outcome asEngine = connection.asEngine([&]() -> Outcome {
            code = run();
            return {};
        });
        QVERIFY(asEngine);
        QCOMPARE(code, QStringLiteral("rule.history_is_kept"));
        const Rows after = entriesAfter(0);
        QCOMPARE(after.size(), before.size());
        for (qsizetype i = 0; i < after.size(); ++i)
            QCOMPARE(after.at(i).toHash(), before.at(i).toHash());
    });
}

void RulesHistoryTest::makeMuchHistory()
{
    const Uuid contract = m_scenario.tender(QStringLiteral("BIDDING"));
    QVERIFY(m_steps.submitBid(Person::StrangerContractor, contract, 77777));
    // On a server a password is no person's to write, so the engine does it.
    m_scenario.change(QStringLiteral("users_user"), m_scenario.user(Person::Reader),
                      {{QStringLiteral("password_hash"), QStringLiteral("argon2id-of-the-reader")}});
    QVERIFY(m_steps.add(Person::Owner, QStringLiteral("contracts_draft"),
                        {{QStringLiteral("owner_id"), QVariant::fromValue(m_scenario.user(Person::Owner))},
                         {QStringLiteral("content"), QStringLiteral("{\"scope\": \"half a thought\"}")}}));
    m_scenario.clock().advanceDays(11);
    QVERIFY(m_steps.openBids(Person::Owner, contract));
    QVERIFY(m_steps.change(Person::Owner, QStringLiteral("contracts_bid"), m_scenario.bidOf(contract, Person::Rival),
                           {{QStringLiteral("status"), QStringLiteral("REJECTED")},
                            {QStringLiteral("status_reason"), QStringLiteral("Zu teuer – €")}}));
}

void RulesHistoryTest::everyHashCanBeRecomputed()
{
    m_scenario.undone([this] {
        makeMuchHistory();
        const Rows entries = entriesAfter(0);
        QVERIFY(entries.size() > 50);
        for (const Row &entry : entries) {
            QString text;
            for (const QString &column :
                 {QStringLiteral("id"), QStringLiteral("at"), QStringLiteral("user_id"), QStringLiteral("entity"),
                  QStringLiteral("entity_id"), QStringLiteral("action"), QStringLiteral("before_json"),
                  QStringLiteral("after_json")})
                text += entry.text(column);
            const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
            QCOMPARE(entry.text(QStringLiteral("hash")), QString::fromLatin1(hash));
        }
    });
}

void RulesHistoryTest::secretsAreNotInIt()
{
    m_scenario.undone([this] {
        makeMuchHistory();
        const QStringList secrets{QStringLiteral("argon2id-of-the-reader"), QStringLiteral("half a thought"),
                                  QString(32, u'n'), QStringLiteral("password_hash")};
        for (const Row &entry : entriesAfter(0)) {
            const QString text = entry.text(QStringLiteral("before_json")) + entry.text(QStringLiteral("after_json"));
            for (const QString &secret : secrets)
                QVERIFY2(!text.contains(secret), qPrintable(secret));
            // A price is there once the bid is opened, and only with the bid itself.
            if (entry.text(QStringLiteral("entity")) == u"contracts_bid_content")
                QVERIFY(!text.contains(QStringLiteral("777770000")));
            if (text.contains(QStringLiteral("777770000")))
                QVERIFY(text.contains(QStringLiteral("\"sealed\":0")));
        }
    });
}

void RulesHistoryTest::everyChangeIsAnnounced()
{
    m_scenario.undone([this] {
        makeMuchHistory();
        QCOMPARE(m_steps.ask(QStringLiteral("SELECT count(*) FROM change_log")),
                 m_steps.ask(QStringLiteral("SELECT count(*) FROM audit_entry")));
    });
}

QTEST_GUILESS_MAIN(RulesHistoryTest)
#include "tst_RulesHistory.moc"
