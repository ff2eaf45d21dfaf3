// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workflow/CaseSteps.h"

#include <QTest>

using namespace tenderyard;

namespace {

const QString profiles = QStringLiteral("contractors_contractor");
const QString certifications = QStringLiteral("contractors_certification");
const QString statusColumn = QStringLiteral("verified_status");
const QString verified = QStringLiteral("verified");
const QString reason = QStringLiteral("status_reason");
const QString reasonCode = QStringLiteral("status_reason_code");

QVariant key(const Uuid &id)
{
    return QVariant::fromValue(id);
}

} // namespace

/// What follows when profiles and certifications change, are verified, rejected, replaced and suspended.
class RulesContractorsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aChangedNameOrTradeIsVerifiedAgain_data();
    void aChangedNameOrTradeIsVerifiedAgain();
    void aChangeAnswersTheRequest_data();
    void aChangeAnswersTheRequest();
    void changedDataIsVerifiedAgain_data();
    void changedDataIsVerifiedAgain();
    void whatWasRejectedIsMended();
    void whateverIsMendedIsLookedAtAgain_data() { changedDataIsVerifiedAgain_data(); }
    void whateverIsMendedIsLookedAtAgain();
    void aRenewalReplacesTheOldOne();
    void onTheLastDayItStillCounts();
    void requiredTypesGoByTrade();
    void suspensionHoldsPaymentsAndNotTheWork();
    void whoSuspendedDoesNotReinstate();
    void aSinglePersonGivesAReason();
    void aNewFileIsANewUpload();

private:
    void undone(const std::function<void()> &work) { m_scenario.undone(work); }
    QString codeOf(const Outcome &outcome) { return CaseSteps::codeOf(outcome); }
    Uuid certificationOf(Person person);
    Outcome verify(Person person, const Uuid &certification, const QString &because = {});
    QStringList queue();
    bool isMissingOne(Person person);
    bool isSinglePerson(const QString &action, const Uuid &id);

    Scenario m_scenario{Scenario::backends().constFirst()};
    CaseSteps m_steps{m_scenario};
};

Uuid RulesContractorsTest::certificationOf(Person person)
{
    return Uuid::fromString(
        m_steps
            .ask(QStringLiteral("SELECT id FROM contractors_certification WHERE contractor_id = :id"),
                 {{QStringLiteral("id"), key(m_scenario.profile(person))}})
            .toString());
}

Outcome RulesContractorsTest::verify(Person person, const Uuid &certification, const QString &because)
{
    Binds values{{verified, true},
                 {QStringLiteral("verified_by"), key(m_scenario.user(person))},
                 {QStringLiteral("verified_at"), m_scenario.inDays(0)}};
    if (!because.isEmpty())
        values.insert(reason, because);
    return m_steps.change(person, certifications, certification, values);
}

/// What waits in the back office: "PROFILE CORRECTED" and the like.
QStringList RulesContractorsTest::queue()
{
    m_scenario.actAs(Person::StaffA);
    QStringList waiting;
    const Expected<Rows> rows = m_scenario.connection().select(
        QStringLiteral("SELECT kind, state FROM list_verification_queue ORDER BY kind, state"));
    for (const Row &row : rows.value_or(Rows()))
        waiting.append(row.text(QStringLiteral("kind")) + u' ' + row.text(QStringLiteral("state")));
    return waiting;
}

bool RulesContractorsTest::isMissingOne(Person person)
{
    return m_steps
               .ask(QStringLiteral("SELECT count(*) FROM rule_contractor_certification_missing WHERE subject_id = :id"),
                    {{QStringLiteral("id"), key(m_scenario.profile(person))}})
               .toInt() > 0;
}

bool RulesContractorsTest::isSinglePerson(const QString &action, const Uuid &id)
{
    return m_steps
        .ask(QStringLiteral("SELECT single_person FROM audit_entry WHERE entity_id = :id AND action = :action "
                            "ORDER BY seq DESC LIMIT 1"),
             {{QStringLiteral("id"), key(id)}, {QStringLiteral("action"), action}})
        .toBool();
}

