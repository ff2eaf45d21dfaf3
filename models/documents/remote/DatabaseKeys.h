// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/remote/DocumentKeys.h"

namespace tenderyard {

class Database;

/// Keys of documents in the office's own database.
class DatabaseKeys final : public DocumentKeys
{
public:
    /// `database` is that of the office, and outlives this.
    explicit DatabaseKeys(Database &database) : m_database(database) {}

    QFuture<Expected<DocumentKey>> begin(const QString &sha256, qint64 byteSize) override;
    QFuture<Expected<bool>> finish(const QString &sha256) override;
    QFuture<Expected<bool>> forget(const QString &sha256) override;
    QFuture<Expected<QStringList>> clean() override;
    QFuture<Expected<DocumentKey>> find(const QString &sha256) override;

private:
    Database &m_database;
};

} // namespace tenderyard
