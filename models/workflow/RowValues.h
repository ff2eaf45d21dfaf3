// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Uuid.h"
#include "models/storage/Connection.h"

#include <QString>
#include <QVariant>

namespace tenderyard {

/// Small turns of form values into column values, which every service of this folder needs.
class RowValues
{
public:
    static QVariant key(const Uuid &id) { return QVariant::fromValue(id); }
    /// For an optional column: NULL instead of an empty text.
    static QVariant orNull(const QString &text)
    {
        const QString trimmed = text.trimmed();
        return trimmed.isEmpty() ? QVariant() : QVariant(trimmed);
    }
    /// For a NOT NULL column: an empty text instead of NULL.
    static QVariant orEmpty(const QString &text)
    {
        const QString trimmed = text.trimmed();
        return trimmed.isEmpty() ? QStringLiteral("") : trimmed;
    }
    /// The columns that every entity begins with: id, created_at, updated_at.
    static Binds newRow(const Connection &connection, const Uuid &id)
    {
        return {{QStringLiteral("id"), key(id)},
                {QStringLiteral("created_at"), connection.now()},
                {QStringLiteral("updated_at"), connection.now()}};
    }
};

} // namespace tenderyard
