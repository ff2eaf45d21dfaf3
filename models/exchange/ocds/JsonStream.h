// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/exchange/ocds/JsonValue.h"

#include <QString>

class QIODevice;

namespace tenderyard {

/// A release as it was found in a file.
struct FoundRelease
{
    JsonValue value{};
    /// Where it stood: "releases[3]", "records[0].compiledRelease", or empty when the whole file is the release.
    QString path{};
    /// The bytes of the file that hold it, for reading it again later.
    qint64 offset = 0;
    qint64 length = 0;
    /// The package or record it stood in, by a number of its own within the file.
    int holder = 0;
    /// It is a record's compiledRelease: those of the same holder that are not are merged in it already.
    bool compiled = false;
};

/// Something in a file that is not a release, with a code of ImportNotes.h.
struct StreamNote
{
    QString path{};
    QLatin1String code{};
    QString value{};
};

/// Finds the releases in an OCDS file of any kind (release package, record package, record, release, an array of any of
/// them, or one such value a line) and hands each over as soon as it is complete. Memory does not grow with the file:
/// what is held is one release, and the few members beside the list in a package. Never fails: damage becomes a note,
/// and the releases before it have been handed over by then. No state; may run in any thread.
class JsonStream
{
public:
    class Listener
    {
    public:
        Listener() = default;
        virtual ~Listener() = default;
        Listener(const Listener &) = delete;
        Listener &operator=(const Listener &) = delete;

        /// False ends the reading.
        virtual bool releaseFound(FoundRelease &&release) = 0;
        virtual void noted(const StreamNote &note) = 0;
        /// A package or record is complete; `members` are its own (publisher, uri …) without the releases.
        virtual void holderEnded(int holder, const JsonValue &members) = 0;
    };

    /// Reads `device` (open for reading, at its beginning) to its end. Returns the bytes read.
    static qint64 read(QIODevice &device, Listener &listener);

    /// Reads one release again from the bytes that FoundRelease named. Errors: file.changed.
    static Expected<JsonValue> readSlice(QIODevice &device, qint64 offset, qint64 length);
};

} // namespace tenderyard
