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

/// Signing in, and the people of an office.
class ServicesAccountsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void firstPersonSignsIn();
    void anAnswerDoesNotTellWhoExists();
    void staffKeepsThePeople();
    void leavingHandsTheTendersOver();
    void ownPasswordIsChanged();
    void draftsAreSavedAndPosted();
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

void ServicesAccountsTest::staffKeepsThePeople()
{
    TradeOffice office;
    Connection &connection = office.connection();
    office.office().actAs(office.owner());
    QCOMPARE(codeOf(Accounts::createIn(connection, account("anna", {words::role::owner}))),
             QStringLiteral("rule.recorder_sets_no_password"));
    office.office().actAs(office.staff());
    const Expected<Uuid> anna = Accounts::createIn(connection, account("anna", {words::role::owner}));
    QVERIFY2(anna, why(anna));
    const Expected<Uuid> twice = Accounts::createIn(connection, account("ANNA", {}));
    QCOMPARE(codeOf(twice), QStringLiteral("account.login_taken"));
    QCOMPARE(twice.error().field, QStringLiteral("login"));
    NewAccount weak = account("berta", {});
    weak.password = QStringLiteral("short");
    QCOMPARE(codeOf(Accounts::createIn(connection, weak)), QStringLiteral("account.password_too_short"));

    QVERIFY(Accounts::setRolesIn(connection, *anna, {words::role::staff, words::role::contractor}));
    const Expected<SignedIn> now = Accounts::describeIn(connection, *anna);
    QVERIFY2(now, why(now));
    QCOMPARE(now->roles, (QStringList{words::role::contractor, words::role::staff}));
}

void ServicesAccountsTest::leavingHandsTheTendersOver()
{
    TradeOffice office;
    const Uuid contract = office.post();
    office.office().actAs(office.staff());
    Connection &connection = office.connection();
    QCOMPARE(codeOf(Accounts::deactivateIn(connection, office.owner(), {}, {})),
             QStringLiteral("rule.person_still_owns"));
    const Outcome left =
        Accounts::deactivateIn(connection, office.owner(), office.colleague(), QStringLiteral("Has retired"));
    QVERIFY2(left, why(left));
    QCOMPARE(office.text(words::entity::contract, contract, QStringLiteral("owner_id")), office.colleague().toString());
    QVERIFY(!office.value(words::entity::user, office.owner(), QStringLiteral("active")).toBool());
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

    const Expected<Uuid> other = answerOf(accounts.create(account("bert", {words::role::contractor})));
    QVERIFY2(other, why(other));
    const Outcome reset = answerOf(accounts.resetPassword(*other, next));
    QVERIFY2(reset, why(reset));
    const Expected<SignedIn> bert = answerOf(accounts.signIn(QStringLiteral("bert"), next));
    QVERIFY2(bert, why(bert));
    QVERIFY(bert->mustChangePassword);
}

void ServicesAccountsTest::draftsAreSavedAndPosted()
{
    TestOffice office;
    Database database(office.clock());
    QVERIFY(answerOf(database.open(office.path(), MissingOffice::Refuse)));
    Accounts accounts(database);
    QVERIFY(answerOf(accounts.createFirst(account("anna", {}), {})));
    QVERIFY(answerOf(accounts.signIn(QStringLiteral("anna"), password)));
    Tenders tenders(database);

    TenderDraft half;
    half.fields.title = QStringLiteral("Bridge");
    half.fields.budgetMin = Money(1234, Currency::fromCode(QStringLiteral("EUR")));
    const Expected<TenderDraft> saved = answerOf(tenders.saveDraft(half));
    QVERIFY2(saved, why(saved));
    QCOMPARE(saved->fields, half.fields);
    QCOMPARE(codeOf(answerOf(tenders.post(*saved))), QStringLiteral("input.required"));

    TenderDraft whole = *saved;
    whole.fields.scope = QStringLiteral("A bridge");
    whole.fields.location = QStringLiteral("Ulm");
    whole.fields.currency = QStringLiteral("EUR");
    whole.fields.deadlineAt = office.clock().now().addDays(3);
    whole.fields.deadlineZone = QStringLiteral("Europe/Berlin");
    whole.fields.biddingOpensAt = office.clock().now().addDays(1);
    const Expected<TenderDraft> again = answerOf(tenders.saveDraft(whole));
    QVERIFY2(again, why(again));
    QCOMPARE(again->fields, whole.fields);
    QCOMPARE(codeOf(answerOf(tenders.saveDraft(whole))), QStringLiteral("storage.conflict"));

    const Expected<Uuid> posted = answerOf(tenders.post(*again));
    QVERIFY2(posted, why(posted));
    QCOMPARE(codeOf(answerOf(tenders.loadDraft(again->id))), QStringLiteral("storage.not_found"));
    const Expected<TenderDraft> copy = answerOf(tenders.copyToDraft(*posted));
    QVERIFY2(copy, why(copy));
    QCOMPARE(copy->fields.scope, whole.fields.scope);
    QCOMPARE(copy->fields.budgetMin, whole.fields.budgetMin);
    QVERIFY(!copy->fields.deadlineAt.isValid());
    QVERIFY(answerOf(tenders.discardDraft(copy->id, copy->rowVersion)));
}

QTEST_GUILESS_MAIN(ServicesAccountsTest)
#include "tst_ServicesAccounts.moc"
