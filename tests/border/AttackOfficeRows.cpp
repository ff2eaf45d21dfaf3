// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/border/AttackOffice.h"

#include <QCryptographicHash>

namespace tenderyard {

namespace {

const QString bidding = QStringLiteral("BIDDING");
const QString statusColumnName = QStringLiteral("status");
const QString contractTable = QStringLiteral("contracts_contract");
/// What nobody but shy may know before the opening, in whole units.
constexpr qint64 shyCost = 31415;

QVariant keyOf(const Uuid &id)
{
    return QVariant::fromValue(id);
}

} // namespace

void AttackOffice::addOthers()
{
    const QHash<QString, Person> &persons = cast();
    for (auto person = persons.cbegin(); person != persons.cend(); ++person) {
        add(person.key(), m_scenario->user(person.value()));
        if (const Uuid profile = m_scenario->profile(person.value()); !profile.isNull())
            add(person.key() + QStringLiteral("_profile"), profile);
    }
    const QStringList all{QStringLiteral("OWNER"), QStringLiteral("CONTRACTOR"), QStringLiteral("STAFF")};
    add(QStringLiteral("both"), m_scenario->addPerson(QStringLiteral("both"), {all.at(1), all.at(2)}));
    add(QStringLiteral("both_profile"), m_scenario->addProfile(id(QStringLiteral("both"))));
    // Somebody who has bid on nothing.
    add(QStringLiteral("newbidder_profile"),
        m_scenario->addProfile(m_scenario->addPerson(QStringLiteral("newbidder"), {all.at(1)})));
    add(QStringLiteral("must_change"), m_scenario->addPerson(QStringLiteral("must change"), all));
    add(QStringLiteral("must_change_profile"), m_scenario->addProfile(id(QStringLiteral("must_change"))));
    m_scenario->change(QStringLiteral("users_user"), id(QStringLiteral("must_change")),
                       {{QStringLiteral("must_change_password"), true}, {QStringLiteral("row_version"), 2}});
}

void AttackOffice::addTenders()
{
    Scenario &s = *m_scenario;
    const auto bidOf = [&](const QString &name, const QString &tender, Person person) {
        add(name, s.bidOf(id(tender), person));
    };
    const Binds hiddenBudget{{QStringLiteral("budget_shown"), false},
                             {QStringLiteral("budget_max"), Scenario::stored(271828)}};
    add(QStringLiteral("tender"), s.tender(bidding, hiddenBudget));
    add(QStringLiteral("shy_bid"), s.addBid(id(QStringLiteral("tender")), id(QStringLiteral("shy_profile")), shyCost));
    bidOf(QStringLiteral("own_bid"), QStringLiteral("tender"), Person::Rival);
    bidOf(QStringLiteral("rival_bid"), QStringLiteral("tender"), Person::Awarded);
    add(QStringLiteral("posted"), s.tender(QStringLiteral("POSTED")));
    // Bidding by its time, in its status, and with nobody's bid.
    add(QStringLiteral("due"),
        s.tender(QStringLiteral("POSTED"), {{QStringLiteral("bidding_opens_at"), s.inDays(-1)}}));
    add(QStringLiteral("empty_tender"), s.tender(QStringLiteral("POSTED")));
    s.change(contractTable, id(QStringLiteral("empty_tender")),
             {{statusColumnName, bidding}, {QStringLiteral("bidding_opens_at"), s.inDays(-1)}});
    add(QStringLiteral("late"), s.tender(bidding));
    s.change(contractTable, id(QStringLiteral("late")), {{QStringLiteral("deadline_at"), s.inDays(-1)}});
    bidOf(QStringLiteral("late_bid"), QStringLiteral("late"), Person::Rival);
    add(QStringLiteral("other_tender"),
        s.tender(bidding, {{QStringLiteral("owner_id"), keyOf(id(QStringLiteral("other_owner")))}}));
    bidOf(QStringLiteral("other_rival_bid"), QStringLiteral("other_tender"), Person::Awarded);
    add(QStringLiteral("opened"), s.openedTender(hiddenBudget));
    bidOf(QStringLiteral("opened_own_bid"), QStringLiteral("opened"), Person::Rival);
    bidOf(QStringLiteral("opened_rival_bid"), QStringLiteral("opened"), Person::Awarded);
    add(QStringLiteral("second_opened"), s.openedTender());
    add(QStringLiteral("cancelled"), s.tender(bidding));
    bidOf(QStringLiteral("cancelled_bid"), QStringLiteral("cancelled"), Person::Awarded);
    s.change(contractTable, id(QStringLiteral("cancelled")),
             {{statusColumnName, QStringLiteral("CANCELLED")},
              {QStringLiteral("status_reason_code"), QStringLiteral("NO_NEED")}});
    add(QStringLiteral("imported"), s.importedTender(bidding));
    m_values.insert(QStringLiteral("submit_due"),
                    bidStatement(QStringLiteral("contractor"), QStringLiteral("due"), 50000));
    m_values.insert(QStringLiteral("verifier"),
                    QStringLiteral("SCRAM-SHA-256$4096:%1==$%2=:%2=").arg(QString(22, u'A'), QString(43, u'B')));
    m_values.insert(QStringLiteral("yesterday"), s.inDays(-1).toString(Qt::ISODate));
    m_values.insert(QStringLiteral("shy_price"), QString::number(Scenario::stored(shyCost)));
    m_values.insert(QStringLiteral("rival_price"), QString::number(Scenario::stored(90000)));
    m_values.insert(QStringLiteral("budget"), QString::number(Scenario::stored(271828)));
}

void AttackOffice::addWork()
{
    Scenario &s = *m_scenario;
    const Binds hidden{{QStringLiteral("budget_shown"), false},
                       {QStringLiteral("status_reason"), QStringLiteral("the cheapest of two")},
                       {QStringLiteral("over_budget_reason"), QStringLiteral("worth it")}};
    add(QStringLiteral("contract"), s.tender(QStringLiteral("IN_PROGRESS"), hidden));
    const Uuid contract = id(QStringLiteral("contract"));
    add(QStringLiteral("milestone"), s.milestonesOf(contract).constFirst());
    add(QStringLiteral("completed_milestone"), s.addMilestone(contract, 1000, QStringLiteral("COMPLETED")));
    add(QStringLiteral("approved_milestone"), s.addMilestone(contract, 2000, QStringLiteral("APPROVED")));
    add(QStringLiteral("unpaid_milestone"), s.addMilestone(contract, 3000, QStringLiteral("APPROVED")));
    add(QStringLiteral("payment"),
        s.addPayment(id(QStringLiteral("approved_milestone")), 2000, QStringLiteral("PENDING")));
    add(QStringLiteral("awarded"), s.tender(QStringLiteral("AWARDED")));
    add(QStringLiteral("awarded_milestone"), s.milestonesOf(id(QStringLiteral("awarded"))).constFirst());
    add(QStringLiteral("done"), s.tender(QStringLiteral("COMPLETED")));
    add(QStringLiteral("review"), s.addReview(id(QStringLiteral("done")), 2));
    add(QStringLiteral("unreviewed"), s.tender(QStringLiteral("COMPLETED")));
    add(QStringLiteral("other_contract"),
        s.tender(QStringLiteral("IN_PROGRESS"),
                 {{QStringLiteral("owner_id"), keyOf(id(QStringLiteral("other_owner")))}}));
    add(QStringLiteral("other_milestone"), s.milestonesOf(id(QStringLiteral("other_contract"))).constFirst());
}

void AttackOffice::addRest()
{
    Scenario &s = *m_scenario;
    const Binds unverified{{QStringLiteral("verified"), false},
                           {QStringLiteral("checked_sha256"), QVariant()},
                           {QStringLiteral("document_type"), QStringLiteral("Insurance")}};
    const auto certification = [&](const QString &who, const Binds &more) {
        Binds values = unverified;
        values.insert(QStringLiteral("uploaded_by"), keyOf(id(who)));
        values.insert(more);
        add(who + QStringLiteral("_certification"), s.addCertification(id(who + QStringLiteral("_profile")), values));
    };
    const Binds checked{{QStringLiteral("checked_sha256"), QString(64, u'a')}};
    certification(QStringLiteral("contractor"), checked);
    add(QStringLiteral("contractor_other_certification"),
        s.addCertification(id(QStringLiteral("contractor_profile")),
                           {{QStringLiteral("verified"), false},
                            {QStringLiteral("checked_sha256"), QVariant()},
                            {QStringLiteral("uploaded_by"), keyOf(id(QStringLiteral("contractor")))}}));
    Binds byStaff = checked;
    byStaff.insert(QStringLiteral("uploaded_by"), keyOf(id(QStringLiteral("staff"))));
    certification(QStringLiteral("both"), byStaff);
    certification(QStringLiteral("shy"), {});
    const QByteArray content = QByteArrayLiteral("%PDF-1.4 the licence of somebody else");
    m_values.insert(QStringLiteral("rival_file"),
                    QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()));
    certification(QStringLiteral("rival"), {{QStringLiteral("sha256"), value(QStringLiteral("rival_file"))}});
    addDesk();
    for (const QString &who : {QStringLiteral("owner"), QStringLiteral("other_owner")})
        add(who + QStringLiteral("_draft"),
            s.insert(QStringLiteral("contracts_draft"), {{QStringLiteral("owner_id"), keyOf(id(who))},
                                                         {QStringLiteral("title"), QStringLiteral("Secret plan")},
                                                         {QStringLiteral("content"), QStringLiteral("{}")}}));
    s.insert(QStringLiteral("contractors_change_request"),
             {{QStringLiteral("contractor_id"), keyOf(id(QStringLiteral("shy_profile")))},
              {QStringLiteral("body"), QStringLiteral("Mend your address")},
              {QStringLiteral("requested_by"), keyOf(id(QStringLiteral("staff")))}});
}

