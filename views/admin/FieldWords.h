// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace tenderyard {

/// Columns and their stored values in words, for people who read the history.
class FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
public:
    /// A column as a label: "deadline_at" → "Deadline". One that is not known is shown as it is stored.
    static QString name(const QString &column);
    /// A value of `column` in a row of `entity`; `row` is the whole of it, for the currency of an amount.
    static QString value(const QString &entity, const QString &column, const QJsonValue &value, const QJsonObject &row);
    /// Whether people have no use for the column: keys, folded texts, counters.
    static bool isInternal(const QString &column);
};

} // namespace tenderyard
