// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workflow/TradeOffice.h"

#include "models/domain/Statuses.h"
#include "tests/workflow/Refusal.h"

#include <algorithm>

namespace tenderyard {

namespace {

void require(const Outcome &outcome, const char *what)
{
    if (!outcome)
        qFatal("%s: %s %s", what, qPrintable(outcome.error().code), qPrintable(outcome.error().detail));
}

template<class T> T require(const Expected<T> &answer, const char *what)
{
    require(answer ? Outcome() : tl::unexpected(answer.error()), what);
    return *answer;
}

} // namespace

TradeOffice::TradeOffice()
    : m_owner(m_office.addUser(QStringLiteral("olga"), {words::role::owner})),
      m_colleague(m_office.addUser(QStringLiteral("otto"), {words::role::owner})),
      m_staff(m_office.addUser(QStringLiteral("stella"), {words::role::staff}))
{
    const Outcome typed = m_office.asEngine([this]() -> Outcome {
        // Who could not sign in would not count as staff of the office.
        const Outcome hashed = Workflow::editIn(connection(), words::entity::user, m_staff, 0,
                                                {{QStringLiteral("password_hash"), QStringLiteral("none")}});
        if (!hashed)
            return hashed;
        return connection().insert(QStringLiteral("contractors_required_type"),
                                   {{QStringLiteral("document_type"), QStringLiteral("License")},
                                    {QStringLiteral("category_code"), QStringLiteral("")},
                                    {QStringLiteral("required"), true},
                                    {QStringLiteral("sequence"), 1}});
    });
    require(typed, "required type");
}

StoredFile TradeOffice::file()
{
    StoredFile file;
    file.sha256 = QString(64, u'a');
    file.url = QStringLiteral("folder:") + file.sha256;
    file.fileName = QStringLiteral("licence.pdf");
    file.mediaType = QStringLiteral("application/pdf");
    file.byteSize = 1234;
    return file;
}

TradeOffice::Company TradeOffice::addCompany(const QString &name)
{
    Company company;
    company.user = m_office.addUser(name, {words::role::contractor});
    m_office.actAs(company.user);
    ProfileFields profile;
    profile.companyName = name;
    profile.categories = {QStringLiteral("45200000")};
    company.contractor = require(Contractors::createProfileIn(connection(), company.user, profile), "profile");
    CertificationFields licence;
    licence.documentType = QStringLiteral("License");
    const Expected<Uuid> added = Contractors::addCertificationIn(connection(), company.contractor, licence, file());
    require(perform(m_staff, words::entity::certification, require(added, "licence"), QStringLiteral("verify"),
                    {{QStringLiteral("checked_sha256"), file().sha256}}),
            "verification");
    require(perform(m_staff, words::entity::profile, company.contractor, QStringLiteral("approve")), "approval");
    return company;
}

TenderFields TradeOffice::tender()
{
    TenderFields fields;
    fields.title = QStringLiteral("School roof");
    fields.scope = QStringLiteral("New roof of the primary school");
    fields.location = QStringLiteral("Köln");
    fields.currency = QStringLiteral("EUR");
    fields.deadlineAt = clock().now().addDays(10);
    fields.deadlineZone = QStringLiteral("Europe/Berlin");
    return fields;
}

Uuid TradeOffice::post()
{
    return post(tender());
}

Uuid TradeOffice::post(const TenderFields &fields)
{
    m_office.actAs(m_owner);
    return require(Tenders::postIn(connection(), fields), "posting");
}

BidReceipt TradeOffice::bid(const Uuid &contract, const Company &company, qint64 euros, int days)
{
    m_office.actAs(company.user);
    const BidFields fields{TradeOffice::euros(euros), days, QStringLiteral("We can")};
    return require(Bids::submitIn(connection(), contract, company.contractor, fields), "bid");
}

TradeOffice::Opened TradeOffice::opened(const QList<qint64> &prices)
{
    Opened result;
    result.contract = post();
    for (qint64 price : prices) {
        result.companies.append(addCompany(QStringLiteral("Company %1").arg(result.companies.size() + 1)));
        result.bids.append(bid(result.contract, result.companies.last(), price).bid);
    }
    clock().advanceDays(11);
    m_office.actAs(m_owner);
    require(Tenders::openBidsIn(connection(), result.contract), "opening");
    return result;
}

Outcome TradeOffice::award(const Uuid &contract, const Uuid &bid)
{
    return perform(m_owner, words::entity::contract, contract, QStringLiteral("award"),
                   {{QStringLiteral("awarded_bid_id"), QVariant::fromValue(bid)},
                    {QStringLiteral("status_reason"), QStringLiteral("The best offer")}});
}

Outcome TradeOffice::perform(const Uuid &user, const QString &entity, const Uuid &id, const QString &action,
                             const QVariantHash &values)
{
    m_office.actAs(user);
    const Outcome performed = Workflow::performIn(connection(), {entity, id, 0, action, values});
    const QString code = Refusal::codeOf(connection(), entity, id, performed);
    return performed || code == performed.error().code ? performed : failure(code);
}

ActionState TradeOffice::action(const Uuid &user, const QString &entity, const Uuid &id, const QString &action,
                                const QVariantHash &values)
{
    m_office.actAs(user);
    const auto states = Workflow::actionsIn(connection(), entity, id, values);
    const Outcome asked = states ? Outcome() : tl::unexpected(states.error());
    if (const QString code = Refusal::codeOf(connection(), entity, id, asked); code == u"transition.actor")
        return {{}, {}, {}, {code}, {}};
    require(asked, "actions");
    const auto found = std::ranges::find(*states, action, &ActionState::action);
    return found == states->end() ? ActionState{{}, {}, {}, {QStringLiteral("none")}, {}} : *found;
}

QVariant TradeOffice::value(const QString &table, const Uuid &id, const QString &column)
{
    Expected<QVariant> found;
    require(connection().asEngine([&]() -> Outcome {
        found = connection().scalar(QStringLiteral("SELECT %1 FROM %2 WHERE id = :id").arg(column, table),
                                    {{QStringLiteral("id"), QVariant::fromValue(id)}});
        return found ? Outcome() : tl::unexpected(found.error());
    }),
            "value");
    return *found;
}

QVariant TradeOffice::scalar(const QString &sql)
{
    return require(connection().scalar(sql), "query");
}

QList<Uuid> TradeOffice::ids(const QString &sql)
{
    QList<Uuid> found;
    const Rows rows = require(connection().select(sql), "query");
    for (const Row &row : rows)
        found.append(row.id());
    return found;
}

} // namespace tenderyard
