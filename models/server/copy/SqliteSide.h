// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/FolderStore.h"
#include "models/server/copy/CopySide.h"
#include "models/storage/Dialect.h"

namespace tenderyard {

/// An office in a file, with its documents in the folder beside it. A copy is made in a file of its own beside the
/// place where it belongs ("….unfinished"), without triggers, and gets its name when it is whole.
class SqliteSide final : public CopySide
{
public:
    static Expected<std::unique_ptr<CopySide>> open(const QString &path, Role role, const Clock &clock);

    Connection &connection() override { return *m_connection; }
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
    Outcome putInPlace() override;

private:
    SqliteSide(const QString &path, std::unique_ptr<Dialect> dialect, std::unique_ptr<Connection> connection);

    static QString unfinished(const QString &path);
    /// Brings the office to this program's schema.
    Outcome migrate();
    Outcome makeReady();
    Expected<CopyTable> describe(const QString &name);
    Outcome setPasswords(const QList<CopiedPerson> &people, const QStringList &hashes);

    FolderStore m_files;
    std::unique_ptr<Dialect> m_dialect;
    std::unique_ptr<Connection> m_connection;
};

} // namespace tenderyard
