// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/storage/SchemaSource.h"

#include <QString>

namespace tenderyard {

class Connection;

/// Brings a database to the schema of a SchemaSource, in one transaction: a cut at any moment leaves what was there
/// before. Keeps the books in schema_migration and schema_repeatable.
class Migrator
{
public:
    struct Report
    {
        /// Numbers of the newest migration before and after; 0 for a database without any.
        int from = 0;
        int to = 0;
        /// Views and triggers were made anew.
        bool rebuilt = false;
        /// Where the backup made before lies; empty when none was needed.
        QString backup;
    };

    explicit Migrator(SchemaSource source);

    /// Migrates, after a backup beside the office where there is something to lose. Errors: storage.newer_schema,
    /// storage.corrupt and every other of a Connection; nothing is changed then. A person's own login on a server
    /// migrates nothing: storage.older_schema when the office has not been brought up to date yet.
    Expected<Report> migrate(Connection &connection) const;
    /// What migrate() would do, without doing it: a newer office is no error here. For whoever may migrate.
    Expected<Report> outlook(Connection &connection) const;

private:
    struct State
    {
        int number = 0;
        QByteArray hash;
    };
    Expected<Report> checkForPerson(Connection &connection) const;
    Expected<Report> migrateAsOwner(Connection &connection) const;
    Expected<State> stateOf(Connection &connection) const;
    int newestNumber() const;
    Expected<QString> generatedFor(Connection &connection) const;
    QByteArray hashOf(const QString &generated) const;
    Expected<bool> isCurrent(Connection &connection, const State &state) const;
    Outcome apply(Connection &connection, Report &report) const;
    Outcome applyTogether(Connection &connection, Report &report) const;
    Outcome applyMigrations(Connection &connection, int from) const;
    Outcome rebuild(Connection &connection) const;

    SchemaSource m_source;
};

} // namespace tenderyard
