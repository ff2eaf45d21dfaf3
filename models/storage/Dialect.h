// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"
#include "models/domain/Expected.h"
#include "models/storage/ConnectionWatch.h"
#include "models/storage/MissingOffice.h"
#include "models/storage/Row.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QString>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QSqlQuery)

namespace tenderyard {

class ChangeFeed;
class Connection;
class Statement;
struct Identity;
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

    /// The dialect of an office's address: postgresql:// (PostgresAddress.h) is a server, a file path is SQLite.
    /// `secret` is the password of the address's user; it is kept in memory to connect again, and nowhere else.
    /// Error: storage.unknown_database.
    static Expected<std::unique_ptr<Dialect>> forAddress(const QString &address, const QString &secret = {});

    /// The name of its folder below sql/, "sqlite" or "postgresql".
    virtual QString name() const = 0;
    /// Whether people use a schema of their own, over the tables of the office: what is written for both is made twice.
    virtual bool hasPeoplesSchema() const { return false; }
    /// The script with its macros written out: the types (@uuid @text @time @date @money @int @bool @json @blob
    /// @sequence @strict) in this database's, @base(table) and @seen(name, expression) as SqlMacros.h has them.
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
    /// Makes the database take the statements that follow for those of `identity`. Nothing to do where functions answer
    /// from the session.
    virtual Outcome assume(QSqlDatabase &handle, Session &session, const Identity &identity) const;
    /// Reads what the functions know from the tables (the newest audit time) once the schema is there.
    virtual void refresh(Connection &connection, Session &session) const = 0;
    /// Makes this connection refuse every write from now on.
    virtual Outcome makeReadOnly(Connection &connection) const = 0;
    /// The code, field and rules of what the driver reported last.
    virtual Error errorOf(const QSqlDatabase &handle, const QSqlError &error) const = 0;
    /// A statement with placeholders, ready to be run again and again.
    virtual Expected<std::unique_ptr<Statement>> prepare(QSqlDatabase &handle, const QString &sql) const = 0;
    /// All that was prepared on this connection is used no longer.
    virtual void forgetStatements(QSqlDatabase &handle) const;
    /// Runs a single statement without placeholders or an answer: BEGIN, COMMIT and the like.
    virtual Outcome command(QSqlDatabase &handle, const QString &sql) const = 0;
    /// A value in its stored form (ValueCodec.h), quoted for a statement.
    virtual QString literal(const QSqlDatabase &handle, const QVariant &stored) const = 0;
    /// Every row of a query of Qt's own that has run on a handle of this dialect, with values as Row has them.
    virtual Rows rowsOf(QSqlQuery &query) const = 0;
    /// Runs a script of several statements, triggers' BEGIN … END kept whole.
    virtual Outcome runScript(QSqlDatabase &handle, const QString &script) const = 0;

    /// SQL that is true where the text column of a row of `relation` contains what `placeholder` is bound to, a pattern
    /// of LIKE with \\ before what stands for itself.
    virtual QString containsCondition(const QString &relation, const QString &column, const QString &placeholder) const;

    /// The statement that begins a transaction that writes, and takes the lock for it at once.
    virtual QString beginWriting() const = 0;
    /// The statement that begins a transaction in which all reads see the same state.
    virtual QString beginReading() const = 0;
    /// False after the database itself rolled back (a full disk, an interruption).
    virtual bool isTransactionOpen(const QSqlDatabase &handle) const = 0;
    /// False where a COMMIT would silently roll back, as after a statement that failed unseen.
    virtual bool canCommit(const QSqlDatabase &handle) const;
    /// How often a lock is asked for before storage.locked is reported.
    virtual int lockAttempts() const = 0;
    /// Makes the running statement of a connection fail soon. From any thread, while the handle is open.
    virtual void interrupt(const QSqlDatabase &handle) const = 0;
    /// A number that is another one after another connection or process committed.
    virtual Expected<qint64> dataVersion(Connection &connection) const = 0;

    virtual Expected<bool> hasTable(Connection &connection, const QString &table) const = 0;
    /// In a migration's transaction: keeps every other program from migrating until its end.
    virtual Outcome lockSchema(Connection &connection) const;
    /// Drops every view, trigger, function and policy: the repeatable part of the schema.
    virtual Outcome dropRepeatables(Connection &connection) const = 0;
    /// Copies the office as it is beside itself before schema `number` and returns where to; empty where the
    /// database has a backup of its own.
    virtual Expected<QString> backUp(Connection &connection, int number) const = 0;
    /// Around the migration's transaction: lets tables be rebuilt without touching the rows that refer to them.
    virtual Outcome suspendReferences(Connection &connection, bool suspended) const = 0;
    /// Within it, at its end: storage.reference when a row refers to none.
    virtual Outcome checkReferences(Connection &connection) const = 0;
    /// Tells what was committed since it was asked last.
    virtual std::unique_ptr<ChangeFeed> makeFeed() const = 0;
    /// Watches a connection of the calling thread between its statements.
    virtual Expected<std::unique_ptr<ConnectionWatch>> watch(Connection &connection,
                                                             ConnectionWatch::For what) const = 0;

    // What only a server has: it can be gone.

    /// Whether the office is on another computer: a connection may be lost, and with it the answer to a COMMIT.
    virtual bool isRemote() const { return false; }
    /// False once the connection was lost; it does not come back.
    virtual bool isAlive(const QSqlDatabase &handle) const;
    /// Whether an office's server answers at all: connects and hangs up. Waits for some seconds at most.
    virtual Outcome probe(const QString &address) const;
    /// On a new connection, after one with this Session::mark was lost: ends what the server may still be doing for
    /// that one, so that its transaction is committed or rolled back.
    virtual void endLost(Connection &connection, const QString &mark) const;
    /// Another password, used from the next connection on. Any thread.
    virtual void setSecret(const QString &secret);
    /// Makes everything fail soon that waits to be connected, now and from now on. Any thread.
    virtual void giveUp() const;

    /// Marks the database as an office, in the transaction that creates it.
    virtual Outcome markAsOffice(Connection &connection) const = 0;
    /// Looks for damage before a migration touches anything: storage.corrupt.
    virtual Outcome checkIntegrity(Connection &connection) const = 0;
};

} // namespace tenderyard
