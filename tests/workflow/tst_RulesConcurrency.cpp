// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Scenario.h"

#include <QTest>

using namespace tenderyard;

namespace {

const QString contracts = QStringLiteral("contracts_contract");
const QString milestones = QStringLiteral("contracts_milestone");
const QString payments = QStringLiteral("payments_milestone_payment");
const QString statusColumn = QStringLiteral("status");
const QString reason = QStringLiteral("status_reason");

QVariant key(const Uuid &id)
{
    return QVariant::fromValue(id);
}

QString codeOf(const Outcome &outcome)
{
    return outcome ? QString() : outcome.error().code;
}

} // namespace

/// Two windows on one office: each passes a rule that counts or sums by itself, and only one of them gets through.
class RulesConcurrencyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneLiveBid();
    void oneRevision();
    void oneAward();
    void oneOpening();
    void oneAddendumANumber();
    void onePendingPayment();
    void neverMoreThanIsDue();
    void noUnapprovalOverAPayment();
    void noStartOverAChangedPlan();
    void noEndOverAReturnedPayment();
    void noCancellingOverCompletedWork();
    void noApprovalOverAWithdrawnCertification();
    void noVerificationOfWhatIsTaken();
    void noAwardOfALowPriceUnseen();
    void oneReview();
    void theMeanCountsBoth();
    void theLastStaffMemberStays();
    void theLastManagerStays();
    void anOlderEditLoses();

private:
    using Work = std::function<Outcome(Connection &)>;
    /// `first` is under way when `second` begins in the other window: that one waits, and then meets `code`.
    void race(Person firstPerson, const Work &first, Person secondPerson, const Work &second, const QString &code);
    Outcome act(Connection &connection, Person person, const Work &work);
    Work changes(Person person, const QString &table, const Uuid &id, const Binds &values);
    Work adds(const QString &table, const Binds &values);
    Work removes(const QString &table, const Binds &where);
    Binds newPayment(const Uuid &milestone, qint64 amount);
    Uuid failedPayment();

    Scenario m_scenario{Scenario::backends().constFirst()};
    std::unique_ptr<Connection> m_other = m_scenario.openAnother();
};

Outcome RulesConcurrencyTest::act(Connection &connection, Person person, const Work &work)
{
    connection.setUser(m_scenario.user(person));
    return connection.transaction([&] { return work(connection); });
}

void RulesConcurrencyTest::race(Person firstPerson, const Work &first, Person secondPerson, const Work &second,
                                const QString &code)
{
    Outcome meanwhile;
    const Outcome won = act(m_scenario.connection(), firstPerson, [&](Connection &connection) {
        const Outcome done = first(connection);
        meanwhile = act(*m_other, secondPerson, second);
        return done;
    });
    QVERIFY2(won, qPrintable(codeOf(won)));
    QCOMPARE(codeOf(meanwhile), QStringLiteral("storage.locked"));
    QCOMPARE(codeOf(act(*m_other, secondPerson, second)), code);
}

/// An update as of the version that the row has now, whenever it is run.
RulesConcurrencyTest::Work RulesConcurrencyTest::changes(Person person, const QString &table, const Uuid &id,
                                                         const Binds &values)
{
    Binds all = values;
    const bool moves = values.contains(statusColumn) || values.contains(QStringLiteral("release_status")) ||
                       values.contains(QStringLiteral("verified_status")) ||
                       values.contains(QStringLiteral("verified"));
    if (moves)
        all.insert(QStringLiteral("status_by"), key(m_scenario.user(person)));
    const qint64 version = m_scenario.row(table, id).integer(QStringLiteral("row_version"));
    return [table, id, version, all](Connection &connection) { return connection.update(table, id, version, all); };
}

RulesConcurrencyTest::Work RulesConcurrencyTest::adds(const QString &table, const Binds &values)
{
    Binds all = values;
    for (const QString &column : {QStringLiteral("created_at"), QStringLiteral("updated_at")}) {
        if (m_scenario.columnsOf(table).contains(column))
            all.insert(column, m_scenario.inDays(0));
    }
    return [table, all](Connection &connection) {
        Binds row = all;
        if (!row.contains(QStringLiteral("id")))
            row.insert(QStringLiteral("id"), key(Uuid::create()));
        return connection.insert(table, row);
    };
}

