// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workflow/Tenders.h"

#include <QCoreApplication>

#include <functional>

namespace tenderyard {

/// The fields of a tender's form one by one: under which name errors know them, what people call them, in which section
/// they stand, and how one is shown and taken over from other fields.
class TenderFieldTable
{
    Q_DECLARE_TR_FUNCTIONS(TenderFieldTable)
public:
    enum Section : int { Scope, Budget, Dates, Bidders, SectionCount };

    struct Field
    {
        QString name;
        QString label;
        Section section = Scope;
        std::function<QString(const TenderFields &)> text;
        std::function<void(const TenderFields &from, TenderFields &to)> take;
    };

    /// In the order of the form.
    static QList<Field> all();
    /// The field that an error names; the deadline's zone stands with the deadline. An unknown one has no name.
    static Field named(const QString &name);
    static QString sectionTitle(Section section);
    /// The fields whose values differ.
    static QList<Field> differing(const TenderFields &one, const TenderFields &other);
};

} // namespace tenderyard
