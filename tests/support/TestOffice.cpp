// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestOffice.h"

#include "models/domain/Folding.h"
#include "models/domain/Timestamp.h"
#include "models/storage/Migrator.h"
#include "models/storage/OfficeSchema.h"
#include "models/storage/PostgresDialect.h"
#include "models/storage/Session.h"
#include "models/storage/SqliteDialect.h"
#include "tests/support/OfficeTemplate.h"
#include "tests/support/PostgresServer.h"

#include <QFile>

namespace tenderyard {

namespace {

void require(const Outcome &outcome, const char *what)
{
    if (!outcome)
        qFatal("%s: %s %s", what, qPrintable(outcome.error().code), qPrintable(outcome.error().detail));
}

template<class T> T require(Expected<T> answer, const char *what)
{
    require(answer ? Outcome() : tl::unexpected(answer.error()), what);
    return std::move(*answer);
}

/// An empty office, made once a program and copied for each test: copying takes a millisecond, migrating many.
QString templatePath(const Dialect &dialect, const Clock &clock)
{
    static const QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("template.tenderyard"));
    if (QFile::exists(path))
        return path;
    auto connection = require(dialect.openConnection(path, MissingOffice::Create, clock), "template office");
    require(Migrator(require(officeSchema(dialect), "office schema")).migrate(*connection), "migration");
    return path;
}

} // namespace

bool TestOffice::isOnServer()
{
    return qEnvironmentVariable("TENDERYARD_TEST_DATABASE") == QLatin1String("postgresql");
}

TestOffice::TestOffice()
{
    if (isOnServer())
        openOnServer();
    else
        openFile();
}

TestOffice::~TestOffice()
{
    m_clock.follow({});
    m_connection.reset();
    if (!m_database.isEmpty())
        PostgresServer::shared().dropDatabase(m_database);
}

void TestOffice::openFile()
{
    const SqliteDialect dialect;
    m_path = m_folder.filePath(QStringLiteral("office.tenderyard"));
    if (!QFile::copy(templatePath(dialect, m_clock), m_path))
        qFatal("The test office could not be copied");
    m_connection = openAnother();
}

void TestOffice::openOnServer()
{
    PostgresServer &server = PostgresServer::shared();
    m_database = server.makeDatabase(OfficeTemplate::of(server, m_clock));
    m_path = server.administratorAddress(m_database);
    m_connection = openAnother();
    m_clock.follow([this](const QDateTime &now) {
        PostgresServer::shared().run(m_database,
                                     QStringLiteral("UPDATE office.test_clock SET now = '%1'").arg(toTimestamp(now)));
    });
}

std::unique_ptr<Connection> TestOffice::openAnother(std::chrono::milliseconds patience)
{
    if (isOnServer())
        m_dialects.push_back(std::make_unique<PostgresDialect>(QString(), patience));
    else
        m_dialects.push_back(std::make_unique<SqliteDialect>(patience));
    return require(m_dialects.back()->openConnection(m_path, MissingOffice::Refuse, m_clock), "test office");
}

Outcome TestOffice::giveLogin(const Uuid &user)
{
    if (!isOnServer())
        return {};
    return m_connection->asSchemaOwner([&]() -> Outcome {
        const Expected<QVariant> made =
            m_connection->scalar(QStringLiteral("SELECT account_make_login(:user, NULL, NULL)"),
                                 {{QStringLiteral("user"), QVariant::fromValue(user)}});
        return made ? Outcome() : tl::unexpected(made.error());
    });
}

QString TestOffice::addressOf(const Uuid &user, const QString &password)
{
    PostgresServer &server = PostgresServer::shared();
    const QString role = server.run(
        m_database,
        QStringLiteral("SELECT role_name FROM office.account_login WHERE user_id = '%1'").arg(user.toString()));
    server.run(m_database, QStringLiteral("ALTER ROLE %1 LOGIN PASSWORD '%2'").arg(role, password));
    return server.address(m_database, role);
}

void TestOffice::setClockBehind(bool behind)
{
    if (isOnServer())
        PostgresServer::shared().run(m_database, QStringLiteral("UPDATE office.test_clock SET behind = %1")
                                                     .arg(behind ? QStringLiteral("true") : QStringLiteral("false")));
    else
        m_connection->session().newestAudit = behind ? m_clock.now().addSecs(10 * 60) : QDateTime();
}

Uuid TestOffice::addUser(const QString &login, const QStringList &roles)
{
    const Uuid id = Uuid::create();
    const QDateTime now = m_clock.now();
    const Outcome added = asEngine([&]() -> Outcome {
        const Outcome user =
            m_connection->insert(QStringLiteral("users_user"), {{QStringLiteral("id"), QVariant::fromValue(id)},
                                                                {QStringLiteral("login"), login},
                                                                {QStringLiteral("login_fold"), foldForSearch(login)},
                                                                {QStringLiteral("full_name"), login},
                                                                {QStringLiteral("name_fold"), foldForSearch(login)},
                                                                {QStringLiteral("created_at"), now},
                                                                {QStringLiteral("updated_at"), now}});
        if (!user)
            return user;
        for (const QString &role : roles) {
            const Outcome given = m_connection->insert(QStringLiteral("users_role"),
                                                       {{QStringLiteral("user_id"), QVariant::fromValue(id)},
                                                        {QStringLiteral("role"), role},
                                                        {QStringLiteral("granted_at"), now}});
            if (!given)
                return given;
        }
        return {};
    });
    require(added, "test user");
    require(giveLogin(id), "test login");
    return id;
}

Outcome TestOffice::asEngine(const std::function<Outcome()> &work)
{
    return m_connection->transaction([&] { return m_connection->asEngine(work); });
}

} // namespace tenderyard