RulesConcurrencyTest::Work RulesConcurrencyTest::removes(const QString &table, const Binds &where)
{
    return [table, where](Connection &connection) -> Outcome {
        QStringList conditions;
        const QStringList columns = where.keys();
        for (const QString &column : columns)
            conditions.append(QStringLiteral("%1 = :%1").arg(column));
        const Expected<qint64> removed = connection.execute(
            QStringLiteral("DELETE FROM %1 WHERE %2").arg(table, conditions.join(QStringLiteral(" AND "))), where);
        return removed ? Outcome() : tl::unexpected(removed.error());
    };
}

void RulesConcurrencyTest::oneLiveBid()
{
    const Work submit = adds(QStringLiteral("contracts_bid"),
                             {{QStringLiteral("contract_id"), key(m_scenario.tender(QStringLiteral("BIDDING")))},
                              {QStringLiteral("contractor_id"), key(m_scenario.profile(Person::StrangerContractor))},
                              {QStringLiteral("currency"), QStringLiteral("EUR")},
                              {QStringLiteral("submitted_at"), m_scenario.inDays(0)}});
    race(Person::StrangerContractor, submit, Person::StrangerContractor, submit,
         QStringLiteral("rule.bid_already_live"));
}

void RulesConcurrencyTest::oneRevision()
{
    const Uuid bid = m_scenario.bidOf(m_scenario.tender(QStringLiteral("BIDDING")), Person::Rival);
    const Work revise = [this, bid](Connection &connection) {
        return connection.insert(QStringLiteral("contracts_bid_content"),
                                 m_scenario.contentOf(bid, 2, 95000, m_scenario.user(Person::Rival)));
    };
    race(Person::Rival, revise, Person::Rival, revise, QStringLiteral("rule.revision_out_of_order"));
}

void RulesConcurrencyTest::oneAward()
{
    const Uuid contract = m_scenario.openedTender();
    const auto award = [&](Person owner, Person winner) {
        return changes(owner, contracts, contract,
                       {{statusColumn, QStringLiteral("AWARDED")},
                        {QStringLiteral("awarded_bid_id"), key(m_scenario.bidOf(contract, winner))},
                        {reason, QStringLiteral("The best")}});
    };
    const Work late = award(Person::Evaluator, Person::Rival);
    race(Person::Owner, award(Person::Owner, Person::Awarded), Person::Evaluator, late,
         QStringLiteral("storage.conflict"));
    // And whoever reads again before trying again finds it awarded.
    QCOMPARE(codeOf(act(*m_other, Person::Evaluator, award(Person::Evaluator, Person::Rival))),
             QStringLiteral("transition.actor"));
    const Expected<QVariant> awarded = m_other->scalar(
        QStringLiteral("SELECT count(*) FROM contracts_bid WHERE contract_id = :id AND status = 'AWARDED'"),
        {{QStringLiteral("id"), key(contract)}});
    QCOMPARE(*awarded, QVariant(1));
}

void RulesConcurrencyTest::oneOpening()
{
    const Uuid contract = m_scenario.tender(QStringLiteral("BIDDING"));
    m_scenario.change(contracts, contract, {{QStringLiteral("deadline_at"), m_scenario.inDays(-1)}});
    const auto open = [&](Person person) {
        return adds(QStringLiteral("contracts_opening"), {{QStringLiteral("contract_id"), key(contract)},
                                                          {QStringLiteral("opened_by"), key(m_scenario.user(person))},
                                                          {QStringLiteral("opened_at"), m_scenario.inDays(0)}});
    };
    race(Person::Owner, open(Person::Owner), Person::Evaluator, open(Person::Evaluator),
         QStringLiteral("rule.contract_already_opened"));
}

