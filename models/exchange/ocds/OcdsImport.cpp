// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ocds/OcdsImport.h"

#include "models/domain/Deliver.h"
#include "models/exchange/ocds/ImportWork.h"

namespace tenderyard {

OcdsImport::OcdsImport(Database &database, QObject *parent)
    : QObject(parent), m_database(database), m_work(std::make_shared<ImportWork>())
{
}

OcdsImport::~OcdsImport()
{
    // The step under way looks at this between two releases, so the pool has not long to wait for it.
    m_work->cancelled = true;
}

void OcdsImport::start(const QStringList &paths, const QString &reportPath, By by)
{
    m_work->paths = paths;
    m_work->reportPath = reportPath;
    m_work->byCommandLine = by == By::CommandLine;
    const QFuture<Outcome> allowed =
        m_database.read<void>([work = m_work](Connection &connection) { return work->checkRights(connection); });
    deliver(allowed, this, [this](const Outcome &outcome) {
        if (!outcome)
            goOn(outcome, &OcdsImport::end);
        else
            onPool([](ImportWork &work) { return work.findFiles(); }, &OcdsImport::readFiles);
    });
}

void OcdsImport::cancel()
{
    m_work->cancelled = true;
}

void OcdsImport::readFiles()
{
    tellProgress();
    if (m_work->allFilesRead())
        return nextBatch();
    onPool(
        [](ImportWork &work) {
            work.readFiles();
            return Outcome();
        },
        &OcdsImport::readFiles);
}

void OcdsImport::nextBatch()
{
    const bool more = m_work->takeBatch();
    tellProgress();
    if (!more)
        return end();
    const QFuture<Outcome> asked =
        m_database.read<void>([work = m_work](Connection &connection) { return work->dropKnown(connection); });
    deliver(asked, this, [this](const Outcome &outcome) {
        if (outcome && m_work->batchIsEmpty())
            return goOn(outcome, &OcdsImport::nextBatch);
        if (!outcome)
            return goOn(outcome, &OcdsImport::end);
        onPool(
            [](ImportWork &work) {
                work.mapBatch();
                return Outcome();
            },
            &OcdsImport::storeBatch);
    });
}

void OcdsImport::storeBatch()
{
    const QFuture<Outcome> stored =
        m_database.write<void>([work = m_work](Connection &connection) { return work->storeBatch(connection); });
    deliver(stored, this, [this](const Outcome &outcome) { goOn(outcome, &OcdsImport::nextBatch); });
}

void OcdsImport::end()
{
    m_ending = true;
    const QFuture<Outcome> stored =
        m_database.write<void>([work = m_work](Connection &connection) { return work->storeFileLines(connection); });
    deliver(stored, this, [this](const Outcome &outcome) {
        if (!outcome && !m_result.error)
            m_result.error = outcome.error();
        writeReport();
    });
}

void OcdsImport::writeReport()
{
    onPool([](ImportWork &work) { return work.writeReport(); }, nullptr);
}

void OcdsImport::goOn(const Outcome &done, Next next)
{
    if (!done && !m_result.error)
        m_result.error = done.error();
    if (m_work->cancelled)
        m_result.cancelled = true;
    if (!next) {
        m_result.report = m_work->report;
        Q_EMIT finished(m_result);
        return;
    }
    if (!m_ending && (m_result.error || m_result.cancelled))
        next = &OcdsImport::end;
    (this->*next)();
}

void OcdsImport::onPool(const std::function<Outcome(ImportWork &)> &step, Next next)
{
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    const QFuture<Outcome> future = promise->future();
    m_threads.start([promise, work = m_work, step] {
        promise->addResult(step(*work));
        promise->finish();
    });
    deliver(future, this, [this, next](const Outcome &outcome) { goOn(outcome, next); });
}

void OcdsImport::tellProgress()
{
    ImportProgress progress;
    progress.filesDone = int(m_work->filesRead());
    progress.filesTotal = int(m_work->fileCount());
    progress.releasesFound = m_work->report->counts.releases;
    progress.processesDone = int(m_work->processesDone());
    progress.processesTotal = m_work->allFilesRead() ? int(m_work->processCount()) : 0;
    Q_EMIT progressed(progress);
}

} // namespace tenderyard
