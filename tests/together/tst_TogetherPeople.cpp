// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/Why.h"
#include "tests/together/SharedScenario.h"

#include <QTest>

using namespace tenderyard;

namespace {

const QString contracts = QStringLiteral("contracts_contract");
const QString members = QStringLiteral("contracts_member");
const QString users = QStringLiteral("users_user");
const QString profiles = QStringLiteral("contractors_contractor");
const QString certifications = QStringLiteral("contractors_certification");
const QString reason = QStringLiteral("status_reason");

} // namespace

/// Two people with a connection each, around accounts, roles, members of a tender and contractors.
class TogetherPeopleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { restoreStaff(); }
    void theLastStaffMemberStays();
    void theLastStaffMemberIsNotDeactivated();
    void theLastManagerStays();
    void noTenderForWhoLeaves();
    void oneProfileAPerson();
    void noApprovalOverAWithdrawnCertification();
    void noBidOverAWithdrawnCertification();
    void noVerificationOfAReplacedFile();
    void oneStaffRequest();
    void oneConfirmation();
    void anActionTwiceHappensOnce();
    void oldSnapshotsAreRefused();

private:
    Move leaves(Person person);
    Move deactivates(Person person, Person whom);
    /// Two staff members again, whatever a test has left.
    void restoreStaff();
    qint64 number(const QString &sql) { return m_office.ask(sql).toLongLong(); }
    Uuid certificationOf(const Uuid &contractor);

    SharedScenario m_office;
    int m_made = 0;
};

Move TogetherPeopleTest::leaves(Person person)
{
    return m_office.removes(
        person, QStringLiteral("users_role"),
        {{QStringLiteral("user_id"), keyOf(m_office.user(person))}, {QStringLiteral("role"), QStringLiteral("STAFF")}});
}

Move TogetherPeopleTest::deactivates(Person person, Person whom)
{
    return m_office.calls(person, QStringLiteral("SELECT account_deactivate(:user)"),
                          {{QStringLiteral("user"), keyOf(m_office.user(whom))}});
}

void TogetherPeopleTest::restoreStaff()
{
    for (const Person person : {Person::StaffA, Person::StaffB}) {
        const QString user = m_office.user(person).toString();
        m_office.ask(QStringLiteral("SET ROLE tenderyard_importer;"
                                    "UPDATE office.users_user SET active = true, row_version = row_version + 1 "
                                    "WHERE id = '%1' AND NOT active;"
                                    "INSERT INTO office.users_role SELECT '%1', 'STAFF', tenderyard.now_utc() "
                                    "WHERE NOT EXISTS (SELECT 1 FROM office.users_role WHERE user_id = '%1' AND "
                                    "role = 'STAFF')")
                         .arg(user));
        m_office.ask(QStringLiteral("DO 'BEGIN EXECUTE (SELECT format(''ALTER ROLE %I LOGIN'', role_name) FROM "
                                    "office.account_login WHERE user_id = ''%1''); END'")
                         .arg(user));
    }
}

void TogetherPeopleTest::theLastStaffMemberStays()
{
    QCOMPARE(m_office.fight([this] {
        restoreStaff();
        return Duel{leaves(Person::StaffA), leaves(Person::StaffB), QStringLiteral("rule.last_staff"), {}};
    }),
             QString());
    QCOMPARE(number(QStringLiteral("SELECT count(*) FROM office.active_staff")), 1);
}

/// One goes, and ends the account of the other one in another window.
void TogetherPeopleTest::theLastStaffMemberIsNotDeactivated()
{
    QCOMPARE(m_office.fight([this] {
        restoreStaff();
        return Duel{leaves(Person::StaffA), deactivates(Person::StaffA, Person::StaffB),
                    QStringLiteral("transition.actor"), QStringLiteral("rule.last_staff")};
    }),
             QString());
    QCOMPARE(number(QStringLiteral("SELECT count(*) FROM office.active_staff")), 1);
}

