// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMetaType>
#include <QString>
#include <QUuid>

namespace tenderyard {

/// A key of an entity: UUID version 7 (RFC 9562), so keys made later sort later. Stored as 36 lower-case characters.
class Uuid
{
public:
    Uuid() = default;

    /// A new key from the wall clock (milliseconds, UTC) and 74 random bits; increases within this process.
    static Uuid create();
    /// Any UUID in its usual text form, with or without braces; null when the text is none.
    static Uuid fromString(const QString &text);

    bool isNull() const { return m_value.isNull(); }
    QString toString() const { return isNull() ? QString() : m_value.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Uuid &a, const Uuid &b) { return a.m_value == b.m_value; }
    friend bool operator<(const Uuid &a, const Uuid &b) { return a.m_value < b.m_value; }
    friend size_t qHash(const Uuid &id, size_t seed = 0) { return qHash(id.m_value, seed); }

private:
    explicit Uuid(const QUuid &value) : m_value(value) {}
    QUuid m_value;
};

} // namespace tenderyard

Q_DECLARE_METATYPE(tenderyard::Uuid)
