// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ocds/ImportWork.h"

#include "models/domain/Statuses.h"
#include "models/exchange/ocds/ImportLedger.h"
#include "models/exchange/ocds/ImportNotes.h"
#include "models/exchange/ocds/ProcessMerger.h"
#include "models/exchange/ocds/ProcessSettler.h"
#include "models/exchange/ocds/ProcessStore.h"

#include <QDirIterator>
#include <QFileInfo>

namespace tenderyard {

namespace {

bool isDamage(QLatin1String code)
{
    return code == notes::fileUnreadable || code == notes::fileEmpty || code == notes::fileEncoding ||
           code == notes::jsonDamaged || code == notes::jsonTooLong;
}

/// Errors after which no further process could be stored either.
bool endsTheImport(const Error &error)
{
    return error.code == u"storage.full" || error.code == u"storage.server_full" ||
           error.code == u"storage.server_busy" || error.code == u"storage.gone" || error.code == u"storage.locked" ||
           error.code == u"storage.read_only" || error.code == u"storage.corrupt" ||
           error.code == u"storage.interrupted" || error.code == u"storage.not_open";
}

} // namespace

Outcome ImportWork::findFiles()
{
    for (const QString &path : std::as_const(paths)) {
        if (!QFileInfo(path).isDir()) {
            m_files.append(path);
            continue;
        }
        QStringList found;
        QDirIterator entries(path, {QStringLiteral("*.json"), QStringLiteral("*.jsonl")}, QDir::Files | QDir::Readable,
                             QDirIterator::Subdirectories);
        while (entries.hasNext() && !cancelled)
            found.append(entries.next());
        // Folders list their files in any order; imports of the same files shall do the same.
        found.sort();
        m_files += found;
    }
    return reportPath.isEmpty() ? Outcome() : report->writeTo(reportPath);
}

void ImportWork::readFiles()
{
    qint64 bytes = 0;
    while (!allFilesRead() && bytes < bytesOfStep && !cancelled) {
        const QString &path = m_files.at(m_filesRead);
        bytes += QFileInfo(path).size();
        readFile(path);
        ++m_filesRead;
    }
    if (allFilesRead())
        report->counts.processes = int(processCount());
}

void ImportWork::readFile(const QString &path)
{
    bool damaged = false;
    const auto note = [&](const Leftover &line) {
        damaged = damaged || isDamage(line.code);
        report->add(line);
        m_fileLines.append(line);
    };
    const ReleaseIndex::FileCounts counts = m_index.addFile(path, note, cancelled);
    ++report->counts.files;
    report->counts.damagedFiles += damaged ? 1 : 0;
    report->counts.releases += counts.releases;
    report->counts.releasesCovered += counts.covered + counts.repeated;
    report->counts.releasesRefused += counts.withoutOcid;
}

bool ImportWork::takeBatch()
{
    m_done = m_next;
    m_batch = m_index.ocids().mid(m_next, processesOfBatch);
    m_next += m_batch.size();
    m_mapped.clear();
    return !m_batch.isEmpty();
}

void ImportWork::mapBatch()
{
    for (const QString &ocid : std::as_const(m_batch)) {
        if (cancelled)
            return;
        const auto note = [this](const Leftover &line) {
            report->add(line);
            m_fileLines.append(line);
        };
        const QList<ReleaseFacts> releases = m_index.read(ocid, note);
        if (releases.isEmpty())
            ++report->counts.processesFailed;
        else
            m_mapped.append(ProcessSettler::settle(ProcessMerger::merge(releases)));
    }
}

Outcome ImportWork::writeReport()
{
    return report->finish();
}

Outcome ImportWork::checkRights(Connection &connection) const
{
    if (byCommandLine)
        return {};
    const Expected<QVariant> staff =
        connection.scalar(QStringLiteral("SELECT 1 FROM users_role AS r JOIN users_user AS u ON u.id = r.user_id "
                                         "WHERE r.user_id = :user AND r.role = :staff AND u.active"),
                          {{QStringLiteral("user"), QVariant::fromValue(connection.user())},
                           {QStringLiteral("staff"), QString(words::role::staff)}});
    if (!staff)
        return tl::unexpected(staff.error());
    return staff->isNull() ? failure(QStringLiteral("transition.actor"), QStringLiteral("import")) : Outcome();
}

Outcome ImportWork::dropKnown(Connection &connection)
{
    if (const Outcome allowed = checkRights(connection); !allowed)
        return allowed;
    // What was imported before is known to the engine, whoever may see it.
    return connection.asEngine([&]() -> Outcome {
        ImportLedger ledger(connection, m_importId);
        QStringList unknown;
        for (const QString &ocid : std::as_const(m_batch)) {
            const Expected<bool> known = ledger.knowsReleases(m_index.digests(ocid));
            if (!known)
                return tl::unexpected(known.error());
            if (*known)
                ++report->counts.processesUnchanged;
            else
                unknown.append(ocid);
        }
        m_batch = unknown;
        return {};
    });
}

Outcome ImportWork::storeBatch(Connection &connection)
{
    if (const Outcome allowed = checkRights(connection); !allowed)
        return allowed;
    return connection.asEngine([&]() -> Outcome {
        ImportLedger ledger(connection, m_importId);
        // Before the first attempt(), which would take it back when its process fails.
        const Expected<Uuid> batch = ledger.batch();
        if (!batch)
            return tl::unexpected(batch.error());
        for (const ImportedProcess &process : std::as_const(m_mapped)) {
            if (const Outcome stored = storeOne(ledger, process); !stored)
                return stored;
        }
        m_importId = *batch;
        return {};
    });
}

Outcome ImportWork::storeOne(ImportLedger &ledger, const ImportedProcess &process)
{
    ProcessStore store(ledger, process, m_index.digests(process.ocid));
    ProcessStore::Answer answer{};
    const Outcome stored = ledger.connection().attempt([&]() -> Outcome {
        const Expected<ProcessStore::Answer> done = store.store();
        if (!done)
            return tl::unexpected(done.error());
        answer = *done;
        return {};
    });
    ImportReport::Counts &counts = report->counts;
    if (!stored) {
        if (endsTheImport(stored.error()))
            return stored;
        ++counts.processesFailed;
        const QString why = stored.error().code + u' ' + stored.error().field;
        const Leftovers lines =
            process.leftovers + Leftovers{{process.file, process.ocid, why.trimmed(), notes::entityRefused}};
        for (const Leftover &line : lines)
            report->add(line);
        return ledger.keepLeftovers(process.ocid, lines);
    }
    if (answer == ProcessStore::Answer::TakenOver) {
        ++counts.processesTakenOver;
        report->add({process.file, process.ocid, {}, notes::processTakenOver});
        return {};
    }
    ++(answer == ProcessStore::Answer::Made ? counts.processesMade : counts.processesChanged);
    for (auto made = store.made().cbegin(); made != store.made().cend(); ++made)
        counts.made[made.key()] += made.value();
    for (const Leftover &line : process.leftovers + store.refused())
        report->add(line);
    return {};
}

Outcome ImportWork::storeFileLines(Connection &connection)
{
    if (const Outcome allowed = checkRights(connection); !allowed)
        return allowed;
    return connection.asEngine([&]() -> Outcome {
        ImportLedger ledger(connection, m_importId);
        if (const Outcome kept = ledger.keepLeftovers({}, m_fileLines); !kept)
            return kept;
        return ledger.closeBatch(report->counts.files, report->counts.releases);
    });
}

} // namespace tenderyard
