// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace tenderyard {

/// Finds dates in the text of a document: 2027-06-30, 30 June 2027, June 30, 2027, 30. Juni 2027, 30.06.2027,
/// 30/06/2027, with Arabic digits too. Years have four digits. What can be read in two ways (03/04/2026) has both.
class TextDates
{
public:
    struct Found
    {
        /// Where it stands in the text.
        qsizetype start = 0;
        qsizetype length = 0;
        /// One date, or two for a date that can be read day first and month first.
        QList<QDate> readings;

        bool operator==(const Found &) const = default;
    };

    /// In the order of the text, none overlapping another.
    static QList<Found> find(const QString &text);
};

} // namespace tenderyard
