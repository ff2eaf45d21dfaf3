// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Statuses.h"
#include "models/storage/ScramVerifier.h"
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

/// People's logins on a server, through people's own connections.
class ServerAccountsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void invitedPeopleChangeTheirPassword();
    void passwordsWithAnyLettersSignIn_data();
    void passwordsWithAnyLettersSignIn();
    void ownPasswordNeedsTheOldOne();
    void aResetTellsWhoDidIt();
    void deactivatedPeopleAreOut();
    void nobodyHoldsOnToAnAccount();
    void oldSnapshotsAreRefused();
    void twoInvitationsAtOnce();
    void onlyStaffMakesAccounts();
    void nobodyMakesAccountsByHand_data();
    void nobodyMakesAccountsByHand();
    void nothingTellsAPassword();

private:
    ThreadGuard::Allowance m_allowance;
};

void ServerAccountsTest::initTestCase()
{
    QVERIFY2(PostgresServer::isInstalled(), "postgresql is named in packaging/packages-test.txt");
}

void ServerAccountsTest::invitedPeopleChangeTheirPassword()
{
    InitializedOffice office;
    const auto staff = office.asFirst();
    const Expected<CreatedAccount> made = People::createIn(
        *staff, ServerMember::account("bert", {words::role::contractor}), office.address(office.firstLogin()));
    QVERIFY2(made, why(made));
    QCOMPARE(made->invitation.password, ServerMember::oneTime());
    QCOMPARE(made->invitation.database, office.database());
    QVERIFY(made->invitation.hosts.startsWith(QStringLiteral("localhost:")));

    auto bert = office.signIn(made->invitation.signIn, ServerMember::oneTime());
    QVERIFY2(bert, why(bert));
    const Expected<SignedIn> before = ServerLogins::describeSignedInIn(**bert);
    QVERIFY2(before, why(before));
    QCOMPARE(before->user, made->user);
    QVERIFY(before->mustChangePassword);
    QVERIFY(before->isContractor());
    QVERIFY(before->resetBy.isEmpty());
    QCOMPARE(codeOf(ServerLogins::setPasswordIn(**bert, made->user, QStringLiteral("short"))),
             QStringLiteral("account.password_too_short"));
    const Outcome changed = ServerLogins::setPasswordIn(**bert, made->user, ServerMember::own());
    QVERIFY2(changed, why(changed));
    QVERIFY(!ServerLogins::describeSignedInIn(**bert)->mustChangePassword);
    QCOMPARE(codeOf(office.signIn(made->invitation.signIn, ServerMember::oneTime())),
             QStringLiteral("storage.wrong_password"));
    QVERIFY(office.signIn(made->invitation.signIn, ServerMember::own()));
}

void ServerAccountsTest::passwordsWithAnyLettersSignIn_data()
{
    QTest::addColumn<QString>("password");
    QTest::newRow("plain") << QStringLiteral("correct horse battery");
    QTest::newRow("accents") << QStringLiteral("Stra\u00dfe O\u0308do\u0308n");
    QTest::newRow("arabic") << QStringLiteral(
        "\u0643\u0644\u0645\u0629 \u0627\u0644\u0633\u0631 \u0627\u0644\u0633\u0631");
    QTest::newRow("emoji") << QStringLiteral("horse \U0001f40e O\u0308 battery");
    QTest::newRow("quotes and dollars") << QStringLiteral("a'b\"c\\d$1:e%f@g");
}

void ServerAccountsTest::passwordsWithAnyLettersSignIn()
{
    static InitializedOffice office;
    static const auto staff = office.asFirst();
    QFETCH(QString, password);
    NewAccount account = ServerMember::account(QTest::currentDataTag(), {words::role::owner});
    account.password = password;
    const Expected<CreatedAccount> made = People::createIn(*staff, account, {});
    QVERIFY2(made, why(made));
    // Checked by libpq, which knows nothing of this program.
    const auto signedIn = office.signIn(made->invitation.signIn, password);
    QVERIFY2(signedIn, why(signedIn));
    QCOMPARE(codeOf(office.signIn(made->invitation.signIn, password + u'x')), QStringLiteral("storage.wrong_password"));
}

