// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workflow/CaseSight.h"
#include "tests/workflow/CaseSteps.h"

#include <QTest>

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

void VisibilityHistoryTest::fillTheOffice()
{
    const Uuid done = m_scenario.tender(QStringLiteral("COMPLETED"));
    m_scenario.addReview(done, 5);
    m_scenario.openedTender();
    m_scenario.tender(QStringLiteral("BIDDING"), {{QStringLiteral("sealed"), false}});
    m_scenario.importedTender(QStringLiteral("BIDDING"));
    const Uuid deactivated = m_scenario.profile(Person::Deactivated);
    m_scenario.addBid(m_scenario.openedTender(), deactivated, 1);
    m_scenario.insert(QStringLiteral("contracts_draft"),
                      {{QStringLiteral("owner_id"), key(m_scenario.user(Person::Deactivated))},
                       {QStringLiteral("content"), QStringLiteral("{}")}});
    m_scenario.change(QStringLiteral("contractors_contractor"), deactivated,
                      {{QStringLiteral("verified_status"), QStringLiteral("PENDING")}});
    m_scenario.insert(QStringLiteral("office_setting"),
                      {{QStringLiteral("name"), QStringLiteral("directory_published")},
                       {QStringLiteral("value"), QStringLiteral("yes")}});
    QVERIFY(m_steps.add(Person::StaffA, QStringLiteral("contractors_change_request"),
                        {{QStringLiteral("contractor_id"), key(deactivated)},
                         {QStringLiteral("body"), QStringLiteral("Which region?")},
                         {QStringLiteral("requested_by"), key(m_scenario.user(Person::StaffA))}}));
    // Something done in the days before the account was closed.
    QVERIFY(m_scenario.connection()
                .execute(QStringLiteral("INSERT INTO audit_entry (id, at, user_id, entity, entity_id, action, hash) "
                                        "VALUES (new_id(), now_utc(), :user, 'users_user', :user, 'edit', '')"),
                         {{QStringLiteral("user"), key(m_scenario.user(Person::Deactivated))}})
                .has_value());
}

void VisibilityHistoryTest::whoeverIsNotSignedInSeesNothing_data()
{
    QTest::addColumn<QString>("view");
    const Expected<Rows> rows = m_scenario.connection().select(
        QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'view' ORDER BY name"));
    for (const Row &row : rows.value_or(Rows())) {
        const QString view = row.text(QStringLiteral("name"));
        for (const char *prefix : {"list_", "visible_", "known_", "compare_", "me", "my_"}) {
            if (view.startsWith(QLatin1String(prefix)))
                QTest::addRow("%s", qPrintable(view)) << view;
        }
    }
}

void VisibilityHistoryTest::whoeverIsNotSignedInSeesNothing()
{
    QFETCH(QString, view);
    undone([&] {
        fillTheOffice();
        const QString sql = QStringLiteral("SELECT count(*) FROM ") + view;
        for (const Person person : {Person::Nobody, Person::Deactivated}) {
            m_scenario.actAs(person);
            QVERIFY2(m_steps.ask(sql).toInt() == 0, qPrintable(nameOf(person)));
        }
        // And there is something to see.
        int seen = 0;
        for (const Person person : active) {
            m_scenario.actAs(person);
            seen += m_steps.ask(sql).toInt();
        }
        QVERIFY(seen > 0 || view == u"list_draft" || view == u"list_verification_queue");
    });
}

QTEST_GUILESS_MAIN(VisibilityHistoryTest)
#include "tst_VisibilityHistory.moc"
