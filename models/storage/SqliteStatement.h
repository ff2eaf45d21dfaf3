// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Statement.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>

namespace tenderyard {

/// A statement of SQLite through Qt's driver, which knows named placeholders.
class SqliteStatement final : public Statement
{
public:
    static Expected<std::unique_ptr<Statement>> prepare(const QSqlDatabase &handle, const QString &sql);
    /// Every row of a query of Qt's driver that has run, from its first.
    static Rows rowsOf(QSqlQuery &query);

    QStringList placeholders() const override { return m_placeholders; }
    Outcome run(const QList<QVariant> &values) override;
    Expected<Rows> rows() override;
    Expected<QVariant> first() override;
    qint64 changed() const override { return m_query.numRowsAffected(); }
    void finish() override { m_query.finish(); }

private:
    explicit SqliteStatement(const QSqlDatabase &handle) : m_handle(handle), m_query(handle) {}
    Error lastError() const;

    QSqlDatabase m_handle;
    QSqlQuery m_query;
    QStringList m_placeholders;
};

} // namespace tenderyard
