// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"
#include "models/domain/Expected.h"
#include "models/storage/Connection.h"
#include "models/storage/Dialect.h"
#include "models/storage/PostgresAddress.h"

#include <QCoreApplication>

#include <memory>

namespace tenderyard {

/// A superuser's connection to the database of an office, with all that it needs. For the thread that opened it.
class AdministratorConnection
{
    Q_DECLARE_TR_FUNCTIONS(AdministratorConnection)
public:
    /// `secret`: the password; empty: libpq finds it (PGPASSWORD, ~/.pgpass), or the server asks for none. An empty
    /// database is opened too. Errors: those of connectToPostgres(); server.not_superuser.
    static Expected<AdministratorConnection> open(const PostgresAddress &address, const QString &secret);

    Connection &connection() { return *m_connection; }
    const Dialect &dialect() const { return *m_dialect; }
    const PostgresAddress &address() const { return m_address; }

    /// Runs `work` in one transaction as whoever the tables belong to.
    Outcome asOwner(const std::function<Outcome()> &work);
    /// Every row of a statement, as an administrator.
    Expected<Rows> select(const QString &sql, const Binds &binds = {});
    /// The first column of the first row, as an administrator.
    Expected<QVariant> scalar(const QString &sql, const Binds &binds = {});
    /// Whether an office is there; and whether anything else is (a table, a view, a type …).
    Expected<bool> hasOffice();
    Outcome requireEmpty();

private:
    AdministratorConnection() = default;

    PostgresAddress m_address;
    // Released in the other order.
    std::unique_ptr<SystemClock> m_clock;
    std::unique_ptr<Dialect> m_dialect;
    std::unique_ptr<Connection> m_connection;
};

} // namespace tenderyard
