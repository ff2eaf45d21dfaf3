// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Statuses.h"
#include "models/workflow/People.h"
#include "models/workflow/ServerLogins.h"
#include "tests/server/ServerMember.h"
#include "tests/storage/Why.h"

#include <QTest>

using namespace tenderyard;

namespace {

QVariant keyOf(const Uuid &id)
{
    return QVariant::fromValue(id);
}

} // namespace

/// That it takes two to make somebody staff on a server, and that nobody is two.
class ServerStaffTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aloneOneWritesAReason();
    void staffTakesASecondPerson();
    void twoOfOneHandAreOne();
    void whoSentOthersAwayIsNotAlone();
    void twoWhoLeaveAtOnce();

private:
    ThreadGuard::Allowance m_allowance;
};

void ServerStaffTest::initTestCase()
{
    QVERIFY2(PostgresServer::isInstalled(), "postgresql is named in packaging/packages-test.txt");
}

void ServerStaffTest::aloneOneWritesAReason()
{
    InitializedOffice office;
    const auto staff = office.asFirst();
    const NewAccount silent = ServerMember::account("bert", {words::role::staff});
    QCOMPARE(codeOf(People::createIn(*staff, silent, {})), QStringLiteral("rule.single_person_needs_reason"));
    QCOMPARE(staff->scalar(QStringLiteral("SELECT count(*) FROM users_user"))->toInt(), 1);
    NewAccount said = silent;
    said.reason = QStringLiteral("We are growing");
    const Expected<CreatedAccount> made = People::createIn(*staff, said, {});
    QVERIFY2(made, why(made));
    QVERIFY(!made->staffRequested);
    const Expected<QList<StaffRequest>> requests = ServerLogins::staffRequestsIn(*staff);
    QVERIFY2(requests, why(requests));
    QCOMPARE(requests->size(), 1);
    QCOMPARE(requests->first().decision, QStringLiteral("SINGLE_PERSON"));
    QCOMPARE(requests->first().reason, said.reason);
    QCOMPARE(requests->first().requestedBy, QStringLiteral("Alva First"));
    // The history says it too.
    QCOMPARE(office.run(QStringLiteral("SELECT count(*) FROM office.audit_entry WHERE entity = 'users_role' "
                                       "AND single_person AND after_json LIKE '%STAFF%'")),
             QStringLiteral("1"));
}

void ServerStaffTest::staffTakesASecondPerson()
{
    InitializedOffice office;
    const auto staff = office.asFirst();
    NewAccount second = ServerMember::account("bert", {words::role::staff}, QStringLiteral("We are growing"));
    const ServerMember bert = ServerMember::settle(office, *staff, second);
    ServerMember::waitAMonth(office);

    const Expected<CreatedAccount> carl =
        People::createIn(*staff, ServerMember::account("carl", {words::role::staff}), {});
    QVERIFY2(carl, why(carl));
    QVERIFY(carl->staffRequested);
    QVERIFY(!People::describeIn(*staff, carl->user)->isStaff());
    const QList<StaffRequest> asked = ServerLogins::staffRequestsIn(*staff).value_or(QList<StaffRequest>());
    QVERIFY(!asked.isEmpty() && asked.first().decision.isEmpty() && !asked.first().mayConfirm);
    const Uuid request = asked.first().id;
    QCOMPARE(codeOf(ServerLogins::requestStaffIn(*staff, carl->user, {})),
             QStringLiteral("rule.staff_already_requested"));
    // Not by whoever asked.
    QCOMPARE(codeOf(ServerLogins::decideStaffIn(*staff, request, true)),
             QStringLiteral("rule.staff_needs_second_person"));
    QVERIFY(ServerLogins::staffRequestsIn(*bert.connection)->first().mayConfirm);
    const Outcome confirmed = ServerLogins::decideStaffIn(*bert.connection, request, true);
    QVERIFY2(confirmed, why(confirmed));
    QVERIFY(People::describeIn(*staff, carl->user)->isStaff());
    QCOMPARE(codeOf(ServerLogins::decideStaffIn(*bert.connection, request, false)), QStringLiteral("storage.conflict"));

    // Declined, and asked again.
    const Expected<CreatedAccount> dora =
        People::createIn(*staff, ServerMember::account("dora", {words::role::owner}), {});
    QVERIFY2(dora, why(dora));
    const Expected<RoleChange> change =
        People::setRolesIn(*staff, dora->user, {words::role::owner, words::role::staff}, {});
    QVERIFY2(change, why(change));
    QCOMPARE(*change, RoleChange::StaffRequested);
    const Uuid again = ServerLogins::staffRequestsIn(*bert.connection)->first().id;
    QVERIFY(ServerLogins::decideStaffIn(*bert.connection, again, false));
    QVERIFY(!People::describeIn(*staff, dora->user)->isStaff());
}

