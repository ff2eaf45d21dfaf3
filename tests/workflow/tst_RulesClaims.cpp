// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestOffice.h"
#include "tests/workflow/CaseSight.h"
#include "tests/workflow/CaseSteps.h"

#include <QTest>

using namespace tenderyard;

namespace {

const QString claims = QStringLiteral("verification_claim");
const QString claimedCertifications = QStringLiteral("contractors_certification");
const QString claimedProfiles = QStringLiteral("contractors_contractor");
const QString claimedBlocked = QStringLiteral("rule.claimed_by_other");
constexpr qint64 claimSeconds = 1200;

QVariant claimKey(const Uuid &id)
{
    return QVariant::fromValue(id);
}

} // namespace

/// What is taken to be checked: whom it keeps off, how long, what ends it, and who learns of it. Limits of insurances.
class RulesClaimsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itKeepsOffColleaguesWhileItLasts();
    void itEndsByItself();
    void aColleagueTakesItOver();
    void decisionsEndIt_data();
    void decisionsEndIt();
    void whatIsMendedIsNobodysAnyMore();
    void aProfileIsTakenToo();
    void aSuspensionWaitsForNobody();
    void staffAloneLearnOfIt();
    void itIsInTheHistory();
    void aChangedLimitIsVerifiedAgain_data();
    void aChangedLimitIsVerifiedAgain();
    void aLimitHasACurrency();
    void remindersAreOnesOwn();
    void whoSeesACertificationHasItsKey();

private:
    void undone(const std::function<void()> &work) { m_scenario.undone(work); }
    static QString codeOf(const Outcome &outcome) { return CaseSteps::codeOf(outcome); }
    Uuid waiting(const Binds &changes = {});
    Outcome take(Person person, const Uuid &item);
    Outcome verify(Person person, const Uuid &certification);
    Outcome reject(Person person, const Uuid &certification);
    int claimsOf(const Uuid &item);

    Scenario m_scenario{Scenario::backends().constFirst()};
    CaseSteps m_steps{m_scenario};
    CaseSight m_sight{m_scenario};
};

/// A certification of Rival that can be verified.
Uuid RulesClaimsTest::waiting(const Binds &changes)
{
    Binds values{{QStringLiteral("verified"), false},
                 {QStringLiteral("uploaded_by"), claimKey(m_scenario.user(Person::Rival))}};
    values.insert(changes);
    return m_scenario.addCertification(m_scenario.profile(Person::Rival), values);
}

Outcome RulesClaimsTest::take(Person person, const Uuid &item)
{
    return m_steps.add(person, claims,
                       {{QStringLiteral("id"), claimKey(item)},
                        {QStringLiteral("claimed_by"), claimKey(m_scenario.user(person))},
                        {QStringLiteral("claimed_until"), m_scenario.inDays(0).addSecs(claimSeconds)}});
}

Outcome RulesClaimsTest::verify(Person person, const Uuid &certification)
{
    return m_steps.change(person, claimedCertifications, certification,
                          {{QStringLiteral("verified"), true},
                           {QStringLiteral("verified_by"), claimKey(m_scenario.user(person))},
                           {QStringLiteral("verified_at"), m_scenario.inDays(0)}});
}

Outcome RulesClaimsTest::reject(Person person, const Uuid &certification)
{
    return m_steps.change(person, claimedCertifications, certification,
                          {{QStringLiteral("status_reason_code"), QStringLiteral("ILLEGIBLE")},
                           {QStringLiteral("status_by"), claimKey(m_scenario.user(person))}});
}

int RulesClaimsTest::claimsOf(const Uuid &item)
{
    return m_steps
        .ask(QStringLiteral("SELECT count(*) FROM verification_claim WHERE id = :id"),
             {{QStringLiteral("id"), claimKey(item)}})
        .toInt();
}

void RulesClaimsTest::itKeepsOffColleaguesWhileItLasts()
{
    undone([this] {
        const Uuid item = waiting();
        QCOMPARE(codeOf(take(Person::StaffA, item)), QString());
        QCOMPARE(codeOf(verify(Person::StaffB, item)), claimedBlocked);
        QCOMPARE(codeOf(reject(Person::StaffB, item)), claimedBlocked);
        QCOMPARE(codeOf(take(Person::StaffB, item)), QStringLiteral("input.not_unique"));
        // Until when it lasts stays as it was said, and not when it was said.
        QCOMPARE(m_scenario.row(claims, item).time(QStringLiteral("claimed_until")),
                 m_scenario.inDays(0).addSecs(claimSeconds));
        QCOMPARE(codeOf(verify(Person::StaffA, item)), QString());
    });
}