void RulesConcurrencyTest::oneAddendumANumber()
{
    const Work issue = adds(QStringLiteral("contracts_addendum"),
                            {{QStringLiteral("contract_id"), key(m_scenario.tender(QStringLiteral("BIDDING")))},
                             {QStringLiteral("sequence"), 1},
                             {QStringLiteral("body"), QStringLiteral("Tiles")},
                             {QStringLiteral("created_by"), key(m_scenario.user(Person::Owner))}});
    race(Person::Owner, issue, Person::Owner, issue, QStringLiteral("rule.addendum_out_of_order"));
}

Uuid RulesConcurrencyTest::failedPayment()
{
    const Uuid contract = m_scenario.tender(QStringLiteral("IN_PROGRESS"));
    const Uuid milestone = m_scenario.addMilestone(contract, 1000, QStringLiteral("APPROVED"));
    return m_scenario.addPayment(milestone, 1000, QStringLiteral("FAILED"));
}

Binds RulesConcurrencyTest::newPayment(const Uuid &payment, qint64 amount)
{
    const Row before = m_scenario.row(payments, payment);
    return {{QStringLiteral("milestone_id"), before.value(QStringLiteral("milestone_id"))},
            {QStringLiteral("contract_id"), before.value(QStringLiteral("contract_id"))},
            {QStringLiteral("payment_id"), before.value(QStringLiteral("payment_id"))},
            {QStringLiteral("amount"), Scenario::stored(amount)},
            {QStringLiteral("end_to_end_reference"), QStringLiteral("TY2")}};
}

void RulesConcurrencyTest::onePendingPayment()
{
    const Work retry = adds(payments, newPayment(failedPayment(), 400));
    race(Person::Releaser, retry, Person::Owner, retry, QStringLiteral("rule.milestone_payment_pending"));
}

void RulesConcurrencyTest::neverMoreThanIsDue()
{
    const Uuid payment = failedPayment();
    const Work released = changes(Person::Owner, payments, payment,
                                  {{QStringLiteral("release_status"), QStringLiteral("RELEASED")},
                                   {QStringLiteral("bank_reference"), QStringLiteral("B1")}});
    race(Person::Owner, released, Person::Releaser, adds(payments, newPayment(payment, 1)),
         QStringLiteral("rule.payment_over_due"));
}

void RulesConcurrencyTest::noUnapprovalOverAPayment()
{
    const Uuid payment = failedPayment();
    const Uuid milestone = m_scenario.row(payments, payment).id(QStringLiteral("milestone_id"));
    race(Person::Releaser, adds(payments, newPayment(payment, 1000)), Person::Approver,
         changes(Person::Approver, milestones, milestone,
                 {{statusColumn, QStringLiteral("COMPLETED")}, {reason, QStringLiteral("A mistake")}}),
         QStringLiteral("rule.milestone_payment_instructed"));
}

void RulesConcurrencyTest::noStartOverAChangedPlan()
{
    const Uuid contract = m_scenario.tender(QStringLiteral("AWARDED"));
    const Work lowered = changes(Person::Owner, milestones, m_scenario.milestonesOf(contract).constFirst(),
                                 {{QStringLiteral("amount"), Scenario::stored(59999)}});
    const Work start = changes(Person::Owner, contracts, contract, {{statusColumn, QStringLiteral("IN_PROGRESS")}});
    race(Person::Owner, lowered, Person::Owner, start, QStringLiteral("rule.contract_plan_sum_differs"));
}

void RulesConcurrencyTest::noEndOverAReturnedPayment()
{
    const Uuid contract = m_scenario.tender(QStringLiteral("COMPLETED"));
    m_scenario.change(contracts, contract, {{statusColumn, QStringLiteral("IN_PROGRESS")}});
    const Expected<QVariant> payment = m_scenario.connection().scalar(
        QStringLiteral("SELECT id FROM payments_milestone_payment WHERE contract_id = :id LIMIT 1"),
        {{QStringLiteral("id"), key(contract)}});
    const Work failed = changes(Person::Releaser, payments, Uuid::fromString(payment->toString()),
                                {{QStringLiteral("release_status"), QStringLiteral("FAILED")},
                                 {QStringLiteral("failure_code"), QStringLiteral("AC04")}});
    race(Person::Releaser, failed, Person::Owner,
         changes(Person::Owner, contracts, contract, {{statusColumn, QStringLiteral("COMPLETED")}}),
         QStringLiteral("rule.contract_milestone_unpaid"));
}

