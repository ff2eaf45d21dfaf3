// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lists/OfficeRows.h"

#include "models/domain/Folding.h"
#include "models/domain/Statuses.h"

namespace tenderyard {

namespace {

/// Names of which some differ in case, accents or nothing at all.
QString nameOf(int i)
{
    static const QStringList names{u"Äcker"_qs,  u"acker"_qs, u"Zaun"_qs, u"\U0001F3D7 crane"_qs,
                                   u"\ufb00"_qs, u"Zaun"_qs};
    return names.at(i % int(names.size()));
}

QVariant unless(bool none, const QVariant &value)
{
    return none ? QVariant() : value;
}

} // namespace

OfficeRows::OfficeRows(TestOffice &office) : m_office(office)
{
    m_viewer = office.addUser(u"viewer"_qs, {words::role::owner, words::role::staff});
    m_outcome = office.asEngine([this] { return fill(); });
    office.actAs(m_viewer);
}

Outcome OfficeRows::fill()
{
    for (int i = 0; i < count; ++i) {
        for (const auto &step : {&OfficeRows::fillContractor, &OfficeRows::fillContract, &OfficeRows::fillWork}) {
            if (const Outcome filled = (this->*step)(i); !filled)
                return filled;
        }
    }
    return {};
}

QDateTime OfficeRows::day(int i) const
{
    return m_office.clock().now().addDays(i % 5);
}

Outcome OfficeRows::insert(const QString &table, Binds values)
{
    // A claim has the key of what it is about.
    const Uuid id = values.contains(u"id"_qs) ? values.value(u"id"_qs).value<Uuid>() : Uuid::create();
    m_ids[table].append(id);
    values.insert(u"id"_qs, QVariant::fromValue(id));
    if (!values.contains(u"created_at"_qs))
        values.insert(u"created_at"_qs, day(int(m_ids.value(table).size())));
    if (table != words::entity::user && !values.contains(u"updated_at"_qs) && table != u"contracts_member")
        values.insert(u"updated_at"_qs, day(int(m_ids.value(table).size()) / 2));
    if (table == words::entity::user)
        values.insert(u"updated_at"_qs, day(1));
    return m_office.connection().insert(table, values);
}

Outcome OfficeRows::fillContractor(int i)
{
    const QString name = nameOf(i);
    const QString login = u"user %1"_qs.arg(i);
    const QStringList statuses{words::profile::pending, words::profile::approved, words::profile::suspended};
    return insert(words::entity::user, {{u"login"_qs, login},
                                        {u"login_fold"_qs, login},
                                        {u"full_name"_qs, name},
                                        {u"name_fold"_qs, foldForSearch(name)},
                                        {u"active"_qs, i % 3 != 0}})
        .and_then([&] {
            return insert(words::entity::profile, {{u"user_id"_qs, id(words::entity::user, i)},
                                                   {u"company_name"_qs, name},
                                                   {u"company_fold"_qs, foldForSearch(name)},
                                                   {u"search_fold"_qs, foldForSearch(name)},
                                                   {u"service_categories"_qs, QStringList{u"45000000"_qs}},
                                                   {u"verified_status"_qs, statuses.at(i % 3)},
                                                   {u"waiting_since"_qs, unless(i % 4 == 0, day(i))},
                                                   {u"rating_avg"_qs, unless(i % 4 == 0, 300 + i % 3)},
                                                   {u"rating_count"_qs, i % 4}});
        })
        .and_then([&] {
            return insert(words::entity::certification,
                          {{u"contractor_id"_qs, id(words::entity::profile, i)},
                           {u"document_type"_qs, i % 2 == 0 ? u"License"_qs : u"ISO 9001"_qs},
                           {u"document_url"_qs, u"file"_qs},
                           {u"verified"_qs, i % 3 == 0},
                           {u"expires_on"_qs, unless(i % 4 == 0, day(i * 7).date())},
                           {u"file_name"_qs, u"licence.pdf"_qs},
                           {u"media_type"_qs, u"application/pdf"_qs},
                           {u"byte_size"_qs, 10},
                           {u"sha256"_qs, QString(64, u'a')},
                           {u"uploaded_by"_qs, id(words::entity::user, i)},
                           {u"uploaded_at"_qs, day(i)}});
        })
        .and_then([&] {
            return insert(u"verification_claim"_qs, {{u"id"_qs, id(words::entity::certification, i)},
                                                     {u"claimed_by"_qs, id(words::entity::user, i)},
                                                     {u"claimed_until"_qs, day(i).addSecs(1200)}});
        });
}

Outcome OfficeRows::fillContract(int i)
{
    const QString name = nameOf(i + 1);
    const QStringList statuses{words::contract::posted, words::contract::bidding, words::contract::awarded,
                               words::contract::completed};
    const QVariant owner = QVariant::fromValue(m_viewer);
    return insert(words::entity::contract, {{u"owner_id"_qs, owner},
                                            {u"title"_qs, name},
                                            {u"title_fold"_qs, foldForSearch(name)},
                                            {u"search_fold"_qs, foldForSearch(name)},
                                            {u"location_fold"_qs, i % 2 == 0 ? u""_qs : u"linz"_qs},
                                            {u"currency"_qs, u"EUR"_qs},
                                            {u"budget_max"_qs, unless(i % 3 == 0, (i % 5 + 1) * 10'000)},
                                            {u"status"_qs, statuses.at(i % 4)},
                                            {u"sealed"_qs, false},
                                            {u"bidding_opens_at"_qs, day(0)},
                                            {u"deadline_at"_qs, unless(i % 3 == 1, day(i))},
                                            {u"awarded_contractor_id"_qs, id(words::entity::profile, i)},
                                            {u"awarded_cost"_qs, 10'000}})
        .and_then([&] {
            return insert(u"contracts_member"_qs,
                          {{u"contract_id"_qs, id(words::entity::contract, i)},
                           {u"user_id"_qs, owner},
                           {u"duty"_qs, i % 2 == 0 ? words::duty::evaluate : words::duty::read}});
        })
        .and_then([&] {
            return insert(words::entity::draft, {{u"owner_id"_qs, owner},
                                                 {u"title"_qs, i % 3 == 0 ? u""_qs : name},
                                                 {u"title_fold"_qs, i % 3 == 0 ? u""_qs : foldForSearch(name)},
                                                 {u"content"_qs, u"{}"_qs}});
        });
}

Outcome OfficeRows::fillWork(int i)
{
    const QVariant contract = id(words::entity::contract, i);
    const QVariant contractor = id(words::entity::profile, i);
    const QStringList releases{words::payment::pending, words::payment::released, words::payment::failed};
    const auto bid = [&] {
        return insert(words::entity::bid, {{u"contract_id"_qs, contract},
                                           {u"contractor_id"_qs, contractor},
                                           {u"proposed_cost"_qs, unless(i % 4 == 0, (i % 6 + 1) * 10'000)},
                                           {u"proposed_timeline_days"_qs, unless(i % 4 == 0, i % 3 + 1)},
                                           {u"currency"_qs, u"EUR"_qs},
                                           {u"status"_qs, i % 2 == 0 ? words::bid::submitted : words::bid::shortlisted},
                                           {u"sealed"_qs, false},
                                           {u"submitted_at"_qs, day(i)}});
    };
    const auto milestone = [&] {
        return insert(words::entity::milestone,
                      {{u"contract_id"_qs, contract},
                       {u"sequence"_qs, i % 3 + 1},
                       {u"title"_qs, nameOf(i)},
                       {u"title_fold"_qs, foldForSearch(nameOf(i))},
                       {u"amount"_qs, (i % 5) * 10'000},
                       {u"due_date"_qs, unless(i % 3 == 0, day(i).date())},
                       {u"status"_qs, i % 2 == 0 ? words::milestone::pending : words::milestone::completed}});
    };
    const auto payment = [&] {
        return insert(u"payments_payment"_qs, {{u"contract_id"_qs, contract},
                                               {u"contractor_id"_qs, contractor},
                                               {u"amount"_qs, 10'000},
                                               {u"currency"_qs, u"EUR"_qs}});
    };
    const auto instruction = [&] {
        return insert(words::entity::milestonePayment, {{u"milestone_id"_qs, id(words::entity::milestone, i)},
                                                        {u"contract_id"_qs, contract},
                                                        {u"payment_id"_qs, id(u"payments_payment"_qs, i)},
                                                        {u"release_status"_qs, releases.at(i % 3)},
                                                        {u"amount"_qs, (i % 4 + 1) * 10'000},
                                                        {u"attempt"_qs, i % 3 + 1},
                                                        {u"end_to_end_reference"_qs, u"TY-%1"_qs.arg(i % 7)}});
    };
    const auto review = [&] {
        return insert(words::entity::review, {{u"contract_id"_qs, contract},
                                              {u"owner_id"_qs, QVariant::fromValue(m_viewer)},
                                              {u"contractor_id"_qs, contractor},
                                              {u"score"_qs, i % 5 + 1},
                                              {u"comment"_qs, unless(i % 2 == 0, u"good"_qs)}});
    };
    return bid().and_then(milestone).and_then(payment).and_then(instruction).and_then(review);
}

} // namespace tenderyard
