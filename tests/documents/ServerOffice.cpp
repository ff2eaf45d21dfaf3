// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/documents/ServerOffice.h"

#include "models/storage/Migrator.h"
#include "models/storage/OfficeSchema.h"
#include "tests/support/PostgresServer.h"

#include <QFile>

namespace tenderyard {

namespace {

QString scriptOf(const QString &name)
{
    QFile file(QStringLiteral(":/sql/postgresql/server/%1.sql").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not there", qPrintable(name));
    return QString::fromUtf8(file.readAll());
}

template<class T> T require(Expected<T> answer, const char *what)
{
    if (!answer)
        qFatal("%s: %s %s", what, qPrintable(answer.error().code), qPrintable(answer.error().detail));
    return std::move(*answer);
}

} // namespace

ServerOffice::ServerOffice() : m_database(PostgresServer::shared().makeDatabase())
{
    PostgresServer::shared().run(m_database, scriptOf(QStringLiteral("schemas")));
    const auto dialect = require(Dialect::forAddress(address()), "dialect");
    const auto connection = require(dialect->openConnection(address(), MissingOffice::Create, m_clock), "connection");
    require(Migrator(require(officeSchema(*dialect), "schema")).migrate(*connection), "migration");
    PostgresServer::shared().run(m_database, scriptOf(QStringLiteral("database")));
}

ServerOffice::~ServerOffice()
{
    const QString roles = run(QStringLiteral("SELECT string_agg(role_name, ' ') FROM account_login"));
    PostgresServer::shared().dropDatabase(m_database);
    for (const QString &role : roles.split(u' ', Qt::SkipEmptyParts))
        PostgresServer::shared().dropRole(role);
}

QString ServerOffice::address() const
{
    return PostgresServer::shared().administratorAddress(m_database);
}

QString ServerOffice::run(const QString &sql)
{
    return PostgresServer::shared().run(m_database, QStringLiteral("SET search_path = office, tenderyard; "
                                                                   "SET session_replication_role = replica; ") +
                                                        sql);
}

Uuid ServerOffice::addUser(const QString &login, const QStringList &roles)
{
    const Uuid id = Uuid::create();
    run(QStringLiteral("INSERT INTO users_user (id, login, login_fold, full_name, name_fold, created_at, updated_at) "
                       "VALUES ('%1', '%2', '%2', '%2', '%2', now(), now())")
            .arg(id.toString(), login));
    for (const QString &role : roles)
        run(QStringLiteral("INSERT INTO users_role (user_id, role, granted_at) VALUES ('%1', '%2', now())")
                .arg(id.toString(), role));
    run(QStringLiteral("SELECT account_make_login('%1', NULL, NULL)").arg(id.toString()));
    return id;
}

Uuid ServerOffice::addContractor(const Uuid &user)
{
    const Uuid id = Uuid::create();
    run(QStringLiteral("INSERT INTO contractors_contractor (id, user_id, company_name, company_fold, created_at, "
                       "updated_at) VALUES ('%1', '%2', 'company', 'company', now(), now())")
            .arg(id.toString(), user.toString()));
    return id;
}

void ServerOffice::addCertification(const Uuid &contractor, const Uuid &uploader, const QString &sha256)
{
    run(QStringLiteral("SET session_replication_role = origin; SET ROLE tenderyard_importer; "
                       "INSERT INTO contractors_certification (id, contractor_id, document_type, document_url, "
                       "file_name, media_type, byte_size, sha256, uploaded_by, uploaded_at, created_at, updated_at) "
                       "VALUES ('%1', '%2', 'type', 'sha256:%4', 'file.pdf', 'application/pdf', 1, '%4', '%3', now(), "
                       "now(), now())")
            .arg(Uuid::create().toString(), contractor.toString(), uploader.toString(), sha256));
}

} // namespace tenderyard