void ServerAccountsTest::ownPasswordNeedsTheOldOne()
{
    InitializedOffice office;
    const auto first = office.asFirst();
    const QString address = office.address(office.firstLogin());
    const Outcome wrong = ServerLogins::checkOwnPasswordIn(*first, address, QStringLiteral("wrong"));
    QCOMPARE(codeOf(wrong), QStringLiteral("account.wrong_password"));
    QCOMPARE(wrong.error().field, QStringLiteral("old_password"));
    QCOMPARE(codeOf(ServerLogins::checkOwnPasswordIn(*first, address, {})), QStringLiteral("account.wrong_password"));
    const Outcome right = ServerLogins::checkOwnPasswordIn(*first, address, InitializedOffice::firstPassword());
    QVERIFY2(right, why(right));
}

void ServerAccountsTest::aResetTellsWhoDidIt()
{
    InitializedOffice office;
    const auto staff = office.asFirst();
    const ServerMember bert =
        ServerMember::settle(office, *staff, ServerMember::account("bert", {words::role::contractor}));
    QCOMPARE(codeOf(ServerLogins::setPasswordIn(*staff, bert.id, ServerMember::oneTime())),
             QStringLiteral("rule.single_person_needs_reason"));
    const Outcome reset =
        ServerLogins::setPasswordIn(*staff, bert.id, ServerMember::oneTime(), QStringLiteral("He called"));
    QVERIFY2(reset, why(reset));
    const StaffRequest kept = ServerLogins::staffRequestsIn(*staff)->first();
    QVERIFY(kept.isForPassword);
    QCOMPARE(kept.decision, QStringLiteral("SINGLE_PERSON"));
    QCOMPARE(kept.reason, QStringLiteral("He called"));
    // Sessions that used the old one are over.
    QVERIFY(!bert.connection->scalar(QStringLiteral("SELECT 1")));
    QCOMPARE(codeOf(office.signIn(bert.login, ServerMember::own())), QStringLiteral("storage.wrong_password"));
    auto again = office.signIn(bert.login, ServerMember::oneTime());
    QVERIFY2(again, why(again));
    const Expected<SignedIn> described = ServerLogins::describeSignedInIn(**again);
    QVERIFY2(described, why(described));
    QVERIFY(described->mustChangePassword);
    QCOMPARE(described->resetBy, QStringLiteral("Alva First"));
    QVERIFY(described->resetAt.isValid());
    // Nobody resets their own by the staff's way, nor somebody who has no login.
    QCOMPARE(codeOf((*again)->scalar(QStringLiteral("SELECT account_set_verifier(:id, :verifier, true)"),
                                     {{QStringLiteral("id"), keyOf(bert.id)},
                                      {QStringLiteral("verifier"), *ScramVerifier::make(ServerMember::own())}})),
             QStringLiteral("transition.actor"));
    NewAccount silent = ServerMember::account("silent", {words::role::contractor});
    silent.password.clear();
    const Expected<CreatedAccount> entered = People::createIn(*staff, silent, {});
    QVERIFY2(entered, why(entered));
    QCOMPARE(codeOf(ServerLogins::setPasswordIn(*staff, entered->user, ServerMember::oneTime())),
             QStringLiteral("account.has_no_login"));
    QCOMPARE(codeOf(ServerLogins::nameIn(*staff, entered->user)), QStringLiteral("account.has_no_login"));
}

void ServerAccountsTest::deactivatedPeopleAreOut()
{
    InitializedOffice office;
    const auto staff = office.asFirst();
    const ServerMember bert =
        ServerMember::settle(office, *staff, ServerMember::account("bert", {words::role::contractor}));
    QVERIFY(bert.connection->scalar(QStringLiteral("SELECT 1")));
    const Outcome ended = People::deactivateIn(*staff, bert.id, {}, {});
    QVERIFY2(ended, why(ended));
    QVERIFY(!bert.connection->scalar(QStringLiteral("SELECT 1")));
    QCOMPARE(codeOf(office.signIn(bert.login, ServerMember::own())), QStringLiteral("storage.not_allowed"));
    const Outcome back = People::setActiveIn(*staff, bert.id, true);
    QVERIFY2(back, why(back));
    QVERIFY(office.signIn(bert.login, ServerMember::own()));
    // By whatever way `active` is written, the login follows.
    const Expected<qint64> written = staff->execute(
        QStringLiteral("UPDATE users_user SET active = false, row_version = row_version + 1 WHERE id = :id"),
        {{QStringLiteral("id"), keyOf(bert.id)}});
    QVERIFY2(written, why(written));
    QCOMPARE(codeOf(office.signIn(bert.login, ServerMember::own())), QStringLiteral("storage.not_allowed"));
    // Somebody must be left.
    const Uuid alva = ServerLogins::describeSignedInIn(*staff)->user;
    QVERIFY(!People::deactivateIn(*staff, alva, {}, {}));
}

