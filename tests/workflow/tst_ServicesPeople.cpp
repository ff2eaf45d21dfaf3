// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Statuses.h"
#include "models/storage/Database.h"
#include "models/workflow/Accounts.h"
#include "models/workflow/People.h"
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

/// The people of an office, and the drafts of one of them.
class ServicesPeopleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void staffKeepsThePeople();
    void leavingHandsTheTendersOver();
    void draftsAreSavedAndPosted();
};

void ServicesPeopleTest::initTestCase()
{
    Accounts::setQuickHashing(true);
}

void ServicesPeopleTest::staffKeepsThePeople()
{
    TradeOffice office;
    Connection &connection = office.connection();
    office.office().actAs(office.owner());
    // Entered on behalf, without a password, they may be.
    QCOMPARE(codeOf(Accounts::createIn(connection, account("anna", {words::role::owner}))),
             TestOffice::isOnServer() ? QStringLiteral("transition.actor")
                                      : QStringLiteral("rule.recorder_sets_no_password"));
    office.office().actAs(office.staff());
    const Expected<Uuid> anna = Accounts::createIn(connection, account("anna", {words::role::owner}));
    QVERIFY2(anna, why(anna));
    const Expected<Uuid> twice = Accounts::createIn(connection, account("ANNA", {}));
    QCOMPARE(codeOf(twice), QStringLiteral("account.login_taken"));
    QCOMPARE(twice.error().field, QStringLiteral("login"));
    NewAccount weak = account("berta", {});
    weak.password = QStringLiteral("short");
    QCOMPARE(codeOf(Accounts::createIn(connection, weak)), QStringLiteral("account.password_too_short"));

    const Expected<RoleChange> changed = People::setRolesIn(
        connection, *anna, {words::role::staff, words::role::contractor}, QStringLiteral("Nobody else is here"));
    QVERIFY2(changed, why(changed));
    QCOMPARE(*changed, RoleChange::Done);
    const Expected<SignedIn> now = Accounts::describeIn(connection, *anna);
    QVERIFY2(now, why(now));
    QCOMPARE(now->roles, (QStringList{words::role::contractor, words::role::staff}));
}

void ServicesPeopleTest::leavingHandsTheTendersOver()
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

void ServicesPeopleTest::draftsAreSavedAndPosted()
{
    TradeOffice office;
    Database database(office.clock());
    QVERIFY(answerOf(database.open(office.office().path(), MissingOffice::Refuse)));
    database.setUser(office.owner());
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

QTEST_GUILESS_MAIN(ServicesPeopleTest)
#include "tst_ServicesPeople.moc"
