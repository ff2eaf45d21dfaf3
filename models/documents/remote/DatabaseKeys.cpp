// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/DatabaseKeys.h"

#include "models/documents/remote/DocumentKeySql.h"
#include "models/storage/Database.h"

namespace tenderyard {

QFuture<Expected<DocumentKey>> DatabaseKeys::begin(const QString &sha256, qint64 byteSize)
{
    return m_database.write<DocumentKey>(
        [sha256, byteSize](Connection &connection) { return DocumentKeySql::begin(connection, sha256, byteSize); });
}

QFuture<Expected<bool>> DatabaseKeys::finish(const QString &sha256)
{
    return m_database.write<bool>(
        [sha256](Connection &connection) { return DocumentKeySql::finish(connection, sha256); });
}

QFuture<Expected<bool>> DatabaseKeys::forget(const QString &sha256)
{
    return m_database.write<bool>(
        [sha256](Connection &connection) { return DocumentKeySql::forget(connection, sha256); });
}

QFuture<Expected<QStringList>> DatabaseKeys::clean()
{
    return m_database.write<QStringList>([](Connection &connection) { return DocumentKeySql::clean(connection); });
}

QFuture<Expected<DocumentKey>> DatabaseKeys::find(const QString &sha256)
{
    return m_database.read<DocumentKey>(
        [sha256](Connection &connection) { return DocumentKeySql::find(connection, sha256); });
}

} // namespace tenderyard
