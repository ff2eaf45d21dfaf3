// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/PostgresAddress.h"

#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace tenderyard {

namespace {

const QString serverScheme = QStringLiteral("postgresql://");
constexpr int largestPort = 65535;

/// What an address may set beside host, port, database and user. (Others would change what a connection is for.)
constexpr std::array knownOptions{"sslmode", "sslrootcert",     "sslcert",         "sslkey",
                                  "sslcrl",  "connect_timeout", "tcp_user_timeout"};
constexpr std::array sslModes{"disable", "prefer", "require", "verify-ca", "verify-full"};

tl::unexpected<Error> notAnAddress(const QString &what)
{
    return failure(QStringLiteral("storage.unknown_database"), what);
}

QString decoded(QStringView text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

template<std::size_t N> bool isListed(const std::array<const char *, N> &list, const QString &text)
{
    return std::ranges::any_of(list, [&](const char *entry) { return text == QLatin1String(entry); });
}

/// A value that goes into a list of settings of Qt's driver, where a semicolon is a separator.
bool isSafe(const QString &value)
{
    return std::ranges::none_of(value, [](QChar c) { return c == u';' || c.unicode() < 0x20; });
}

Expected<PostgresAddress::Host> parseHost(QStringView text)
{
    PostgresAddress::Host host;
    qsizetype colon = text.lastIndexOf(u':');
    // The colons of an IPv6 address stand in brackets.
    if (text.lastIndexOf(u']') > colon)
        colon = -1;
    if (colon >= 0) {
        bool isNumber = false;
        host.port = text.sliced(colon + 1).toInt(&isNumber);
        if (!isNumber || host.port < 1 || host.port > largestPort)
            return notAnAddress(QStringLiteral("the port is no number from 1 to 65535"));
        text = text.first(colon);
    }
    if (text.startsWith(u'[') && text.endsWith(u']'))
        text = text.sliced(1, text.size() - 2);
    host.name = decoded(text);
    if (host.name.isEmpty() || host.name.contains(u',') || host.name.contains(u' ') || !isSafe(host.name))
        return notAnAddress(QStringLiteral("a host is missing"));
    return host;
}

Outcome parseOptions(PostgresAddress &address, const QString &query)
{
    for (const auto &[name, value] : QUrlQuery(query).queryItems(QUrl::FullyDecoded)) {
        if (!isSafe(value))
            return notAnAddress(QStringLiteral("a setting has an impossible value"));
        if (name == QLatin1String("user"))
            address.user = value;
        else if (isListed(knownOptions, name))
            address.options.insert(name, value);
        else
            return notAnAddress(QStringLiteral("a setting is not known"));
    }
    const QString mode = address.options.value(QStringLiteral("sslmode"), QLatin1String(sslModes.back()));
    if (!isListed(sslModes, mode))
        return notAnAddress(QStringLiteral("no such sslmode"));
    return {};
}

} // namespace

bool PostgresAddress::isOne(const QString &address)
{
    return address.startsWith(serverScheme, Qt::CaseInsensitive);
}

Expected<PostgresAddress> PostgresAddress::parse(const QString &address)
{
    if (!isOne(address))
        return notAnAddress(QStringLiteral("it does not begin with postgresql://"));
    const QStringView rest = QStringView(address).sliced(serverScheme.size());
    const qsizetype slash = rest.indexOf(u'/');
    if (slash < 0)
        return notAnAddress(QStringLiteral("no database is named"));
    // A name and perhaps a password would stand before it.
    if (rest.first(slash).contains(u'@'))
        return notAnAddress(QStringLiteral("the user belongs behind the question mark"));
    PostgresAddress parsed;
    for (const QStringView text : rest.first(slash).split(u',')) {
        const Expected<Host> host = parseHost(text);
        if (!host)
            return tl::unexpected(host.error());
        parsed.hosts.append(*host);
    }
    const QStringView place = rest.sliced(slash + 1);
    const qsizetype question = place.indexOf(u'?');
    parsed.database = decoded(question < 0 ? place : place.first(question));
    if (question >= 0) {
        if (const Outcome read = parseOptions(parsed, place.sliced(question + 1).toString()); !read)
            return tl::unexpected(read.error());
    }
    if (parsed.database.isEmpty() || parsed.user.isEmpty() || !isSafe(parsed.database))
        return notAnAddress(QStringLiteral("the database or the user is missing"));
    return parsed;
}

QString PostgresAddress::toString() const
{
    QStringList places;
    for (const Host &host : hosts) {
        const QString name = host.name.contains(u':') ? u'[' + host.name + u']' : encoded(host.name);
        places.append(name + u':' + QString::number(host.port));
    }
    QString text =
        serverScheme + places.join(u',') + u'/' + encoded(database) + QStringLiteral("?user=") + encoded(user);
    for (auto option = options.cbegin(); option != options.cend(); ++option)
        text += u'&' + option.key() + u'=' + encoded(option.value());
    return text;
}

QMap<QString, QString> PostgresAddress::parameters() const
{
    QStringList names;
    QStringList ports;
    for (const Host &host : hosts) {
        names.append(host.name);
        ports.append(QString::number(host.port));
    }
    QMap<QString, QString> all{{QStringLiteral("host"), names.join(u',')},
                               {QStringLiteral("port"), ports.join(u',')},
                               {QStringLiteral("dbname"), database},
                               {QStringLiteral("user"), user},
                               {QStringLiteral("client_encoding"), QStringLiteral("UTF8")},
                               {QStringLiteral("connect_timeout"), QStringLiteral("5")},
                               // A peer that does not even acknowledge: ms, and the same for an idle connection.
                               {QStringLiteral("tcp_user_timeout"), QStringLiteral("8000")},
                               {QStringLiteral("keepalives"), QStringLiteral("1")},
                               {QStringLiteral("keepalives_idle"), QStringLiteral("10")},
                               {QStringLiteral("keepalives_interval"), QStringLiteral("3")},
                               {QStringLiteral("keepalives_count"), QStringLiteral("3")},
                               {QStringLiteral("target_session_attrs"), QStringLiteral("read-write")},
                               // Every login reads it: never a person's or a computer's name.
                               {QStringLiteral("application_name"), QStringLiteral("tenderyard")},
                               {QStringLiteral("gssencmode"), QStringLiteral("disable")},
                               {QStringLiteral("sslmode"), QStringLiteral("verify-full")}};
    // The name is still what the certificate is compared with.
    if (hosts.size() == 1 && !hosts.first().numeric.isEmpty())
        all.insert(QStringLiteral("hostaddr"), hosts.first().numeric);
    // A Unix socket has no TLS.
    if (std::ranges::all_of(hosts, &Host::isSocket))
        all.insert(QStringLiteral("sslmode"), QStringLiteral("disable"));
    all.insert(options);
    return all;
}

} // namespace tenderyard
