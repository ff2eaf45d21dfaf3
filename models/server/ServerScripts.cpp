// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/server/ServerScripts.h"

#include "models/storage/Connection.h"

#include <QFile>

namespace tenderyard {

namespace {

Outcome runServerScript(Connection &connection, const QString &name)
{
    QFile file(QStringLiteral(":/sql/postgresql/server/%1.sql").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return failure(QStringLiteral("storage.failed"), QStringLiteral("cannot read ") + file.fileName());
    Outcome ran = connection.executeScript(QString::fromUtf8(file.readAll()));
    if (!ran)
        ran.error().detail.prepend(name + QStringLiteral(": "));
    return ran;
}

} // namespace

Outcome ServerScripts::runRoles(Connection &connection)
{
    return runServerScript(connection, QStringLiteral("roles"));
}

Outcome ServerScripts::runSchemas(Connection &connection)
{
    return runServerScript(connection, QStringLiteral("schemas"));
}

Outcome ServerScripts::closeDatabase(Connection &connection)
{
    if (const Outcome closed = runServerScript(connection, QStringLiteral("database")); !closed)
        return closed;
    return runServerScript(connection, QStringLiteral("catalogs"));
}

} // namespace tenderyard
