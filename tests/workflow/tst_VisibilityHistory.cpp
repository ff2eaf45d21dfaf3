// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestOffice.h"
#include "tests/workflow/CaseSight.h"
#include "tests/workflow/CaseSteps.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace tenderyard;

namespace {

using People = CaseSight::People;

const People &members = CaseSight::members;
const People &staff = CaseSight::staff;
const People &active = CaseSight::active;

QVariant key(const Uuid &id)
{
    return QVariant::fromValue(id);
}

} // namespace

/// Who reads which part of the history, and that whoever is not signed in reads nothing at all.
class VisibilityHistoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void historyOfProfilesAndAccounts();
    void historyOfATender();
    void historyOfWorkBeginsWithTheAward();
    void whoeverIsNotSignedInSeesNothing_data();
    void whoeverIsNotSignedInSeesNothing();

private:
    void undone(const std::function<void()> &work) { m_scenario.undone(work); }
    void seenBy(const QString &relation, const Uuid &id, const People &expected, const QString &condition = {},
                const QString &column = QStringLiteral("id"));
    void fillTheOffice();
    void fillTenders();

    Scenario m_scenario{Scenario::backends().constFirst()};
    CaseSteps m_steps{m_scenario};
    CaseSight m_sight{m_scenario};
};

void VisibilityHistoryTest::seenBy(const QString &relation, const Uuid &id, const People &expected,
                                   const QString &condition, const QString &column)
{
    QCOMPARE(m_sight.wrong(relation, id, expected, condition, column), QString());
}

void VisibilityHistoryTest::historyOfProfilesAndAccounts()
{
    undone([this] {
        const QString list = QStringLiteral("list_history");
        const QString subject = QStringLiteral("entity_id");
        const Uuid profile = m_scenario.profile(Person::Rival);
        seenBy(list, profile, staff + People{Person::Rival}, {}, subject);
        seenBy(list, m_scenario.user(Person::Reader), staff, {}, subject);
        // One's own doing one sees.
        QVERIFY(m_steps.change(Person::Reader, QStringLiteral("users_user"), m_scenario.user(Person::Reader),
                               {{QStringLiteral("full_name"), QStringLiteral("Rita")}}));
        seenBy(list, m_scenario.user(Person::Reader), staff + People{Person::Reader}, {}, subject);
    });
}

void VisibilityHistoryTest::historyOfATender()
{
    undone([this] {
        const QString list = QStringLiteral("list_history");
        const QString subject = QStringLiteral("entity_id");
        const Uuid contract = m_scenario.tender(QStringLiteral("BIDDING"));
        QVERIFY(m_steps.submitBid(Person::StrangerContractor, contract, 70000));
        const Uuid bid = m_scenario.bidOf(contract, Person::StrangerContractor);
        seenBy(list, contract, members, {}, subject);
        seenBy(list, bid, {Person::StrangerContractor}, {}, subject);
        seenBy(list, contract, {Person::StrangerContractor}, QStringLiteral("entity = 'contracts_bid_content'"),
               QStringLiteral("contract_id"));
        m_scenario.clock().advanceDays(11);
        QVERIFY(m_steps.openBids(Person::Owner, contract));
        seenBy(list, bid, members + People{Person::StrangerContractor}, {}, subject);
        QVERIFY(m_steps.award(contract, m_scenario.bidOf(contract, Person::Awarded)));
        // Who has it sees what has become of it, not how the owner came to it.
        seenBy(list, contract, members + People{Person::Awarded}, {}, subject);
        seenBy(list, contract, members, QStringLiteral("action IN ('post', 'award')"), subject);
    });
}