/// What the back office is at: staff2 holds a certification of shy for the whole day.
void AttackOffice::addDesk()
{
    Scenario &s = *m_scenario;
    add(QStringLiteral("taken_certification"),
        s.addCertification(id(QStringLiteral("shy_profile")),
                           {{QStringLiteral("verified"), false},
                            {QStringLiteral("uploaded_by"), keyOf(id(QStringLiteral("shy")))},
                            {QStringLiteral("number"), QStringLiteral("HRB 4711")},
                            {QStringLiteral("number_fold"), QStringLiteral("hrb4711")},
                            {QStringLiteral("holder"), QStringLiteral("Shy Builders")},
                            {QStringLiteral("holder_fold"), QStringLiteral("shy builders")},
                            {QStringLiteral("limit_amount"), Scenario::stored(1000000)},
                            {QStringLiteral("limit_currency"), QStringLiteral("EUR")}}));
    s.insert(QStringLiteral("verification_claim"),
             {{QStringLiteral("id"), keyOf(id(QStringLiteral("taken_certification")))},
              {QStringLiteral("claimed_by"), keyOf(id(QStringLiteral("staff2")))},
              {QStringLiteral("claimed_until"), s.inDays(1)}});
    s.insert(QStringLiteral("certification_reminder"),
             {{QStringLiteral("user_id"), keyOf(id(QStringLiteral("rival")))},
              {QStringLiteral("certification_id"), keyOf(id(QStringLiteral("rival_certification")))},
              {QStringLiteral("expires_on"), s.inDays(20).date()},
              {QStringLiteral("days"), 30},
              {QStringLiteral("shown_at"), s.inDays(0)}});
}

void AttackOffice::addDocument()
{
    const auto rival = session(QStringLiteral("rival"));
    const QString hash = value(QStringLiteral("rival_file"));
    const QString bytes = QStringLiteral("'%PDF-1.4 the licence of somebody else'");
    const SqlAnswer answer =
        rival->run(QStringLiteral("SELECT object_name FROM document_key_begin('%1', octet_length(%2)); "
                                  "SELECT document_key_finish('%1'); "
                                  "SELECT document_begin('%1', octet_length(%2)); "
                                  "SELECT document_put('%1', 0, %2::bytea); "
                                  "SELECT document_finish('%1')")
                       .arg(hash, bytes));
    if (answer.value() != u"t")
        qFatal("The rival's document was not stored: %s", qPrintable(answer.toText()));
}

} // namespace tenderyard
