// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ocds/ReleaseFinder.h"

#include "models/exchange/ocds/ImportNotes.h"

#include <QStringView>

#include <algorithm>

namespace tenderyard {

namespace {

constexpr int notesOfOneCode = 100;

QString element(const QString &list, int index)
{
    return list + u'[' + QString::number(index) + u']';
}

QString member(const QString &object, const QString &key)
{
    return object.isEmpty() ? key : object + u'.' + key;
}

/// The sections of a release: an object with one of them is meant as a release, even where its ocid is missing.
bool looksLikeRelease(const JsonValue &value)
{
    if (!value.isObject())
        return false;
    for (const QStringView section :
         {u"ocid", u"tender", u"awards", u"contracts", u"planning", u"bids", u"buyer", u"parties"}) {
        if (value.find(section))
            return true;
    }
    return false;
}

/// A record may name its releases by their address instead of holding them.
bool isLinked(const JsonValue &value)
{
    return value.find(u"url") && !value.find(u"ocid");
}

} // namespace

bool ReleaseFinder::Bool(bool b)
{
    return leaf(JsonValue(JsonValue::Kind::Bool, b ? QStringLiteral("true") : QStringLiteral("false")));
}

bool ReleaseFinder::RawNumber(const char *digits, unsigned length, bool)
{
    return leaf(JsonValue(JsonValue::Kind::Number, QString::fromLatin1(digits, qsizetype(length))));
}

bool ReleaseFinder::String(const char *text, unsigned length, bool)
{
    return leaf(JsonValue(JsonValue::Kind::Text, decoded({text, length})));
}

bool ReleaseFinder::Key(const char *text, unsigned length, bool)
{
    m_bytes.tokenDone();
    QString key = decoded({text, length});
    if (m_tree.isOpen())
        m_tree.key(std::move(key));
    else
        m_levels.back().key = std::move(key);
    return true;
}

QString ReleaseFinder::decoded(std::string_view text)
{
    const QUtf8StringView utf8(text.data(), qsizetype(text.size()));
    if (!utf8.isValidUtf8())
        ++m_badTexts;
    return utf8.toString();
}

bool ReleaseFinder::start(JsonValue::Kind kind)
{
    m_bytes.tokenDone();
    if (++m_depth > hopelesslyDeep)
        return false;
    if (m_tree.isOpen())
        m_tree.start(kind);
    else if (m_levels.empty())
        push(kind == JsonValue::Kind::Object ? Kind::Holder : Kind::AnyList, {});
    else if (m_levels.back().kind == Kind::Holder)
        startInHolder(m_levels.back(), kind);
    else
        startInList(m_levels.back(), kind);
    return true;
}

void ReleaseFinder::startInHolder(Level &holder, JsonValue::Kind kind)
{
    const QString path = member(holder.path, holder.key);
    const bool isObject = kind == JsonValue::Kind::Object;
    if (holder.key == u"releases") {
        holder.holdsReleases = true;
        if (isObject)
            openTree(Purpose::Release, path, kind);
        else
            push(Kind::ReleaseList, path);
    } else if (holder.key == u"records") {
        holder.holdsReleases = true;
        push(isObject ? Kind::Holder : Kind::RecordList, path);
    } else if (holder.key == u"compiledRelease" && isObject) {
        holder.holdsReleases = true;
        openTree(Purpose::Compiled, path, kind);
    } else if (holder.key == u"versionedRelease") {
        holder.holdsReleases = true;
        holder.versioned = true;
        openTree(Purpose::Nothing, path, kind);
    } else {
        openTree(Purpose::Member, path, kind);
    }
}

void ReleaseFinder::startInList(Level &list, JsonValue::Kind kind)
{
    const QString path = element(list.path, list.index++);
    const bool isObject = kind == JsonValue::Kind::Object;
    if (list.kind == Kind::ReleaseList) {
        openTree(isObject ? Purpose::Release : Purpose::Nothing, path, kind);
        if (!isObject)
            note(path, notes::jsonNotOcds);
    } else {
        push(isObject ? Kind::Holder : Kind::AnyList, path);
    }
}

void ReleaseFinder::push(Kind kind, const QString &path)
{
    Level level{.kind = kind, .path = path, .key = {}, .members = JsonValue(JsonValue::Kind::Object)};
    level.offset = qint64(m_bytes.Tell());
    if (kind == Kind::Holder)
        level.holder = ++m_holders;
    m_levels.push_back(std::move(level));
}

void ReleaseFinder::openTree(Purpose purpose, const QString &path, JsonValue::Kind kind)
{
    m_purpose = purpose;
    m_treePath = path;
    m_treeOffset = qint64(m_bytes.Tell());
    m_tree.reset();
    m_tree.start(kind);
}

bool ReleaseFinder::leaf(JsonValue value)
{
    m_bytes.tokenDone();
    if (m_tree.isOpen()) {
        m_tree.leaf(std::move(value));
    } else if (!m_levels.empty() && m_levels.back().kind == Kind::Holder) {
        addMember(m_levels.back(), std::move(value));
    } else {
        // A bare value where a package, a record or a release should stand.
        const QString path = m_levels.empty() ? QString() : element(m_levels.back().path, m_levels.back().index++);
        note(path, notes::jsonNotOcds, value.toDisplay(100));
    }
    return true;
}

bool ReleaseFinder::end()
{
    m_bytes.tokenDone();
    --m_depth;
    if (m_tree.isOpen())
        return !m_tree.end() || treeComplete();
    return levelComplete();
}

bool ReleaseFinder::treeComplete()
{
    noteTree(m_treePath);
    JsonValue value = m_tree.take();
    Level &holder = nearestHolder();
    switch (m_purpose) {
    case Purpose::Nothing:
        return true;
    case Purpose::Member:
        holder.weight += m_tree.weight();
        addMember(holder, std::move(value));
        return true;
    case Purpose::Release:
    case Purpose::Compiled:
        break;
    }
    holder.foundRelease = true;
    if (m_tree.tooHeavy())
        return true;
    if (isLinked(value)) {
        note(m_treePath, notes::releaseLinked, value.find(u"url")->toDisplay(500));
        return true;
    }
    if (!looksLikeRelease(value)) {
        note(m_treePath, notes::jsonNotOcds, value.toDisplay(500));
        return true;
    }
    FoundRelease release{.value = std::move(value), .path = m_treePath, .offset = m_treeOffset};
    release.holder = holder.holder;
    release.compiled = m_purpose == Purpose::Compiled;
    return hand(std::move(release));
}

bool ReleaseFinder::levelComplete()
{
    Level level = std::move(m_levels.back());
    m_levels.pop_back();
    if (level.kind != Kind::Holder)
        return true;
    const QStringList duplicates = level.members.dropDuplicates();
    if (!duplicates.isEmpty())
        note(level.path, notes::jsonDuplicateKey, duplicates.join(u", "));
    if (level.holdsReleases) {
        if (level.versioned && !level.foundRelease)
            note(level.path, notes::recordVersioned);
        m_listener.holderEnded(level.holder, level.members);
        return true;
    }
    if (level.weight > JsonTreeBuilder::heaviest) {
        note(level.path, notes::releaseTooLarge);
        return true;
    }
    const bool isRecord = !m_levels.empty() && m_levels.back().kind == Kind::RecordList;
    if (isRecord || !looksLikeRelease(level.members)) {
        note(level.path, isRecord ? notes::recordNoRelease : notes::jsonNotOcds, level.members.toDisplay(500));
        return true;
    }
    FoundRelease release{.value = std::move(level.members), .path = level.path, .offset = level.offset};
    release.holder = level.holder;
    return hand(std::move(release));
}

bool ReleaseFinder::hand(FoundRelease &&release)
{
    // The event of a closing bracket comes before the bracket is taken.
    release.length = qint64(m_bytes.Tell()) + 1 - release.offset;
    ++m_found;
    m_stopped = !m_listener.releaseFound(std::move(release));
    return !m_stopped;
}

void ReleaseFinder::addMember(Level &holder, JsonValue value)
{
    holder.weight += JsonValue::weight(holder.key, value.text());
    if (holder.weight > JsonTreeBuilder::heaviest)
        holder.members = JsonValue(JsonValue::Kind::Object);
    else
        holder.members.append(holder.key, std::move(value));
}

void ReleaseFinder::noteTree(const QString &path)
{
    if (m_tree.tooHeavy() && m_purpose != Purpose::Nothing && m_purpose != Purpose::Member)
        note(path, notes::releaseTooLarge);
    if (m_tree.tooDeep())
        note(path, notes::jsonTooDeep);
    if (!m_tree.duplicates().isEmpty())
        note(path, notes::jsonDuplicateKey, m_tree.duplicates().mid(0, 20).join(u", "));
    if (m_badTexts > 0)
        note(path, notes::textEncoding, QString::number(m_badTexts));
    m_badTexts = 0;
}

ReleaseFinder::Level &ReleaseFinder::nearestHolder()
{
    // A tree is only opened inside a holder, or in a list that stands in one.
    const auto holder =
        std::find_if(m_levels.rbegin(), m_levels.rend(), [](const Level &level) { return level.kind == Kind::Holder; });
    Q_ASSERT(holder != m_levels.rend());
    return *holder;
}

void ReleaseFinder::note(const QString &path, QLatin1String code, const QString &value)
{
    if (++m_notes[code] <= notesOfOneCode)
        m_listener.noted({path, code, value});
}

void ReleaseFinder::finish()
{
    if (m_badTexts > 0)
        note({}, notes::textEncoding, QString::number(m_badTexts));
    if (m_bytes.controlCharacters() > 0)
        note({}, notes::jsonControlCharacters, QString::number(m_bytes.controlCharacters()));
    if (m_found == 0 && m_notes.isEmpty())
        note({}, notes::fileNoRelease);
    for (auto it = m_notes.cbegin(); it != m_notes.cend(); ++it) {
        if (it.value() > notesOfOneCode)
            m_listener.noted({{},
                              notes::moreOfTheSame,
                              it.key() + QStringLiteral(" ×") + QString::number(it.value() - notesOfOneCode)});
    }
}

QString ReleaseFinder::place() const
{
    if (m_tree.isOpen())
        return m_treePath;
    if (m_levels.empty())
        return {};
    const Level &level = m_levels.back();
    if (level.kind == Kind::Holder)
        return level.key.isEmpty() ? level.path : member(level.path, level.key);
    return element(level.path, level.index);
}

} // namespace tenderyard