void RulesClaimsTest::itEndsByItself()
{
    undone([this] {
        const Uuid item = waiting();
        QVERIFY(take(Person::StaffA, item));
        m_scenario.clock().advance(claimSeconds - 60);
        QCOMPARE(codeOf(verify(Person::StaffB, item)), claimedBlocked);
        m_scenario.clock().advance(61);
        QCOMPARE(codeOf(verify(Person::StaffB, item)), QString());
        QCOMPARE(claimsOf(item), 0);
    });
}

void RulesClaimsTest::aColleagueTakesItOver()
{
    undone([this] {
        const Uuid item = waiting();
        QVERIFY(take(Person::StaffA, item));
        const Binds over{{QStringLiteral("claimed_by"), claimKey(m_scenario.user(Person::StaffB))},
                         {QStringLiteral("claimed_until"), m_scenario.inDays(0).addSecs(claimSeconds)}};
        QCOMPARE(codeOf(m_steps.change(Person::StaffB, claims, item, over)), QString());
        QCOMPARE(codeOf(verify(Person::StaffA, item)), claimedBlocked);
        QCOMPARE(codeOf(verify(Person::StaffB, item)), QString());
    });
}

void RulesClaimsTest::decisionsEndIt_data()
{
    QTest::addColumn<bool>("verifies");
    QTest::newRow("verified") << true;
    QTest::newRow("rejected") << false;
}

void RulesClaimsTest::decisionsEndIt()
{
    QFETCH(bool, verifies);
    undone([&] {
        const Uuid item = waiting();
        const Uuid other = waiting();
        QVERIFY(take(Person::StaffA, item));
        QVERIFY(take(Person::StaffA, other));
        QCOMPARE(codeOf(verifies ? verify(Person::StaffA, item) : reject(Person::StaffA, item)), QString());
        QCOMPARE(claimsOf(item), 0);
        QCOMPARE(claimsOf(other), 1);
        // Reading the file again decides nothing.
        QVERIFY(m_steps.change(Person::StaffB, claimedCertifications, other,
                               {{QStringLiteral("checked_sha256"), QString(64, u'b')}}));
        QCOMPARE(claimsOf(other), 1);
    });
}

/// Whoever mends theirs is not kept off by who looks at it meanwhile.
void RulesClaimsTest::whatIsMendedIsNobodysAnyMore()
{
    undone([this] {
        const Uuid item = waiting();
        QVERIFY(reject(Person::StaffA, item));
        QVERIFY(take(Person::StaffB, item));
        QCOMPARE(codeOf(m_steps.change(Person::Rival, claimedCertifications, item,
                                       {{QStringLiteral("issuer"), QStringLiteral("Chamber of crafts")}})),
                 QString());
        QVERIFY(m_steps.text(claimedCertifications, item, QStringLiteral("status_reason_code")).isEmpty());
        QCOMPARE(claimsOf(item), 0);
        // That it had been taken is not theirs to know, though it ended by their doing.
        m_scenario.actAs(Person::Rival);
        QCOMPARE(
            m_steps
                .shown(QStringLiteral("SELECT count(*) FROM audit_entry AS a JOIN visible_audit AS v ON v.seq = a.seq "
                                      "WHERE a.entity = 'verification_claim'"))
                .toInt(),
            0);
        QCOMPARE(m_steps.shown(QStringLiteral("SELECT count(*) FROM list_history WHERE entity = 'verification_claim'"))
                     .toInt(),
                 0);
    });
}

void RulesClaimsTest::aProfileIsTakenToo()
{
    undone([this] {
        const Uuid profile = m_scenario.profile(Person::Rival);
        m_scenario.change(claimedProfiles, profile, {{QStringLiteral("verified_status"), QStringLiteral("PENDING")}});
        QVERIFY(take(Person::StaffA, profile));
        const Binds approved{{QStringLiteral("verified_status"), QStringLiteral("APPROVED")}};
        QCOMPARE(codeOf(m_steps.change(Person::StaffB, claimedProfiles, profile, approved)), claimedBlocked);
        QCOMPARE(codeOf(m_steps.change(Person::StaffA, claimedProfiles, profile, approved)), QString());
        QCOMPARE(claimsOf(profile), 0);
    });
}

