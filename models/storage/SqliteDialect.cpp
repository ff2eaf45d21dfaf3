// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/SqliteDialect.h"

#include "models/domain/Timestamp.h"
#include "models/storage/Connection.h"
#include "models/storage/PollingWatch.h"
#include "models/storage/Session.h"
#include "models/storage/SqlMacros.h"
#include "models/storage/SqliteErrors.h"
#include "models/storage/SqliteFeed.h"
#include "models/storage/SqliteFunctions.h"
#include "models/storage/SqliteHandle.h"
#include "models/storage/SqliteStatement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlField>
#include <QSqlQuery>

#include <sqlite3.h>

#include <array>

namespace tenderyard {

namespace {

/// Up to this size the whole file is looked through whenever it is opened (some 20 ms); a larger one only when it
/// was not closed in order, and before a migration.
constexpr qint64 alwaysChecked = 8 * 1024 * 1024;

struct Setting
{
    const char *name;
    const char *value;
    const char *readBack;
};

// SQLite answers an unknown or impossible setting with silence, so each is read back.
constexpr std::array settings{
    Setting{"journal_mode", "WAL", "wal"},    Setting{"synchronous", "FULL", "2"},   Setting{"foreign_keys", "ON", "1"},
    Setting{"recursive_triggers", "ON", "1"}, Setting{"cell_size_check", "ON", "1"},
};

QString pragma(const char *name)
{
    return QStringLiteral("PRAGMA ") + QLatin1String(name);
}

Outcome checkPlace(const QFileInfo &file, MissingOffice missing)
{
    const QFileInfo folder(file.absolutePath());
    if (!file.exists() && (missing == MissingOffice::Refuse || !folder.isDir()))
        return failure(QStringLiteral("storage.missing"));
    if (file.exists() && !file.isFile())
        return failure(QStringLiteral("storage.not_an_office"));
    // SQLite writes its log beside the file, so the folder matters as much as the file.
    if (!folder.isWritable() || (file.exists() && !file.isWritable()))
        return failure(QStringLiteral("storage.read_only"));
    return {};
}

Expected<QSqlDatabase> openHandle(const QFileInfo &file, std::chrono::milliseconds patience)
{
    const QString name = Uuid::create().toString();
    QString problem;
    {
        QSqlDatabase handle = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        handle.setDatabaseName(file.absoluteFilePath());
        handle.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(patience.count()));
        if (handle.open())
            return handle;
        problem = handle.lastError().text();
    }
    QSqlDatabase::removeDatabase(name);
    return failure(QStringLiteral("storage.failed"), problem);
}

/// Whether the signed-in person sees a row: one of a visible_… view, each by its own key.
QString visibleRow(const QString &name, const QString &expression)
{
    QString key = QStringLiteral("id");
    if (name == QLatin1String("audit"))
        key = QStringLiteral("seq");
    if (name == QLatin1String("work"))
        key = QStringLiteral("contract_id");
    return QStringLiteral("EXISTS (SELECT 1 FROM visible_%1 AS v WHERE v.%2 = %3)").arg(name, key, expression);
}

} // namespace

SqliteDialect::SqliteDialect(std::chrono::milliseconds patience) : m_patience(patience) {}

QString SqliteDialect::name() const
{
    return QStringLiteral("sqlite");
}

QString SqliteDialect::expandTypes(const QString &script) const
{
    static const SqlMacros macros{{{QStringLiteral("uuid"), QStringLiteral("TEXT")},
                                   {QStringLiteral("text"), QStringLiteral("TEXT")},
                                   {QStringLiteral("time"), QStringLiteral("TEXT")},
                                   {QStringLiteral("date"), QStringLiteral("TEXT")},
                                   {QStringLiteral("json"), QStringLiteral("TEXT")},
                                   {QStringLiteral("money"), QStringLiteral("INTEGER")},
                                   {QStringLiteral("int"), QStringLiteral("INTEGER")},
                                   {QStringLiteral("bool"), QStringLiteral("INTEGER")},
                                   {QStringLiteral("blob"), QStringLiteral("BLOB")},
                                   {QStringLiteral("sequence"), QStringLiteral("INTEGER PRIMARY KEY AUTOINCREMENT")},
                                   {QStringLiteral("strict"), QStringLiteral("STRICT")}},
                                  [](const QString &table) { return table; },
                                  visibleRow};
    return expandMacros(script, macros);
}

