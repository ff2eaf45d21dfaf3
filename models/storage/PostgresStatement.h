// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/PostgresHandle.h"
#include "models/storage/SqlText.h"
#include "models/storage/Statement.h"

#include <memory>

namespace tenderyard {

/// A statement that a PostgreSQL server holds prepared; freed there with all others of its connection
/// (Dialect::forgetStatements()), not by this object's end.
class PostgresStatement final : public Statement
{
public:
    static Expected<std::unique_ptr<Statement>> prepare(PGconn *connection, const QString &sql);

    QStringList placeholders() const override { return m_text.names; }
    Outcome run(const QList<QVariant> &values) override;
    Expected<Rows> rows() override;
    Expected<QVariant> first() override;
    qint64 changed() const override;
    void finish() override { m_answer.reset(); }
    bool isStale() const override { return m_stale; }

private:
    PostgresStatement(PGconn *connection, SqlText text);
    Error refused(const QList<QVariant> &values);

    PGconn *m_connection;
    SqlText m_text;
    QByteArray m_name;
    PostgresResult m_answer;
    bool m_stale = false;
};

} // namespace tenderyard
