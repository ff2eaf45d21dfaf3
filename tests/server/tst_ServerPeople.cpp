// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Statuses.h"
#include "models/storage/Database.h"
#include "models/workflow/Accounts.h"
#include "tests/server/ServerMember.h"
#include "tests/storage/Why.h"

#include <QSignalSpy>
#include <QTest>

using namespace tenderyard;

namespace {

/// The answer of a service, once it is there.
template<class T> Expected<T> answerOf(const QFuture<Expected<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000) || future.resultCount() == 0)
        return failure(QStringLiteral("test.no_answer"));
    return future.result();
}

/// What a window has of an office on a server.
struct Window
{
    Window(const InitializedOffice &office, const QString &login, const QString &password)
        : database(clock), accounts(database)
    {
        opened = answerOf(database.open(office.address(login), MissingOffice::Refuse, password));
    }

    SystemClock clock;
    Database database;
    Accounts accounts;
    Outcome opened;
};

} // namespace

/// The service that the window uses, on a server: Accounts over a Database of one's own login.
class ServerPeopleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void anInvitedPersonArrives();
    void aForgottenPasswordIsReplaced();
    void staffIsConfirmedByAnother();
    void whoIsSentAwayIsGone();

private:
    ThreadGuard::Allowance m_allowance;
};

void ServerPeopleTest::initTestCase()
{
    QVERIFY2(PostgresServer::isInstalled(), "postgresql is named in packaging/packages-test.txt");
}

void ServerPeopleTest::anInvitedPersonArrives()
{
    InitializedOffice office;
    Window alva(office, office.firstLogin(), InitializedOffice::firstPassword());
    QVERIFY2(alva.opened, why(alva.opened));
    const Expected<SignedIn> first = answerOf(alva.accounts.describeSignedIn());
    QVERIFY2(first, why(first));
    QCOMPARE(alva.database.user(), first->user);

    NewAccount account = ServerMember::account("bert", {words::role::contractor});
    account.password.clear();
    const Expected<CreatedAccount> made = answerOf(alva.accounts.create(account));
    QVERIFY2(made, why(made));
    // One was made up.
    const QString oneTime = made->invitation.password;
    QVERIFY(oneTime.size() >= 12);

    Window bert(office, made->invitation.signIn, oneTime);
    QVERIFY2(bert.opened, why(bert.opened));
    const Expected<SignedIn> before = answerOf(bert.accounts.describeSignedIn());
    QVERIFY2(before, why(before));
    QVERIFY(before->mustChangePassword && before->isContractor());
    QSignalSpy changes(&bert.accounts, &Accounts::ownPasswordChanged);
    QCOMPARE(codeOf(answerOf(bert.accounts.changeOwnPassword(QStringLiteral("wrong"), ServerMember::own()))),
             QStringLiteral("account.wrong_password"));
    QCOMPARE(codeOf(answerOf(bert.accounts.changeOwnPassword(oneTime, QStringLiteral("short")))),
             QStringLiteral("account.password_too_short"));
    QVERIFY(changes.isEmpty());
    const Outcome changed = answerOf(bert.accounts.changeOwnPassword(oneTime, ServerMember::own()));
    QVERIFY2(changed, why(changed));
    QTRY_COMPARE(changes.size(), 1);
    QCOMPARE(changes.first().first().toString(), ServerMember::own());
    const Expected<SignedIn> after = answerOf(bert.accounts.refresh());
    QVERIFY2(after, why(after));
    QVERIFY(!after->mustChangePassword);
    // The connection goes on, and a new one takes the new password.
    QVERIFY(Window(office, made->invitation.signIn, ServerMember::own()).opened);
    QCOMPARE(codeOf(Window(office, made->invitation.signIn, oneTime).opened), QStringLiteral("storage.wrong_password"));
}

void ServerPeopleTest::aForgottenPasswordIsReplaced()
{
    InitializedOffice office;
    Window alva(office, office.firstLogin(), InitializedOffice::firstPassword());
    const Expected<CreatedAccount> made =
        answerOf(alva.accounts.create(ServerMember::account("bert", {words::role::contractor})));
    QVERIFY2(made, why(made));
    const Expected<Invitation> again =
        answerOf(alva.accounts.resetPassword(made->user, QStringLiteral("another word"), QStringLiteral("He called")));
    QVERIFY2(again, why(again));
    QCOMPARE(again->signIn, made->invitation.signIn);
    QCOMPARE(again->password, QStringLiteral("another word"));
    QCOMPARE(again->database, office.database());
    Window bert(office, again->signIn, again->password);
    QVERIFY2(bert.opened, why(bert.opened));
    const Expected<SignedIn> person = answerOf(bert.accounts.describeSignedIn());
    QVERIFY2(person, why(person));
    QVERIFY(person->mustChangePassword);
    QCOMPARE(person->resetBy, QStringLiteral("Alva First"));
}

void ServerPeopleTest::staffIsConfirmedByAnother()
{
    InitializedOffice office;
    Window alva(office, office.firstLogin(), InitializedOffice::firstPassword());
    const auto staff = office.asFirst();
    const ServerMember bert = ServerMember::settle(
        office, *staff, ServerMember::account("bert", {words::role::staff}, QStringLiteral("We are growing")));
    ServerMember::waitAMonth(office);
    const Expected<CreatedAccount> carl =
        answerOf(alva.accounts.create(ServerMember::account("carl", {words::role::owner})));
    QVERIFY2(carl, why(carl));
    const Expected<RoleChange> change =
        answerOf(alva.accounts.setRoles(carl->user, {words::role::owner, words::role::staff}, QStringLiteral("Helps")));
    QVERIFY2(change, why(change));
    QCOMPARE(*change, RoleChange::StaffRequested);
    Window second(office, bert.login, ServerMember::own());
    const Expected<QList<StaffRequest>> requests = answerOf(second.accounts.staffRequests());
    QVERIFY2(requests, why(requests));
    QVERIFY(requests->first().mayConfirm);
    QCOMPARE(requests->first().reason, QStringLiteral("Helps"));
    const Outcome confirmed = answerOf(second.accounts.decideStaff(requests->first().id, true));
    QVERIFY2(confirmed, why(confirmed));
    QCOMPARE(answerOf(alva.accounts.staffRequests())->first().decision, QStringLiteral("CONFIRMED"));
}

void ServerPeopleTest::whoIsSentAwayIsGone()
{
    InitializedOffice office;
    Window alva(office, office.firstLogin(), InitializedOffice::firstPassword());
    const auto staff = office.asFirst();
    const ServerMember bert =
        ServerMember::settle(office, *staff, ServerMember::account("bert", {words::role::contractor}));
    Window window(office, bert.login, ServerMember::own());
    QVERIFY(window.opened);
    const Outcome ended = answerOf(alva.accounts.deactivate(bert.id, {}, QStringLiteral("Has left")));
    QVERIFY2(ended, why(ended));
    QVERIFY(!answerOf(window.accounts.refresh()));
    QCOMPARE(codeOf(Window(office, bert.login, ServerMember::own()).opened), QStringLiteral("storage.not_allowed"));
    const Outcome back = answerOf(alva.accounts.reactivate(bert.id));
    QVERIFY2(back, why(back));
    QVERIFY(Window(office, bert.login, ServerMember::own()).opened);
}

QTEST_GUILESS_MAIN(ServerPeopleTest)
#include "tst_ServerPeople.moc"
