// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/Dialect.h"

#include "models/storage/PostgresAddress.h"
#include "models/storage/PostgresDialect.h"
#include "models/storage/SqliteDialect.h"

#include <QRegularExpression>

namespace tenderyard {

Dialect::~Dialect() = default;

Expected<std::unique_ptr<Dialect>> Dialect::forAddress(const QString &address, const QString &secret)
{
    if (PostgresAddress::isOne(address)) {
        const Expected<PostgresAddress> parsed = PostgresAddress::parse(address);
        if (!parsed)
            return tl::unexpected(parsed.error());
        return std::make_unique<PostgresDialect>(secret);
    }
    // Two letters at least before "://", so that a drive of Windows is a path.
    static const QRegularExpression scheme(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]+://"));
    if (scheme.match(address).hasMatch())
        return failure(QStringLiteral("storage.unknown_database"));
    return std::make_unique<SqliteDialect>();
}

Outcome Dialect::assume(QSqlDatabase &, Session &, const Identity &) const
{
    return {};
}

void Dialect::forgetStatements(QSqlDatabase &) const {}

bool Dialect::canCommit(const QSqlDatabase &) const
{
    return true;
}

Outcome Dialect::lockSchema(Connection &) const
{
    return {};
}

bool Dialect::isAlive(const QSqlDatabase &handle) const
{
    return handle.isOpen();
}

Outcome Dialect::probe(const QString &) const
{
    return {};
}

void Dialect::endLost(Connection &, const QString &) const {}

void Dialect::setSecret(const QString &) {}

void Dialect::giveUp() const {}

QString Dialect::containsCondition(const QString &, const QString &column, const QString &placeholder) const
{
    return QStringLiteral("%1 LIKE %2 ESCAPE '\\'").arg(column, placeholder);
}

} // namespace tenderyard
