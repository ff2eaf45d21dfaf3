// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ocds/PartyStore.h"

#include "models/domain/Folding.h"
#include "models/domain/Statuses.h"

#include <QCryptographicHash>

namespace tenderyard {

namespace {

constexpr qsizetype longestPerson = 200;
constexpr qsizetype longestCompany = 300;
constexpr qsizetype longestRegion = 300;
constexpr qsizetype longestAddress = 500;

/// A login that nobody types, the same for the same party.
QString loginOf(const ImportedParty &party)
{
    const QByteArray digest =
        QCryptographicHash::hash(QString(party.scheme + u'\n' + party.externalId).toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("import-") + QString::fromLatin1(digest.toHex().first(24));
}

bool isPublic(const QString &scheme)
{
    return !scheme.startsWith(u"tenderyard:");
}

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace

Expected<Uuid> PartyStore::owner(const ImportedParty &party)
{
    return user(party, words::role::owner);
}

Expected<Uuid> PartyStore::user(const ImportedParty &party, QLatin1String role)
{
    const QString table = words::entity::user;
    const Expected<ImportLedger::Known> known = m_ledger.find(party.scheme, party.externalId, table);
    if (!known)
        return tl::unexpected(known.error());
    Uuid id = known->id;
    if (id.isNull()) {
        const Expected<Uuid> import = m_ledger.batch();
        if (!import)
            return tl::unexpected(import.error());
        id = Uuid::create();
        const QString name = party.name.left(longestPerson);
        const QDateTime now = m_ledger.connection().now();
        const Outcome made =
            m_ledger.connection().insert(table, {{QStringLiteral("id"), QVariant::fromValue(id)},
                                                 {QStringLiteral("login"), loginOf(party)},
                                                 {QStringLiteral("login_fold"), foldForSearch(loginOf(party))},
                                                 {QStringLiteral("full_name"), name},
                                                 {QStringLiteral("name_fold"), foldForSearch(name)},
                                                 {QStringLiteral("active"), false},
                                                 {QStringLiteral("import_id"), QVariant::fromValue(*import)},
                                                 {QStringLiteral("created_at"), now},
                                                 {QStringLiteral("updated_at"), now}});
        if (!made)
            return tl::unexpected(made.error());
        ++m_made[table];
        if (const Outcome kept = m_ledger.remember(party.scheme, party.externalId, table, {id, {}}); !kept)
            return tl::unexpected(kept.error());
    }
    const Outcome given = giveRole(id, role);
    return given ? Expected<Uuid>(id) : tl::unexpected(given.error());
}

Outcome PartyStore::giveRole(const Uuid &user, QLatin1String role)
{
    Binds binds = {{QStringLiteral("user_id"), QVariant::fromValue(user)}, {QStringLiteral("role"), QString(role)}};
    const Expected<QVariant> there = m_ledger.connection().scalar(
        QStringLiteral("SELECT 1 FROM users_role WHERE user_id = :user_id AND role = :role"), binds);
    if (!there)
        return tl::unexpected(there.error());
    if (!there->isNull())
        return {};
    binds.insert(QStringLiteral("granted_at"), m_ledger.connection().now());
    return m_ledger.connection().insert(QStringLiteral("users_role"), binds);
}

Expected<Uuid> PartyStore::contractor(const ImportedParty &party)
{
    const QString table = words::entity::profile;
    const Expected<ImportLedger::Known> known = m_ledger.find(party.scheme, party.externalId, table);
    if (!known)
        return tl::unexpected(known.error());
    if (!known->id.isNull())
        return known->id;
    const Expected<Uuid> person = user(party, words::role::contractor);
    if (!person)
        return person;
    const Expected<Uuid> import = m_ledger.batch();
    if (!import)
        return import;
    const Uuid id = Uuid::create();
    const QString name = party.name.left(longestCompany);
    const QString region = party.region.isEmpty() ? QStringLiteral("") : party.region.left(longestRegion);
    const QDateTime now = m_ledger.connection().now();
    const Outcome made = m_ledger.connection().insert(
        table, {{QStringLiteral("id"), QVariant::fromValue(id)},
                {QStringLiteral("user_id"), QVariant::fromValue(*person)},
                {QStringLiteral("company_name"), name},
                {QStringLiteral("company_fold"), foldForSearch(name)},
                {QStringLiteral("operating_region"), region},
                {QStringLiteral("search_fold"), foldForSearch(name + u' ' + region)},
                {QStringLiteral("verified_status"), QString(words::profile::pending)},
                {QStringLiteral("identifier_scheme"), isPublic(party.scheme) ? QVariant(party.scheme) : QVariant()},
                {QStringLiteral("identifier"), isPublic(party.scheme) ? QVariant(party.externalId) : QVariant()},
                {QStringLiteral("address"), textOrNull(party.address.left(longestAddress))},
                {QStringLiteral("import_id"), QVariant::fromValue(*import)},
                {QStringLiteral("created_at"), now},
                {QStringLiteral("updated_at"), now}});
    if (!made)
        return tl::unexpected(made.error());
    ++m_made[table];
    const Outcome kept = m_ledger.remember(party.scheme, party.externalId, table, {id, {}});
    return kept ? Expected<Uuid>(id) : tl::unexpected(kept.error());
}

} // namespace tenderyard