void RulesContractorsTest::aChangedNameOrTradeIsVerifiedAgain_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("again");
    QTest::newRow("name") << QStringLiteral("company_name") << QStringLiteral("Rival & Sons") << true;
    QTest::newRow("trades") << QStringLiteral("service_categories") << QStringLiteral("[\"45310000\"]") << true;
    QTest::newRow("region") << QStringLiteral("operating_region") << QStringLiteral("Bavaria") << false;
    QTest::newRow("phone") << QStringLiteral("phone") << QStringLiteral("1") << false;
}

void RulesContractorsTest::aChangedNameOrTradeIsVerifiedAgain()
{
    QFETCH(QString, column);
    QFETCH(QString, value);
    QFETCH(bool, again);
    undone([&] {
        const Uuid profile = m_scenario.profile(Person::Rival);
        m_scenario.clock().advance(60);
        m_scenario.triedOut([&] { // What an import brings stays as it came.
            m_scenario.change(profiles, profile, {{column, value}});
            QCOMPARE(m_steps.text(profiles, profile, statusColumn), QStringLiteral("APPROVED"));
        });
        QVERIFY(m_steps.change(Person::Rival, profiles, profile, {{column, value}}));
        const Row row = m_scenario.row(profiles, profile);
        QCOMPARE(row.text(statusColumn), again ? QStringLiteral("PENDING") : QStringLiteral("APPROVED"));
        QCOMPARE(row.text(column), value);
        QCOMPARE(queue().size(), again ? 1 : 0);
        if (again)
            QCOMPARE(row.time(QStringLiteral("waiting_since")), m_scenario.inDays(0));
        // Who is suspended stays so.
        m_scenario.change(profiles, profile, {{statusColumn, QStringLiteral("SUSPENDED")}});
        QVERIFY(m_steps.change(Person::Rival, profiles, profile, {{column, QStringLiteral("[]")}}));
        QCOMPARE(m_steps.text(profiles, profile, statusColumn), QStringLiteral("SUSPENDED"));
    });
}

void RulesContractorsTest::aChangeAnswersTheRequest_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<bool>("answers");
    for (const char *column : {"company_name", "service_categories", "operating_region", "address"})
        QTest::newRow(column) << QString::fromLatin1(column) << true;
    QTest::newRow("phone") << QStringLiteral("phone") << false;
}

void RulesContractorsTest::aChangeAnswersTheRequest()
{
    QFETCH(QString, column);
    QFETCH(bool, answers);
    undone([&] {
        const Uuid profile = m_scenario.profile(Person::Rival);
        m_scenario.change(profiles, profile, {{statusColumn, QStringLiteral("PENDING")}});
        QCOMPARE(queue(), QStringList{QStringLiteral("PROFILE NEW")});
        QVERIFY(m_steps.add(Person::StaffA, QStringLiteral("contractors_change_request"),
                            {{QStringLiteral("contractor_id"), key(profile)},
                             {QStringLiteral("body"), QStringLiteral("Which region?")},
                             {QStringLiteral("requested_by"), key(m_scenario.user(Person::StaffA))}}));
        const Uuid request = m_steps.lastId();
        QCOMPARE(queue(), QStringList());
        QVERIFY(m_steps.change(Person::Rival, profiles, profile, {{column, QStringLiteral("[\"45310000\"]")}}));
        QCOMPARE(
            m_scenario.row(QStringLiteral("contractors_change_request"), request).isNull(QStringLiteral("answered_at")),
            !answers);
        QCOMPARE(queue().size(), answers ? 1 : 0);
    });
}

