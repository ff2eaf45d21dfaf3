// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"
#include "models/domain/Expected.h"
#include "models/storage/Row.h"

#include <QSqlDatabase>
#include <QString>
#include <QVariantHash>

#include <functional>
#include <memory>
#include <optional>

QT_FORWARD_DECLARE_CLASS(QSqlQuery)
QT_FORWARD_DECLARE_CLASS(QThread)

namespace tenderyard {

class Dialect;
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

    /// Who acts on this connection (current_user_id() in SQL); null: nobody, who may do and see nothing.
    void setUser(const Uuid &user);
    Uuid user() const;
    /// Runs `work` as the engine itself, which the generated triggers let do what no person may: importing
    /// history, making the demonstration office, upgrades. Never reachable from a click.
    Outcome asEngine(const std::function<Outcome()> &work);
    bool isEngine() const;

    /// The database's clock, UTC.
    QDateTime now() const;
    Session &session() { return *m_session; }
    const Dialect &dialect() const { return m_dialect; }
    QSqlDatabase &handle() { return m_handle; }

private:
    struct Statements;
    Expected<QSqlQuery *> run(const QString &sql, const Binds &binds);
    Error errorOf(const QSqlQuery &query);
    Outcome command(const QString &sql);
    Outcome begin(const QString &sql);
    Outcome within(const QString &beginning, const std::function<Outcome()> &work);
    void rollBack();
    void assertUsable() const;

    QSqlDatabase m_handle;
    const Dialect &m_dialect;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Statements> m_statements;
    QThread *m_thread;
    int m_depth = 0;
    int m_savepoints = 0;
    /// Why the transaction under way can no longer be committed.
    std::optional<Error> m_failed;
};

} // namespace tenderyard
