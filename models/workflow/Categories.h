// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace tenderyard {

/// What can be chosen where the specification has a list of codes: trades by the groups and classes of division 45
/// (construction work) of the Common Procurement Vocabulary, and types of certifications. Stored as code and as
/// English type, shown in the program's language.
class Categories
{
    Q_DECLARE_TR_FUNCTIONS(Categories)
public:
    struct Entry
    {
        /// What is stored: "45261000-4", or "Public liability insurance".
        QString code;
        QString name;
        /// A line of help below the name; may be empty.
        QString hint;
    };

    /// The trades, in the order of their codes.
    static QList<Entry> all();
    /// The name of a trade; the code itself where it is not in the list (imported ones).
    static QString name(const QString &code);
    static bool contains(const QString &code);

    /// The shown name of a stored type; the type itself where it is somebody's own.
    static QString documentTypeName(const QString &type);
    static QString documentTypeHint(const QString &type);
};

} // namespace tenderyard