void RulesContractorsTest::changedDataIsVerifiedAgain_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("again");
    QTest::newRow("issuer") << QStringLiteral("issuer") << QStringLiteral("TÜV") << true;
    QTest::newRow("number") << QStringLiteral("number") << QStringLiteral("1") << true;
    QTest::newRow("holder") << QStringLiteral("holder") << QStringLiteral("Rival & Sons") << true;
    QTest::newRow("issue") << QStringLiteral("issued_on") << QStringLiteral("2020-01-01") << true;
    QTest::newRow("expiry") << QStringLiteral("expires_on") << QStringLiteral("2099-01-01") << true;
    QTest::newRow("type") << QStringLiteral("document_type") << QStringLiteral("ISO 9001") << true;
    QTest::newRow("file") << QStringLiteral("sha256") << QString(64, u'f') << true;
    QTest::newRow("file name") << QStringLiteral("file_name") << QStringLiteral("new.pdf") << false;
}

void RulesContractorsTest::changedDataIsVerifiedAgain()
{
    QFETCH(QString, column);
    QFETCH(QString, value);
    QFETCH(bool, again);
    undone([&] {
        const Uuid certification = certificationOf(Person::Rival);
        QVERIFY(m_steps.change(Person::Rival, certifications, certification, {{column, value}}));
        const Row row = m_scenario.row(certifications, certification);
        QCOMPARE(row.flag(verified), !again);
        QCOMPARE(row.text(column), value);
        QCOMPARE(isMissingOne(Person::Rival), again);
        QCOMPARE(queue().size(), again ? 1 : 0);
    });
}

void RulesContractorsTest::whatWasRejectedIsMended()
{
    undone([this] {
        const Uuid certification = certificationOf(Person::Rival);
        m_scenario.change(certifications, certification, {{verified, false}});
        QVERIFY(m_steps.change(Person::StaffA, certifications, certification,
                               {{reasonCode, QStringLiteral("UNREADABLE")}, {reason, QStringLiteral("Page 2")}}));
        QCOMPARE(queue(), QStringList());
        QVERIFY(m_steps.change(Person::Rival, certifications, certification,
                               {{QStringLiteral("number"), QStringLiteral("2")}}));
        const Row row = m_scenario.row(certifications, certification);
        QVERIFY(row.isNull(reasonCode));
        QVERIFY(row.isNull(reason));
        QCOMPARE(queue().size(), 1);
        // The file is looked at again before it is verified.
        QCOMPARE(codeOf(verify(Person::StaffA, certification)), QStringLiteral("rule.certification_unchecked"));
        QVERIFY(m_steps.change(Person::StaffA, certifications, certification,
                               {{QStringLiteral("checked_sha256"), QString(64, u'a')}}));
        QVERIFY(verify(Person::StaffA, certification));
        QCOMPARE(queue(), QStringList());
    });
}

void RulesContractorsTest::whateverIsMendedIsLookedAtAgain()
{
    QFETCH(QString, column);
    QFETCH(QString, value);
    QFETCH(bool, again);
    undone([&] {
        const Uuid certification = certificationOf(Person::Rival);
        m_scenario.change(certifications, certification,
                          {{verified, false}, {reasonCode, QStringLiteral("UNREADABLE")}});
        QVERIFY(m_steps.change(Person::Rival, certifications, certification, {{column, value}}));
        const Row row = m_scenario.row(certifications, certification);
        QCOMPARE(row.isNull(reasonCode), again);
        QCOMPARE(row.isNull(QStringLiteral("checked_sha256")), again);
        QCOMPARE(queue().size(), again ? 1 : 0);
    });
}

