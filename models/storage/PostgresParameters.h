// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"

#include <QByteArray>
#include <QList>
#include <QVariant>

#include <vector>

namespace tenderyard {

/// The values of a statement in the form libpq takes them.
class PostgresParameters
{
public:
    /// `values`: in their stored form (ValueCodec.h). storage.failed for a text with a null character, which
    /// PostgreSQL has no room for.
    static Expected<PostgresParameters> of(const QList<QVariant> &values);

    int count() const { return int(m_pointers.size()); }
    const char *const *values() const { return m_pointers.data(); }
    const int *lengths() const { return m_lengths.data(); }
    const int *formats() const { return m_formats.data(); }

private:
    /// Whose bytes the pointers point to.
    std::vector<QByteArray> m_bytes;
    std::vector<const char *> m_pointers;
    std::vector<int> m_lengths;
    std::vector<int> m_formats;
};

} // namespace tenderyard
