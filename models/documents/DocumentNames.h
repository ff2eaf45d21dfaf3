// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"

#include <QStringList>

namespace tenderyard {

class Connection;

/// Which documents the rows of an office in a file name.
class DocumentNames
{
public:
    /// Those of `hashes` that no row names, and none did as far as the history tells. Errors: storage.*.
    static Expected<QStringList> unnamed(Connection &connection, const QStringList &hashes);
};

} // namespace tenderyard
