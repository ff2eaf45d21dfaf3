// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workflow/CaseSteps.h"

#include <QTest>

using namespace tenderyard;

namespace {

const QString contracts = QStringLiteral("contracts_contract");
const QString bids = QStringLiteral("contracts_bid");
const QString certifications = QStringLiteral("contractors_certification");
const QString statusColumn = QStringLiteral("status");
const QString reasonCode = QStringLiteral("status_reason_code");

QVariant key(const Uuid &id)
{
    return QVariant::fromValue(id);
}

} // namespace

/// The status that lists show and sort by, which time alone may change, and the figures beside it.
class ShownStatusTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ofTendersAtTheVeryMoment_data();
    void ofTendersAtTheVeryMoment();
    void ofTendersByStatus_data();
    void ofTendersByStatus();
    void ofBids_data();
    void ofBids();
    void ofCertifications_data();
    void ofCertifications();
    void ofPayments();
    void countsCertifications();
    void comparesBids();
    void queueTellsWhatIsNew();

private:
    void undone(const std::function<void()> &work) { m_scenario.undone(work); }
    /// Columns of a row as `person` sees it, one space between them; "no row" where it is not there.
    QString seen(Person person, const QString &relation, const Uuid &id, const QStringList &columns);

    Scenario m_scenario{Scenario::backends().constFirst()};
    CaseSteps m_steps{m_scenario};
};

QString ShownStatusTest::seen(Person person, const QString &relation, const Uuid &id, const QStringList &columns)
{
    m_scenario.actAs(person);
    const Expected<Row> row = m_scenario.connection().selectOne(
        QStringLiteral("SELECT * FROM %1 WHERE id = :id").arg(relation), {{QStringLiteral("id"), key(id)}});
    if (!row)
        return QStringLiteral("no row");
    QStringList texts;
    for (const QString &column : columns)
        texts.append(row->isNull(column) ? QStringLiteral("none") : row->text(column));
    return texts.join(u' ');
}

void ShownStatusTest::ofTendersAtTheVeryMoment_data()
{
    QTest::addColumn<bool>("sealed");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("expected");
    const qint64 day = 24 * 60 * 60;
    // Posted; bidding opens in a day, the deadline is in ten.
    QTest::newRow("before") << true << day - 1 << QStringLiteral("POSTED 1");
    QTest::newRow("bidding opens") << true << day << QStringLiteral("BIDDING 2");
    QTest::newRow("last second") << true << 10 * day - 1 << QStringLiteral("BIDDING 2");
    QTest::newRow("deadline") << true << 10 * day << QStringLiteral("TO_OPEN 3");
    QTest::newRow("deadline of an open one") << false << 10 * day << QStringLiteral("BIDDING 2");
}

void ShownStatusTest::ofTendersAtTheVeryMoment()
{
    QFETCH(bool, sealed);
    QFETCH(qint64, seconds);
    QFETCH(QString, expected);
    undone([&] {
        const Uuid contract = m_scenario.tender(QStringLiteral("POSTED"), {{QStringLiteral("sealed"), sealed}});
        const Uuid bid = m_scenario.addBid(contract, m_scenario.profile(Person::Rival), 5);
        m_scenario.clock().advance(seconds);
        const QStringList shown{QStringLiteral("status_shown"), QStringLiteral("status_order")};
        QCOMPARE(seen(Person::Owner, QStringLiteral("list_contract"), contract, shown), expected);
        QCOMPARE(seen(Person::Rival, QStringLiteral("list_bid"), bid, {QStringLiteral("contract_status_shown")}),
                 expected.section(u' ', 0, 0));
        const bool over = seconds >= 10 * 24 * 60 * 60;
        QCOMPARE(seen(Person::Rival, QStringLiteral("list_bid"), bid, {QStringLiteral("next_change_at")}) == u"none",
                 over);
        QCOMPARE(seen(Person::Owner, QStringLiteral("list_contract"), contract, {QStringLiteral("next_change_at")}) ==
                     u"none",
                 over);
    });
}

