// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Dialect.h"

#include <chrono>

namespace tenderyard {

/// One office in one SQLite file: WAL, synchronous=FULL, foreign keys and recursive triggers on.
class SqliteDialect final : public Dialect
{
public:
    /// Marks a SQLite file as an office of this program ("TdYd" in the file's header).
    static constexpr qint64 applicationId = 0x54645964;

    /// `patience`: how long one try to get a lock waits; a write tries lockAttempts() times.
    explicit SqliteDialect(std::chrono::milliseconds patience = std::chrono::seconds(2));

    QString name() const override;
    QString expandTypes(const QString &script) const override;
    Expected<std::unique_ptr<Connection>> openConnection(const QString &address, MissingOffice missing,
                                                         const Clock &clock,
                                                         Damage damage = Damage::LookFor) const override;
    void attach(QSqlDatabase &handle, Session &session) const override;
    void refresh(Connection &connection, Session &session) const override;
    Outcome makeReadOnly(Connection &connection) const override;
    Error errorOf(const QSqlDatabase &handle, const QSqlError &error) const override;
    Expected<std::unique_ptr<Statement>> prepare(QSqlDatabase &handle, const QString &sql) const override;
    Outcome command(QSqlDatabase &handle, const QString &sql) const override;
    QString literal(const QSqlDatabase &handle, const QVariant &stored) const override;
    Rows rowsOf(QSqlQuery &query) const override;
    Outcome runScript(QSqlDatabase &handle, const QString &script) const override;
    QString beginWriting() const override;
    QString beginReading() const override;
    bool isTransactionOpen(const QSqlDatabase &handle) const override;
    int lockAttempts() const override;
    void interrupt(const QSqlDatabase &handle) const override;
    Expected<qint64> dataVersion(Connection &connection) const override;
    Expected<bool> hasTable(Connection &connection, const QString &table) const override;
    Outcome dropRepeatables(Connection &connection) const override;
    Expected<QString> backUp(Connection &connection, int number) const override;
    Outcome suspendReferences(Connection &connection, bool suspended) const override;
    Outcome checkReferences(Connection &connection) const override;
    std::unique_ptr<ChangeFeed> makeFeed() const override;
    Expected<std::unique_ptr<ConnectionWatch>> watch(Connection &connection, ConnectionWatch::For what) const override;
    Outcome markAsOffice(Connection &connection) const override;
    Outcome checkIntegrity(Connection &connection) const override;

private:
    Outcome settle(Connection &connection, MissingOffice missing) const;
    Outcome recognize(Connection &connection, MissingOffice missing) const;

    std::chrono::milliseconds m_patience;
};

} // namespace tenderyard
