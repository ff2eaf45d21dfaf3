// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workflow/CaseSight.h"
#include "tests/workflow/CaseSteps.h"

#include <QTest>

using namespace tenderyard;

namespace {

using People = CaseSight::People;

const People &members = CaseSight::members;
const People &staff = CaseSight::staff;
const People &contractors = CaseSight::contractors;
const People &active = CaseSight::active;

QVariant key(const Uuid &id)
{
    return QVariant::fromValue(id);
}

} // namespace

/// Who sees what: for each person, whether a row of a list is there, and what of it is filled in.
class VisibilityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tenders_data();
    void tenders();
    void budgets();
    void bidsBeforeAndAfterTheOpening();
    void whatIsTamperedOrWithdrawnStaysClosed();
    void bidsAreCountedUnlessWithdrawn();
    void whatWasRecordedIsTheRecorders();
    void aFormerContractorSeesTheirContract();
    void publishedResults();
    void contractorsAndTheDirectory();
    void certifications();
    void milestonesAndPayments();
    void reviewsAndDrafts();
    void peopleAndTheQueue();
    void importedHistory();

private:
    void undone(const std::function<void()> &work) { m_scenario.undone(work); }
    /// Exactly these find the row `id` of `relation`, where `condition` holds for it.
    void seenBy(const QString &relation, const Uuid &id, const People &expected, const QString &condition = {},
                const QString &column = QStringLiteral("id"));
    Uuid one(const QString &sql, const Uuid &id);

    Scenario m_scenario{Scenario::backends().constFirst()};
    CaseSteps m_steps{m_scenario};
    CaseSight m_sight{m_scenario};
};

void VisibilityTest::seenBy(const QString &relation, const Uuid &id, const People &expected, const QString &condition,
                            const QString &column)
{
    QCOMPARE(m_sight.wrong(relation, id, expected, condition, column), QString());
}

Uuid VisibilityTest::one(const QString &sql, const Uuid &id)
{
    return Uuid::fromString(m_steps.ask(sql, {{QStringLiteral("id"), key(id)}}).toString());
}

void VisibilityTest::tenders_data()
{
    QTest::addColumn<QString>("status");
    for (const char *status : {"POSTED", "BIDDING", "AWARDED", "IN_PROGRESS", "COMPLETED", "CANCELLED"})
        QTest::newRow(status) << QString::fromLatin1(status);
}

void VisibilityTest::tenders()
{
    QFETCH(QString, status);
    undone([&] {
        const Uuid contract = m_scenario.tender(status);
        seenBy(QStringLiteral("list_contract"), contract, members + contractors + staff);
        seenBy(QStringLiteral("list_contract"), contract, members, QStringLiteral("is_mine"));
        seenBy(QStringLiteral("list_contract"), contract, members, QStringLiteral("bid_count IS NOT NULL"));
        seenBy(QStringLiteral("list_member"), contract, members, {}, QStringLiteral("contract_id"));
        m_scenario.change(QStringLiteral("contracts_contract"), contract,
                          {{QStringLiteral("status_reason"), QStringLiteral("The mayor said so")}});
        seenBy(QStringLiteral("list_contract"), contract, members + staff, QStringLiteral("status_reason IS NOT NULL"));
    });
}

void VisibilityTest::budgets()
{
    undone([this] {
        const Uuid contract = m_scenario.tender(QStringLiteral("POSTED"));
        const QString shown = QStringLiteral("budget_min IS NOT NULL AND budget_max IS NOT NULL AND budget_sort <> -1");
        seenBy(QStringLiteral("list_contract"), contract, members + contractors + staff, shown);
        m_scenario.change(QStringLiteral("contracts_contract"), contract, {{QStringLiteral("budget_shown"), false}});
        seenBy(QStringLiteral("list_contract"), contract, members + staff, shown);
        seenBy(QStringLiteral("list_contract"), contract, contractors,
               QStringLiteral("budget_min IS NULL AND budget_max IS NULL AND budget_sort = -1"));
    });
}