void TogetherPeopleTest::theLastManagerStays()
{
    Uuid contract;
    QCOMPARE(m_office.fight([&] {
        contract = m_office.tender(QStringLiteral("POSTED"));
        m_office.addMember(contract, Person::StrangerOwner, QStringLiteral("MANAGE"));
        const auto goes = [&](Person person) {
            return m_office.removes(person, members,
                                    {{QStringLiteral("contract_id"), keyOf(contract)},
                                     {QStringLiteral("user_id"), keyOf(m_office.user(person))},
                                     {QStringLiteral("duty"), QStringLiteral("MANAGE")}});
        };
        return Duel{goes(Person::Owner), goes(Person::StrangerOwner), QStringLiteral("rule.member_is_last_manager"),
                    QStringLiteral("rule.member_is_last_manager")};
    }),
             QString());
}

/// A tender is handed to somebody whose account is ended just now.
void TogetherPeopleTest::noTenderForWhoLeaves()
{
    QCOMPARE(m_office.fight([&] {
        const Uuid contract = m_office.tender(QStringLiteral("POSTED"));
        const Uuid user = m_office.addPerson(QStringLiteral("heir %1").arg(++m_made), {QStringLiteral("OWNER")});
        return Duel{m_office.changes(Person::StaffA, contracts, contract,
                                     {{QStringLiteral("owner_id"), keyOf(user)}, {reason, QStringLiteral("Leave")}}),
                    m_office.calls(Person::StaffB, QStringLiteral("SELECT account_deactivate(:user)"),
                                   {{QStringLiteral("user"), keyOf(user)}}),
                    QStringLiteral("rule.person_still_owns"), QStringLiteral("rule.new_owner_not_owner")};
    }),
             QString());
}

void TogetherPeopleTest::oneProfileAPerson()
{
    const Move makes = m_office.adds(Person::Newcomer, profiles,
                                     {{QStringLiteral("user_id"), keyOf(m_office.user(Person::Newcomer))},
                                      {QStringLiteral("company_name"), QStringLiteral("New")},
                                      {QStringLiteral("company_fold"), QStringLiteral("new")}});
    QCOMPARE(m_office.fight([&] { return Duel{makes, makes, QStringLiteral("input.not_unique"), {}}; }), QString());
}

Uuid TogetherPeopleTest::certificationOf(const Uuid &contractor)
{
    return Uuid::fromString(
        m_office.ask(QStringLiteral("SELECT id FROM office.contractors_certification WHERE contractor_id = '%1'")
                         .arg(contractor.toString())));
}

void TogetherPeopleTest::noApprovalOverAWithdrawnCertification()
{
    QCOMPARE(m_office.fight([this] {
        const Uuid user = m_office.addPerson(QStringLiteral("tiler %1").arg(++m_made), {QStringLiteral("CONTRACTOR")});
        const Uuid profile =
            m_office.addProfile(user, {{QStringLiteral("verified_status"), QStringLiteral("PENDING")}});
        return Duel{m_office.changes(Person::StaffA, certifications, certificationOf(profile),
                                     {{QStringLiteral("verified"), false},
                                      {QStringLiteral("status_reason_code"), QStringLiteral("FORGED")}}),
                    m_office.changes(Person::StaffB, profiles, profile,
                                     {{QStringLiteral("verified_status"), QStringLiteral("APPROVED")}}),
                    QStringLiteral("rule.contractor_certification_missing"), QString()};
    }),
             QString());
}

void TogetherPeopleTest::noBidOverAWithdrawnCertification()
{
    const Uuid profile = m_office.profile(Person::StrangerContractor);
    const Uuid certification = certificationOf(profile);
    QCOMPARE(m_office.fight([&] {
        m_office.change(certifications, certification, {{QStringLiteral("verified"), true}});
        return Duel{m_office.changes(Person::StaffA, certifications, certification,
                                     {{QStringLiteral("verified"), false},
                                      {QStringLiteral("status_reason_code"), QStringLiteral("FORGED")}}),
                    m_office.bids(Person::StrangerContractor, m_office.tender(QStringLiteral("BIDDING")), 80000),
                    QStringLiteral("rule.contractor_certification_missing"),
                    {}};
    }),
             QString());
    m_office.change(certifications, certification,
                    {{QStringLiteral("verified"), true}, {QStringLiteral("status_reason_code"), QVariant()}});
}