Expected<std::unique_ptr<Connection>> SqliteDialect::openConnection(const QString &address, MissingOffice missing,
                                                                    const Clock &clock, Damage damage) const
{
    const QFileInfo file(address);
    if (const Outcome placed = checkPlace(file, missing); !placed)
        return tl::unexpected(placed.error());
    // Asked before opening, which makes a log of its own.
    const bool doubtful =
        file.size() <= alwaysChecked || QFileInfo::exists(file.absoluteFilePath() + QStringLiteral("-wal"));
    Expected<QSqlDatabase> handle = openHandle(file, m_patience);
    if (!handle)
        return tl::unexpected(handle.error());
    auto connection = std::make_unique<Connection>(std::exchange(*handle, QSqlDatabase()), *this, clock);
    Outcome ready = settle(*connection, missing);
    if (ready && doubtful && damage == Damage::LookFor)
        ready = checkIntegrity(*connection);
    if (!ready)
        return tl::unexpected(ready.error());
    refresh(*connection, connection->session());
    return connection;
}

Outcome SqliteDialect::settle(Connection &connection, MissingOffice missing) const
{
    sqlite3 *handle = sqliteHandle(connection.handle());
    if (!handle)
        return failure(QStringLiteral("storage.failed"), QStringLiteral("the driver has no SQLite handle"));
    // Before anything is written, journal_mode included: the file may be another program's.
    if (const Outcome recognized = recognize(connection, missing); !recognized)
        return recognized;
    if (sqlite3_db_readonly(handle, "main") == 1)
        return failure(QStringLiteral("storage.read_only"));
    for (const Setting &setting : settings) {
        const Outcome set =
            connection.executeScript(pragma(setting.name) + QStringLiteral(" = ") + QLatin1String(setting.value));
        if (!set)
            return set;
        const Expected<QVariant> value = connection.scalar(pragma(setting.name));
        if (!value)
            return tl::unexpected(value.error());
        if (value->toString() != QLatin1String(setting.readBack))
            return failure(QStringLiteral("storage.failed"),
                           QStringLiteral("%1 is %2").arg(QLatin1String(setting.name), value->toString()));
    }
    return {};
}

