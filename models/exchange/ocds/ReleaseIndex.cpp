// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ocds/ReleaseIndex.h"

#include "models/exchange/ocds/ImportNotes.h"
#include "models/exchange/ocds/JsonStream.h"
#include "models/exchange/ocds/ReleaseMapper.h"
#include "models/exchange/ocds/TolerantText.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <utility>

namespace tenderyard {

namespace {

constexpr qsizetype longestOcid = 500;

QByteArray digestOf(const JsonValue &release)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QByteArray version = QByteArray::number(ReleaseIndex::mappingVersion) + '\n';
    hash.addData(version);
    hash.addData(release.toDisplay().toUtf8());
    return hash.result();
}

QString ocidOf(const JsonValue &release)
{
    const JsonValue *ocid = release.find(u"ocid");
    return ocid && !ocid->isContainer() ? withoutControls(ocid->text()).simplified().left(longestOcid) : QString();
}

} // namespace

/// Collects what one file holds.
class ReleaseIndex::Scan final : public JsonStream::Listener
{
public:
    Scan(int file, QString path, const Note &note, const std::atomic_bool &cancelled)
        : m_file(file), m_path(std::move(path)), m_note(note), m_cancelled(cancelled)
    {
    }

    bool releaseFound(FoundRelease &&release) override
    {
        Place place{.file = m_file, .holder = release.holder, .offset = release.offset, .length = release.length};
        place.path = release.path;
        place.digest = digestOf(release.value);
        place.compiled = release.compiled;
        if (place.compiled)
            compiledHolders.insert(place.holder);
        found.append({ocidOf(release.value), place});
        return !m_cancelled;
    }
    void noted(const StreamNote &note) override
    {
        m_note({m_path, withoutControls(note.path), withoutControls(note.value), note.code});
    }
    void holderEnded(int holder, const JsonValue &members) override
    {
        const JsonValue *publisher = members.find(u"publisher");
        const JsonValue *name = publisher ? publisher->find(u"name") : nullptr;
        if (name && !name->isBlank())
            publishers.insert(holder, withoutControls(name->text()).simplified());
    }

    QList<std::pair<QString, Place>> found;
    QSet<int> compiledHolders;
    QHash<int, QString> publishers;

private:
    const int m_file;
    const QString m_path;
    const Note &m_note;
    const std::atomic_bool &m_cancelled;
};

ReleaseIndex::FileCounts ReleaseIndex::addFile(const QString &path, const Note &note, const std::atomic_bool &cancelled)
{
    FileCounts counts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        note({path, {}, {}, notes::fileUnreadable});
        return counts;
    }
    Scan scan(int(m_files.size()), path, note, cancelled);
    counts.bytes = JsonStream::read(file, scan);
    m_files.append({path, scan.publishers});
    counts.releases = int(scan.found.size());
    for (const auto &[ocid, place] : std::as_const(scan.found)) {
        if (!place.compiled && scan.compiledHolders.contains(place.holder)) {
            ++counts.covered;
            note({path, place.path, {}, notes::releaseCovered});
        } else if (ocid.isEmpty()) {
            ++counts.withoutOcid;
            note({path, place.path, {}, notes::releaseNoOcid});
        } else {
            add(ocid, place, counts, note);
        }
    }
    return counts;
}

void ReleaseIndex::add(const QString &ocid, const Place &place, FileCounts &counts, const Note &note)
{
    QList<Place> &places = m_places[ocid];
    if (places.isEmpty())
        m_ocids.append(ocid);
    if (m_seen.contains(place.digest)) {
        ++counts.repeated;
        note({m_files.at(place.file).path, place.path, {}, notes::releaseRepeated});
        return;
    }
    m_seen.insert(place.digest);
    places.append(place);
}

QList<QByteArray> ReleaseIndex::digests(const QString &ocid) const
{
    QList<QByteArray> digests;
    const QList<Place> places = m_places.value(ocid);
    for (const Place &place : places)
        digests.append(place.digest);
    return digests;
}

QList<ReleaseFacts> ReleaseIndex::read(const QString &ocid, const Note &note) const
{
    QList<ReleaseFacts> releases;
    const QList<Place> places = m_places.value(ocid);
    for (const Place &place : places) {
        const QString &path = m_files.at(place.file).path;
        QFile file(path);
        Expected<JsonValue> value = failure(notes::fileChanged);
        if (file.open(QIODevice::ReadOnly))
            value = JsonStream::readSlice(file, place.offset, place.length);
        // Somebody wrote into the file meanwhile: what stands there now was not what the index speaks of.
        if (!value || digestOf(*value) != place.digest) {
            note({path, place.path, {}, notes::fileChanged});
            continue;
        }
        releases.append(ReleaseMapper::map(*value, {path, place.path, publisherOf(place)}));
        releases.last().ocid = ocid;
    }
    return releases;
}

QString ReleaseIndex::publisherOf(const Place &place) const
{
    const QHash<int, QString> &publishers = m_files.at(place.file).publishers;
    const auto own = publishers.constFind(place.holder);
    if (own != publishers.cend())
        return *own;
    // A record stands in a package, which came first.
    return publishers.isEmpty() ? QString() : publishers.value(std::ranges::min(publishers.keys()));
}

} // namespace tenderyard
