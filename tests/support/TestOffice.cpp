// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestOffice.h"

#include "models/domain/Folding.h"
#include "models/storage/Migrator.h"
#include "models/storage/OfficeSchema.h"
#include "models/storage/SqliteDialect.h"

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

TestOffice::TestOffice() : m_dialect(std::make_unique<SqliteDialect>())
{
    const QString from = templatePath(*m_dialect, m_clock);
    if (!QFile::copy(from, path()))
        qFatal("The test office could not be copied");
    m_connection = openAnother();
}

TestOffice::~TestOffice() = default;

QString TestOffice::path() const
{
    return m_folder.filePath(QStringLiteral("office.tenderyard"));
}

std::unique_ptr<Connection> TestOffice::openAnother()
{
    return require(m_dialect->openConnection(path(), MissingOffice::Refuse, m_clock), "test office");
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
    return id;
}

Outcome TestOffice::asEngine(const std::function<Outcome()> &work)
{
    return m_connection->transaction([&] { return m_connection->asEngine(work); });
}

} // namespace tenderyard
