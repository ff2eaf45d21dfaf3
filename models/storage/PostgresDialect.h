// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Dialect.h"

#include <QMutex>

#include <atomic>
#include <chrono>

namespace tenderyard {

/// An office in a database of a PostgreSQL server, version 15 or later. Tables are in the schema `office`, what people
/// use in `tenderyard`; the server decides who sees and does what.
class PostgresDialect final : public Dialect
{
public:
    /// `secret`: the password of the address's user, empty for none. `patience`: how long a statement waits for a lock.
    explicit PostgresDialect(const QString &secret, std::chrono::milliseconds patience = std::chrono::seconds(8));

    QString name() const override;
    bool hasPeoplesSchema() const override { return true; }
    QString containsCondition(const QString &relation, const QString &column,
                              const QString &placeholder) const override;
    QString expandTypes(const QString &script) const override;
    /// Errors as of connectToPostgres(), storage.not_an_office where the database holds none, storage.not_allowed for a
    /// login that is no person's.
    Expected<std::unique_ptr<Connection>> openConnection(const QString &address, MissingOffice missing,
                                                         const Clock &clock,
                                                         Damage damage = Damage::LookFor) const override;
    void attach(QSqlDatabase &handle, Session &session) const override;
    Outcome assume(QSqlDatabase &handle, Session &session, const Identity &identity) const override;
    void refresh(Connection &connection, Session &session) const override;
    Outcome makeReadOnly(Connection &connection) const override;
    Error errorOf(const QSqlDatabase &handle, const QSqlError &error) const override;
    Expected<std::unique_ptr<Statement>> prepare(QSqlDatabase &handle, const QString &sql) const override;
    void forgetStatements(QSqlDatabase &handle) const override;
    Outcome command(QSqlDatabase &handle, const QString &sql) const override;
    QString literal(const QSqlDatabase &handle, const QVariant &stored) const override;
    Rows rowsOf(QSqlQuery &query) const override;
    Outcome runScript(QSqlDatabase &handle, const QString &script) const override;
    QString beginWriting() const override;
    QString beginReading() const override;
    bool isTransactionOpen(const QSqlDatabase &handle) const override;
    bool canCommit(const QSqlDatabase &handle) const override;
    int lockAttempts() const override;
    void interrupt(const QSqlDatabase &handle) const override;
    Expected<qint64> dataVersion(Connection &connection) const override;
    Expected<bool> hasTable(Connection &connection, const QString &table) const override;
    Outcome lockSchema(Connection &connection) const override;
    Outcome dropRepeatables(Connection &connection) const override;
    Expected<QString> backUp(Connection &connection, int number) const override;
    Outcome suspendReferences(Connection &connection, bool suspended) const override;
    Outcome checkReferences(Connection &connection) const override;
    std::unique_ptr<ChangeFeed> makeFeed() const override;
    Expected<std::unique_ptr<ConnectionWatch>> watch(Connection &connection, ConnectionWatch::For what) const override;
    bool isRemote() const override { return true; }
    bool isAlive(const QSqlDatabase &handle) const override;
    Outcome probe(const QString &address) const override;
    void endLost(Connection &connection, const QString &mark) const override;
    void setSecret(const QString &secret) override;
    void giveUp() const override { m_givenUp = true; }
    Outcome markAsOffice(Connection &connection) const override;
    Outcome checkIntegrity(Connection &connection) const override;

private:
    QString secret() const;

    mutable QMutex m_mutex;
    QString m_secret;
    mutable std::atomic<bool> m_givenUp = false;
    std::chrono::milliseconds m_patience;
};

} // namespace tenderyard
