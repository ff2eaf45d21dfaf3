// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/PostgresConnect.h"

#include "models/domain/Uuid.h"
#include "models/storage/HostLookup.h"
#include "models/storage/PostgresErrors.h"
#include "models/storage/PostgresHandle.h"

#include <QElapsedTimer>
#include <QSqlError>
#include <QStringList>

#include <chrono>
#include <clocale>
#include <vector>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <poll.h>
#endif

namespace tenderyard {

namespace {

constexpr int oldestServer = 150000;

/// While one lives, libraries speak English in this thread: what libpq says is sorted by its words.
class EnglishHere
{
public:
#ifdef Q_OS_UNIX
    EnglishHere()
        : m_english(newlocale(LC_MESSAGES_MASK, "C", duplocale(LC_GLOBAL_LOCALE))), m_before(uselocale(m_english))
    {
    }
    ~EnglishHere()
    {
        uselocale(m_before);
        freelocale(m_english);
    }

private:
    locale_t m_english;
    locale_t m_before;

public:
#else
    EnglishHere() = default;
    ~EnglishHere() = default;
#endif
    EnglishHere(const EnglishHere &) = delete;
    EnglishHere &operator=(const EnglishHere &) = delete;
};

/// Until the socket may be written to or read from; false after `milliseconds`.
bool waitForSocket(int socket, bool forWriting, int milliseconds)
{
    const short wanted = forWriting ? POLLOUT : POLLIN;
#ifdef Q_OS_WIN
    WSAPOLLFD entry{SOCKET(socket), wanted, 0};
    return WSAPoll(&entry, 1, milliseconds) > 0;
#else
    pollfd entry{socket, wanted, 0};
    return poll(&entry, 1, milliseconds) > 0;
#endif
}

struct FinishConnection
{
    void operator()(PGconn *connection) const { PQfinish(connection); }
};

using PostgresConnection = std::unique_ptr<PGconn, FinishConnection>;

/// What libpq takes: two lists that end with a null pointer.
struct KeywordsAndValues
{
    explicit KeywordsAndValues(const QMap<QString, QString> &parameters)
    {
        texts.reserve(2 * size_t(parameters.size()));
        for (auto parameter = parameters.cbegin(); parameter != parameters.cend(); ++parameter) {
            keywords.push_back(texts.emplace_back(parameter.key().toLatin1()).constData());
            values.push_back(texts.emplace_back(parameter.value().toUtf8()).constData());
        }
        keywords.push_back(nullptr);
        values.push_back(nullptr);
    }

