// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Statuses.h"
#include "models/storage/Database.h"
#include "models/workflow/Accounts.h"
#include "tests/storage/Why.h"
#include "tests/workflow/TradeOffice.h"

#include <QTest>

using namespace tenderyard;

namespace {

const QString password = QStringLiteral("correct horse");

NewAccount account(const char *login, const QStringList &roles)
{
    NewAccount person;
    person.login = QString::fromUtf8(login);
    person.fullName = QStringLiteral("Somebody");
    person.password = password;
    person.roles = roles;
    return person;
}

/// The answer of a service, once it is there.
template<class T> Expected<T> answerOf(const QFuture<Expected<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000) || future.resultCount() == 0)
        return failure(QStringLiteral("test.no_answer"));
    return future.result();
}

} // namespace

/// Signing in to an office in a file, where the program checks the password itself: a server does it in its own way
/// (tests/server/tst_ServerAccounts.cpp).
class ServicesAccountsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void firstPersonSignsIn();
    void anAnswerDoesNotTellWhoExists();
    void ownPasswordIsChanged();
};

void ServicesAccountsTest::initTestCase()
{
    Accounts::setQuickHashing(true);
}

void ServicesAccountsTest::firstPersonSignsIn()
{
    TestOffice office;
    Database database(office.clock());
    QVERIFY(answerOf(database.open(office.path(), MissingOffice::Refuse)));
    Accounts accounts(database);
    QCOMPARE(answerOf(accounts.hasPeople()).value_or(true), false);
    QCOMPARE(codeOf(answerOf(accounts.createFirst(account("", {}), QStringLiteral("Office")))),
             QStringLiteral("input.required"));
    const Expected<Uuid> first = answerOf(accounts.createFirst(account("Älva", {}), QStringLiteral("Office")));
    QVERIFY2(first, why(first));
    QCOMPARE(codeOf(answerOf(accounts.createFirst(account("second", {}), {}))), QStringLiteral("account.not_first"));
    QCOMPARE(answerOf(accounts.hasPeople()).value_or(false), true);

    const Expected<SignedIn> person = answerOf(accounts.signIn(QStringLiteral(" ÄLVA "), password));
    QVERIFY2(person, why(person));
    QCOMPARE(person->user, *first);
    QCOMPARE(database.user(), *first);
    QVERIFY(person->isOwner() && person->isStaff() && !person->isContractor());
    accounts.signOut();
    QVERIFY(database.user().isNull());
}

void ServicesAccountsTest::anAnswerDoesNotTellWhoExists()
{
    TradeOffice office;
    Connection &connection = office.connection();
    office.office().actAs(office.staff());
    QVERIFY(Accounts::createIn(connection, account("anna", {words::role::owner})));
    const QString wrong = QStringLiteral("account.wrong_password");
    QCOMPARE(codeOf(Accounts::signInIn(connection, QStringLiteral("anna"), QStringLiteral("wrong"))), wrong);
    QCOMPARE(codeOf(Accounts::signInIn(connection, QStringLiteral("nobody"), password)), wrong);
    // Without a password nobody signs in, not even with an empty one.
    QCOMPARE(codeOf(Accounts::signInIn(connection, QStringLiteral("olga"), {})), wrong);
    const Expected<SignedIn> anna = Accounts::signInIn(connection, QStringLiteral("Anna"), password);
    QVERIFY2(anna, why(anna));
    QVERIFY(Accounts::deactivateIn(connection, anna->user, {}, {}));
    QCOMPARE(codeOf(Accounts::signInIn(connection, QStringLiteral("anna"), password)), wrong);
}

void ServicesAccountsTest::ownPasswordIsChanged()
{
    TestOffice office;
    Database database(office.clock());
    QVERIFY(answerOf(database.open(office.path(), MissingOffice::Refuse)));
    Accounts accounts(database);
    QVERIFY(answerOf(accounts.createFirst(account("anna", {}), {})));
    QVERIFY(answerOf(accounts.signIn(QStringLiteral("anna"), password)));
    const QString next = QStringLiteral("battery staple");
    QCOMPARE(codeOf(answerOf(accounts.changeOwnPassword(QStringLiteral("wrong"), next))),
             QStringLiteral("account.wrong_password"));
    const Outcome changed = answerOf(accounts.changeOwnPassword(password, next));
    QVERIFY2(changed, why(changed));
    QCOMPARE(codeOf(answerOf(accounts.signIn(QStringLiteral("anna"), password))),
             QStringLiteral("account.wrong_password"));
    QVERIFY(answerOf(accounts.signIn(QStringLiteral("anna"), next)));

    const Expected<CreatedAccount> other = answerOf(accounts.create(account("bert", {words::role::contractor})));
    QVERIFY2(other, why(other));
    const Expected<Invitation> reset = answerOf(accounts.resetPassword(other->user, next));
    QVERIFY2(reset, why(reset));
    QCOMPARE(reset->password, next);
    const Expected<SignedIn> bert = answerOf(accounts.signIn(QStringLiteral("bert"), next));
    QVERIFY2(bert, why(bert));
    QVERIFY(bert->mustChangePassword);
}

QTEST_GUILESS_MAIN(ServicesAccountsTest)
#include "tst_ServicesAccounts.moc"