void VisibilityHistoryTest::historyOfWorkBeginsWithTheAward()
{
    undone([this] {
        const QString list = QStringLiteral("list_history");
        const QString subject = QStringLiteral("entity_id");
        const Uuid contract = m_scenario.openedTender();
        QVERIFY(m_steps.award(contract, m_scenario.bidOf(contract, Person::Awarded)));
        const Uuid first = m_scenario.addMilestone(contract, 90000, QStringLiteral("PENDING"));
        seenBy(list, first, members + People{Person::Awarded}, {}, subject);
        m_scenario.clock().advance(60);
        QVERIFY(m_steps.revoke(contract));
        m_scenario.clock().advance(60);
        QVERIFY(m_steps.award(contract, m_scenario.bidOf(contract, Person::Rival)));
        const Uuid second = m_scenario.addMilestone(contract, 100000, QStringLiteral("PENDING"));
        // The former winner's plan is not the new one's to read, nor the other way round.
        seenBy(list, first, members, {}, subject);
        seenBy(list, second, members + People{Person::Rival}, {}, subject);
        seenBy(list, contract, members + People{Person::Awarded}, QStringLiteral("action = 'revoke_award'"), subject);
    });
}

void VisibilityHistoryTest::fillTenders()
{
    const QVariant owner = key(m_scenario.user(Person::Owner));
    const Uuid done = m_scenario.tender(QStringLiteral("COMPLETED"));
    m_scenario.addReview(done, 5);
    m_scenario.insert(QStringLiteral("payments_hold"), {{QStringLiteral("contract_id"), key(done)},
                                                        {QStringLiteral("reason"), QStringLiteral("A defect")},
                                                        {QStringLiteral("placed_at"), m_scenario.inDays(0)}});
    const Uuid sealed = m_scenario.tender(QStringLiteral("BIDDING"),
                                          {{QStringLiteral("categories"), QStringList{QStringLiteral("45260000")}}});
    m_scenario.insert(QStringLiteral("contracts_addendum"), {{QStringLiteral("contract_id"), key(sealed)},
                                                             {QStringLiteral("sequence"), 1},
                                                             {QStringLiteral("body"), QStringLiteral("Slates")},
                                                             {QStringLiteral("created_by"), owner}});
    const Uuid open = m_scenario.tender(QStringLiteral("BIDDING"), {{QStringLiteral("sealed"), false}});
    m_scenario.addBid(open, m_scenario.profile(Person::Deactivated), 1);
    m_scenario.addBid(m_scenario.openedTender(), m_scenario.profile(Person::Deactivated), 1);
    for (const Person person : {Person::Owner, Person::Deactivated}) {
        m_scenario.insert(QStringLiteral("contracts_draft"),
                          {{QStringLiteral("owner_id"), key(m_scenario.user(person))},
                           {QStringLiteral("content"), QStringLiteral("{}")}});
        m_scenario.insert(QStringLiteral("action_key"), {{QStringLiteral("user_id"), key(m_scenario.user(person))},
                                                         {QStringLiteral("key"), key(Uuid::create())},
                                                         {QStringLiteral("result"), QStringLiteral("{}")}});
    }
}