void ServerStaffTest::twoOfOneHandAreOne()
{
    InitializedOffice office;
    const auto staff = office.asFirst();
    const Uuid alva = ServerLogins::describeSignedInIn(*staff)->user;
    NewAccount account = ServerMember::account("bert", {words::role::staff}, QStringLiteral("We are growing"));
    const ServerMember bert = ServerMember::settle(office, *staff, account);
    account = ServerMember::account("cora", {words::role::staff});
    account.reason = QStringLiteral("Still growing");
    const ServerMember cora = ServerMember::settle(office, *staff, account);
    ServerMember::waitAMonth(office);

    // Alva sets Bert's password anew, and could be Bert from now on: not alone.
    QVERIFY(ServerLogins::setPasswordIn(*staff, bert.id, ServerMember::oneTime()));
    const StaffRequest reset = ServerLogins::staffRequestsIn(*staff)->first();
    QVERIFY(reset.isForPassword && reset.decision.isEmpty() && !reset.mayConfirm);
    QCOMPARE(codeOf(office.signIn(bert.login, ServerMember::oneTime())), QStringLiteral("storage.wrong_password"));
    QCOMPARE(codeOf(ServerLogins::decideStaffIn(*staff, reset.id, true)),
             QStringLiteral("rule.staff_needs_second_person"));
    QVERIFY(bert.connection->scalar(QStringLiteral("SELECT 1")));
    QVERIFY(ServerLogins::staffRequestsIn(*cora.connection)->first().mayConfirm);
    QVERIFY(ServerLogins::decideStaffIn(*cora.connection, reset.id, true));
    QCOMPARE(office.run(QStringLiteral("SELECT count(*) FROM office.staff_request WHERE verifier IS NOT NULL")),
             QStringLiteral("0"));
    auto asBert = office.signIn(bert.login, ServerMember::oneTime());
    QVERIFY2(asBert, why(asBert));
    const Expected<CreatedAccount> dora =
        People::createIn(*staff, ServerMember::account("dora", {words::role::staff}), {});
    QVERIFY2(dora, why(dora));
    const Uuid request = ServerLogins::staffRequestsIn(*staff)->first().id;
    // Not before the password was changed, and not then either.
    QCOMPARE(codeOf(ServerLogins::decideStaffIn(**asBert, request, true)), QStringLiteral("transition.actor"));
    QVERIFY(ServerLogins::setPasswordIn(**asBert, bert.id, ServerMember::own()));
    QCOMPARE(codeOf(ServerLogins::decideStaffIn(**asBert, request, true)),
             QStringLiteral("rule.staff_needs_second_person"));
    QVERIFY(!ServerLogins::staffRequestsIn(**asBert)->first().mayConfirm);
    QVERIFY(ServerLogins::decideStaffIn(*cora.connection, request, true));

    // The same account cannot ask what the first hand then confirms.
    const Expected<CreatedAccount> emil =
        People::createIn(**asBert, ServerMember::account("emil", {words::role::staff}), {});
    QVERIFY2(emil, why(emil));
    const Uuid other = ServerLogins::staffRequestsIn(*staff)->first().id;
    QCOMPARE(codeOf(ServerLogins::decideStaffIn(*staff, other, true)),
             QStringLiteral("rule.staff_needs_second_person"));
    QCOMPARE(office.run(QStringLiteral("SELECT count(*) FROM office.same_hand WHERE user_id = '%1' AND other_id = '%2'")
                            .arg(alva.toString(), bert.id.toString())),
             QStringLiteral("1"));
    ServerMember::waitAMonth(office);
    QVERIFY(ServerLogins::decideStaffIn(*staff, other, true));
}

