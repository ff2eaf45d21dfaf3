// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/server/AdministratorConnection.h"
#include "models/server/copy/CopySide.h"

namespace tenderyard {

/// An office in a database of a server, used by its administrator. While rows are written, the session replicates: no
/// trigger runs, so nothing follows from them and the history stays as it was.
class PostgresSide final : public CopySide
{
public:
    static Expected<std::unique_ptr<CopySide>> open(const QString &address, const QString &secret, Role role);

    Connection &connection() override { return m_server.connection(); }
    Expected<QList<CopyTable>> tables() override;
    Outcome begin(const QString &identity) override;
    Outcome write(const CopyTable &table, const CopyRows &rows) override;
    Outcome clear(const CopyTable &table) override;
    Expected<qint64> lastNumber(const CopyTable &table) override;
    Outcome setLastNumber(const CopyTable &table, qint64 number) override;
    Expected<QStringList> documents() override;
    Expected<QByteArray> document(const QString &sha256) override;
    Outcome putDocument(const QString &sha256, const QByteArray &content) override;
    Outcome checkDocument(const QString &sha256) override;
    Expected<QList<CopiedPerson>> people() override;
    Outcome finish(QList<CopiedPerson> &people, const std::function<bool(qint64)> &goOn) override;

private:
    PostgresSide(const QString &address, AdministratorConnection server);

    /// Makes an office without anybody in it, where the database is empty.
    Outcome makeReady();
    /// storage.older_schema when it is not of this program's version: that is not the copy's to change.
    Outcome checkVersion();

    /// A transaction in which no trigger runs.
    Outcome silently(const std::function<Outcome()> &work);
    Outcome makeLogin(CopiedPerson &person);

    AdministratorConnection m_server;
};

} // namespace tenderyard
