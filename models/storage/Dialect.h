// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"
#include "models/domain/Expected.h"
#include "models/storage/MissingOffice.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QString>

#include <memory>

namespace tenderyard {

class Connection;
struct Session;

/// What differs between the databases: opening, the types in migrations, error codes, the upkeep of a schema.
/// Holds no connection; may be used from any thread, each call with a connection of the calling thread.
class Dialect
{
public:
    Dialect() = default;
    virtual ~Dialect();
    Dialect(const Dialect &) = delete;
    Dialect &operator=(const Dialect &) = delete;

    /// The dialect of an office's address: a file path is SQLite. Error: storage.unknown_database.
    static Expected<std::unique_ptr<Dialect>> forAddress(const QString &address);

    /// The name of its folder below sql/, "sqlite".
    virtual QString name() const = 0;
    /// The script with the type macros (@uuid @text @time @date @money @int @bool @json @blob @sequence @strict)
    /// written out in this database's types.
    virtual QString expandTypes(const QString &script) const = 0;

    /// Whether opening looks for damage where there may be some (a small file; one that was not closed in order).
    enum class Damage { LookFor, Ignore };
    /// Opens a connection for the calling thread, checks that an office is (or may be) there, and applies the
    /// settings that nothing may be lost by. Errors as Database::open(), except storage.newer_schema.
    virtual Expected<std::unique_ptr<Connection>> openConnection(const QString &address, MissingOffice missing,
                                                                 const Clock &clock,
                                                                 Damage damage = Damage::LookFor) const = 0;
    /// Gives SQL the functions that answer from `session`, which outlives the handle.
    virtual void attach(QSqlDatabase &handle, Session &session) const = 0;
    /// Reads what the functions know from the tables (the newest audit time) once the schema is there.
    virtual void refresh(Connection &connection, Session &session) const = 0;
    /// Makes this connection refuse every write from now on.
    virtual Outcome makeReadOnly(Connection &connection) const = 0;
    /// The code, field and rules of what the driver reported last.
    virtual Error errorOf(const QSqlDatabase &handle, const QSqlError &error) const = 0;
    /// Runs a script of several statements, triggers' BEGIN … END kept whole.
    virtual Outcome runScript(QSqlDatabase &handle, const QString &script) const = 0;

    /// The statement that begins a transaction that writes, and takes the lock for it at once.
    virtual QString beginWriting() const = 0;
    /// The statement that begins a transaction in which all reads see the same state.
    virtual QString beginReading() const = 0;
    /// False after the database itself rolled back (a full disk, an interruption).
    virtual bool isTransactionOpen(const QSqlDatabase &handle) const = 0;
    /// How often a lock is asked for before storage.locked is reported.
    virtual int lockAttempts() const = 0;
    /// Makes the running statement of a connection fail soon. From any thread, while the handle is open.
    virtual void interrupt(const QSqlDatabase &handle) const = 0;
    /// A number that is another one after another connection or process committed.
    virtual Expected<qint64> dataVersion(Connection &connection) const = 0;

    virtual Expected<bool> hasTable(Connection &connection, const QString &table) const = 0;
    /// Drops every view and trigger: the repeatable part of the schema.
    virtual Outcome dropRepeatables(Connection &connection) const = 0;
    /// Copies the office as it is beside itself before schema `number` and returns where to; empty where the
    /// database has a backup of its own.
    virtual Expected<QString> backUp(Connection &connection, int number) const = 0;
    /// Around the migration's transaction: lets tables be rebuilt without touching the rows that refer to them.
    virtual Outcome suspendReferences(Connection &connection, bool suspended) const = 0;
    /// Within it, at its end: storage.reference when a row refers to none.
    virtual Outcome checkReferences(Connection &connection) const = 0;
    /// Marks the database as an office, in the transaction that creates it.
    virtual Outcome markAsOffice(Connection &connection) const = 0;
    /// Looks for damage before a migration touches anything: storage.corrupt.
    virtual Outcome checkIntegrity(Connection &connection) const = 0;
};

} // namespace tenderyard
