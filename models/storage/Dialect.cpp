// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/Dialect.h"

#include "models/storage/SqliteDialect.h"

#include <QRegularExpression>

namespace tenderyard {

Dialect::~Dialect() = default;

Expected<std::unique_ptr<Dialect>> Dialect::forAddress(const QString &address)
{
    // Two letters at least before "://", so that a drive of Windows is a path.
    static const QRegularExpression scheme(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]+://"));
    if (scheme.match(address).hasMatch())
        return failure(QStringLiteral("storage.unknown_database"));
    return std::make_unique<SqliteDialect>();
}

} // namespace tenderyard
