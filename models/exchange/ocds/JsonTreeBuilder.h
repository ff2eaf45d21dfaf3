// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ocds/JsonValue.h"

#include <QStringList>

#include <vector>

namespace tenderyard {

/// Builds one JsonValue from the events of a JSON reader, within limits: what is nested deeper than `deepest` is left
/// out, and a value that would take more than `heaviest` bytes is given up (its events are then only counted).
class JsonTreeBuilder
{
public:
    static constexpr int deepest = 64;
    static constexpr qint64 heaviest = 24 * 1024 * 1024;

    /// Forgets everything; the next event begins a new value.
    void reset();
    /// Whether a value has begun and is not complete.
    bool isOpen() const { return m_depth > 0; }

    void start(JsonValue::Kind kind);
    void key(QString name) { m_key = std::move(name); }
    void leaf(JsonValue value);
    /// Ends the innermost container; true when the value is complete.
    bool end();

    /// The complete value; null when it was given up.
    JsonValue take() { return std::move(m_root); }

    bool tooHeavy() const { return m_weight > heaviest; }
    bool tooDeep() const { return m_tooDeep; }
    qint64 weight() const { return m_weight; }
    /// Names that stood more than once in one object; the last of each was kept.
    const QStringList &duplicates() const { return m_duplicates; }

private:
    struct Open
    {
        QString key;
        JsonValue value;
    };
    void place(QString key, JsonValue value);
    void addWeight(const QString &key, const QString &text);

    std::vector<Open> m_open;
    JsonValue m_root;
    QString m_key;
    QStringList m_duplicates;
    qint64 m_weight = 0;
    int m_depth = 0;
    bool m_tooDeep = false;
};

} // namespace tenderyard
