// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/together/SharedScenario.h"

#include <QTest>

using namespace tenderyard;

namespace {

const QString deskCertifications = QStringLiteral("contractors_certification");
const QString deskProfiles = QStringLiteral("contractors_contractor");
const QString deskClaims = QStringLiteral("verification_claim");
const QString claimedByOther = QStringLiteral("rule.claimed_by_other");
const QString conflict = QStringLiteral("storage.conflict");
constexpr qint64 aWhile = 1200;

} // namespace

/// Two of the back office with a connection each: nothing is checked by both, and nothing that is taken is decided by
/// somebody else.
class TogetherDeskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneTakesIt();
    void oneTakesAnEndedClaim();
    void noVerificationOfWhatIsTaken();
    void noRejectionOfWhatIsTaken();
    void noApprovalOfWhatIsTaken();
    void noVerificationOverATakeOver();
    void oneDecides();
    void whatIsDecidedIsNobodysAnyMore();

private:
    Uuid waiting();
    void claim(const Uuid &item, Person person, qint64 seconds);
    Move takes(Person person, const Uuid &item);
    Move keeps(Person person, const Uuid &item);
    Move verifies(Person person, const Uuid &certification);
    Move rejects(Person person, const Uuid &certification);

    SharedScenario m_office;
};

/// A certification of Rival that only needs to be verified.
Uuid TogetherDeskTest::waiting()
{
    return m_office.addCertification(
        m_office.profile(Person::Rival),
        {{QStringLiteral("verified"), false}, {QStringLiteral("uploaded_by"), keyOf(m_office.user(Person::Rival))}});
}

void TogetherDeskTest::claim(const Uuid &item, Person person, qint64 seconds)
{
    m_office.insert(deskClaims, {{QStringLiteral("id"), keyOf(item)},
                                 {QStringLiteral("claimed_by"), keyOf(m_office.user(person))},
                                 {QStringLiteral("claimed_until"), m_office.inDays(0).addSecs(seconds)}});
}

Move TogetherDeskTest::takes(Person person, const Uuid &item)
{
    return m_office.adds(person, deskClaims,
                         {{QStringLiteral("id"), keyOf(item)},
                          {QStringLiteral("claimed_by"), keyOf(m_office.user(person))},
                          {QStringLiteral("claimed_until"), m_office.inDays(0).addSecs(aWhile)}});
}

Move TogetherDeskTest::keeps(Person person, const Uuid &item)
{
    return m_office.changes(person, deskClaims, item,
                            {{QStringLiteral("claimed_by"), keyOf(m_office.user(person))},
                             {QStringLiteral("claimed_until"), m_office.inDays(0).addSecs(2 * aWhile)}});
}

Move TogetherDeskTest::verifies(Person person, const Uuid &certification)
{
    return m_office.changes(person, deskCertifications, certification,
                            {{QStringLiteral("verified"), true},
                             {QStringLiteral("verified_by"), keyOf(m_office.user(person))},
                             {QStringLiteral("verified_at"), m_office.inDays(0)}});
}

Move TogetherDeskTest::rejects(Person person, const Uuid &certification)
{
    return m_office.changes(person, deskCertifications, certification,
                            {{QStringLiteral("status_reason_code"), QStringLiteral("ILLEGIBLE")},
                             {QStringLiteral("status_by"), keyOf(m_office.user(person))}});
}

void TogetherDeskTest::oneTakesIt()
{
    QCOMPARE(m_office.fight([this] {
        const Uuid item = waiting();
        return Duel{takes(Person::StaffA, item), takes(Person::StaffB, item), QStringLiteral("input.not_unique"),
                    QStringLiteral("input.not_unique")};
    }),
             QString());
}

void TogetherDeskTest::oneTakesAnEndedClaim()
{
    QCOMPARE(m_office.fight([this] {
        const Uuid item = waiting();
        claim(item, Person::StaffA, -aWhile);
        return Duel{keeps(Person::StaffA, item), keeps(Person::StaffB, item), conflict, conflict};
    }),
             QString());
}

void TogetherDeskTest::noVerificationOfWhatIsTaken()
{
    QCOMPARE(m_office.fight([this] {
        const Uuid item = waiting();
        return Duel{takes(Person::StaffB, item), verifies(Person::StaffA, item), claimedByOther, QString()};
    }),
             QString());
}

void TogetherDeskTest::noRejectionOfWhatIsTaken()
{
    QCOMPARE(m_office.fight([this] {
        const Uuid item = waiting();
        return Duel{takes(Person::StaffB, item), rejects(Person::StaffA, item), claimedByOther, QString()};
    }),
             QString());
}

void TogetherDeskTest::noApprovalOfWhatIsTaken()
{
    QCOMPARE(m_office.fight([this] {
        const Uuid profile = m_office.profile(Person::StrangerContractor);
        m_office.ask(
            QStringLiteral("SET ROLE tenderyard_importer;"
                           "DELETE FROM office.verification_claim WHERE id = '%1';"
                           "UPDATE office.contractors_contractor SET verified_status = 'PENDING', row_version = "
                           "row_version + 1 WHERE id = '%1'")
                .arg(profile.toString()));
        return Duel{takes(Person::StaffB, profile),
                    m_office.changes(Person::StaffA, deskProfiles, profile,
                                     {{QStringLiteral("verified_status"), QStringLiteral("APPROVED")}}),
                    claimedByOther, QString()};
    }),
             QString());
}

/// A colleague takes it over just while it is being verified: either that comes too late, or the verification does.
void TogetherDeskTest::noVerificationOverATakeOver()
{
    QCOMPARE(m_office.fight([this] {
        const Uuid item = waiting();
        claim(item, Person::StaffA, aWhile);
        return Duel{keeps(Person::StaffB, item), verifies(Person::StaffA, item), claimedByOther, conflict};
    }),
             QString());
}

void TogetherDeskTest::oneDecides()
{
    QCOMPARE(m_office.fight([this] {
        const Uuid item = waiting();
        return Duel{verifies(Person::StaffA, item), rejects(Person::StaffB, item), conflict, conflict};
    }),
             QString());
}

void TogetherDeskTest::whatIsDecidedIsNobodysAnyMore()
{
    const Uuid item = waiting();
    claim(item, Person::StaffA, aWhile);
    const auto staff = m_office.sign(Person::StaffA);
    staff->begin(verifies(Person::StaffA, item).work, Contender::End::Commit);
    const Outcome verified = staff->outcome();
    QVERIFY2(verified, qPrintable(verified ? QString() : verified.error().code));
    QCOMPARE(m_office.ask(
                 QStringLiteral("SELECT count(*) FROM office.verification_claim WHERE id = '%1'").arg(item.toString())),
             QStringLiteral("0"));
    QCOMPARE(
        m_office.ask(QStringLiteral("SELECT action FROM office.audit_entry WHERE entity = 'verification_claim' AND "
                                    "entity_id = '%1' ORDER BY seq DESC LIMIT 1")
                         .arg(item.toString())),
        QStringLiteral("release"));
}

QTEST_GUILESS_MAIN(TogetherDeskTest)
#include "tst_TogetherDesk.moc"
