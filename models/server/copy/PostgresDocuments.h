// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/domain/Uuid.h"
#include "models/storage/Row.h"

#include <QByteArray>
#include <QStringList>

namespace tenderyard {

class Connection;

/// The documents of an office on a server as its administrator moves them: all of them, whoever may see them.
class PostgresDocuments
{
public:
    /// `connection` acts as the schema's owner and outlives this.
    explicit PostgresDocuments(Connection &connection) : m_connection(connection) {}

    /// The hashes of those that are whole and that a row names or named, sorted.
    Expected<QStringList> all();
    /// Errors: document.not_found, document.tampered (no copy of it is whole).
    Expected<QByteArray> read(const QString &sha256);
    /// Keeps one for each who uploaded it, as the rows say; for nobody where no row names it.
    Outcome put(const QString &sha256, const QByteArray &content);
    /// Keeps the copy of one person; where it is there already and whole, nothing is done. In a transaction.
    Outcome putFor(const QString &sha256, const QByteArray &content, const Uuid &uploader);
    /// The copy of one person, not that of another. Errors as read().
    Expected<QByteArray> readOf(const QString &sha256, const Uuid &uploader);
    /// Errors as read().
    Outcome check(const QString &sha256);

private:
    Expected<QList<Uuid>> uploaders(const QString &sha256);
    /// The first of these that is whole.
    Expected<QByteArray> firstWhole(const Rows &copies, const QString &sha256);
    Expected<QByteArray> pieces(const QString &id, qint64 size);

    Connection &m_connection;
};

} // namespace tenderyard