/// Staff verifies the file that it has looked at, and not one that came in its place meanwhile.
void TogetherPeopleTest::noVerificationOfAReplacedFile()
{
    QCOMPARE(m_office.fight([this] {
        const Uuid certification = m_office.addCertification(
            m_office.profile(Person::Rival), {{QStringLiteral("verified"), false},
                                              {QStringLiteral("uploaded_by"), keyOf(m_office.user(Person::Rival))}});
        return Duel{m_office.changes(
                        Person::Rival, certifications, certification,
                        {{QStringLiteral("sha256"), QString(64, u'b')},
                         {QStringLiteral("document_url"), QString(QStringLiteral("document:") + QString(64, u'b'))}}),
                    m_office.changes(Person::StaffA, certifications, certification,
                                     {{QStringLiteral("verified"), true},
                                      {QStringLiteral("verified_by"), keyOf(m_office.user(Person::StaffA))},
                                      {QStringLiteral("verified_at"), m_office.inDays(0)}}),
                    QStringLiteral("storage.conflict"),
                    {}};
    }),
             QString());
}

void TogetherPeopleTest::oneStaffRequest()
{
    const Uuid third = m_office.addPerson(QStringLiteral("third"), {QStringLiteral("OWNER")});
    const QString grant = QStringLiteral("SELECT account_staff_grant(:user, 'More work')");
    const Binds whom{{QStringLiteral("user"), keyOf(third)}};
    QCOMPARE(m_office.fight([&] {
        return Duel{m_office.calls(Person::StaffA, grant, whom),
                    m_office.calls(Person::StaffB, grant, whom),
                    QStringLiteral("rule.staff_already_requested"),
                    {}};
    }),
             QString());
}

void TogetherPeopleTest::oneConfirmation()
{
    const Uuid third = m_office.addPerson(QStringLiteral("fourth"), {QStringLiteral("OWNER")});
    const Uuid request = Uuid::create();
    m_office.ask(
        QStringLiteral("INSERT INTO office.staff_request (id, user_id, reason, requested_by, requested_at) VALUES "
                       "('%1', '%2', 'More work', '%3', now())")
            .arg(request.toString(), third.toString(), m_office.user(Person::StaffA).toString()));
    const Binds which{{QStringLiteral("request"), keyOf(request)}};
    QCOMPARE(m_office.fight([&] {
        return Duel{m_office.calls(Person::StaffB, QStringLiteral("SELECT account_staff_confirm(:request)"), which),
                    m_office.calls(Person::StaffA, QStringLiteral("SELECT account_staff_decline(:request)"), which),
                    QStringLiteral("storage.conflict"),
                    {}};
    }),
             QString());
}

/// What is sent twice finds the key of the first.
void TogetherPeopleTest::anActionTwiceHappensOnce()
{
    const Move keyed = m_office.adds(Person::Owner, QStringLiteral("action_key"),
                                     {{QStringLiteral("user_id"), keyOf(m_office.user(Person::Owner))},
                                      {QStringLiteral("key"), keyOf(Uuid::create())},
                                      {QStringLiteral("result"), QStringLiteral("done")}});
    QCOMPARE(m_office.fight([&] { return Duel{keyed, keyed, QStringLiteral("input.not_unique"), {}}; }), QString());
}

/// A transaction that looks at an old state of the office would find every rule kept: it may not write.
void TogetherPeopleTest::oldSnapshotsAreRefused()
{
    for (const char *level : {"REPEATABLE READ", "SERIALIZABLE"}) {
        const Uuid contract = m_office.tender(QStringLiteral("POSTED"));
        m_office.addMember(contract, Person::StrangerOwner, QStringLiteral("MANAGE"));
        const std::unique_ptr<Contender> owner = m_office.sign(Person::Owner);
        owner->begin(
            [&](Connection &connection) -> Outcome {
                const Expected<qint64> set =
                    connection.execute(QStringLiteral("SET TRANSACTION ISOLATION LEVEL ") + QLatin1String(level));
                if (!set)
                    return tl::unexpected(set.error());
                return m_office
                    .removes(Person::Owner, members,
                             {{QStringLiteral("contract_id"), keyOf(contract)},
                              {QStringLiteral("user_id"), keyOf(m_office.user(Person::Owner))}})
                    .work(connection);
            },
            Contender::End::Commit);
        QVERIFY2(!owner->outcome(), level);
        QVERIFY2(owner->outcome().error().detail.contains(QLatin1String("READ COMMITTED")), why(owner->outcome()));
    }
}

QTEST_GUILESS_MAIN(TogetherPeopleTest)
#include "tst_TogetherPeople.moc"
