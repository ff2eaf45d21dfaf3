// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/OfficeTemplate.h"

#include "models/storage/Connection.h"
#include "models/storage/Migrator.h"
#include "models/storage/OfficeSchema.h"
#include "models/storage/PostgresDialect.h"
#include "models/storage/schema/PostgresTriggers.h"
#include "tests/support/PostgresServer.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLockFile>

namespace tenderyard {

namespace {

/// The clock that a test moves, and whether it shall be found to stand behind the history; a way to ask the tables
/// while a person is signed in.
constexpr auto testClock = R"(
CREATE TABLE office.test_clock (now timestamptz(3) NOT NULL, behind boolean NOT NULL DEFAULT false);
INSERT INTO office.test_clock (now) VALUES (clock_timestamp());
GRANT SELECT ON office.test_clock TO tenderyard_engine;
CREATE OR REPLACE FUNCTION tenderyard.now_utc() RETURNS timestamptz(3) LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = office, pg_temp AS 'BEGIN RETURN (SELECT t.now FROM test_clock AS t); END';
CREATE OR REPLACE FUNCTION tenderyard.clock_is_behind() RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = office, pg_temp AS 'BEGIN RETURN (SELECT t.behind FROM test_clock AS t); END';
CREATE FUNCTION tenderyard.test_ask(sql text) RETURNS text LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = office, tenderyard, pg_temp AS 'DECLARE answer text; BEGIN EXECUTE sql INTO answer; RETURN answer; END';
)";

QString script(const QString &name)
{
    QFile file(QStringLiteral(":/sql/postgresql/server/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(name));
    return QString::fromUtf8(file.readAll());
}

/// Changes with every text that the schema is made of.
QString hashOfSchema()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &root : {QStringLiteral(":/sql"), QStringLiteral(":/workflow")}) {
        QStringList paths;
        for (QDirIterator files(root, QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
            paths.append(files.next());
        paths.sort();
        for (const QString &path : paths) {
            QFile file(path);
            if (file.open(QIODevice::ReadOnly))
                hash.addData(QByteArray(path.toUtf8() + file.readAll()));
        }
    }
    // What generates the triggers is part of the program: what it makes of the workflow file tells one from another.
    const auto nothing = [](const QString &, const QString &) { return QString(); };
    hash.addData(PostgresTriggers(TriggerSource{WorkflowFile::ofProgram(), {}, nothing}).script().toUtf8());
    return QString::fromLatin1(hash.result().toHex().first(16));
}

void make(PostgresServer &server, const QString &name, const Clock &clock)
{
    const QString unfinished = server.makeDatabase();
    server.run(unfinished, script(QStringLiteral("schemas.sql")));
    const PostgresDialect dialect{QString()};
    {
        auto connection = dialect.openConnection(server.administratorAddress(unfinished), MissingOffice::Create, clock);
        const auto schema = officeSchema(dialect);
        if (!connection || !schema)
            qFatal("No template office: %s",
                   qPrintable(connection ? schema.error().detail : connection.error().detail));
        if (const auto migrated = Migrator(*schema).migrate(**connection); !migrated)
            qFatal("No template office: %s %s", qPrintable(migrated.error().code), qPrintable(migrated.error().detail));
    }
    server.run(unfinished, QString::fromLatin1(testClock));
    server.run(unfinished, script(QStringLiteral("catalogs.sql")));
    server.run(QStringLiteral("postgres"), QStringLiteral("ALTER DATABASE %1 RENAME TO %2").arg(unfinished, name));
}

} // namespace

QString OfficeTemplate::of(PostgresServer &server, const Clock &clock)
{
    static QString known;
    const QString name = QStringLiteral("office_") + hashOfSchema();
    if (known == name)
        return name;
    // Several test programs may want it at once.
    QLockFile lock(QDir::temp().filePath(QStringLiteral("tenderyard-") + name));
    lock.setStaleLockTime(120'000);
    if (!lock.lock())
        qFatal("The template office cannot be locked");
    if (!server.hasDatabase(name))
        make(server, name, clock);
    known = name;
    return name;
}

} // namespace tenderyard
