// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/DemoOffice.h"
#include "app/demo/SettableClock.h"
#include "models/storage/Connection.h"
#include "models/storage/Dialect.h"
#include "models/storage/ThreadGuard.h"

#include <QTemporaryDir>

#include <memory>

namespace tenderyard {

/// A demonstration office made at a given time, in a folder that goes with it, and a connection to it that the test's
/// own thread may use. Ends the test program when it cannot be made.
class DemoCopy
{
public:
    explicit DemoCopy(const QDateTime &now);

    Connection &connection() { return *m_connection; }
    const DemoSummary &summary() const { return m_summary; }
    QString path() const { return m_folder.filePath(QStringLiteral("demo.tenderyard")); }
    /// Who acts from now on, by login.
    void actAs(const QString &login);
    /// The number that a query answers.
    qint64 number(const QString &sql);
    /// The first column of every row, sorted.
    QStringList column(const QString &sql);

private:
    ThreadGuard::Allowance m_allowance;
    QTemporaryDir m_folder;
    SettableClock m_clock;
    DemoSummary m_summary;
    std::unique_ptr<Dialect> m_dialect;
    std::unique_ptr<Connection> m_connection;
};

} // namespace tenderyard
