// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/remote/DocumentKey.h"
#include "models/domain/Expected.h"
#include "models/storage/Connection.h"

#include <QStringList>

namespace tenderyard {

/// DocumentKeys at once, on a connection and as whoever acts on it: on a server by its functions
/// (77_document_keys.sql), in a file by the table and the view of what one may read. Errors as there.
class DocumentKeySql
{
public:
    static Expected<DocumentKey> begin(Connection &connection, const QString &sha256, qint64 byteSize);
    static Expected<bool> finish(Connection &connection, const QString &sha256);
    static Expected<bool> forget(Connection &connection, const QString &sha256);
    static Expected<QStringList> clean(Connection &connection);
    static Expected<DocumentKey> find(Connection &connection, const QString &sha256);

    /// begin() for somebody else, in the table itself, as whoever may.
    static Expected<DocumentKey> take(Connection &connection, const Uuid &person, const QString &sha256,
                                      qint64 byteSize);
    /// The first key of the table for which `condition` holds; document.not_found where there is none.
    static Expected<DocumentKey> first(Connection &connection, const QString &condition, const Binds &binds);
};

} // namespace tenderyard
