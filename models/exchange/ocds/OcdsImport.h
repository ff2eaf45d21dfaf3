// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ocds/ImportReport.h"
#include "models/storage/Database.h"

#include <QMetaType>
#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>

namespace tenderyard {

class ImportWork;

/// How far an import is. Files are read first, which tells how many processes there are; then those are stored.
struct ImportProgress
{
    int filesDone = 0;
    int filesTotal = 0;
    int releasesFound = 0;
    int processesDone = 0;
    /// 0 until all files have been read.
    int processesTotal = 0;
};

/// How an import ended. What was stored before an error or a cancellation stays stored.
struct ImportResult
{
    std::shared_ptr<const ImportReport> report;
    /// transition.actor (not staff), report.not_writable, or an error of the office.
    std::optional<Error> error;
    bool cancelled = false;
};

/// Imports OCDS files into an office, once per object: reads and maps them on a thread of its own, writes a few
/// processes at a time on the database's writer, and tells how far it is; nothing waits in the thread it lives in.
/// Running it twice changes nothing. Only staff may, or the command line, which has no user.
class OcdsImport : public QObject
{
    Q_OBJECT
public:
    enum class By { SignedInStaff, CommandLine };

    /// `database` is open and outlives the import.
    explicit OcdsImport(Database &database, QObject *parent = nullptr);
    /// Cancels; what is being written is written to its end.
    ~OcdsImport() override;

    /// Begins. `paths`: files, and folders whose *.json and *.jsonl files are read, those in folders below too.
    /// `reportPath`: where the report goes (CSV when it ends so, else plain text); empty: nowhere.
    void start(const QStringList &paths, const QString &reportPath, By by);
    /// Ends it soon; finished() follows.
    void cancel();

Q_SIGNALS:
    void progressed(const tenderyard::ImportProgress &progress);
    void finished(const tenderyard::ImportResult &result);

private:
    using Next = void (OcdsImport::*)();

    void readFiles();
    void nextBatch();
    void storeBatch();
    void end();
    void writeReport();
    /// Goes on with `next` when the step succeeded and nobody cancelled, else to the end.
    void goOn(const Outcome &done, Next next);
    void onPool(const std::function<Outcome(ImportWork &)> &step, Next next);
    void tellProgress();

    Database &m_database;
    /// Shared with the step that is under way, in whichever thread; steps never overlap.
    std::shared_ptr<ImportWork> m_work;
    ImportResult m_result;
    bool m_ending = false;
    QThreadPool m_threads;
};

} // namespace tenderyard

Q_DECLARE_METATYPE(tenderyard::ImportProgress)
Q_DECLARE_METATYPE(tenderyard::ImportResult)
