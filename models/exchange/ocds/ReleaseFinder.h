// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ocds/JsonBytes.h"
#include "models/exchange/ocds/JsonStream.h"
#include "models/exchange/ocds/JsonTreeBuilder.h"

#include <QHash>

#include <string_view>
#include <vector>

namespace tenderyard {

/// Follows the events of a JSON reader through packages and records, and hands over each release that is complete.
/// Its capitalised functions are those that RapidJSON calls. Returning false from them ends the reading.
class ReleaseFinder
{
public:
    /// Deeper than this is no document but an attack on the reader's memory.
    static constexpr int hopelesslyDeep = 1000;

    ReleaseFinder(JsonBytes &bytes, JsonStream::Listener &listener) : m_bytes(bytes), m_listener(listener) {}

    bool Null() { return leaf(JsonValue()); }
    bool Bool(bool b);
    bool RawNumber(const char *digits, unsigned length, bool copy);
    bool String(const char *text, unsigned length, bool copy);
    bool StartObject() { return start(JsonValue::Kind::Object); }
    bool Key(const char *text, unsigned length, bool copy);
    bool EndObject(unsigned) { return end(); }
    bool StartArray() { return start(JsonValue::Kind::Array); }
    bool EndArray(unsigned) { return end(); }
    // The reader is told to give every number as its digits.
    bool Int(int) { return false; }
    bool Uint(unsigned) { return false; }
    bool Int64(std::int64_t) { return false; }
    bool Uint64(std::uint64_t) { return false; }
    bool Double(double) { return false; }

    /// Hands a note over, the first hundred of a code.
    void note(const QString &path, QLatin1String code, const QString &value = {});
    /// After the last event: says how many notes were left out, and that nothing was found where that is so.
    void finish();
    bool tooDeep() const { return m_depth > hopelesslyDeep; }
    bool stopped() const { return m_stopped; }
    /// Where the reading stands, for a note about damage.
    QString place() const;

private:
    /// A list or an object that holds releases, or may turn out to be one.
    enum class Kind { AnyList, Holder, ReleaseList, RecordList };
    struct Level
    {
        Kind kind{};
        QString path{};
        /// Holder: the member that comes next, and those that belong to it itself.
        QString key{};
        JsonValue members{};
        qint64 weight = 0;
        /// A list: which element comes next.
        int index = 0;
        int holder = 0;
        qint64 offset = 0;
        bool holdsReleases = false;
        bool foundRelease = false;
        bool versioned = false;
    };
    enum class Purpose { Release, Compiled, Member, Nothing };

    bool start(JsonValue::Kind kind);
    bool end();
    bool leaf(JsonValue value);
    QString decoded(std::string_view text);

    void push(Kind kind, const QString &path);
    void openTree(Purpose purpose, const QString &path, JsonValue::Kind kind);
    void startInHolder(Level &holder, JsonValue::Kind kind);
    void startInList(Level &list, JsonValue::Kind kind);
    bool treeComplete();
    bool levelComplete();
    bool hand(FoundRelease &&release);
    void addMember(Level &holder, JsonValue value);
    void noteTree(const QString &path);
    Level &nearestHolder();

    JsonBytes &m_bytes;
    JsonStream::Listener &m_listener;
    std::vector<Level> m_levels;
    JsonTreeBuilder m_tree;
    Purpose m_purpose = Purpose::Nothing;
    QString m_treePath;
    qint64 m_treeOffset = 0;
    QHash<QLatin1String, int> m_notes;
    int m_depth = 0;
    int m_holders = 0;
    int m_found = 0;
    qint64 m_badTexts = 0;
    bool m_stopped = false;
};

} // namespace tenderyard
