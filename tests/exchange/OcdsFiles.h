// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ocds/JsonStream.h"
#include "models/exchange/ocds/ProcessMerger.h"
#include "models/exchange/ocds/ProcessSettler.h"
#include "models/exchange/ocds/ReleaseIndex.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QFile>

/// The public OCDS files that the tests read where they lie, and short ways of reading them.
namespace tenderyard::ocdsfiles {

inline QString folder(const QString &name)
{
    return qEnvironmentVariable("TENDERYARD_SHARED") + QStringLiteral("/data/ocds/") + name;
}

inline QStringList jsonFiles(const QString &folderPath)
{
    QStringList files;
    QDirIterator entries(folderPath, {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext())
        files.append(entries.next());
    files.sort();
    return files;
}

inline QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a stream hands over, kept.
class Kept final : public JsonStream::Listener
{
public:
    bool releaseFound(FoundRelease &&release) override
    {
        releases.push_back(std::move(release));
        return true;
    }
    void noted(const StreamNote &note) override { notes.append(note); }
    void holderEnded(int, const JsonValue &members) override { holders.push_back(members); }

    bool hasNote(QLatin1String code) const
    {
        return std::any_of(notes.cbegin(), notes.cend(), [&](const StreamNote &note) { return note.code == code; });
    }

    std::vector<FoundRelease> releases;
    std::vector<JsonValue> holders;
    QList<StreamNote> notes;
};

inline void readBytes(QByteArray bytes, Kept &kept)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    JsonStream::read(buffer, kept);
}

/// Everything in some files, mapped process by process.
struct Imported
{
    ReleaseIndex index;
    QList<ReleaseIndex::FileCounts> files;
    QList<ImportedProcess> processes;
    Leftovers fileLines;

    const ImportedProcess *process(const QString &ocid) const
    {
        for (const ImportedProcess &process : processes) {
            if (process.ocid == ocid)
                return &process;
        }
        return nullptr;
    }
};

inline void importFiles(const QStringList &paths, Imported &imported)
{
    const std::atomic_bool cancelled{false};
    const auto note = [&imported](const Leftover &line) { imported.fileLines.append(line); };
    for (const QString &path : paths)
        imported.files.append(imported.index.addFile(path, note, cancelled));
    for (const QString &ocid : imported.index.ocids())
        imported.processes.append(ProcessSettler::settle(ProcessMerger::merge(imported.index.read(ocid, note))));
}

} // namespace tenderyard::ocdsfiles