void VisibilityTest::bidsBeforeAndAfterTheOpening()
{
    undone([this] {
        const Uuid contract = m_scenario.tender(QStringLiteral("BIDDING"));
        const Uuid bid = m_scenario.bidOf(contract, Person::Rival);
        const QString priced = QStringLiteral("proposed_cost IS NOT NULL AND message IS NOT NULL");
        for (const char *relation : {"list_bid", "visible_bid"})
            seenBy(QLatin1String(relation), bid, {Person::Rival});
        seenBy(QStringLiteral("list_bid"), bid, {Person::Rival}, priced);
        seenBy(QStringLiteral("compare_bid"), bid, {});
        seenBy(QStringLiteral("contracts_bid_content AS x JOIN visible_bid_content AS v ON v.id = x.id"), bid,
               {Person::Rival}, {}, QStringLiteral("x.bid_id"));
        m_scenario.clock().advanceDays(11);
        // The deadline alone opens nothing.
        seenBy(QStringLiteral("list_bid"), bid, {Person::Rival});
        QVERIFY(m_steps.openBids(Person::Evaluator, contract));
        const People after = members + People{Person::Rival};
        seenBy(QStringLiteral("list_bid"), bid, after, priced);
        seenBy(QStringLiteral("compare_bid"), bid, members, priced);
        seenBy(QStringLiteral("contracts_bid_content AS x JOIN visible_bid_content AS v ON v.id = x.id"), bid, after,
               {}, QStringLiteral("x.bid_id"));
    });
    undone([this] {
        const Uuid contract = m_scenario.tender(QStringLiteral("BIDDING"), {{QStringLiteral("sealed"), false}});
        const Uuid bid = m_scenario.bidOf(contract, Person::Rival);
        seenBy(QStringLiteral("list_bid"), bid, members + People{Person::Rival});
        seenBy(QStringLiteral("compare_bid"), bid, members);
    });
}

void VisibilityTest::whatIsTamperedOrWithdrawnStaysClosed()
{
    undone([this] {
        const Uuid contract = m_scenario.tender(QStringLiteral("BIDDING"));
        const Uuid bid = m_scenario.bidOf(contract, Person::Rival);
        QVERIFY(m_steps.change(Person::Rival, QStringLiteral("contracts_bid"), bid,
                               {{QStringLiteral("status"), QStringLiteral("REJECTED")},
                                {QStringLiteral("status_reason_code"), QStringLiteral("WITHDRAWN")}}));
        m_scenario.clock().advanceDays(11);
        QVERIFY(m_steps.openBids(Person::Owner, contract));
        seenBy(QStringLiteral("list_bid"), bid, {Person::Rival}, QStringLiteral("proposed_cost IS NOT NULL"));
        seenBy(QStringLiteral("list_bid"), bid, {Person::Rival}, QStringLiteral("message IS NOT NULL"));
        const Uuid certification =
            one(QStringLiteral("SELECT id FROM contractors_certification WHERE contractor_id = :id"),
                m_scenario.profile(Person::Rival));
        seenBy(QStringLiteral("list_certification"), certification, staff + People{Person::Rival});
    });
}

void VisibilityTest::bidsAreCountedUnlessWithdrawn()
{
    undone([this] {
        const Uuid contract = m_scenario.openedTender();
        const Uuid bid = m_scenario.bidOf(contract, Person::Rival);
        const QString bids = QStringLiteral("contracts_bid");
        const QString list = QStringLiteral("list_contract");
        const QString code = QStringLiteral("status_reason_code");
        seenBy(list, contract, members, QStringLiteral("bid_count = 2"));
        // An owner rejects in their own words, without a code.
        m_scenario.change(bids, bid, {{QStringLiteral("status"), QStringLiteral("REJECTED")}});
        seenBy(list, contract, members, QStringLiteral("bid_count = 2"));
        m_scenario.change(bids, bid, {{code, QStringLiteral("LATE")}});
        seenBy(list, contract, members, QStringLiteral("bid_count = 2"));
        m_scenario.change(bids, bid, {{code, QStringLiteral("WITHDRAWN")}});
        seenBy(list, contract, members, QStringLiteral("bid_count = 1"));
    });
}

void VisibilityTest::whatWasRecordedIsTheRecorders()
{
    undone([this] {
        const Uuid contract = m_scenario.tender(QStringLiteral("BIDDING"));
        const Uuid bid = m_scenario.addBid(contract, m_scenario.profile(Person::StrangerContractor), 70000,
                                           {{QStringLiteral("entered_by"), key(m_scenario.user(Person::StaffA))},
                                            {QStringLiteral("received_at"), m_scenario.inDays(-1)}});
        seenBy(QStringLiteral("list_bid"), bid, {Person::StrangerContractor, Person::StaffA});
        // What it says is read by whoever wrote it down, not by whoever entered the bid.
        const Uuid content = one(QStringLiteral("SELECT id FROM contracts_bid_content WHERE bid_id = :id"), bid);
        seenBy(QStringLiteral("visible_bid_content"), content, {Person::StrangerContractor});
        m_scenario.change(QStringLiteral("contracts_bid_content"), content,
                          {{QStringLiteral("written_by"), key(m_scenario.user(Person::StaffA))}});
        seenBy(QStringLiteral("visible_bid_content"), content, {Person::StrangerContractor, Person::StaffA});
    });
    undone([this] {
        const QVariant recorder = key(m_scenario.user(Person::StrangerOwner));
        const QString list = QStringLiteral("list_certification");
        const Uuid profile =
            m_scenario.addProfile(m_scenario.user(Person::Newcomer), {{QStringLiteral("entered_by"), recorder}});
        const Uuid certification =
            one(QStringLiteral("SELECT id FROM contractors_certification WHERE contractor_id = :id"), profile);
        seenBy(QStringLiteral("list_contractor"), profile, staff + People{Person::Newcomer, Person::StrangerOwner},
               QStringLiteral("phone IS NOT NULL"));
        seenBy(list, certification, staff + People{Person::Newcomer});
        m_scenario.change(QStringLiteral("contractors_certification"), certification,
                          {{QStringLiteral("entered_by"), recorder}});
        seenBy(list, certification, staff + People{Person::Newcomer, Person::StrangerOwner});
    });
}

