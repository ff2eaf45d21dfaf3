// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"
#include "models/domain/Uuid.h"
#include "models/storage/Connection.h"
#include "models/storage/Dialect.h"
#include "models/storage/ThreadGuard.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace tenderyard {

/// A copy of the demonstration office, which is made once a program, and a connection of the test's own to it: another
/// window, as far as the program is concerned. A file, or an office on the tests' server to which the file was moved
/// (TENDERYARD_TEST_DATABASE=postgresql). Ends the test program when it cannot be made.
class SampleOffice
{
public:
    SampleOffice();
    ~SampleOffice();
    SampleOffice(const SampleOffice &) = delete;
    SampleOffice &operator=(const SampleOffice &) = delete;

    /// The office as the person with this login opens it: for everybody the file, or on a server an address that names
    /// the sign-in of their own.
    QString addressFor(const QString &login) const;
    /// The file; not on a server.
    QString path() const { return m_folder.filePath(QStringLiteral("demo.tenderyard")); }
    /// A file to choose in a dialog, of these bytes.
    QString makeFile(const QString &name, const QByteArray &bytes) const;
    /// The first column of the first row, whoever may see it; empty when there is no row.
    QString text(const QString &sql);
    qint64 number(const QString &sql) { return text(sql).toLongLong(); }
    Uuid id(const QString &sql) { return Uuid::fromString(text(sql)); }
    /// The id of the tender of this title.
    Uuid tender(const QString &title);
    /// Does `work` in a transaction as the person with this login; why it failed is logged.
    bool actAs(const QString &login, const std::function<Outcome(Connection &connection)> &work);
    /// The password of everybody in it.
    static QString password();

private:
    void open(const QString &address);

    QTemporaryDir m_folder;
    SystemClock m_clock;
    /// On a server: its name there.
    QString m_database;
    std::unique_ptr<Dialect> m_dialect;
    std::unique_ptr<Connection> m_connection;
};

} // namespace tenderyard
