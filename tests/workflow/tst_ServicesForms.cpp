// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Statuses.h"
#include "models/workflow/Milestones.h"
#include "tests/storage/Why.h"
#include "tests/workflow/TradeOffice.h"

#include <QTest>

#include <algorithm>

using namespace tenderyard;

namespace {

/// "field=code" of every error, sorted.
QStringList wrong(const QList<Error> &errors)
{
    QStringList list;
    for (const Error &error : errors)
        list.append(error.field + u'=' + error.code);
    list.sort();
    return list;
}

const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

} // namespace

/// What the forms refuse before the database does, and what contractors keep of themselves.
class ServicesFormsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void emptyTender();
    void wrongTender_data();
    void wrongTender();
    void wrongBid();
    void wrongMilestone();
    void wrongProfile();
    void wrongCertification();
    void contractorByLetter();
    void requiredTypes();
    void changedProfileIsVerifiedAgain();
};

void ServicesFormsTest::emptyTender()
{
    QCOMPARE(wrong(Tenders::check({}, now)),
             (QStringList{QStringLiteral("currency=input.required"), QStringLiteral("deadline_at=input.required"),
                          QStringLiteral("description_scope=input.required"), QStringLiteral("location=input.required"),
                          QStringLiteral("title=input.required")}));
    TradeOffice office;
    QVERIFY(Tenders::check(office.tender(), office.clock().now()).isEmpty());
}

void ServicesFormsTest::wrongTender_data()
{
    using Change = void (*)(TenderFields &);
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *error, Change change) {
        QTest::newRow(error) << change << QString::fromLatin1(error);
    };
    row("title=input.too_long", [](TenderFields &fields) { fields.title = QString(301, u'x'); });
    row("title=input.control_characters", [](TenderFields &fields) { fields.title = QStringLiteral("a\nb"); });
    row("location=input.control_characters",
        [](TenderFields &fields) { fields.location = QStringLiteral("a") + QChar(u'\0'); });
    row("currency=money.unknown_currency", [](TenderFields &fields) { fields.currency = QStringLiteral("EEE"); });
    row("budget_min=money.negative", [](TenderFields &fields) { fields.budgetMin = TradeOffice::euros(-1); });
    row("budget_max=money.not_positive", [](TenderFields &fields) { fields.budgetMax = TradeOffice::euros(0); });
    row("budget_max=money.too_large",
        [](TenderFields &fields) { fields.budgetMax = Money(Money::largest + 1, TradeOffice::euros(1).currency()); });
    row("budget_min=money.currency_differs",
        [](TenderFields &fields) { fields.budgetMin = Money(1, Currency::fromCode(QStringLiteral("JPY"))); });
    row("budget_max=rule.budget_range", [](TenderFields &fields) {
        fields.budgetMin = TradeOffice::euros(2);
        fields.budgetMax = TradeOffice::euros(1);
    });
    row("deadline_at=rule.deadline_not_ahead", [](TenderFields &fields) { fields.deadlineAt = now; });
    row("deadline_at=input.date_out_of_range", [](TenderFields &fields) { fields.deadlineAt = now.addYears(200); });
    row("bidding_opens_at=rule.bidding_opens_after_deadline",
        [](TenderFields &fields) { fields.biddingOpensAt = fields.deadlineAt; });
    row("bidding_opens_at=input.date_out_of_range",
        [](TenderFields &fields) { fields.biddingOpensAt = QDateTime(QDate(1, 1, 1), QTime(0, 0), Qt::UTC); });
    row("deadline_zone=input.unknown_zone",
        [](TenderFields &fields) { fields.deadlineZone = QStringLiteral("Europe/Nowhere"); });
    row("categories=input.too_long", [](TenderFields &fields) { fields.categories = {QString(101, u'x')}; });
}

void ServicesFormsTest::wrongTender()
{
    using Change = void (*)(TenderFields &);
    QFETCH(Change, change);
    QFETCH(QString, error);
    TradeOffice office;
    TenderFields fields = office.tender();
    change(fields);
    QCOMPARE(wrong(Tenders::check(fields, now)), QStringList{error});
    office.office().actAs(office.owner());
    QCOMPARE(codeOf(Tenders::postIn(office.connection(), fields)), error.section(u'=', 1));
}

