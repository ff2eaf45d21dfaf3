// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/CopiedOffice.h"

#include "models/documents/FolderStore.h"
#include "models/workflow/Accounts.h"
#include "tests/support/PostgresServer.h"

#include <QDir>
#include <QFile>

namespace tenderyard {

namespace {

template<class T> T require(Expected<T> answer, const QString &what)
{
    if (!answer)
        qFatal("%s: %s %s", qPrintable(what), qPrintable(answer.error().code), qPrintable(answer.error().detail));
    return std::move(*answer);
}

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    const QFileInfoList entries = QDir(from).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        const QString target = to + u'/' + entry.fileName();
        if (entry.isDir())
            copyFolder(entry.filePath(), target);
        else if (!QFile::copy(entry.filePath(), target))
            qFatal("%s cannot be copied", qPrintable(entry.filePath()));
    }
}

} // namespace

ServerDatabase::ServerDatabase() : m_name(PostgresServer::shared().makeDatabase()) {}

ServerDatabase::~ServerDatabase()
{
    const bool made =
        run(QStringLiteral("SELECT to_regclass('office.account_login') IS NOT NULL")) == QLatin1String("t");
    const QString roles =
        made ? run(QStringLiteral("SELECT string_agg(role_name, ' ') FROM office.account_login")) : QString();
    PostgresServer::shared().dropDatabase(m_name);
    for (const QString &role : roles.split(u' ', Qt::SkipEmptyParts))
        PostgresServer::shared().dropRole(role);
}

QString ServerDatabase::address() const
{
    return PostgresServer::shared().administratorAddress(m_name);
}

QString ServerDatabase::run(const QString &sql)
{
    return PostgresServer::shared().run(m_name, sql);
}

void ServerDatabase::cutConnections()
{
    run(QStringLiteral("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
                       "WHERE datname = current_database() AND pid <> pg_backend_pid()"));
}

CopiedOffice::CopiedOffice(const QString &address)
    : m_address(address), m_dialect(require(Dialect::forAddress(address), address)),
      m_connection(require(m_dialect->openConnection(address, MissingOffice::Refuse, m_clock), address))
{
}

void CopiedOffice::copyFiles(const QString &from, const QString &to)
{
    if (!QFile::copy(from, to))
        qFatal("%s cannot be copied", qPrintable(from));
    copyFolder(FolderStore::folderBeside(from), FolderStore::folderBeside(to));
}

bool CopiedOffice::serverLogHolds(const QString &text)
{
    QFile log(QFileInfo(PostgresServer::shared().authority()).path() + QStringLiteral("/data/server.log"));
    if (!log.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(log.fileName()));
    return log.readAll().contains(text.toUtf8());
}

QStringList CopiedOffice::tables()
{
    return column(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'schema_%' "
                                 "AND name NOT LIKE 'workflow_%' ORDER BY name"));
}

QStringList CopiedOffice::triggers()
{
    return column(QStringLiteral("SELECT name FROM sqlite_master WHERE type IN ('trigger', 'view') ORDER BY name"));
}

QStringList CopiedOffice::column(const QString &sql)
{
    const Rows rows = require(m_connection->select(sql), sql);
    QStringList values;
    for (const Row &row : rows) {
        const QVariantHash hash = row.toHash();
        values.append(hash.value(hash.contains(QStringLiteral("name")) ? QStringLiteral("name") : hash.keys().first())
                          .toString());
    }
    return values;
}

QStringList CopiedOffice::rows(const QString &table)
{
    const Rows rows = require(m_connection->select(QStringLiteral("SELECT * FROM ") + table), table);
    QStringList texts;
    for (const Row &row : rows) {
        QVariantHash values = row.toHash();
        values.remove(QStringLiteral("password_hash"));
        values.remove(QStringLiteral("must_change_password"));
        QStringList names = values.keys();
        names.sort();
        QStringList cells;
        for (const QString &name : std::as_const(names)) {
            const QVariant value = values.value(name);
            cells.append(QStringLiteral("%1=%2%3").arg(name, QLatin1String(value.typeName()), value.toString()));
        }
        texts.append(cells.join(u'|'));
    }
    texts.sort();
    return texts;
}

QStringList CopiedOffice::documents() const
{
    QStringList hashes = FolderStore(FolderStore::folderBeside(m_address)).hashesNow();
    hashes.sort();
    return hashes;
}

QString CopiedOffice::pathOf(const QString &sha256) const
{
    return QStringLiteral("%1/%2/%3").arg(FolderStore::folderBeside(m_address), sha256.first(2), sha256);
}

void CopiedOffice::damageDocument(const QString &sha256) const
{
    QFile file(pathOf(sha256));
    if (!file.open(QIODevice::Append) || file.write("damage") != 6)
        qFatal("%s cannot be damaged", qPrintable(file.fileName()));
}

void CopiedOffice::removeDocument(const QString &sha256) const
{
    if (!QFile::remove(pathOf(sha256)))
        qFatal("%s cannot be removed", qPrintable(sha256));
}

void CopiedOffice::change(const QString &sql)
{
    const Outcome changed = m_connection->transaction([&] {
        return m_connection->asEngine([&]() -> Outcome {
            const Expected<qint64> rows = m_connection->execute(sql);
            return rows ? Outcome() : tl::unexpected(rows.error());
        });
    });
    if (!changed)
        qFatal("%s: %s", qPrintable(sql), qPrintable(changed.error().detail));
}

Expected<SignedIn> CopiedOffice::signIn(const QString &login, const QString &password)
{
    return Accounts::signInIn(*m_connection, login, password);
}

QString CopiedOffice::codeOfForbiddenStep()
{
    Row pending;
    const Outcome found = m_connection->asEngine([&]() -> Outcome {
        // On a server a password that others know has to be changed first.
        const Expected<qint64> known =
            m_connection->execute(QStringLiteral("UPDATE users_user SET must_change_password = false"));
        if (!known)
            return tl::unexpected(known.error());
        pending =
            require(m_connection->selectOne(QStringLiteral("SELECT id, user_id FROM contractors_contractor "
                                                           "WHERE verified_status = 'PENDING' "
                                                           "AND user_id IN (SELECT id FROM users_user "
                                                           "WHERE password_hash IS NOT NULL) ORDER BY id LIMIT 1")),
                    QStringLiteral("a profile that waits"));
        return {};
    });
    if (!found)
        return found.error().code;
    m_connection->setUser(pending.id(QStringLiteral("user_id")));
    const Expected<qint64> approved =
        m_connection->execute(QStringLiteral("UPDATE contractors_contractor SET verified_status = 'APPROVED', "
                                             "row_version = row_version + 1 WHERE id = :id"),
                              {{QStringLiteral("id"), QVariant::fromValue(pending.id())}});
    return approved ? QStringLiteral("%1 rows").arg(*approved) : approved.error().code;
}

} // namespace tenderyard