void RulesClaimsTest::aSuspensionWaitsForNobody()
{
    undone([this] {
        const Uuid profile = m_scenario.profile(Person::Rival);
        m_scenario.change(claimedProfiles, profile, {{QStringLiteral("verified_status"), QStringLiteral("PENDING")}});
        QVERIFY(take(Person::StaffA, profile));
        QCOMPARE(codeOf(m_steps.change(Person::StaffB, claimedProfiles, profile,
                                       {{QStringLiteral("verified_status"), QStringLiteral("SUSPENDED")},
                                        {QStringLiteral("status_reason"), QStringLiteral("Forged papers")}})),
                 QString());
        QCOMPARE(claimsOf(profile), 0);
    });
}

void RulesClaimsTest::staffAloneLearnOfIt()
{
    undone([this] {
        const Uuid item = waiting();
        QVERIFY(take(Person::StaffA, item));
        const QString desk = QStringLiteral("list_verification_desk");
        QCOMPARE(m_sight.wrong(desk, item, CaseSight::staff, QStringLiteral("taken_until IS NOT NULL")), QString());
        QCOMPARE(m_sight.wrong(desk, item, {Person::StaffA}, QStringLiteral("taken_by_me")), QString());
        QCOMPARE(m_sight.wrong(QStringLiteral("certification_finding"), item, CaseSight::staff), QString());
        m_scenario.clock().advance(claimSeconds + 1);
        QCOMPARE(m_sight.wrong(desk, item, {}, QStringLiteral("taken_by_me OR taken_by_other")), QString());
    });
}

void RulesClaimsTest::itIsInTheHistory()
{
    undone([this] {
        const Uuid item = waiting();
        QVERIFY(take(Person::StaffA, item));
        QVERIFY(m_steps.change(Person::StaffA, claims, item,
                               {{QStringLiteral("claimed_until"), m_scenario.inDays(0).addSecs(2 * claimSeconds)}}));
        QVERIFY(verify(Person::StaffA, item));
        m_scenario.actAs(Person::StaffB);
        const Expected<Rows> rows = m_scenario.connection().select(
            QStringLiteral("SELECT action, actor_name FROM list_history WHERE entity = 'verification_claim' AND "
                           "entity_id = :id ORDER BY seq"),
            {{QStringLiteral("id"), item.toString()}});
        QVERIFY2(rows, qPrintable(rows ? QString() : rows.error().detail));
        QStringList actions;
        for (const Row &row : *rows) {
            actions.append(row.text(QStringLiteral("action")));
            QCOMPARE(row.text(QStringLiteral("actor_name")),
                     m_steps.text(QStringLiteral("users_user"), m_scenario.user(Person::StaffA),
                                  QStringLiteral("full_name")));
        }
        QCOMPARE(actions.join(u' '), QStringLiteral("take keep release"));
    });
}

void RulesClaimsTest::aChangedLimitIsVerifiedAgain_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("amount") << QStringLiteral("limit_amount") << QVariant(Scenario::stored(2'000'000));
    QTest::newRow("currency") << QStringLiteral("limit_currency") << QVariant(QStringLiteral("USD"));
}

void RulesClaimsTest::aChangedLimitIsVerifiedAgain()
{
    QFETCH(QString, column);
    QFETCH(QVariant, value);
    undone([&] {
        const Uuid item = waiting({{QStringLiteral("verified"), true},
                                   {QStringLiteral("limit_amount"), Scenario::stored(1'000'000)},
                                   {QStringLiteral("limit_currency"), QStringLiteral("EUR")}});
        QVERIFY(m_steps.change(Person::Rival, claimedCertifications, item,
                               {{QStringLiteral("limit_amount"), Scenario::stored(1'000'000)}}));
        QVERIFY(m_scenario.row(claimedCertifications, item).flag(QStringLiteral("verified")));
        QVERIFY(m_steps.change(Person::Rival, claimedCertifications, item, {{column, value}}));
        QVERIFY(!m_scenario.row(claimedCertifications, item).flag(QStringLiteral("verified")));
    });
}