void RulesConcurrencyTest::noCancellingOverCompletedWork()
{
    const Uuid contract = m_scenario.tender(QStringLiteral("IN_PROGRESS"));
    const Work completed = changes(
        Person::Awarded, milestones, m_scenario.milestonesOf(contract).constFirst(),
        {{statusColumn, QStringLiteral("COMPLETED")}, {QStringLiteral("completed_note"), QStringLiteral("Done")}});
    race(Person::Awarded, completed, Person::Owner,
         changes(Person::Owner, contracts, contract,
                 {{statusColumn, QStringLiteral("CANCELLED")}, {reason, QStringLiteral("Given up")}}),
         QStringLiteral("rule.contract_milestone_waiting"));
}

void RulesConcurrencyTest::noApprovalOverAWithdrawnCertification()
{
    const Uuid user = m_scenario.addPerson(QStringLiteral("tiler"), {QStringLiteral("CONTRACTOR")});
    const Uuid profile = m_scenario.addProfile(user, {{QStringLiteral("verified_status"), QStringLiteral("PENDING")}});
    const Expected<QVariant> certification = m_scenario.connection().scalar(
        QStringLiteral("SELECT id FROM contractors_certification WHERE contractor_id = :id"),
        {{QStringLiteral("id"), key(profile)}});
    const Work withdrawn = changes(
        Person::StaffA, QStringLiteral("contractors_certification"), Uuid::fromString(certification->toString()),
        {{QStringLiteral("verified"), false}, {QStringLiteral("status_reason_code"), QStringLiteral("FORGED")}});
    race(Person::StaffA, withdrawn, Person::StaffB,
         changes(Person::StaffB, QStringLiteral("contractors_contractor"), profile,
                 {{QStringLiteral("verified_status"), QStringLiteral("APPROVED")}}),
         QStringLiteral("rule.contractor_certification_missing"));
}

/// The third bid, taken back into the running, makes another one low.
void RulesConcurrencyTest::noVerificationOfWhatIsTaken()
{
    const QString certifications = QStringLiteral("contractors_certification");
    const Uuid item =
        m_scenario.addCertification(m_scenario.profile(Person::Rival), {{QStringLiteral("verified"), false}});
    race(Person::StaffB,
         adds(QStringLiteral("verification_claim"),
              {{QStringLiteral("id"), key(item)},
               {QStringLiteral("claimed_by"), key(m_scenario.user(Person::StaffB))},
               {QStringLiteral("claimed_until"), m_scenario.inDays(1)}}),
         Person::StaffA, changes(Person::StaffA, certifications, item, {{QStringLiteral("verified"), true}}),
         QStringLiteral("rule.claimed_by_other"));
}

void RulesConcurrencyTest::noAwardOfALowPriceUnseen()
{
    const QString bids = QStringLiteral("contracts_bid");
    const Uuid contract = m_scenario.openedTender();
    const Uuid low = m_scenario.bidOf(contract, Person::Awarded);
    const Uuid third = m_scenario.addBid(
        contract, m_scenario.profile(Person::StrangerContractor), 200000,
        {{statusColumn, QStringLiteral("REJECTED")}, {QStringLiteral("proposed_cost"), Scenario::stored(200000)}});
    const Work reinstated = changes(Person::Evaluator, bids, third,
                                    {{statusColumn, QStringLiteral("SUBMITTED")}, {reason, QStringLiteral("Fit")}});
    race(Person::Evaluator, reinstated, Person::Owner,
         changes(Person::Owner, contracts, contract,
                 {{statusColumn, QStringLiteral("AWARDED")},
                  {QStringLiteral("awarded_bid_id"), key(low)},
                  {reason, QStringLiteral("The best")}}),
         QStringLiteral("rule.bid_low_unassessed"));
}