void VisibilityHistoryTest::fillTheOffice()
{
    fillTenders();
    m_scenario.importedTender(QStringLiteral("BIDDING"));
    const QVariant import = m_steps.ask(QStringLiteral("SELECT id FROM import_batch"));
    m_scenario.insert(QStringLiteral("import_entity"), {{QStringLiteral("scheme"), QStringLiteral("ocds")},
                                                        {QStringLiteral("external_id"), QStringLiteral("1")},
                                                        {QStringLiteral("entity"), QStringLiteral("users_user")},
                                                        {QStringLiteral("entity_id"), key(Uuid::create())},
                                                        {QStringLiteral("import_id"), import}});
    Binds leftover{{QStringLiteral("import_id"), import}};
    for (const QString &column : {QStringLiteral("file"), QStringLiteral("process"), QStringLiteral("field"),
                                  QStringLiteral("value"), QStringLiteral("reason")})
        leftover.insert(column, QStringLiteral("x"));
    m_scenario.insert(QStringLiteral("import_leftover"), leftover);
    const Uuid deactivated = m_scenario.profile(Person::Deactivated);
    m_scenario.change(QStringLiteral("contractors_contractor"), deactivated,
                      {{QStringLiteral("verified_status"), QStringLiteral("PENDING")}});
    const Uuid waiting =
        m_scenario.addCertification(m_scenario.profile(Person::Rival), {{QStringLiteral("verified"), false}});
    m_scenario.insert(QStringLiteral("verification_claim"),
                      {{QStringLiteral("id"), key(waiting)},
                       {QStringLiteral("claimed_by"), key(m_scenario.user(Person::Deactivated))},
                       {QStringLiteral("claimed_until"), m_scenario.inDays(1)}});
    for (const Person person : {Person::Rival, Person::Deactivated})
        m_scenario.insert(QStringLiteral("certification_reminder"),
                          {{QStringLiteral("user_id"), key(m_scenario.user(person))},
                           {QStringLiteral("certification_id"), key(waiting)},
                           {QStringLiteral("expires_on"), m_scenario.inDays(20).date()},
                           {QStringLiteral("days"), 30},
                           {QStringLiteral("shown_at"), m_scenario.inDays(0)}});
    for (const auto &[name, value] : {std::pair("directory_published", "yes"), std::pair("addendum_minimum_days", "5")})
        m_scenario.insert(QStringLiteral("office_setting"), {{QStringLiteral("name"), QString::fromLatin1(name)},
                                                             {QStringLiteral("value"), QString::fromLatin1(value)}});
    QVERIFY(m_steps.add(Person::StaffA, QStringLiteral("contractors_change_request"),
                        {{QStringLiteral("contractor_id"), key(deactivated)},
                         {QStringLiteral("body"), QStringLiteral("Which region?")},
                         {QStringLiteral("requested_by"), key(m_scenario.user(Person::StaffA))}}));
    // Something done in the days before the account was closed.
    m_scenario.insert(QStringLiteral("audit_entry"),
                      {{QStringLiteral("at"), m_scenario.inDays(0)},
                       {QStringLiteral("user_id"), key(m_scenario.user(Person::Deactivated))},
                       {QStringLiteral("entity"), QStringLiteral("users_user")},
                       {QStringLiteral("entity_id"), m_scenario.user(Person::Deactivated).toString()},
                       {QStringLiteral("action"), QStringLiteral("edit")},
                       {QStringLiteral("hash"), QString(QStringLiteral(""))}});
}

void VisibilityHistoryTest::whoeverIsNotSignedInSeesNothing_data()
{
    QTest::addColumn<QString>("relation");
    QStringList relations = m_sight.relations();
    if (TestOffice::isOnServer()) {
        // Of no person: which version of the program fits, and what the office has not set otherwise.
        for (const char *known : {"schema_migration", "schema_repeatable", "addendum_minimum"})
            QVERIFY2(relations.removeOne(QLatin1String(known)), known);
    } else {
        // In a file the views about everything are there as well; the program shows people these.
        relations.removeIf([](const QString &name) {
            const QStringList prefixes{QStringLiteral("list_"),    QStringLiteral("visible_"), QStringLiteral("known_"),
                                       QStringLiteral("compare_"), QStringLiteral("me"),       QStringLiteral("my_")};
            return std::ranges::none_of(prefixes, [&](const QString &prefix) { return name.startsWith(prefix); });
        });
    }
    QVERIFY(relations.size() > 20);
    for (const QString &relation : std::as_const(relations))
        QTest::addRow("%s", qPrintable(relation)) << relation;
}

void VisibilityHistoryTest::whoeverIsNotSignedInSeesNothing()
{
    QFETCH(const QString, relation);
    undone([&] {
        fillTheOffice();
        const auto rowsFor = [&](Person person) {
            m_scenario.actAs(person);
            const Expected<QVariant> count =
                m_scenario.connection().scalar(QStringLiteral("SELECT count(*) FROM ") + relation);
            return count ? count->toInt() : -1;
        };
        for (const Person person : {Person::Nobody, Person::Deactivated})
            QVERIFY2(rowsFor(person) == 0, qPrintable(nameOf(person)));
        // And there is something to see.
        int seen = 0;
        for (const Person person : active)
            seen += rowsFor(person);
        // (What stands against something nothing need break; an office with two of staff has no single one.)
        static const QRegularExpression mayBeEmpty(QStringLiteral("^(rule_|actor_|single_staff$)"));
        QVERIFY(seen > 0 || mayBeEmpty.match(relation).hasMatch());
    });
}

QTEST_GUILESS_MAIN(VisibilityHistoryTest)
#include "tst_VisibilityHistory.moc"
