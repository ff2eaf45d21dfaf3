// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/ListColumn.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QTimeZone>
#include <QVariant>

#include <functional>

namespace tenderyard {

/// How values become text for people: in their language, their number and date formats, and their zone.
struct TextFormat
{
    QLocale locale;
    QTimeZone zone = QTimeZone::systemTimeZone();
    /// The word people know for a stored status word of an entity (table). Without one the stored word is shown.
    std::function<QString(const QString &entity, const QString &word)> statusText = {};

    /// The day with its month as a word and all digits of the year; empty for an invalid one.
    QString date(const QDate &date) const;
    /// Date and time of a UTC time in `zone`; empty for an invalid one.
    QString time(const QDateTime &utc) const;
    /// One digit behind the separator; `hundredths` of a star.
    QString rating(qint64 hundredths) const;
    /// A share in percent; `tenThousandths` of the whole.
    QString share(qint64 tenThousandths) const;

    /// The text of a cell that holds `value`, the ValueRole of a list; empty when there is none.
    QString cell(const ListColumn &column, const QVariant &value) const;
};

} // namespace tenderyard
