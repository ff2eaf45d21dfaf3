// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/TypedServer.h"

#include "views/shell/AuthorityFile.h"

#include <QUrl>

namespace tenderyard {

namespace {

const QString authorityOption = QStringLiteral("sslrootcert");

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

/// What an address has to have encoded is the folder of a socket.
QString encodedHost(const QString &host)
{
    if (!host.startsWith(u'/'))
        return host;
    const QString folder = host.section(u':', 0, 0);
    return encoded(folder) + host.sliced(folder.size());
}

QString typedHost(const PostgresAddress::Host &host)
{
    const QString name = host.name.contains(u':') ? u'[' + host.name + u']' : host.name;
    return host.port == PostgresAddress::Host().port ? name : name + u':' + QString::number(host.port);
}

Outcome required(const QString &value, const QString &field)
{
    return value.trimmed().isEmpty() ? failure(QStringLiteral("input.required"), {}, field) : Outcome();
}

} // namespace

TypedServer TypedServer::of(const PostgresAddress &address)
{
    QStringList hosts;
    for (const PostgresAddress::Host &host : address.hosts)
        hosts.append(typedHost(host));
    const QString authority = address.options.value(authorityOption);
    return {hosts.join(QStringLiteral(", ")), address.database, address.user,
            authority == AuthorityFile::ofSystem() ? QString() : authority};
}

Expected<PostgresAddress> TypedServer::address(const QString &fingerprint) const
{
    for (const auto &[value, field] :
         {std::pair{hosts, QStringLiteral("server")}, std::pair{database, QStringLiteral("database")},
          std::pair{signIn, QStringLiteral("sign_in")}}) {
        if (const Outcome there = required(value, field); !there)
            return tl::unexpected(there.error());
    }
    QStringList places = hosts.split(u',');
    for (QString &place : places)
        place = encodedHost(place.trimmed());
    Expected<PostgresAddress> parsed =
        PostgresAddress::parse(QStringLiteral("postgresql://%1/%2?user=%3")
                                   .arg(places.join(u','), encoded(database.trimmed()), encoded(signIn.trimmed())));
    if (!parsed)
        return failure(parsed.error().code, parsed.error().detail, QStringLiteral("server"));
    if (isSocket())
        return parsed;
    const QString file = certificate.trimmed();
    if (const Outcome right = file.isEmpty() ? Outcome() : AuthorityFile::check(file, fingerprint); !right)
        return tl::unexpected(right.error());
    const QString authorities = file.isEmpty() ? AuthorityFile::ofSystem() : file;
    if (!authorities.isEmpty())
        parsed->options.insert(authorityOption, authorities);
    return parsed;
}

} // namespace tenderyard