Outcome SqliteDialect::recognize(Connection &connection, MissingOffice missing) const
{
    const Expected<QVariant> id = connection.scalar(pragma("application_id"));
    if (!id)
        return tl::unexpected(id.error());
    if (id->toLongLong() == applicationId)
        return {};
    const Expected<QVariant> objects = connection.scalar(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (!objects)
        return tl::unexpected(objects.error());
    const Expected<QVariant> pages = connection.scalar(pragma("page_count"));
    if (!pages)
        return tl::unexpected(pages.error());
    // SQLite takes a file too short to be one of its own for an empty one, and would write over it. (Reading the file
    // here instead would drop the locks that this process has on it: POSIX does so whenever any handle is closed.)
    if (pages->toLongLong() == 0 && QFileInfo(connection.handle().databaseName()).size() > 0)
        return failure(QStringLiteral("storage.corrupt"));
    const bool blank = id->toLongLong() == 0 && objects->toLongLong() == 0;
    if (blank && missing == MissingOffice::Create)
        return {};
    return failure(QStringLiteral("storage.not_an_office"));
}

void SqliteDialect::attach(QSqlDatabase &handle, Session &session) const
{
    if (sqlite3 *sqlite = sqliteHandle(handle)) {
        const Outcome registered = registerSqliteFunctions(sqlite, session);
        if (!registered)
            qCritical("SQL functions: %s", qPrintable(registered.error().detail));
    }
}

void SqliteDialect::refresh(Connection &connection, Session &session) const
{
    const Expected<bool> known = hasTable(connection, QStringLiteral("audit_entry"));
    if (!known || !*known)
        return;
    // Not simply the last row: under a clock that was set back, that one would be too early itself.
    const Expected<QVariant> newest = connection.scalar(
        QStringLiteral("SELECT max(at) FROM (SELECT at FROM audit_entry ORDER BY seq DESC LIMIT 10000)"));
    if (newest)
        session.newestAudit = fromTimestamp(newest->toString());
}

Outcome SqliteDialect::makeReadOnly(Connection &connection) const
{
    return connection.executeScript(QStringLiteral("PRAGMA query_only = ON"));
}

Error SqliteDialect::errorOf(const QSqlDatabase &handle, const QSqlError &error) const
{
    sqlite3 *sqlite = handle.isOpen() ? sqliteHandle(handle) : nullptr;
    const int systemError = sqlite ? sqlite3_system_errno(sqlite) : 0;
    return sqliteError(error.nativeErrorCode().toInt(), error.databaseText(), systemError);
}

Expected<std::unique_ptr<Statement>> SqliteDialect::prepare(QSqlDatabase &handle, const QString &sql) const
{
    return SqliteStatement::prepare(handle, sql);
}

Outcome SqliteDialect::command(QSqlDatabase &handle, const QString &sql) const
{
    QSqlQuery query(handle);
    if (query.exec(sql))
        return {};
    return tl::unexpected(errorOf(handle, query.lastError()));
}

QString SqliteDialect::literal(const QSqlDatabase &handle, const QVariant &stored) const
{
    QSqlField field(QString(), stored.metaType());
    field.setValue(stored);
    return handle.driver()->formatValue(field);
}

Rows SqliteDialect::rowsOf(QSqlQuery &query) const
{
    query.seek(QSql::BeforeFirstRow);
    return SqliteStatement::rowsOf(query);
}

Outcome SqliteDialect::runScript(QSqlDatabase &handle, const QString &script) const
{
    sqlite3 *sqlite = sqliteHandle(handle);
    const QByteArray text = expandTypes(script).toUtf8();
    const char *rest = text.constData();
    while (*rest != '\0') {
        sqlite3_stmt *statement = nullptr;
        const char *next = rest;
        int result = sqlite3_prepare_v2(sqlite, rest, -1, &statement, &next);
        // Null after the last statement, where only space or a comment is left.
        if (result == SQLITE_OK && statement) {
            do
                result = sqlite3_step(statement);
            while (result == SQLITE_ROW);
        }
        if (result != SQLITE_OK && result != SQLITE_DONE) {
            Error error = sqliteError(sqlite);
            error.detail += QStringLiteral(" in: ") + QString::fromUtf8(rest, next - rest).simplified().left(200);
            sqlite3_finalize(statement);
            return tl::unexpected(error);
        }
        sqlite3_finalize(statement);
        rest = next;
    }
    return {};
}

QString SqliteDialect::beginWriting() const
{
    // A deferred transaction that turns into a write after another commit fails at once.
    return QStringLiteral("BEGIN IMMEDIATE");
}

QString SqliteDialect::beginReading() const
{
    return QStringLiteral("BEGIN");
}

bool SqliteDialect::isTransactionOpen(const QSqlDatabase &handle) const
{
    return sqlite3_get_autocommit(sqliteHandle(handle)) == 0;
}

int SqliteDialect::lockAttempts() const
{
    return 5;
}

void SqliteDialect::interrupt(const QSqlDatabase &handle) const
{
    if (sqlite3 *sqlite = sqliteHandle(handle))
        sqlite3_interrupt(sqlite);
}

Expected<qint64> SqliteDialect::dataVersion(Connection &connection) const
{
    const Expected<QVariant> version = connection.scalar(pragma("data_version"));
    if (!version)
        return tl::unexpected(version.error());
    return version->toLongLong();
}

Expected<bool> SqliteDialect::hasTable(Connection &connection, const QString &table) const
{
    const Expected<QVariant> count =
        connection.scalar(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = :name"),
                          {{QStringLiteral("name"), table}});
    if (!count)
        return tl::unexpected(count.error());
    return count->toLongLong() > 0;
}

Outcome SqliteDialect::dropRepeatables(Connection &connection) const
{
    // Triggers first: one on a view goes with its view.
    const Expected<Rows> objects = connection.select(
        QStringLiteral("SELECT type, name FROM sqlite_master WHERE type IN ('trigger', 'view') ORDER BY type"));
    if (!objects)
        return tl::unexpected(objects.error());
    for (const Row &object : *objects) {
        const QString name = object.text(QStringLiteral("name")).replace(u'"', QStringLiteral("\"\""));
        const Outcome dropped = connection.executeScript(
            QStringLiteral("DROP %1 \"%2\"").arg(object.text(QStringLiteral("type")).toUpper(), name));
        if (!dropped)
            return dropped;
    }
    return {};
}

Expected<QString> SqliteDialect::backUp(Connection &connection, int number) const
{
    const QString path = connection.handle().databaseName();
    const QString wanted = QStringLiteral("%1.before-%2").arg(path).arg(number);
    // Never over an older backup: it may be the only copy of what somebody restored.
    QString backup = wanted + QStringLiteral(".bak");
    for (int copy = 2; QFile::exists(backup); ++copy)
        backup = QStringLiteral("%1-%2.bak").arg(wanted).arg(copy);
    const QString unfinished = wanted + QStringLiteral(".part");
    QFile::remove(unfinished);
    const Expected<qint64> copied =
        connection.execute(QStringLiteral("VACUUM INTO :path"), {{QStringLiteral("path"), unfinished}});
    if (!copied) {
        QFile::remove(unfinished);
        return tl::unexpected(copied.error());
    }
    if (!QFile::rename(unfinished, backup))
        return failure(QStringLiteral("storage.failed"), QStringLiteral("the backup could not be renamed"));
    return backup;
}

Outcome SqliteDialect::suspendReferences(Connection &connection, bool suspended) const
{
    return connection.executeScript(QStringLiteral("PRAGMA foreign_keys = %1").arg(suspended ? u"OFF" : u"ON"));
}

Outcome SqliteDialect::checkReferences(Connection &connection) const
{
    const Expected<Rows> broken = connection.select(pragma("foreign_key_check"));
    if (!broken)
        return tl::unexpected(broken.error());
    if (broken->isEmpty())
        return {};
    return failure(QStringLiteral("storage.reference"),
                   QStringLiteral("%1 rows refer to none, the first in %2")
                       .arg(QString::number(broken->size()), broken->first().text(QStringLiteral("table"))));
}

std::unique_ptr<ChangeFeed> SqliteDialect::makeFeed() const
{
    return std::make_unique<SqliteFeed>();
}

Expected<std::unique_ptr<ConnectionWatch>> SqliteDialect::watch(Connection &connection, ConnectionWatch::For what) const
{
    return std::make_unique<PollingWatch>(connection, what);
}

Outcome SqliteDialect::markAsOffice(Connection &connection) const
{
    return connection.executeScript(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
}

Outcome SqliteDialect::checkIntegrity(Connection &connection) const
{
    const Expected<QVariant> answer = connection.scalar(QStringLiteral("PRAGMA quick_check(1)"));
    if (!answer)
        return tl::unexpected(answer.error());
    if (answer->toString() != QLatin1String("ok"))
        return failure(QStringLiteral("storage.corrupt"), answer->toString());
    return {};
}

} // namespace tenderyard
