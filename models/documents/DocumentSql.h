// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace tenderyard {

class Connection;

/// The functions of an office on a server through which documents are kept (75_documents.sql), as whoever acts on the
/// connection. Errors: document.too_large, document.too_many, document.not_found, document.not_stored, document.type,
/// transition.actor (nobody), storage.*.
class DocumentSql
{
public:
    /// Begins an upload or goes on with one: the numbers of the pieces that are missing, in order.
    static Expected<QList<qint64>> begin(Connection &connection, const QString &sha256, qint64 byteSize);
    static Outcome put(Connection &connection, const QString &sha256, qint64 number, const QByteArray &bytes);
    /// Whether what arrived is what the hash says. If not, all of it has to be put again, once this was committed.
    static Expected<bool> finish(Connection &connection, const QString &sha256);
    static Outcome forget(Connection &connection, const QString &sha256);
    /// Throws away some of what was uploaded more than a day ago, by whomever, and never used: how many
    /// that one may know of.
    static Expected<int> clean(Connection &connection);

    /// document.not_found where there is none that the person may read.
    static Expected<qint64> size(Connection &connection, const QString &sha256);
    static Expected<QByteArray> read(Connection &connection, const QString &sha256, qint64 number);
};

} // namespace tenderyard
