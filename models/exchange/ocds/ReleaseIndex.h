// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ocds/Leftover.h"
#include "models/exchange/ocds/ReleaseFacts.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <atomic>
#include <functional>

namespace tenderyard {

/// Which releases the files of one import hold, and of which process each is: releases of one process may stand
/// anywhere, so every file is read once to find them, and each process is then read again from its places. Takes about
/// 500 bytes a release. Not shared between threads, but may move from one to another.
class ReleaseIndex
{
public:
    using Note = std::function<void(const Leftover &)>;

    /// Changes when the importer understands more: then what was imported before counts as changed.
    static constexpr int mappingVersion = 1;

    struct FileCounts
    {
        qint64 bytes = 0;
        /// Whole releases, each one that a record compiles and its compiledRelease included.
        int releases = 0;
        int covered = 0;
        int repeated = 0;
        int withoutOcid = 0;
    };

    /// Reads a file for its releases, telling `note` of everything that is none. Stops early when `cancelled` becomes
    /// true.
    FileCounts addFile(const QString &path, const Note &note, const std::atomic_bool &cancelled);

    /// The processes, in the order in which their first releases were found.
    const QList<QString> &ocids() const { return m_ocids; }
    /// SHA-256 over each release of a process (and the mapping version), in the order they were found.
    QList<QByteArray> digests(const QString &ocid) const;
    /// Reads the releases of a process again and maps each. What cannot be read any more is told to `note`.
    QList<ReleaseFacts> read(const QString &ocid, const Note &note) const;

private:
    struct Place
    {
        int file = 0;
        int holder = 0;
        qint64 offset = 0;
        qint64 length = 0;
        QString path{};
        QByteArray digest{};
        bool compiled = false;
    };
    struct File
    {
        QString path{};
        QHash<int, QString> publishers{};
    };
    class Scan;

    void add(const QString &ocid, const Place &place, FileCounts &counts, const Note &note);
    QString publisherOf(const Place &place) const;

    QList<File> m_files;
    QList<QString> m_ocids;
    QHash<QString, QList<Place>> m_places;
    /// The digests of all of them.
    QSet<QByteArray> m_seen;
};

} // namespace tenderyard