void RulesClaimsTest::aLimitHasACurrency()
{
    undone([this] {
        const Uuid item = waiting();
        const QString amount = QStringLiteral("limit_amount");
        const QString currency = QStringLiteral("limit_currency");
        const auto changed = [&](const Binds &values) -> QString {
            return codeOf(m_scenario.connection().attempt(
                [&] { return m_steps.change(Person::Rival, claimedCertifications, item, values); }));
        };
        for (const Binds &wrong : {Binds{{amount, 5}}, Binds{{currency, QStringLiteral("EUR")}},
                                   Binds{{amount, 0}, {currency, QStringLiteral("EUR")}},
                                   Binds{{amount, -5}, {currency, QStringLiteral("EUR")}},
                                   Binds{{amount, 5}, {currency, QStringLiteral("EURO")}}})
            QVERIFY2(!changed(wrong).isEmpty(), qPrintable(QStringList(wrong.keys()).join(u' ')));
        QCOMPARE(changed({{amount, 5}, {currency, QStringLiteral("EUR")}}), QString());
    });
}

void RulesClaimsTest::remindersAreOnesOwn()
{
    undone([this] {
        const QString reminders = QStringLiteral("certification_reminder");
        const Uuid item = waiting();
        const auto reminded = [&](Person person, int days) {
            return m_steps.add(person, reminders,
                               {{QStringLiteral("user_id"), claimKey(m_scenario.user(person))},
                                {QStringLiteral("certification_id"), claimKey(item)},
                                {QStringLiteral("expires_on"), m_scenario.inDays(20).date()},
                                {QStringLiteral("days"), days},
                                {QStringLiteral("shown_at"), m_scenario.inDays(0)}});
        };
        QCOMPARE(codeOf(reminded(Person::Rival, 30)), QString());
        QCOMPARE(codeOf(m_scenario.connection().attempt([&] { return reminded(Person::Rival, 30); })),
                 QStringLiteral("input.not_unique"));
        QVERIFY(!m_scenario.connection().attempt([&] { return reminded(Person::Rival, 31); }));
        // Staff are reminded of it themselves.
        QCOMPARE(codeOf(reminded(Person::StaffA, 30)), QString());
    });
}

/// The keys of documents at a store outside go to exactly those who see a certification with that document.
void RulesClaimsTest::whoSeesACertificationHasItsKey()
{
    undone([this] {
        const QString hash(64, u'd');
        const Uuid item = waiting({{QStringLiteral("sha256"), hash}});
        const bool onServer = TestOffice::isOnServer();
        if (onServer) {
            m_scenario.actAs(Person::Rival);
            for (const QString &step : {QStringLiteral("SELECT object_name FROM document_key_begin('%1', 10)"),
                                        QStringLiteral("SELECT document_key_finish('%1')")})
                QVERIFY(m_scenario.connection().select(step.arg(hash)));
        } else {
            m_scenario.insert(QStringLiteral("document_key"),
                              {{QStringLiteral("sha256"), hash},
                               {QStringLiteral("byte_size"), 10},
                               {QStringLiteral("object_name"), QString(32, u'e')},
                               {QStringLiteral("secret"), QByteArray(32, 'k')},
                               {QStringLiteral("uploaded_by"), claimKey(m_scenario.user(Person::Rival))},
                               {QStringLiteral("complete"), true},
                               {QStringLiteral("attached"), true}});
        }
        const QString keys = onServer ? QStringLiteral("document_key_find('%1')").arg(hash)
                                      : QStringLiteral("document_key_shown WHERE sha256 = '%1'").arg(hash);
        const auto compare = [&](const CaseSight::People &expected) {
            for (const Person person : everybody()) {
                m_scenario.actAs(person);
                const bool sees =
                    m_steps
                        .shown(QStringLiteral("SELECT count(*) FROM visible_certification WHERE id = :id"),
                               {{QStringLiteral("id"), claimKey(item)}})
                        .toInt() == 1;
                const bool hasKey = m_steps.shown(QStringLiteral("SELECT count(*) FROM ") + keys).toInt() > 0;
                QVERIFY2(sees == hasKey && sees == expected.contains(person), qPrintable(nameOf(person)));
            }
        };
        compare(CaseSight::staff + CaseSight::People{Person::Rival});
        const Uuid contract = m_scenario.tender(QStringLiteral("BIDDING"));
        m_scenario.clock().advanceDays(11);
        compare(CaseSight::staff + CaseSight::People{Person::Rival});
        QVERIFY(m_steps.openBids(Person::Owner, contract));
        compare(CaseSight::staff + CaseSight::People{Person::Rival} + CaseSight::members);
    });
}

QTEST_GUILESS_MAIN(RulesClaimsTest)
#include "tst_RulesClaims.moc"
