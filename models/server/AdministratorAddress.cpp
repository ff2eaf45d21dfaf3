// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/server/AdministratorAddress.h"

#include <QFileInfo>
#include <QMap>
#include <QStringList>

#include <libpq-fe.h>

#include <memory>

namespace tenderyard {

namespace {

const QStringList ownKeywords{QStringLiteral("host"), QStringLiteral("port"), QStringLiteral("dbname"),
                              QStringLiteral("user")};
/// Taken as they are.
const QStringList passedKeywords{QStringLiteral("sslmode"),         QStringLiteral("sslrootcert"),
                                 QStringLiteral("sslcert"),         QStringLiteral("sslkey"),
                                 QStringLiteral("sslcrl"),          QStringLiteral("connect_timeout"),
                                 QStringLiteral("tcp_user_timeout")};

using ConnectionOptions = std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)>;

tl::unexpected<Error> wrongAddress(const QString &text)
{
    return tl::unexpected<Error>(Error{QStringLiteral("usage.wrong"), text, {}, {}, {}});
}

/// The user that libpq takes when none is named.
QString defaultUser()
{
    const ConnectionOptions defaults(PQconndefaults(), &PQconninfoFree);
    for (const PQconninfoOption *option = defaults.get(); option && option->keyword; ++option) {
        if (QLatin1String(option->keyword) == u"user")
            return QString::fromLocal8Bit(option->val);
    }
    return {};
}

/// Where libpq looks for the socket of a server on this computer when no host is named.
QString defaultSocketFolder()
{
    const QString debian = QStringLiteral("/var/run/postgresql");
    return QFileInfo::exists(debian) ? debian : QStringLiteral("/tmp");
}

QList<PostgresAddress::Host> hostsFrom(const QString &names, const QString &ports)
{
    constexpr int usualPort = 5432;
    const QStringList numbers = ports.split(u',');
    QList<PostgresAddress::Host> hosts;
    for (const QString &name : names.split(u',')) {
        // One port holds for all hosts.
        const QString number = numbers.value(numbers.size() == 1 ? 0 : hosts.size());
        hosts.append({name.isEmpty() ? defaultSocketFolder() : name, number.isEmpty() ? usualPort : number.toInt()});
    }
    return hosts;
}

} // namespace

Expected<PostgresAddress> AdministratorAddress::parse(const QString &connection)
{
    char *problem = nullptr;
    const ConnectionOptions options(PQconninfoParse(connection.toUtf8().constData(), &problem), &PQconninfoFree);
    const std::unique_ptr<char, decltype(&PQfreemem)> freed(problem, &PQfreemem);
    if (!options)
        return wrongAddress(tr("This is no connection string: %1").arg(QString::fromLocal8Bit(problem).trimmed()));
    QMap<QString, QString> values;
    for (const PQconninfoOption *option = options.get(); option->keyword; ++option) {
        const QString keyword = QLatin1String(option->keyword);
        const bool known = ownKeywords.contains(keyword) || passedKeywords.contains(keyword);
        if (option->val && keyword == u"password")
            return wrongAddress(tr("Leave the password out: everybody on this computer can see it there. It is asked "
                                   "for, or read from PGPASSWORD or the file ~/.pgpass."));
        if (option->val && !known)
            return wrongAddress(tr("The connection string must not set %1.").arg(keyword));
        if (option->val)
            values.insert(keyword, QString::fromUtf8(option->val));
        else if (known && option->envvar && qEnvironmentVariableIsSet(option->envvar))
            values.insert(keyword, qEnvironmentVariable(option->envvar));
    }
    PostgresAddress address;
    address.hosts = hostsFrom(values.take(QStringLiteral("host")), values.take(QStringLiteral("port")));
    address.database = values.take(QStringLiteral("dbname"));
    address.user = values.take(QStringLiteral("user"));
    if (address.user.isEmpty())
        address.user = defaultUser();
    if (address.database.isEmpty())
        return wrongAddress(tr("Name the database: \"host=… dbname=…\"."));
    address.options = values;
    // The same checks as for every other address.
    const Expected<PostgresAddress> checked = PostgresAddress::parse(address.toString());
    if (!checked)
        return wrongAddress(tr("This is no connection string: %1").arg(checked.error().detail));
    return *checked;
}

} // namespace tenderyard