void ServerAccountsTest::nobodyHoldsOnToAnAccount()
{
    InitializedOffice office;
    const auto staff = office.asFirst();
    const ServerMember bert =
        ServerMember::settle(office, *staff, ServerMember::account("bert", {words::role::contractor}));
    // Who keeps the own row locked so that nobody can touch the account loses the session.
    QVERIFY(bert.connection->executeScript(
        QStringLiteral("BEGIN; UPDATE users_user SET full_name = 'Stays', row_version = row_version + 1")));
    const Outcome ended = People::deactivateIn(*staff, bert.id, {}, {});
    QVERIFY2(ended, why(ended));
    QVERIFY(!bert.connection->scalar(QStringLiteral("SELECT 1")));
    QCOMPARE(codeOf(office.signIn(bert.login, ServerMember::own())), QStringLiteral("storage.not_allowed"));
    QCOMPARE(People::describeIn(*staff, ServerLogins::describeSignedInIn(*staff)->user)->fullName,
             QStringLiteral("Alva First"));
}

void ServerAccountsTest::oldSnapshotsAreRefused()
{
    InitializedOffice office;
    const auto staff = office.asFirst();
    const ServerMember bert =
        ServerMember::settle(office, *staff, ServerMember::account("bert", {words::role::contractor}));
    QVERIFY(staff->executeScript(QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ")));
    const Outcome tried = ServerLogins::requestStaffIn(*staff, bert.id, QStringLiteral("Now"))
                              ? Outcome()
                              : failure(QStringLiteral("refused"));
    QCOMPARE(codeOf(tried), QStringLiteral("refused"));
    QVERIFY(staff->executeScript(QStringLiteral("ROLLBACK")));
}

void ServerAccountsTest::twoInvitationsAtOnce()
{
    InitializedOffice office;
    const auto staff = office.asFirst();
    const auto again = office.asFirst();
    QVERIFY(again->executeScript(QStringLiteral("SET lock_timeout = '200ms'")));
    const Outcome both = staff->transaction([&]() -> Outcome {
        const auto first = People::createIn(*staff, ServerMember::account("bert", {words::role::contractor}), {});
        if (!first)
            return tl::unexpected(first.error());
        // It waits, and does not stumble.
        const auto second = People::createIn(*again, ServerMember::account("carl", {words::role::contractor}), {});
        return codeOf(second) == u"storage.locked" ? Outcome() : failure(QStringLiteral("test.not_locked"));
    });
    QVERIFY2(both, why(both));
    const auto second = People::createIn(*again, ServerMember::account("carl", {words::role::contractor}), {});
    QVERIFY2(second, why(second));
}

void ServerAccountsTest::onlyStaffMakesAccounts()
{
    InitializedOffice office;
    const auto staff = office.asFirst();
    const ServerMember olga = ServerMember::settle(office, *staff, ServerMember::account("olga", {words::role::owner}));
    QCOMPARE(codeOf(People::createIn(*olga.connection, ServerMember::account("carl", {words::role::contractor}), {})),
             QStringLiteral("transition.actor"));
    // She may enter somebody who sent a letter, who then cannot sign in.
    NewAccount letter = ServerMember::account("letter", {words::role::contractor});
    letter.password.clear();
    letter.mustChangePassword = false;
    const Expected<CreatedAccount> entered = People::createIn(*olga.connection, letter, {});
    QVERIFY2(entered, why(entered));
    QCOMPARE(codeOf(ServerLogins::createIn(*olga.connection, entered->user, ServerMember::oneTime())),
             QStringLiteral("transition.actor"));
    QCOMPARE(codeOf(ServerLogins::setPasswordIn(*olga.connection, entered->user, ServerMember::oneTime())),
             QStringLiteral("transition.actor"));
    QCOMPARE(codeOf(ServerLogins::deactivateIn(*olga.connection, entered->user)), QStringLiteral("transition.actor"));
    QCOMPARE(codeOf(ServerLogins::requestStaffIn(*olga.connection, olga.id, QStringLiteral("I"))),
             QStringLiteral("transition.actor"));
    QCOMPARE(codeOf(ServerLogins::staffRequestsIn(*olga.connection)), QStringLiteral("transition.actor"));
    // Whom one cannot see may have the name all the same.
    NewAccount same = letter;
    same.login = QStringLiteral("ALVA");
    QCOMPARE(codeOf(People::createIn(*olga.connection, same, {})), QStringLiteral("account.login_taken"));
}

void ServerAccountsTest::nobodyMakesAccountsByHand_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *sql, const char *code) {
        QTest::newRow(name) << QString::fromLatin1(sql) << QString::fromLatin1(code);
    };
    row("password", "UPDATE users_user SET password_hash = NULL, row_version = row_version + 1 WHERE login = 'bert'",
        "storage.denied");
    row("must change",
        "UPDATE users_user SET must_change_password = true, row_version = row_version + 1 WHERE login = 'bert'",
        "storage.denied");
    row("staff",
        "INSERT INTO users_role (user_id, role, granted_at) SELECT id, 'STAFF', now_utc() FROM users_user "
        "WHERE login = 'bert'",
        "rule.staff_needs_second_person");
    row("weak verifier", "SELECT account_set_verifier(current_user_id(), 'md5aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', false)",
        "storage.failed");
    row("plain text", "SELECT account_set_verifier(current_user_id(), 'correct horse battery', false)",
        "storage.failed");
    row("few rounds",
        "SELECT account_set_verifier(current_user_id(), 'SCRAM-SHA-256$1000:W22ZaJ0SNY7soEsUEjb6gQ==$WG5d8oPm3OtcPnkdi4"
        "Uo7BkeZkBFzpcXkuLmtbsT4qY=:wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=', false)",
        "storage.failed");
    row("injection", "SELECT account_set_verifier(current_user_id(), 'SCRAM-SHA-256$4096:a'' SUPERUSER --', false)",
        "storage.failed");
    row("somebody who is not there",
        "SELECT account_set_verifier('00000000-0000-7000-8000-000000000009', 'SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ"
        "==$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=', true)",
        "transition.actor");
    row("another login's password", "ALTER ROLE postgres PASSWORD 'x'", "storage.denied");
    row("more rights", "ALTER ROLE CURRENT_USER CREATEROLE", "storage.denied");
    row("logins", "SELECT * FROM office.account_login", "storage.denied");
}