    std::vector<QByteArray> texts;
    std::vector<const char *> keywords;
    std::vector<const char *> values;
};

/// Until the connection stands, has failed, `milliseconds` are over or it is given up. (libpq's own limit does not hold
/// here.)
bool waitForConnection(PGconn *connection, int milliseconds, const std::atomic<bool> &givenUp)
{
    constexpr int shortWait = 50;
    QElapsedTimer timer;
    timer.start();
    for (PostgresPollingStatusType status = PGRES_POLLING_WRITING;
         status != PGRES_POLLING_OK && status != PGRES_POLLING_FAILED; status = PQconnectPoll(connection)) {
        while (!waitForSocket(PQsocket(connection), status == PGRES_POLLING_WRITING, shortWait)) {
            if (givenUp || timer.elapsed() > milliseconds)
                return false;
        }
    }
    return true;
}

std::chrono::milliseconds timeLimitOf(const PostgresAddress &address)
{
    const int seconds = address.parameters().value(QStringLiteral("connect_timeout")).toInt();
    return std::chrono::seconds(qMax(seconds, 1));
}

/// The places where the office may be, in the order in which they are tried: a host may have several addresses.
QList<PostgresAddress::Host> placesOf(const PostgresAddress &address, const std::atomic<bool> &givenUp)
{
    QList<PostgresAddress::Host> places;
    for (PostgresAddress::Host host : address.hosts) {
        const QStringList numbers =
            host.isSocket() ? QStringList() : lookUpHost(host.name, timeLimitOf(address), givenUp);
        for (const QString &number : numbers) {
            host.numeric = number;
            places.append(host);
        }
        if (host.isSocket())
            places.append(host);
    }
    return places;
}

/// Connects once just to see whether it can be done: Qt's driver keeps neither SQLSTATEs nor English.
Outcome tryConnection(const PostgresAddress &address, const QString &secret, const std::atomic<bool> &givenUp)
{
    QMap<QString, QString> parameters = address.parameters();
    if (!secret.isEmpty())
        parameters.insert(QStringLiteral("password"), secret);
    const KeywordsAndValues given(parameters);
    const EnglishHere english;
    const PostgresConnection connection(PQconnectStartParams(given.keywords.data(), given.values.data(), 0));
    Q_CHECK_PTR(connection.get());
    PQsetErrorVerbosity(connection.get(), PQERRORS_VERBOSE);
    if (PQstatus(connection.get()) != CONNECTION_BAD &&
        !waitForConnection(connection.get(), int(timeLimitOf(address).count()), givenUp))
        return failure(QStringLiteral("storage.unreachable"), QStringLiteral("no answer in time"));
    if (PQstatus(connection.get()) != CONNECTION_OK)
        return tl::unexpected(postgresConnectError(QString::fromUtf8(PQerrorMessage(connection.get()))));
    if (const int version = PQserverVersion(connection.get()); version < oldestServer)
        return failure(QStringLiteral("storage.server_too_old"), QString::number(version));
    return {};
}

Expected<QSqlDatabase> openPostgresHandle(const PostgresAddress &address, const QString &secret)
{
    const QString name = Uuid::create().toString();
    Error problem;
    {
        QSqlDatabase handle = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
        QMap<QString, QString> parameters = address.parameters();
        handle.setHostName(parameters.take(QStringLiteral("host")));
        handle.setDatabaseName(parameters.take(QStringLiteral("dbname")));
        handle.setUserName(parameters.take(QStringLiteral("user")));
        // Never among the options, which a driver may print.
        handle.setPassword(secret);
        QStringList options;
        for (auto parameter = parameters.cbegin(); parameter != parameters.cend(); ++parameter) {
            QString value = parameter.value();
            value.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'"));
            options.append(parameter.key() + QStringLiteral("='") + value + u'\'');
        }
        handle.setConnectOptions(options.join(u';'));
        handle.setNumericalPrecisionPolicy(QSql::HighPrecision);
        if (!handle.isValid())
            problem = {QStringLiteral("storage.failed"), {}, QStringLiteral("Qt has no driver for PostgreSQL"), {}, {}};
        else if (handle.open())
            return handle;
        else
            problem = postgresConnectError(handle.lastError().databaseText());
    }
    QSqlDatabase::removeDatabase(name);
    return tl::unexpected(problem);
}

/// The first place of an address that lets this user in, as an address of its own.
Expected<PostgresAddress> findPostgres(const PostgresAddress &address, const QString &secret,
                                       const std::atomic<bool> &givenUp)
{
    Error problem{QStringLiteral("storage.unreachable"), {}, QStringLiteral("no such host"), {}, {}};
    for (const PostgresAddress::Host &place : placesOf(address, givenUp)) {
        if (givenUp)
            break;
        PostgresAddress single = address;
        single.hosts = {place};
        const Outcome tried = tryConnection(single, secret, givenUp);
        if (tried)
            return single;
        // What somebody can mend says more than a host that is merely down.
        if (problem.code == QLatin1String("storage.unreachable"))
            problem = tried.error();
        // Another host would only count one more wrong try.
        if (problem.code == QLatin1String("storage.wrong_password"))
            break;
    }
    return tl::unexpected(problem);
}

} // namespace

Expected<QSqlDatabase> connectToPostgres(const PostgresAddress &address, const QString &secret,
                                         const std::atomic<bool> &givenUp)
{
    const Expected<PostgresAddress> found = findPostgres(address, secret, givenUp);
    return found ? openPostgresHandle(*found, secret) : tl::unexpected(found.error());
}

Outcome probePostgres(const PostgresAddress &address, const QString &secret, const std::atomic<bool> &givenUp)
{
    const Expected<PostgresAddress> found = findPostgres(address, secret, givenUp);
    return found ? Outcome() : tl::unexpected(found.error());
}

} // namespace tenderyard