void RulesConcurrencyTest::oneReview()
{
    const Work review = adds(QStringLiteral("reviews_contractor_rating"),
                             {{QStringLiteral("contract_id"), key(m_scenario.tender(QStringLiteral("COMPLETED")))},
                              {QStringLiteral("owner_id"), key(m_scenario.user(Person::Owner))},
                              {QStringLiteral("contractor_id"), key(m_scenario.profile(Person::Awarded))},
                              {QStringLiteral("score"), 5}});
    race(Person::Owner, review, Person::Owner, review, QStringLiteral("rule.contract_already_reviewed"));
}

void RulesConcurrencyTest::theMeanCountsBoth()
{
    const Uuid winner = m_scenario.profile(Person::Awarded);
    const auto review = [&](int score) {
        return adds(QStringLiteral("reviews_contractor_rating"),
                    {{QStringLiteral("contract_id"), key(m_scenario.tender(QStringLiteral("COMPLETED")))},
                     {QStringLiteral("owner_id"), key(m_scenario.user(Person::Owner))},
                     {QStringLiteral("contractor_id"), key(winner)},
                     {QStringLiteral("score"), score}});
    };
    race(Person::Owner, review(1), Person::Owner, review(2), QString());
    const Expected<Row> mean = m_other->selectOne(
        QStringLiteral("SELECT p.rating_avg AS kept, p.rating_count AS counted, count(*) AS reviews, "
                       "sum(r.score) AS total FROM contractors_contractor AS p "
                       "JOIN reviews_contractor_rating AS r ON r.contractor_id = p.id WHERE p.id = :id"),
        {{QStringLiteral("id"), key(winner)}});
    QVERIFY(mean);
    const qint64 count = mean->integer(QStringLiteral("reviews"));
    QVERIFY(count >= 2);
    QCOMPARE(mean->integer(QStringLiteral("counted")), count);
    QCOMPARE(mean->integer(QStringLiteral("kept")),
             (200 * mean->integer(QStringLiteral("total")) + count) / (2 * count));
}

void RulesConcurrencyTest::theLastStaffMemberStays()
{
    const auto leaves = [this](Person person) {
        return removes(QStringLiteral("users_role"), {{QStringLiteral("user_id"), key(m_scenario.user(person))},
                                                      {QStringLiteral("role"), QStringLiteral("STAFF")}});
    };
    race(Person::StaffA, leaves(Person::StaffA), Person::StaffB, leaves(Person::StaffB),
         QStringLiteral("rule.last_staff"));
    // For the tests that come after this one.
    m_scenario.insert(QStringLiteral("users_role"), {{QStringLiteral("user_id"), key(m_scenario.user(Person::StaffA))},
                                                     {QStringLiteral("role"), QStringLiteral("STAFF")},
                                                     {QStringLiteral("granted_at"), m_scenario.inDays(0)}});
}

void RulesConcurrencyTest::theLastManagerStays()
{
    const Uuid contract = m_scenario.tender(QStringLiteral("POSTED"));
    m_scenario.addMember(contract, Person::StrangerOwner, QStringLiteral("MANAGE"));
    const auto leaves = [&](Person person) {
        return removes(QStringLiteral("contracts_member"), {{QStringLiteral("contract_id"), key(contract)},
                                                            {QStringLiteral("user_id"), key(m_scenario.user(person))},
                                                            {QStringLiteral("duty"), QStringLiteral("MANAGE")}});
    };
    race(Person::Owner, leaves(Person::Owner), Person::StrangerOwner, leaves(Person::StrangerOwner),
         QStringLiteral("rule.member_is_last_manager"));
}

void RulesConcurrencyTest::anOlderEditLoses()
{
    const Uuid contract = m_scenario.tender(QStringLiteral("POSTED"));
    const Work hide = changes(Person::Owner, contracts, contract, {{QStringLiteral("budget_shown"), false}});
    const Work publish = changes(Person::Owner, contracts, contract, {{QStringLiteral("results_published"), true}});
    race(Person::Owner, hide, Person::Owner, publish, QStringLiteral("storage.conflict"));
    QVERIFY(!m_scenario.row(contracts, contract).flag(QStringLiteral("results_published")));
}

QTEST_GUILESS_MAIN(RulesConcurrencyTest)
#include "tst_RulesConcurrency.moc"
