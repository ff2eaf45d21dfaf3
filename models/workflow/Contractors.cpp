// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workflow/Contractors.h"

#include "models/domain/Folding.h"
#include "models/domain/Statuses.h"
#include "models/storage/Database.h"
#include "models/workflow/Accounts.h"
#include "models/workflow/CertificationNeeds.h"
#include "models/workflow/FieldChecks.h"
#include "models/workflow/RowValues.h"
#include "models/workflow/Workflow.h"

namespace tenderyard {

namespace {

const QString profiles = words::entity::profile;
const QString certifications = words::entity::certification;
const QString expiresColumn = QStringLiteral("expires_on");

Binds columnsOf(const ProfileFields &fields)
{
    const QString company = fields.companyName.trimmed();
    const QString region = fields.region.trimmed();
    return {{QStringLiteral("company_name"), RowValues::orEmpty(company)},
            {QStringLiteral("company_fold"), RowValues::orEmpty(foldForSearch(company))},
            {QStringLiteral("service_categories"), fields.categories},
            {QStringLiteral("operating_region"), RowValues::orEmpty(region)},
            {QStringLiteral("search_fold"), RowValues::orEmpty(foldForSearch(company + u' ' + region))},
            {QStringLiteral("address"), RowValues::orNull(fields.address)},
            {QStringLiteral("phone"), RowValues::orNull(fields.phone)},
            {QStringLiteral("email"), RowValues::orNull(fields.email)}};
}

/// Letters and digits alone: a number is the same one with other spaces and dashes.
QString foldNumber(const QString &number)
{
    QString folded = foldForSearch(number);
    return folded.removeIf([](QChar c) { return !c.isLetterOrNumber(); }).left(100);
}

Binds columnsOf(const CertificationFields &fields)
{
    return {{QStringLiteral("document_type"), RowValues::orEmpty(fields.documentType)},
            {QStringLiteral("issuer"), RowValues::orNull(fields.issuer)},
            {QStringLiteral("number"), RowValues::orNull(fields.number)},
            {QStringLiteral("holder"), RowValues::orNull(fields.holder)},
            {QStringLiteral("issued_on"), fields.issuedOn},
            {expiresColumn, fields.expiresOn},
            {QStringLiteral("limit_amount"), fields.limit ? QVariant(fields.limit->tenThousandths()) : QVariant()},
            {QStringLiteral("limit_currency"), fields.limit ? QVariant(fields.limit->currency().code()) : QVariant()},
            {QStringLiteral("holder_fold"), RowValues::orNull(foldForSearch(fields.holder.trimmed()))},
            {QStringLiteral("number_fold"), RowValues::orNull(foldNumber(fields.number))}};
}

Binds columnsOf(const StoredFile &file)
{
    return {{QStringLiteral("document_url"), file.url},
            {QStringLiteral("file_name"), file.fileName},
            {QStringLiteral("media_type"), RowValues::orEmpty(file.mediaType)},
            {QStringLiteral("byte_size"), file.byteSize},
            {QStringLiteral("sha256"), file.sha256}};
}

/// What is entered for somebody else says by whom, and when it arrived.
void addOnBehalf(const Connection &connection, Binds &columns, const QDateTime &receivedAt)
{
    if (receivedAt.isValid())
        columns.insert({{QStringLiteral("entered_by"), RowValues::key(connection.user())},
                        {QStringLiteral("received_at"), receivedAt}});
}

Outcome changeProfileIn(Connection &connection, const Uuid &contractor, qint64 rowVersion, const ProfileFields &fields)
{
    if (const Outcome right = FieldChecks::toOutcome(Contractors::check(fields)); !right)
        return right;
    return Workflow::editIn(connection, profiles, contractor, rowVersion, columnsOf(fields));
}

Outcome checkReview(int score, const QString &comment)
{
    FieldChecks checks;
    if (score < 1 || score > 5)
        checks.add(QStringLiteral("score"), QStringLiteral("input.out_of_range"));
    checks.text(QStringLiteral("comment"), comment, 4000, FieldChecks::Presence::Optional, FieldChecks::Lines::Many);
    return FieldChecks::toOutcome(checks.errors());
}

} // namespace

Contractors::Contractors(Database &database, QObject *parent) : QObject(parent), m_database(database) {}

QList<Error> Contractors::check(const ProfileFields &fields)
{
    FieldChecks checks;
    checks.text(QStringLiteral("company_name"), fields.companyName, 300, FieldChecks::Presence::Required);
    for (const QString &category : fields.categories)
        checks.text(QStringLiteral("service_categories"), category, 100);
    checks.text(QStringLiteral("operating_region"), fields.region, 300);
    checks.text(QStringLiteral("address"), fields.address, 500, FieldChecks::Presence::Optional,
                FieldChecks::Lines::Many);
    checks.text(QStringLiteral("phone"), fields.phone, 60);
    checks.email(QStringLiteral("email"), fields.email);
    return checks.errors();
}

QList<Error> Contractors::check(const CertificationFields &fields, const QDate &today)
{
    FieldChecks checks;
    const QString issuedColumn = QStringLiteral("issued_on");
    checks.text(QStringLiteral("document_type"), fields.documentType, 100, FieldChecks::Presence::Required);
    checks.text(QStringLiteral("issuer"), fields.issuer, 200);
    checks.text(QStringLiteral("number"), fields.number, 100);
    checks.text(QStringLiteral("holder"), fields.holder, 300);
    // Licences are older than programs: a date of issue goes further back than any other.
    if (fields.issuedOn.isValid() && (fields.issuedOn.year() < 1900 || fields.issuedOn > today))
        checks.add(issuedColumn, QStringLiteral("input.date_out_of_range"));
    checks.date(expiresColumn, fields.expiresOn);
    if (fields.expiresOn.isValid() && fields.issuedOn.isValid() && fields.expiresOn < fields.issuedOn)
        checks.add(expiresColumn, QStringLiteral("certification.expires_before_issue"));
    if (fields.expiresOn.isValid() && fields.expiresOn < today)
        checks.add(expiresColumn, QStringLiteral("rule.certification_expired"));
    if (fields.limit)
        checks.money(QStringLiteral("limit_amount"), *fields.limit, FieldChecks::Zero::Refused);
    return checks.errors();
}

QFuture<Expected<Uuid>> Contractors::saveOwnProfile(const Uuid &contractor, qint64 rowVersion,
                                                    const ProfileFields &fields)
{
    return m_database.write<Uuid>([contractor, rowVersion, fields](Connection &connection) -> Expected<Uuid> {
        if (contractor.isNull())
            return createProfileIn(connection, connection.user(), fields);
        const Outcome changed = changeProfileIn(connection, contractor, rowVersion, fields);
        return changed ? Expected<Uuid>(contractor) : tl::unexpected(changed.error());
    });
}

QFuture<Expected<Uuid>> Contractors::record(const ProfileFields &fields, const QDateTime &receivedAt)
{
    return m_database.write<Uuid>(
        [fields, receivedAt](Connection &connection) { return recordIn(connection, fields, receivedAt); });
}

QFuture<Outcome> Contractors::changeProfile(const Uuid &contractor, qint64 rowVersion, const ProfileFields &fields)
{
    return m_database.write<void>([contractor, rowVersion, fields](Connection &connection) {
        return changeProfileIn(connection, contractor, rowVersion, fields);
    });
}

QFuture<Outcome> Contractors::askForChange(const Uuid &contractor, const QString &body)
{
    return m_database.write<void>(
        [contractor, body](Connection &connection) { return askForChangeIn(connection, contractor, body); });
}

QFuture<Expected<QList<RequiredType>>> Contractors::requiredTypes(const Uuid &contractor)
{
    return m_database.read<QList<RequiredType>>(
        [contractor](Connection &connection) { return requiredTypesIn(connection, contractor); });
}

QFuture<Expected<Uuid>> Contractors::addCertification(const Uuid &contractor, const CertificationFields &fields,
                                                      const StoredFile &file, const Uuid &supersedes,
                                                      const QDateTime &receivedAt)
{
    return m_database.write<Uuid>([contractor, fields, file, supersedes, receivedAt](Connection &connection) {
        return addCertificationIn(connection, contractor, fields, file, supersedes, receivedAt);
    });
}

QFuture<Outcome> Contractors::changeCertification(const Uuid &certification, qint64 rowVersion,
                                                  const CertificationFields &fields,
                                                  const std::optional<StoredFile> &file)
{
    return m_database.write<void>([certification, rowVersion, fields, file](Connection &connection) -> Outcome {
        const QDate today = connection.now().date();
        if (const Outcome right = FieldChecks::toOutcome(check(fields, today)); !right)
            return right;
        Binds columns = columnsOf(fields);
        if (file) {
            columns.insert(columnsOf(*file));
            columns.insert({{QStringLiteral("uploaded_by"), RowValues::key(connection.user())},
                            {QStringLiteral("uploaded_at"), connection.now()}});
        }
        return Workflow::editIn(connection, certifications, certification, rowVersion, columns);
    });
}

QFuture<Expected<Uuid>> Contractors::review(const Uuid &contract, const Uuid &contractor, int score,
                                            const QString &comment)
{
    return m_database.write<Uuid>([contract, contractor, score, comment](Connection &connection) {
        return reviewIn(connection, contract, contractor, score, comment);
    });
}

Expected<Uuid> Contractors::createProfileIn(Connection &connection, const Uuid &user, const ProfileFields &fields,
                                            const QDateTime &receivedAt)
{
    if (const Outcome right = FieldChecks::toOutcome(check(fields)); !right)
        return tl::unexpected(right.error());
    const Uuid id = Uuid::create();
    Binds columns = RowValues::newRow(connection, id);
    columns.insert(columnsOf(fields));
    columns.insert(QStringLiteral("user_id"), RowValues::key(user));
    columns.insert(QStringLiteral("waiting_since"), connection.now());
    addOnBehalf(connection, columns, receivedAt);
    const Outcome made = connection.insert(profiles, columns);
    return made ? Expected<Uuid>(id) : tl::unexpected(made.error());
}

Expected<Uuid> Contractors::recordIn(Connection &connection, const ProfileFields &fields, const QDateTime &receivedAt)
{
    if (const Outcome right = FieldChecks::toOutcome(check(fields)); !right)
        return tl::unexpected(right.error());
    if (!receivedAt.isValid())
        return failure(QStringLiteral("input.required"), {}, QStringLiteral("received_at"));
    Expected<Uuid> contractor;
    const Outcome recorded = connection.transaction([&]() -> Outcome {
        // A login that nobody signs in with; a company may come twice, so its name is none.
        constexpr qsizetype longestName = 200;
        NewAccount person;
        person.login = Uuid::create().toString();
        person.fullName = fields.companyName.trimmed().left(longestName);
        person.email = fields.email;
        person.roles = {words::role::contractor};
        const Expected<Uuid> user = Accounts::createIn(connection, person);
        if (!user)
            return tl::unexpected(user.error());
        contractor = createProfileIn(connection, *user, fields, receivedAt);
        return contractor ? Outcome() : tl::unexpected(contractor.error());
    });
    return recorded ? contractor : tl::unexpected(recorded.error());
}

Outcome Contractors::askForChangeIn(Connection &connection, const Uuid &contractor, const QString &body)
{
    FieldChecks checks;
    checks.text(QStringLiteral("body"), body, 4000, FieldChecks::Presence::Required, FieldChecks::Lines::Many);
    if (const Outcome right = FieldChecks::toOutcome(checks.errors()); !right)
        return right;
    return connection.insert(QStringLiteral("contractors_change_request"),
                             {{QStringLiteral("id"), RowValues::key(Uuid::create())},
                              {QStringLiteral("contractor_id"), RowValues::key(contractor)},
                              {QStringLiteral("body"), body.trimmed()},
                              {QStringLiteral("requested_by"), RowValues::key(connection.user())},
                              {QStringLiteral("created_at"), connection.now()}});
}

Expected<Uuid> Contractors::addCertificationIn(Connection &connection, const Uuid &contractor,
                                               const CertificationFields &fields, const StoredFile &file,
                                               const Uuid &supersedes, const QDateTime &receivedAt)
{
    const QDate today = connection.now().date();
    if (const Outcome right = FieldChecks::toOutcome(check(fields, today)); !right)
        return tl::unexpected(right.error());
    if (file.url.isEmpty() || file.sha256.isEmpty())
        return failure(QStringLiteral("input.required"), {}, QStringLiteral("document_url"));
    const Uuid id = Uuid::create();
    Binds columns = RowValues::newRow(connection, id);
    columns.insert(columnsOf(fields));
    columns.insert(columnsOf(file));
    columns.insert({{QStringLiteral("contractor_id"), RowValues::key(contractor)},
                    {QStringLiteral("supersedes_id"), RowValues::key(supersedes)},
                    {QStringLiteral("uploaded_by"), RowValues::key(connection.user())},
                    {QStringLiteral("uploaded_at"), connection.now()}});
    addOnBehalf(connection, columns, receivedAt);
    const Outcome added = connection.insert(certifications, columns);
    return added ? Expected<Uuid>(id) : tl::unexpected(added.error());
}

Expected<Uuid> Contractors::reviewIn(Connection &connection, const Uuid &contract, const Uuid &contractor, int score,
                                     const QString &comment)
{
    if (const Outcome right = checkReview(score, comment); !right)
        return tl::unexpected(right.error());
    const Uuid id = Uuid::create();
    Binds columns = RowValues::newRow(connection, id);
    columns.insert({{QStringLiteral("contract_id"), RowValues::key(contract)},
                    {QStringLiteral("contractor_id"), RowValues::key(contractor)},
                    {QStringLiteral("owner_id"), RowValues::key(connection.user())},
                    {QStringLiteral("score"), score},
                    {QStringLiteral("comment"), RowValues::orNull(comment)}});
    const Outcome reviewed = connection.insert(words::entity::review, columns);
    return reviewed ? Expected<Uuid>(id) : tl::unexpected(reviewed.error());
}

Expected<QList<RequiredType>> Contractors::requiredTypesIn(Connection &connection, const Uuid &contractor)
{
    return CertificationNeeds::of(connection, contractor);
}

} // namespace tenderyard
