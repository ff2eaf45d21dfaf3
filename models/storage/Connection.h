// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"
#include "models/domain/Expected.h"
#include "models/storage/Identity.h"
#include "models/storage/Row.h"

#include <QSqlDatabase>
#include <QString>
#include <QVariantHash>

#include <functional>
#include <memory>
#include <optional>

QT_FORWARD_DECLARE_CLASS(QThread)

namespace tenderyard {

class Dialect;
class Statement;
struct Session;

/// Values by the names of their placeholders, without the colon: {"id", …} binds ":id". C++ types of ValueCodec.h.
using Binds = QVariantHash;

/// One open connection. Lives on the worker thread that opened it and is used there alone; owned by the worker.
/// Statements hold no comments (the driver takes what looks like a placeholder in them for one).
/// Errors carry the codes of storage.* (storage.conflict, storage.locked, storage.full, storage.read_only,
/// storage.corrupt, storage.failed) or of the rule that a trigger named (rule.*, transition.*, required.*).
class Connection
{
public:
    /// Takes over an open handle of a dialect; `clock` and `dialect` outlive the connection.
    Connection(const QSqlDatabase &handle, const Dialect &dialect, const Clock &clock);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Every row of the answer. Prepared statements are kept and used again.
    Expected<Rows> select(const QString &sql, const Binds &binds = {});
    /// The only row of the answer; storage.not_found when there is none.
    Expected<Row> selectOne(const QString &sql, const Binds &binds = {});
    /// The first column of the first row; a null variant when there is no row.
    Expected<QVariant> scalar(const QString &sql, const Binds &binds = {});
    /// Runs a statement and returns how many rows it changed.
    Expected<qint64> execute(const QString &sql, const Binds &binds = {});
    /// Runs a script of several statements, as migrations are (no binds; triggers' BEGIN … END kept whole).
    Outcome executeScript(const QString &script);

    /// INSERT INTO `table` of exactly these columns.
    Outcome insert(const QString &table, const Binds &values);
    /// UPDATE of one row, which must still have `rowVersion`: sets the columns and row_version + 1.
    /// storage.conflict when the row is gone, hidden or has been changed since.
    Outcome update(const QString &table, const Uuid &id, qint64 rowVersion, const Binds &values);
    /// DELETE of one row that must still have `rowVersion`; storage.conflict as above.
    Outcome remove(const QString &table, const Uuid &id, qint64 rowVersion);

    /// Runs `work` in a transaction that takes the write lock at once; rolls back when it fails. Nested calls join
    /// the outer one. Retries a bounded number of times when another process holds the lock.
    /// A statement that fails fails the transaction, as PostgreSQL has it: what comes after it, and the commit,
    /// answer with its error. What may fail goes into attempt().
    Outcome transaction(const std::function<Outcome()> &work);
    /// Runs `work` within a transaction so that its failure undoes its own changes only, and the rest goes on.
    /// Without a transaction the same as transaction().
    Outcome attempt(const std::function<Outcome()> &work);
    /// Runs `work` so that all its reads see the same state. Within a transaction just runs it.
    Outcome snapshot(const std::function<Outcome()> &work);
    bool inTransaction() const { return m_depth > 0; }
    /// Called when all of a transaction is done but its COMMIT.
    void setBeforeCommit(std::function<void()> call) { m_beforeCommit = std::move(call); }
    /// Whether the last transaction's COMMIT was sent to a server that was lost before it answered: it may have
    /// happened, or not.
    bool isCommitUnknown() const { return m_commitUnknown; }
    /// False once the connection to a server was lost; every statement fails with storage.gone then.
    bool isAlive() const;

    /// Who acts on this connection (current_user_id() in SQL); null: nobody, who may do and see nothing.
    /// Ignored where the server decides: who signed in there is who acts. Where the server has to be told and cannot
    /// be, every statement fails with the reason, and none runs as whoever acted before.
    void setUser(const Uuid &user);
    Uuid user() const;
    /// Runs `work` as the engine itself, which the generated triggers let do what no person may: importing
    /// history, making the demonstration office. Never reachable from a click.
    /// storage.denied for a login of a single person, without running it.
    Outcome asEngine(const std::function<Outcome()> &work);
    /// Runs `work` as whoever the tables belong to: migrations. storage.denied as above.
    Outcome asSchemaOwner(const std::function<Outcome()> &work);
    bool isEngine() const;

    /// The database's clock, UTC.
    QDateTime now() const;
    Session &session() { return *m_session; }
    const Dialect &dialect() const { return m_dialect; }
    /// For what Qt's own classes do with it; each time after ready().
    QSqlDatabase &handle() { return m_handle; }
    /// A value as it is written in a statement for the handle, quoted by the database's rules.
    QString literal(const QVariant &value) const;
    /// Makes sure that the next statement on the handle runs as whoever acts.
    Outcome ready();

    /// While one lives, the connection waits for its database.
    class Waiting
    {
    public:
        explicit Waiting(Connection &connection);
        ~Waiting();
        Waiting(const Waiting &) = delete;
        Waiting &operator=(const Waiting &) = delete;

    private:
        Session &m_session;
        bool m_outermost;
    };

private:
    struct Statements;
    Expected<Statement *> run(const QString &sql, const Binds &binds);
    Expected<Statement *> prepared(const QString &sql);
    /// Remembers why the transaction under way can no longer be committed.
    Error noted(const Error &error);
    Outcome command(const QString &sql);
    Outcome begin(const QString &sql);
    Outcome within(const QString &beginning, const std::function<Outcome()> &work);
    Outcome actingAs(Identity::Kind kind, const std::function<Outcome()> &work);
    Outcome commit();
    void rollBack();
    void assertUsable() const;

    QSqlDatabase m_handle;
    const Dialect &m_dialect;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Statements> m_statements;
    /// For whom the server takes this connection; unknown at first and after what was rolled back.
    std::optional<Identity> m_inForce;
    QThread *m_thread;
    int m_depth = 0;
    int m_savepoints = 0;
    /// Why the transaction under way can no longer be committed.
    std::optional<Error> m_failed;
    std::function<void()> m_beforeCommit;
    bool m_commitUnknown = false;
};

} // namespace tenderyard