void ShownStatusTest::ofTendersByStatus_data()
{
    QTest::addColumn<QString>("order");
    QTest::newRow("BIDDING") << QStringLiteral("2");
    QTest::newRow("AWARDED") << QStringLiteral("4");
    QTest::newRow("IN_PROGRESS") << QStringLiteral("5");
    QTest::newRow("COMPLETED") << QStringLiteral("6");
    QTest::newRow("CANCELLED") << QStringLiteral("7");
}

void ShownStatusTest::ofTendersByStatus()
{
    QFETCH(QString, order);
    const QString status = QString::fromLatin1(QTest::currentDataTag());
    undone([&] {
        const Uuid contract = m_scenario.tender(status);
        const QStringList columns{QStringLiteral("status_shown"), QStringLiteral("status_order")};
        QCOMPARE(seen(Person::Owner, QStringLiteral("list_contract"), contract, columns),
                 QString(status + u' ' + order));
        // Imported history is nobody's to open, however old its deadline.
        const Uuid imported = m_scenario.importedTender(status);
        QCOMPARE(seen(Person::StaffA, QStringLiteral("list_contract"), imported, columns),
                 QString(status + u' ' + order));
    });
}

void ShownStatusTest::ofBids_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("addenda");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *status, const char *code, int addenda, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(status) << QString::fromLatin1(code) << addenda
                            << QString::fromLatin1(expected);
    };
    row("submitted", "SUBMITTED", "", 0, "SUBMITTED 4");
    row("submitted, to be confirmed", "SUBMITTED", "", 1, "TO_RECONFIRM 3");
    row("shortlisted", "SHORTLISTED", "", 0, "SHORTLISTED 2");
    row("shortlisted, to be confirmed", "SHORTLISTED", "", 1, "TO_RECONFIRM 2");
    row("awarded", "AWARDED", "", 1, "AWARDED 1");
    row("rejected", "REJECTED", "", 1, "REJECTED 5");
    row("rejected with a code", "REJECTED", "LATE", 0, "REJECTED 5");
    row("withdrawn", "REJECTED", "WITHDRAWN", 1, "WITHDRAWN 6");
}

void ShownStatusTest::ofBids()
{
    QFETCH(QString, status);
    QFETCH(QString, code);
    QFETCH(int, addenda);
    QFETCH(QString, expected);
    undone([&] {
        const Uuid contract = m_scenario.openedTender();
        const Uuid bid = m_scenario.bidOf(contract, Person::Rival);
        m_scenario.change(contracts, contract, {{QStringLiteral("addendum_count"), addenda}});
        m_scenario.change(bids, bid,
                          {{statusColumn, status}, {reasonCode, code.isEmpty() ? QVariant() : QVariant(code)}});
        const QStringList columns{QStringLiteral("status_shown"), QStringLiteral("status_order")};
        QCOMPARE(seen(Person::Rival, QStringLiteral("list_bid"), bid, columns), expected);
        QCOMPARE(seen(Person::Owner, QStringLiteral("compare_bid"), bid, {QStringLiteral("status_shown")}),
                 expected.section(u' ', 0, 0));
    });
}

void ShownStatusTest::ofCertifications_data()
{
    QTest::addColumn<bool>("verified");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QVariant>("days");
    QTest::addColumn<QString>("expected");
    QTest::newRow("verified") << true << QString() << QVariant(31) << QStringLiteral("VERIFIED 4");
    QTest::newRow("for ever") << true << QString() << QVariant() << QStringLiteral("VERIFIED 4");
    QTest::newRow("expiring") << true << QString() << QVariant(30) << QStringLiteral("EXPIRING 3");
    QTest::newRow("last day") << true << QString() << QVariant(0) << QStringLiteral("EXPIRING 3");
    QTest::newRow("expired") << true << QString() << QVariant(-1) << QStringLiteral("EXPIRED 2");
    QTest::newRow("to verify") << false << QString() << QVariant(0) << QStringLiteral("TO_VERIFY 0");
    QTest::newRow("rejected") << false << QStringLiteral("ILLEGIBLE") << QVariant(9) << QStringLiteral("REJECTED 1");
}

