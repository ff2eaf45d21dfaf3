// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ocds/JsonValue.h"
#include "models/exchange/ocds/Leftover.h"

#include <QMap>

#include <unordered_set>

namespace tenderyard {

/// Remembers which fields of one release were read, so that all the others end in the report: each with its own line,
/// or, for those that are knowingly not used (documents, items …; see isKnownUnused()), one line a section that counts
/// them.
class ReadLog
{
public:
    /// `root` is the release, found at `path` of `file`; it outlives the log.
    ReadLog(const JsonValue &root, QString file, QString path);

    const JsonValue &root() const { return m_root; }
    const QString &rootPath() const { return m_rootPath; }
    const QString &file() const { return m_file; }

    /// The whole value has been understood.
    void understood(const JsonValue &value) { m_understood.insert(&value); }
    /// The container is being read field by field: what is not read in it is a leftover of its own.
    void entered(const JsonValue &container) { m_entered.insert(&container); }
    /// The whole value has been looked at, and this is why it did not become (all of) a value of ours.
    void leave(const JsonValue &value, const QString &path, QLatin1String code);
    /// Adds a line that does not speak of a single value.
    void add(const QString &path, QLatin1String code, const QString &value = {});

    /// Goes over the release once more and returns every line, those of the fields nobody read included.
    Leftovers finish();

    /// Fields that the importer knows and does not use, at any depth.
    static bool isKnownUnused(QStringView name);
    /// Fields about a person to be reached; counted, their content is not kept.
    static bool isPersonal(QStringView name);

private:
    void sweep(const JsonValue &value, const QString &path, const QString &section);

    const JsonValue &m_root;
    QString m_file;
    QString m_rootPath;
    std::unordered_set<const JsonValue *> m_understood;
    std::unordered_set<const JsonValue *> m_entered;
    Leftovers m_leftovers;
    /// For each section, how often each known but unused field stands in it.
    QMap<QString, QMap<QString, int>> m_unused;
};

} // namespace tenderyard