void RulesContractorsTest::aRenewalReplacesTheOldOne()
{
    undone([this] {
        const Uuid old = certificationOf(Person::Rival);
        const Uuid renewal = m_scenario.addCertification(
            m_scenario.profile(Person::Rival), {{verified, false}, {QStringLiteral("supersedes_id"), key(old)}});
        QCOMPARE(queue(), QStringList{QStringLiteral("CERTIFICATION RENEWAL")});
        // The old one counts until the new one does.
        QVERIFY(!isMissingOne(Person::Rival));
        QVERIFY(m_scenario.row(certifications, old).isNull(QStringLiteral("replaced_at")));
        QVERIFY(verify(Person::StaffA, renewal));
        QCOMPARE(m_scenario.row(certifications, old).time(QStringLiteral("replaced_at")), m_scenario.inDays(0));
        QVERIFY(!isMissingOne(Person::Rival));
        // And does not come back when the renewal turns out to be forged.
        QVERIFY(m_steps.change(Person::StaffB, certifications, renewal,
                               {{verified, false}, {reasonCode, QStringLiteral("FORGED")}}));
        QVERIFY(isMissingOne(Person::Rival));
    });
}

void RulesContractorsTest::onTheLastDayItStillCounts()
{
    undone([this] {
        const QDate last =
            m_scenario.row(certifications, certificationOf(Person::Rival)).date(QStringLiteral("expires_on"));
        m_scenario.clock().set(QDateTime(last, QTime(23, 59, 59), Qt::UTC));
        QVERIFY(!isMissingOne(Person::Rival));
        const Uuid renewal = m_scenario.addCertification(m_scenario.profile(Person::Rival),
                                                         {{verified, false}, {QStringLiteral("expires_on"), last}});
        m_scenario.triedOut([&] { QVERIFY(verify(Person::StaffA, renewal)); });
        m_scenario.clock().advance(1);
        QVERIFY(isMissingOne(Person::Rival));
        QCOMPARE(codeOf(verify(Person::StaffA, renewal)), QStringLiteral("rule.certification_expired"));
    });
}

void RulesContractorsTest::requiredTypesGoByTrade()
{
    undone([this] {
        const auto requireFor = [this](const QString &category) {
            m_scenario.insert(QStringLiteral("contractors_required_type"),
                              {{QStringLiteral("document_type"), QStringLiteral("Welder")},
                               {QStringLiteral("category_code"), category},
                               {QStringLiteral("sequence"), 2}});
        };
        requireFor(QStringLiteral("45310000"));
        QVERIFY(!isMissingOne(Person::Rival));
        requireFor(QStringLiteral("45260000"));
        QVERIFY(isMissingOne(Person::Rival));
        m_scenario.addCertification(m_scenario.profile(Person::Rival),
                                    {{QStringLiteral("document_type"), QStringLiteral("Welder")}});
        QVERIFY(!isMissingOne(Person::Rival));
    });
}

void RulesContractorsTest::suspensionHoldsPaymentsAndNotTheWork()
{
    undone([this] {
        const Uuid contract = m_scenario.tender(QStringLiteral("IN_PROGRESS"));
        const Uuid milestone = m_scenario.milestonesOf(contract).constFirst();
        const Uuid profile = m_scenario.profile(Person::Awarded);
        QVERIFY(m_steps.change(Person::StaffA, profiles, profile,
                               {{statusColumn, QStringLiteral("SUSPENDED")}, {reason, QStringLiteral("Bribery")}}));
        QCOMPARE(m_scenario.row(profiles, profile).id(QStringLiteral("suspended_by")), m_scenario.user(Person::StaffA));
        QVERIFY(m_steps.change(Person::Awarded, QStringLiteral("contracts_milestone"), milestone,
                               {{QStringLiteral("status"), QStringLiteral("COMPLETED")},
                                {QStringLiteral("completed_note"), QStringLiteral("Done")}}));
        QVERIFY(m_steps.approve(milestone, 60000));
        const Uuid payment = m_steps.paymentsOf(milestone).constFirst();
        m_scenario.actAs(Person::Owner);
        QCOMPARE(m_steps.shown(QStringLiteral("SELECT status_shown FROM list_milestone_payment WHERE id = :id"),
                               {{QStringLiteral("id"), key(payment)}}),
                 QVariant(QStringLiteral("HELD")));
        QVERIFY(m_steps.fail(payment));
        QCOMPARE(codeOf(m_steps.retry(payment, 60000)), QStringLiteral("rule.contract_contractor_suspended"));
    });
}

