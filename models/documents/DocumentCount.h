// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"

#include <QFuture>

namespace tenderyard {

class Database;

/// How many documents rows name, as far as whoever asks may see the rows.
struct DocumentCount
{
    qint64 certificates = 0;
    /// Of the certificates, in bytes; each file once.
    qint64 bytes = 0;
    /// Scanned letters and records, whose sizes the rows do not tell.
    qint64 records = 0;

    /// `database` outlives the future. Errors: storage.*
    static QFuture<Expected<DocumentCount>> read(Database &database);
};

} // namespace tenderyard
