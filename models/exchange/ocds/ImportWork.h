// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ocds/ImportReport.h"
#include "models/exchange/ocds/ImportedProcess.h"
#include "models/exchange/ocds/ReleaseIndex.h"
#include "models/storage/Connection.h"

#include <QStringList>

#include <atomic>
#include <memory>

namespace tenderyard {

class ImportLedger;

/// The steps of one import and what they share. Each step runs to its end in some thread before the next one begins, so
/// nothing here is locked, apart from `cancelled`. The steps are small enough to be cancelled between two of them.
class ImportWork
{
public:
    /// Files to read in one step, at most this many bytes of them unless a single one is larger.
    static constexpr qint64 bytesOfStep = 8 * 1024 * 1024;
    /// Processes to store in one transaction.
    static constexpr qsizetype processesOfBatch = 25;

    QStringList paths;
    QString reportPath;
    /// Nobody need be signed in.
    bool byCommandLine = false;
    std::atomic_bool cancelled{false};
    std::shared_ptr<ImportReport> report = std::make_shared<ImportReport>();

    // Steps on the thread pool.
    /// Lists the files and opens the report. Errors: report.not_writable.
    Outcome findFiles();
    void readFiles();
    void mapBatch();
    Outcome writeReport();

    // Steps on the database.
    /// Errors: transition.actor when the signed-in user may not import.
    Outcome checkRights(Connection &connection) const;
    /// Takes those processes out of the batch whose releases are all in the office.
    Outcome dropKnown(Connection &connection);
    Outcome storeBatch(Connection &connection);
    Outcome storeFileLines(Connection &connection);

    bool allFilesRead() const { return m_filesRead >= m_files.size(); }
    /// Takes the next processes; false when there are no more.
    bool takeBatch();
    bool batchIsEmpty() const { return m_batch.isEmpty(); }
    qsizetype filesRead() const { return m_filesRead; }
    qsizetype fileCount() const { return m_files.size(); }
    qsizetype processesDone() const { return m_done; }
    qsizetype processCount() const { return m_index.ocids().size(); }

private:
    Outcome storeOne(ImportLedger &ledger, const ImportedProcess &process);
    void readFile(const QString &path);

    QStringList m_files;
    qsizetype m_filesRead = 0;
    ReleaseIndex m_index;
    Leftovers m_fileLines;
    qsizetype m_next = 0;
    qsizetype m_done = 0;
    QStringList m_batch;
    QList<ImportedProcess> m_mapped;
    Uuid m_importId;
};

} // namespace tenderyard