void ServerAccountsTest::nobodyMakesAccountsByHand()
{
    static InitializedOffice office;
    static const auto staff = office.asFirst();
    static const ServerMember bert =
        ServerMember::settle(office, *staff, ServerMember::account("bert", {words::role::contractor}));
    QFETCH(QString, sql);
    QFETCH(QString, code);
    const Expected<qint64> tried = staff->execute(sql);
    QVERIFY2(codeOf(tried) == code, why(tried));
}

void ServerAccountsTest::nothingTellsAPassword()
{
    InitializedOffice office;
    const auto staff = office.asFirst();
    const ServerMember bert =
        ServerMember::settle(office, *staff, ServerMember::account("bert", {words::role::contractor}));
    // Nowhere in the office's tables, and no verifier either.
    const QString everywhere = office.run(QStringLiteral(
        "SELECT string_agg(query_to_xml(format('SELECT * FROM office.%I', c.relname), true, false, '')::text, '') "
        "FROM pg_class AS c WHERE c.relnamespace = 'office'::regnamespace AND c.relkind = 'r'"));
    QVERIFY(everywhere.contains(bert.id.toString()));
    for (const QString &secret : {ServerMember::own(), ServerMember::oneTime(), InitializedOffice::firstPassword(),
                                  QStringLiteral("SCRAM-SHA-256")})
        QVERIFY(!everywhere.contains(secret));
    // A contractor learns nobody's login from the office, and no other account.
    QCOMPARE(codeOf(ServerLogins::nameIn(*bert.connection, bert.id)), QStringLiteral("transition.actor"));
    QCOMPARE(bert.connection->scalar(QStringLiteral("SELECT count(*) FROM account_own()"))->toInt(), 1);
}

QTEST_GUILESS_MAIN(ServerAccountsTest)
#include "tst_ServerAccounts.moc"
