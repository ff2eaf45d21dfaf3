// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ocds/JsonValue.h"

#include <QHash>

#include <algorithm>

namespace tenderyard {

namespace {

QString quoted(const QString &text)
{
    QString out(QLatin1Char('"'));
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\';
        out += c < u' ' ? QChar(u' ') : c;
    }
    return out + u'"';
}

} // namespace

const JsonValue *JsonValue::find(QStringView key) const
{
    if (!isObject())
        return nullptr;
    const auto found = std::ranges::find_if(m_children, [&](const JsonMember &member) { return member.key == key; });
    return found == m_children.end() ? nullptr : &found->value;
}

bool JsonValue::isBlank() const
{
    switch (m_kind) {
    case Kind::Null:
        return true;
    case Kind::Text:
        return m_text.trimmed().isEmpty();
    case Kind::Array:
    case Kind::Object:
        return std::ranges::all_of(m_children, [](const JsonMember &member) { return member.value.isBlank(); });
    case Kind::Bool:
    case Kind::Number:
        break;
    }
    return false;
}

void JsonValue::append(QString key, JsonValue value)
{
    m_children.push_back({std::move(key), std::move(value)});
}

QStringList JsonValue::dropDuplicates()
{
    QHash<QString, size_t> last;
    for (size_t i = 0; i < m_children.size(); ++i)
        last.insert(m_children[i].key, i);
    if (size_t(last.size()) == m_children.size())
        return {};
    QStringList names;
    std::vector<JsonMember> kept;
    kept.reserve(size_t(last.size()));
    for (size_t i = 0; i < m_children.size(); ++i) {
        if (last.value(m_children[i].key) == i)
            kept.push_back(std::move(m_children[i]));
        else
            names.append(m_children[i].key);
    }
    m_children = std::move(kept);
    return names;
}

qint64 JsonValue::weight(const QString &key, const QString &text)
{
    // The characters of both, their allocations' headers, and the member itself.
    return 2 * (key.size() + text.size()) + 2 * 24 + qint64(sizeof(JsonMember));
}

QString JsonValue::toDisplay(qsizetype limit) const
{
    if (!isContainer())
        return m_text.size() > limit ? m_text.first(limit) + u'…' : m_text;
    QString out;
    write(out, limit);
    if (out.size() > limit) {
        out.truncate(limit);
        out += u'…';
    }
    return out;
}

void JsonValue::write(QString &out, qsizetype limit) const
{
    if (out.size() > limit)
        return;
    switch (m_kind) {
    case Kind::Null:
        out += u"null";
        return;
    case Kind::Text:
        out += quoted(m_text);
        return;
    case Kind::Bool:
    case Kind::Number:
        out += m_text;
        return;
    case Kind::Array:
    case Kind::Object:
        break;
    }
    out += isObject() ? u'{' : u'[';
    bool first = true;
    for (const JsonMember &member : m_children) {
        if (out.size() > limit)
            return;
        if (!first)
            out += u',';
        first = false;
        if (isObject())
            out += quoted(member.key) + u':';
        member.value.write(out, limit);
    }
    out += isObject() ? u'}' : u']';
}

} // namespace tenderyard
