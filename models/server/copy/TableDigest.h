// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/server/copy/CopyReport.h"
#include "models/server/copy/TableReader.h"

#include <QCryptographicHash>

namespace tenderyard {

/// Counts the rows of a table and makes a checksum of them, the same for the same rows in every database.
class TableDigest
{
public:
    void add(const CopyRows &rows);
    /// As if nothing had been added.
    void reset();
    qint64 rows() const { return m_rows; }
    CopiedTable of(const QString &name) const;

private:
    void add(const QVariant &value);

    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_rows = 0;
};

} // namespace tenderyard