void ServicesFormsTest::wrongBid()
{
    const QStringList nothing = wrong(Bids::check({}));
    QCOMPARE(nothing, (QStringList{QStringLiteral("proposed_cost=money.empty"),
                                   QStringLiteral("proposed_timeline_days=bid.days_out_of_range")}));
    QCOMPARE(wrong(Bids::check({TradeOffice::euros(1), 36501, QString(10001, u'x')})),
             (QStringList{QStringLiteral("message=input.too_long"),
                          QStringLiteral("proposed_timeline_days=bid.days_out_of_range")}));
    QVERIFY(Bids::check({TradeOffice::euros(1), 1, QStringLiteral("a\nb")}).isEmpty());

    TradeOffice office;
    const Uuid contract = office.post();
    const TradeOffice::Company company = office.addCompany(QStringLiteral("Alpha"));
    office.office().actAs(company.user);
    const Money yen(10'000, Currency::fromCode(QStringLiteral("JPY")));
    QCOMPARE(codeOf(Bids::submitIn(office.connection(), contract, company.contractor, {yen, 1, {}})),
             QStringLiteral("money.currency_differs"));
}

void ServicesFormsTest::wrongMilestone()
{
    QCOMPARE(wrong(Milestones::check({{}, {}, TradeOffice::euros(-1), QDate(1999, 12, 31)})),
             (QStringList{QStringLiteral("amount=money.negative"), QStringLiteral("due_date=input.date_out_of_range"),
                          QStringLiteral("title=input.required")}));
    QVERIFY(Milestones::check({QStringLiteral("Roof"), {}, TradeOffice::euros(0), {}}).isEmpty());
}

void ServicesFormsTest::wrongProfile()
{
    ProfileFields profile;
    profile.email = QStringLiteral("nobody");
    profile.phone = QString(61, u'1');
    QCOMPARE(wrong(Contractors::check(profile)),
             (QStringList{QStringLiteral("company_name=input.required"), QStringLiteral("email=input.not_an_email"),
                          QStringLiteral("phone=input.too_long")}));
}

void ServicesFormsTest::wrongCertification()
{
    const QDate today = now.date();
    QCOMPARE(wrong(Contractors::check(CertificationFields(), today)),
             QStringList{QStringLiteral("document_type=input.required")});
    CertificationFields licence;
    licence.documentType = QStringLiteral("License");
    licence.issuedOn = today.addDays(1);
    licence.expiresOn = today.addDays(-1);
    QCOMPARE(wrong(Contractors::check(licence, today)),
             (QStringList{QStringLiteral("expires_on=certification.expires_before_issue"),
                          QStringLiteral("issued_on=input.date_out_of_range")}));
    licence.issuedOn = today.addDays(-2);
    QCOMPARE(wrong(Contractors::check(licence, today)),
             QStringList{QStringLiteral("expires_on=rule.certification_expired")});
}

void ServicesFormsTest::contractorByLetter()
{
    TradeOffice office;
    Connection &connection = office.connection();
    office.office().actAs(office.owner());
    ProfileFields profile;
    profile.companyName = QStringLiteral("Letter & Sons");
    const QDateTime received = office.clock().now().addDays(-1);
    QCOMPARE(codeOf(Contractors::recordIn(connection, profile, {})), QStringLiteral("input.required"));
    const Expected<Uuid> contractor = Contractors::recordIn(connection, profile, received);
    QVERIFY2(contractor, why(contractor));
    QCOMPARE(office.text(words::entity::profile, *contractor, QStringLiteral("entered_by")), office.owner().toString());
    CertificationFields licence;
    licence.documentType = QStringLiteral("License");
    const Expected<Uuid> added =
        Contractors::addCertificationIn(connection, *contractor, licence, TradeOffice::file(), {}, received);
    QVERIFY2(added, why(added));
    // The same company may write twice.
    QVERIFY(Contractors::recordIn(connection, profile, received));
}

void ServicesFormsTest::requiredTypes()
{
    TradeOffice office;
    const Outcome more = office.office().asEngine([&] {
        return office.connection().insert(QStringLiteral("contractors_required_type"),
                                          {{QStringLiteral("document_type"), QStringLiteral("ISO 9001")},
                                           {QStringLiteral("category_code"), QStringLiteral("45200000")},
                                           {QStringLiteral("required"), false},
                                           {QStringLiteral("sequence"), 2}});
    });
    QVERIFY2(more, why(more));
    const TradeOffice::Company company = office.addCompany(QStringLiteral("Alpha"));
    office.office().actAs(company.user);
    const Expected<QList<RequiredType>> types = Contractors::requiredTypesIn(office.connection(), company.contractor);
    QVERIFY2(types, why(types));
    QCOMPARE(types->size(), 2);
    QCOMPARE(types->first().status, QStringLiteral("VERIFIED"));
    QCOMPARE(types->last().documentType, QStringLiteral("ISO 9001"));
    QCOMPARE(types->last().status, QStringLiteral("OPTIONAL"));
}

void ServicesFormsTest::changedProfileIsVerifiedAgain()
{
    TradeOffice office;
    const QString profiles = words::entity::profile;
    const TradeOffice::Company company = office.addCompany(QStringLiteral("Alpha"));
    office.office().actAs(company.user);
    const QVariantHash renamed{{QStringLiteral("company_name"), QStringLiteral("Ömega")}};
    QVERIFY(Workflow::editIn(office.connection(), profiles, company.contractor, 0, renamed));
    QCOMPARE(office.text(profiles, company.contractor, QStringLiteral("company_fold")), QStringLiteral("omega"));
    QCOMPARE(office.text(profiles, company.contractor, QStringLiteral("verified_status")), QStringLiteral("PENDING"));
    QCOMPARE(codeOf(office.perform(office.staff(), profiles, company.contractor, QStringLiteral("suspend"))),
             QStringLiteral("required.status_reason"));
}

QTEST_GUILESS_MAIN(ServicesFormsTest)
#include "tst_ServicesForms.moc"