void ServerStaffTest::whoSentOthersAwayIsNotAlone()
{
    InitializedOffice office;
    const auto staff = office.asFirst();
    NewAccount account = ServerMember::account("bert", {words::role::staff}, QStringLiteral("We are growing"));
    const ServerMember bert = ServerMember::settle(office, *staff, account);
    ServerMember::waitAMonth(office);
    const Outcome ended = People::deactivateIn(*staff, bert.id, {}, {});
    QVERIFY2(ended, why(ended));
    NewAccount puppet = ServerMember::account("carl", {words::role::staff}, QStringLiteral("I am alone now"));
    const Expected<CreatedAccount> made = People::createIn(*staff, puppet, {});
    QVERIFY2(made, why(made));
    QVERIFY(made->staffRequested);
    // So it is for a month; then there is nobody else to ask any more.
    ServerMember::waitAMonth(office);
    QVERIFY(ServerLogins::decideStaffIn(*staff, ServerLogins::staffRequestsIn(*staff)->first().id, false));
    const Expected<bool> requested = ServerLogins::requestStaffIn(*staff, made->user, QStringLiteral("Nobody came"));
    QVERIFY2(requested, why(requested));
    QVERIFY(!*requested);
}

void ServerStaffTest::twoWhoLeaveAtOnce()
{
    InitializedOffice office;
    const auto staff = office.asFirst();
    const Uuid alva = ServerLogins::describeSignedInIn(*staff)->user;
    NewAccount account = ServerMember::account("bert", {words::role::staff}, QStringLiteral("We are growing"));
    const ServerMember bert = ServerMember::settle(office, *staff, account);
    QVERIFY(bert.connection->executeScript(QStringLiteral("SET lock_timeout = '200ms'")));
    // Alva takes Bert's role away but has not committed yet; Bert takes hers.
    const Outcome both = staff->transaction([&]() -> Outcome {
        const Expected<qint64> first =
            staff->execute(QStringLiteral("DELETE FROM users_role WHERE role = 'STAFF' AND user_id = :id"),
                           {{QStringLiteral("id"), keyOf(bert.id)}});
        if (!first)
            return tl::unexpected(first.error());
        const Expected<qint64> second =
            bert.connection->execute(QStringLiteral("DELETE FROM users_role WHERE role = 'STAFF' AND user_id = :id"),
                                     {{QStringLiteral("id"), keyOf(alva)}});
        return codeOf(second) == u"storage.locked" ? Outcome() : failure(QStringLiteral("test.did_not_wait"));
    });
    QVERIFY2(both, why(both));
    // He is no longer somebody who could.
    QCOMPARE(bert.connection
                 ->execute(QStringLiteral("DELETE FROM users_role WHERE role = 'STAFF' AND user_id = :id"),
                           {{QStringLiteral("id"), keyOf(alva)}})
                 .value_or(0),
             0);
    QCOMPARE(office.run(QStringLiteral("SELECT count(*) FROM office.users_role WHERE role = 'STAFF'")),
             QStringLiteral("1"));
}

QTEST_GUILESS_MAIN(ServerStaffTest)
#include "tst_ServerStaff.moc"