void RulesContractorsTest::whoSuspendedDoesNotReinstate()
{
    undone([this] {
        const Uuid profile = m_scenario.profile(Person::Rival);
        QVERIFY(m_steps.change(Person::StaffA, profiles, profile,
                               {{statusColumn, QStringLiteral("SUSPENDED")}, {reason, QStringLiteral("Bribery")}}));
        const Binds back{{statusColumn, QStringLiteral("PENDING")}, {reason, QStringLiteral("Acquitted")}};
        QCOMPARE(codeOf(m_steps.change(Person::StaffA, profiles, profile, back)),
                 QStringLiteral("rule.profile_suspended_by_oneself"));
        m_scenario.triedOut([&] {
            QVERIFY(m_steps.change(Person::StaffB, profiles, profile, back));
            QVERIFY(!isSinglePerson(QStringLiteral("reinstate"), profile));
            QCOMPARE(queue(), QStringList{QStringLiteral("PROFILE CORRECTED")});
        });
        // Alone in the office, one may; the history says so.
        m_scenario.change(QStringLiteral("users_user"), m_scenario.user(Person::StaffB),
                          {{QStringLiteral("active"), false}});
        QVERIFY(m_steps.change(Person::StaffA, profiles, profile, back));
        QVERIFY(isSinglePerson(QStringLiteral("reinstate"), profile));
    });
}

void RulesContractorsTest::aSinglePersonGivesAReason()
{
    undone([this] {
        const Uuid certification = certificationOf(Person::Rival);
        m_scenario.change(certifications, certification,
                          {{verified, false}, {QStringLiteral("uploaded_by"), key(m_scenario.user(Person::StaffA))}});
        QCOMPARE(codeOf(verify(Person::StaffA, certification, QStringLiteral("Seen in the original"))),
                 QStringLiteral("rule.certification_uploaded_by_oneself"));
        m_scenario.change(QStringLiteral("users_user"), m_scenario.user(Person::StaffB),
                          {{QStringLiteral("password_hash"), QVariant()}});
        QCOMPARE(codeOf(verify(Person::StaffA, certification)), QStringLiteral("rule.single_person_needs_reason"));
        QVERIFY(verify(Person::StaffA, certification, QStringLiteral("Seen in the original")));
        QVERIFY(isSinglePerson(QStringLiteral("verify"), certification));
        QCOMPARE(
            m_steps.ask(QStringLiteral("SELECT reason FROM audit_entry WHERE entity_id = :id AND action = 'verify'"),
                        {{QStringLiteral("id"), key(certification)}}),
            QVariant(QStringLiteral("Seen in the original")));
    });
}

/// Whoever replaces the file cannot leave somebody else's name on it, and verify it then.
void RulesContractorsTest::aNewFileIsANewUpload()
{
    undone([this] {
        const Uuid certification = certificationOf(Person::Rival);
        m_scenario.change(profiles, m_scenario.profile(Person::Rival),
                          {{QStringLiteral("entered_by"), key(m_scenario.user(Person::StaffB))}});
        const QVariant hash = QString(64, u'f');
        QCOMPARE(
            codeOf(m_steps.change(Person::StaffA, certifications, certification, {{QStringLiteral("sha256"), hash}})),
            QStringLiteral("rule.uploaded_by_other"));
        QVERIFY(m_steps.change(
            Person::StaffA, certifications, certification,
            {{QStringLiteral("sha256"), hash}, {QStringLiteral("uploaded_by"), key(m_scenario.user(Person::StaffA))}}));
        m_scenario.change(certifications, certification, {{QStringLiteral("checked_sha256"), hash}});
        QCOMPARE(codeOf(verify(Person::StaffA, certification)),
                 QStringLiteral("rule.certification_uploaded_by_oneself"));
        QVERIFY(verify(Person::StaffB, certification));
    });
}

QTEST_GUILESS_MAIN(RulesContractorsTest)
#include "tst_RulesContractors.moc"