void ShownStatusTest::ofCertifications()
{
    QFETCH(bool, verified);
    QFETCH(QString, code);
    QFETCH(QVariant, days);
    QFETCH(QString, expected);
    undone([&] {
        const QVariant expiry = days.isNull() ? QVariant() : QVariant(m_scenario.inDays(days.toInt()).date());
        const Uuid id = m_scenario.addCertification(m_scenario.profile(Person::Rival),
                                                    {{QStringLiteral("verified"), verified},
                                                     {QStringLiteral("expires_on"), expiry},
                                                     {reasonCode, code.isEmpty() ? QVariant() : QVariant(code)}});
        QCOMPARE(seen(Person::Rival, QStringLiteral("list_certification"), id,
                      {QStringLiteral("status_shown"), QStringLiteral("status_order")}),
                 expected);
    });
}

void ShownStatusTest::ofPayments()
{
    undone([this] {
        const Uuid contract = m_scenario.tender(QStringLiteral("IN_PROGRESS"));
        const Uuid milestone = m_scenario.addMilestone(contract, 100, QStringLiteral("APPROVED"));
        const Uuid failed = m_scenario.addPayment(milestone, 100, QStringLiteral("FAILED"));
        const auto shown = [&](const Uuid &id) {
            return seen(Person::Owner, QStringLiteral("list_milestone_payment"), id,
                        {QStringLiteral("status_shown"), QStringLiteral("status_order"), QStringLiteral("can_retry")});
        };
        QCOMPARE(shown(failed), QStringLiteral("FAILED 1 1"));
        const Uuid pending = m_scenario.addPayment(milestone, 100, QStringLiteral("PENDING"));
        QCOMPARE(shown(failed), QStringLiteral("FAILED 1 0"));
        QCOMPARE(shown(pending), QStringLiteral("PENDING 2 0"));
        m_scenario.triedOut([&] {
            m_scenario.change(QStringLiteral("contractors_contractor"), m_scenario.profile(Person::Awarded),
                              {{QStringLiteral("verified_status"), QStringLiteral("SUSPENDED")}});
            QCOMPARE(shown(pending), QStringLiteral("HELD 2 0"));
        });
        const Uuid hold =
            m_scenario.insert(QStringLiteral("payments_hold"), {{QStringLiteral("contract_id"), key(contract)},
                                                                {QStringLiteral("reason"), QStringLiteral("A defect")},
                                                                {QStringLiteral("placed_at"), m_scenario.inDays(0)}});
        QCOMPARE(shown(pending), QStringLiteral("HELD 2 0"));
        QCOMPARE(shown(failed), QStringLiteral("FAILED 1 0"));
        m_scenario.change(QStringLiteral("payments_hold"), hold, {{QStringLiteral("lifted_at"), m_scenario.inDays(0)}});
        QCOMPARE(shown(pending), QStringLiteral("PENDING 2 0"));
        QVERIFY(m_steps.release(pending));
        QCOMPARE(shown(pending), QStringLiteral("RELEASED 3 0"));
        // Nothing is due any more.
        QCOMPARE(shown(failed), QStringLiteral("FAILED 1 0"));
    });
}

void ShownStatusTest::countsCertifications()
{
    undone([this] {
        const Uuid profile = m_scenario.profile(Person::Rival);
        const auto counted = [&] {
            return seen(
                Person::StaffA, QStringLiteral("list_contractor"), profile,
                {QStringLiteral("valid_count"), QStringLiteral("expiring_count"), QStringLiteral("missing_count")});
        };
        QCOMPARE(counted(), QStringLiteral("1 0 0"));
        for (const int days : {30, 31})
            m_scenario.addCertification(profile, {{QStringLiteral("document_type"), QStringLiteral("Diving")},
                                                  {QStringLiteral("expires_on"), m_scenario.inDays(days).date()}});
        QCOMPARE(counted(), QStringLiteral("3 1 0"));
        m_scenario.insert(
            QStringLiteral("contractors_required_type"),
            {{QStringLiteral("document_type"), QStringLiteral("Blasting")}, {QStringLiteral("sequence"), 2}});
        QCOMPARE(counted(), QStringLiteral("3 1 1"));
    });
}