/// Whoever lost the role goes on with the contracts at hand.
void VisibilityTest::aFormerContractorSeesTheirContract()
{
    undone([this] {
        const Uuid contract = m_scenario.tender(QStringLiteral("IN_PROGRESS"));
        QVERIFY(m_scenario.connection().asEngine([this]() -> Outcome {
            const Expected<qint64> taken =
                m_scenario.connection().execute(QStringLiteral("DELETE FROM users_role WHERE user_id = :user"),
                                                {{QStringLiteral("user"), key(m_scenario.user(Person::Awarded))}});
            return taken ? Outcome() : tl::unexpected(taken.error());
        }));
        seenBy(QStringLiteral("list_contract"), contract, members + contractors + staff);
        seenBy(QStringLiteral("list_milestone"), m_scenario.milestonesOf(contract).constFirst(),
               members + People{Person::Awarded});
    });
}

void VisibilityTest::publishedResults()
{
    undone([this] {
        const QString won = QStringLiteral("awarded_company IS NOT NULL AND awarded_cost IS NOT NULL AND "
                                           "awarded_contractor_id IS NOT NULL");
        const QString any = QStringLiteral("(awarded_company IS NOT NULL OR awarded_cost IS NOT NULL OR "
                                           "awarded_contractor_id IS NOT NULL)");
        const Uuid contract = m_scenario.tender(QStringLiteral("AWARDED"));
        const Uuid winner = m_scenario.bidOf(contract, Person::Awarded);
        const People parties = members + People{Person::Awarded};
        seenBy(QStringLiteral("list_contract"), contract, parties, won);
        seenBy(QStringLiteral("list_contract"), contract, parties, any);
        m_scenario.change(QStringLiteral("contracts_contract"), contract,
                          {{QStringLiteral("results_published"), true}});
        seenBy(QStringLiteral("list_contract"), contract, members + contractors + staff, won);
        // Name and price; the rest of the bid is nobody else's business.
        seenBy(QStringLiteral("list_bid"), winner, parties);
    });
}

void VisibilityTest::contractorsAndTheDirectory()
{
    undone([this] {
        const QString list = QStringLiteral("list_contractor");
        const QString full = QStringLiteral("phone IS NOT NULL AND missing_count IS NOT NULL");
        const Uuid rival = m_scenario.profile(Person::Rival);
        const People known = staff + People{Person::Rival};
        seenBy(list, rival, known, full);
        seenBy(list, rival, known);
        const Uuid contract = m_scenario.tender(QStringLiteral("BIDDING"));
        seenBy(list, rival, known);
        m_scenario.triedOut([&] {
            m_scenario.clock().advanceDays(11);
            QVERIFY(m_steps.openBids(Person::Owner, contract));
            seenBy(list, rival, known + members, full);
            seenBy(list, rival, known + members);
        });
        m_scenario.insert(QStringLiteral("office_setting"),
                          {{QStringLiteral("name"), QStringLiteral("directory_published")},
                           {QStringLiteral("value"), QStringLiteral("yes")}});
        seenBy(list, rival, active, QStringLiteral("company_name <> '' AND operating_region = 'Saxony'"));
        seenBy(list, rival, known, full);
        seenBy(list, rival, known, QStringLiteral("(phone IS NOT NULL OR missing_count IS NOT NULL)"));
        m_scenario.change(QStringLiteral("contractors_contractor"), rival,
                          {{QStringLiteral("verified_status"), QStringLiteral("SUSPENDED")}});
        seenBy(list, rival, known);
    });
}

