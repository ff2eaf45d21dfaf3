// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace tenderyard {

/// What a server said to a statement, or to several at once: the last rows of them, and the first refusal.
struct SqlAnswer
{
    /// Empty when it was done; "08006" also where the connection is gone.
    QString sqlState;
    QString message;
    QString detail;
    /// NULL is a null string.
    QList<QStringList> rows;
    /// Rows returned, or changed by a statement that returns none.
    qint64 count = 0;

    bool isDone() const { return sqlState.isEmpty(); }
    /// The first value, or nothing.
    QString value() const { return rows.isEmpty() ? QString() : rows.constFirst().value(0); }
    /// For the message of a failed comparison.
    QString toText() const
    {
        if (!isDone())
            return sqlState + u' ' + message + (detail.isEmpty() ? QString() : QStringLiteral(" / ") + detail);
        return rows.isEmpty() ? QStringLiteral("%1 changed").arg(count)
                              : QStringLiteral("%1 rows, = %2").arg(count).arg(value());
    }
};

} // namespace tenderyard
