// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Uuid.h"
#include "models/exchange/ocds/Leftover.h"
#include "models/storage/Connection.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace tenderyard {

/// What the office remembers of imports: which outside identifier became which row (import_entity), what had no place
/// (import_leftover), and the imports themselves (import_batch). Lives within one transaction of its connection.
class ImportLedger
{
public:
    /// The scheme under which a process and its parts are remembered; parties have their own.
    static const QString processScheme;

    /// `batch`: this import; null until something has to be written.
    ImportLedger(Connection &connection, Uuid batch) : m_connection(connection), m_batch(batch) {}

    struct Known
    {
        Uuid id;
        /// Of what the row was made of when it was last written; empty where that does not matter.
        QString contentHash{};
    };
    /// The row that this identifier became; a null id when none did.
    Expected<Known> find(const QString &scheme, const QString &externalId, const QString &entity);
    /// Everything below a process: by "<entity> <externalId>", see partKey().
    Expected<QHash<QString, Known>> partsOf(const QString &ocid);
    static QString partKey(const QString &entity, const QString &externalId) { return entity + u' ' + externalId; }
    Outcome remember(const QString &scheme, const QString &externalId, const QString &entity, const Known &known);

    /// Which of these releases are in the office already.
    Expected<bool> knowsReleases(const QList<QByteArray> &digests);
    Outcome rememberReleases(const QList<QByteArray> &digests, const Uuid &contract);

    /// Puts these lines in the place of those the process had; lines of no process (an empty `ocid`) are added, once.
    Outcome keepLeftovers(const QString &ocid, const Leftovers &lines);

    /// This import; writes its row the first time.
    Expected<Uuid> batch();
    Outcome closeBatch(int files, int releases);
    Connection &connection() { return m_connection; }

private:
    Connection &m_connection;
    Uuid m_batch;
};

} // namespace tenderyard
