// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <limits>
#include <vector>

namespace tenderyard {

struct JsonMember;

/// A small tree of one JSON value, as it was written: numbers keep their digits (an amount must never pass through a
/// binary float), members keep their order. A plain value; may travel between threads.
class JsonValue
{
public:
    enum class Kind : quint8 { Null, Bool, Number, Text, Array, Object };

    JsonValue() = default;
    explicit JsonValue(Kind kind);
    JsonValue(Kind kind, QString text);

    Kind kind() const { return m_kind; }
    bool isNull() const { return m_kind == Kind::Null; }
    bool isArray() const { return m_kind == Kind::Array; }
    bool isObject() const { return m_kind == Kind::Object; }
    bool isContainer() const { return isArray() || isObject(); }

    /// A text's characters, a number's digits as written, "true" or "false"; empty for the other kinds.
    const QString &text() const { return m_text; }
    /// The members of an object, or the elements of an array (their keys are empty).
    const std::vector<JsonMember> &children() const { return m_children; }
    /// The member of this name; null when there is none.
    const JsonValue *find(QStringView key) const;
    /// Nothing in it: null, an empty or blank text, or a container of only such values.
    bool isBlank() const;

    void append(QString key, JsonValue value);
    /// Keeps the last of members that share a name, and returns the names that stood there more than once.
    QStringList dropDuplicates();
    /// What a member takes in memory, in bytes, roughly; for a limit on what is held at once.
    static qint64 weight(const QString &key, const QString &text);

    /// Compact JSON; a text, number or boolean as itself. Cut with "…" at `limit` characters.
    QString toDisplay(qsizetype limit = std::numeric_limits<qsizetype>::max()) const;

private:
    void write(QString &out, qsizetype limit) const;

    QString m_text;
    std::vector<JsonMember> m_children;
    Kind m_kind = Kind::Null;
};

/// One member of an object, or one element of an array.
struct JsonMember
{
    QString key;
    JsonValue value;
};

// Only here is the element of the vector complete.
inline JsonValue::JsonValue(Kind kind) : m_kind(kind) {}

inline JsonValue::JsonValue(Kind kind, QString text) : m_text(std::move(text)), m_kind(kind) {}

} // namespace tenderyard