void VisibilityTest::certifications()
{
    undone([this] {
        const Uuid certification =
            one(QStringLiteral("SELECT id FROM contractors_certification WHERE contractor_id = :id"),
                m_scenario.profile(Person::Rival));
        const QString list = QStringLiteral("list_certification");
        const People known = staff + People{Person::Rival};
        seenBy(list, certification, known);
        const Uuid contract = m_scenario.tender(QStringLiteral("BIDDING"));
        seenBy(list, certification, known);
        m_scenario.clock().advanceDays(11);
        QVERIFY(m_steps.openBids(Person::Owner, contract));
        seenBy(list, certification, known + members);
    });
}

void VisibilityTest::milestonesAndPayments()
{
    undone([this] {
        const Uuid contract = m_scenario.tender(QStringLiteral("COMPLETED"));
        const People parties = members + People{Person::Awarded};
        const Uuid milestone = m_scenario.milestonesOf(contract).constFirst();
        seenBy(QStringLiteral("list_milestone"), milestone, parties);
        seenBy(QStringLiteral("list_milestone"), milestone, members, QStringLiteral("is_owner"));
        seenBy(QStringLiteral("list_milestone"), milestone, {Person::Awarded}, QStringLiteral("is_contractor"));
        seenBy(QStringLiteral("list_milestone_payment"), m_steps.paymentsOf(milestone).constFirst(), parties);
    });
}

void VisibilityTest::reviewsAndDrafts()
{
    undone([this] {
        const Uuid review = m_scenario.addReview(m_scenario.tender(QStringLiteral("COMPLETED")), 5);
        seenBy(QStringLiteral("list_review"), review, active);
        const Uuid draft = m_scenario.insert(QStringLiteral("contracts_draft"),
                                             {{QStringLiteral("owner_id"), key(m_scenario.user(Person::Owner))},
                                              {QStringLiteral("content"), QStringLiteral("{}")}});
        seenBy(QStringLiteral("list_draft"), draft, {Person::Owner});
        const Uuid deactivated = m_scenario.insert(
            QStringLiteral("contracts_draft"), {{QStringLiteral("owner_id"), key(m_scenario.user(Person::Deactivated))},
                                                {QStringLiteral("content"), QStringLiteral("{}")}});
        seenBy(QStringLiteral("list_draft"), deactivated, {});
    });
}

void VisibilityTest::peopleAndTheQueue()
{
    undone([this] {
        const Uuid reader = m_scenario.user(Person::Reader);
        seenBy(QStringLiteral("list_user"), reader, staff + People{Person::Reader});
        seenBy(QStringLiteral("list_colleague"), reader, CaseSight::owners + staff);
        const Uuid rival = m_scenario.profile(Person::Rival);
        m_scenario.change(QStringLiteral("contractors_contractor"), rival,
                          {{QStringLiteral("verified_status"), QStringLiteral("PENDING")}});
        seenBy(QStringLiteral("list_verification_queue"), rival, staff);
        const Uuid request =
            m_scenario.insert(QStringLiteral("contractors_change_request"),
                              {{QStringLiteral("contractor_id"), key(rival)},
                               {QStringLiteral("body"), QStringLiteral("Which region?")},
                               {QStringLiteral("requested_by"), key(m_scenario.user(Person::StaffA))}});
        seenBy(QStringLiteral("list_change_request"), request, staff + People{Person::Rival});
    });
}

void VisibilityTest::importedHistory()
{
    undone([this] {
        const Uuid contract = m_scenario.importedTender(QStringLiteral("IN_PROGRESS"));
        m_scenario.change(QStringLiteral("contracts_contract"), contract,
                          {{QStringLiteral("awarded_contractor_id"), key(m_scenario.profile(Person::Deactivated))},
                           {QStringLiteral("awarded_cost"), Scenario::stored(5)}});
        const QVariant batch =
            m_scenario.row(QStringLiteral("contracts_contract"), contract).value(QStringLiteral("import_id"));
        const Uuid milestone =
            m_scenario.addMilestone(contract, 5, QStringLiteral("PENDING"), {{QStringLiteral("import_id"), batch}});
        const Uuid bid = m_scenario.addBid(contract, m_scenario.profile(Person::Deactivated), 5,
                                           {{QStringLiteral("import_id"), batch}});
        seenBy(QStringLiteral("list_contract"), contract, active,
               QStringLiteral("imported AND awarded_cost IS NOT NULL AND NOT is_mine"));
        seenBy(QStringLiteral("list_bid"), bid, active);
        seenBy(QStringLiteral("list_milestone"), milestone, staff);
    });
}

QTEST_GUILESS_MAIN(VisibilityTest)
#include "tst_Visibility.moc"