void ShownStatusTest::comparesBids()
{
    undone([this] {
        // An earlier contract of the same owner with the same contractor, and one of somebody else's.
        m_scenario.tender(QStringLiteral("COMPLETED"));
        const Uuid contract = m_scenario.openedTender();
        m_scenario.insert(
            QStringLiteral("contractors_required_type"),
            {{QStringLiteral("document_type"), QStringLiteral("Blasting")}, {QStringLiteral("sequence"), 2}});
        const QStringList columns{QStringLiteral("required_count"), QStringLiteral("required_valid_count"),
                                  QStringLiteral("valid_count"),    QStringLiteral("earlier_contracts"),
                                  QStringLiteral("abnormally_low"), QStringLiteral("on_behalf")};
        const QString compared = QStringLiteral("compare_bid");
        QCOMPARE(seen(Person::Owner, compared, m_scenario.bidOf(contract, Person::Awarded), columns),
                 QStringLiteral("2 1 1 1 0 0"));
        QCOMPARE(seen(Person::Owner, compared, m_scenario.bidOf(contract, Person::Rival), columns),
                 QStringLiteral("2 1 1 0 0 0"));
        // Whoever does not manage the earlier one does not count it as theirs.
        QCOMPARE(seen(Person::Reader, compared, m_scenario.bidOf(contract, Person::Awarded), columns),
                 QStringLiteral("2 1 1 0 0 0"));
    });
}

void ShownStatusTest::queueTellsWhatIsNew()
{
    undone([this] {
        const QString queue = QStringLiteral("list_verification_queue");
        const Uuid profile = m_scenario.profile(Person::Rival);
        const auto state = [&](const Uuid &id) {
            return seen(Person::StaffA, queue, id, {QStringLiteral("kind"), QStringLiteral("state")});
        };
        const Uuid fresh = m_scenario.addCertification(profile, {{QStringLiteral("verified"), false}});
        QCOMPARE(state(fresh), QStringLiteral("CERTIFICATION NEW"));
        m_scenario.change(certifications, fresh, {{QStringLiteral("status_by"), key(m_scenario.user(Person::StaffA))}});
        QCOMPARE(state(fresh), QStringLiteral("CERTIFICATION CORRECTED"));
        const Uuid renewal = m_scenario.addCertification(
            profile, {{QStringLiteral("verified"), false}, {QStringLiteral("supersedes_id"), key(fresh)}});
        QCOMPARE(state(renewal), QStringLiteral("CERTIFICATION RENEWAL"));
        m_scenario.change(certifications, fresh, {{reasonCode, QStringLiteral("ILLEGIBLE")}});
        QCOMPARE(state(fresh), QStringLiteral("no row"));
        m_scenario.change(certifications, renewal, {{QStringLiteral("replaced_at"), m_scenario.inDays(0)}});
        QCOMPARE(state(renewal), QStringLiteral("no row"));
        QCOMPARE(state(profile), QStringLiteral("no row"));
        const QString verifiedStatus = QStringLiteral("verified_status");
        const QString profiles = QStringLiteral("contractors_contractor");
        m_scenario.change(profiles, profile, {{verifiedStatus, QStringLiteral("PENDING")}});
        QCOMPARE(state(profile), QStringLiteral("PROFILE NEW"));
        m_scenario.change(profiles, profile, {{QStringLiteral("status_by"), key(m_scenario.user(Person::StaffA))}});
        QCOMPARE(state(profile), QStringLiteral("PROFILE CORRECTED"));
        m_scenario.change(profiles, profile, {{verifiedStatus, QStringLiteral("SUSPENDED")}});
        QCOMPARE(state(profile), QStringLiteral("no row"));
    });
}

QTEST_GUILESS_MAIN(ShownStatusTest)
#include "tst_ShownStatus.moc"
