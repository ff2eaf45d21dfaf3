// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Money.h"
#include "models/domain/Uuid.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QString>
#include <QVariant>

#include <memory>

namespace tenderyard {

/// One row of an answer, by column name, with the stored values read back as what they mean.
/// A plain value: it may travel between threads. Rows of one answer share their column names.
class Row
{
public:
    using Columns = QHash<QString, qsizetype>;

    Row() = default;
    Row(std::shared_ptr<const Columns> columns, QVariantList values)
        : m_columns(std::move(columns)), m_values(std::move(values))
    {
    }

    /// The stored value (QString, qint64, double, bool, QByteArray or null); asserts that the column exists.
    QVariant value(const QString &column) const;
    bool has(const QString &column) const { return m_columns && m_columns->contains(column); }
    bool isNull(const QString &column) const { return value(column).isNull(); }

    QString text(const QString &column) const { return value(column).toString(); }
    qint64 integer(const QString &column) const { return value(column).toLongLong(); }
    bool flag(const QString &column) const { return value(column).toBool(); }
    Uuid id(const QString &column = QStringLiteral("id")) const { return Uuid::fromString(text(column)); }
    /// UTC; invalid when NULL.
    QDateTime time(const QString &column) const;
    QDate date(const QString &column) const;
    /// The list in a list column (JSON text in SQLite, an array in PostgreSQL).
    QStringList list(const QString &column) const;
    /// The amount in `column` (1/10,000 units) of the currency that stands in `currencyColumn`.
    Money money(const QString &column, const QString &currencyColumn = QStringLiteral("currency")) const;

    /// Column name and value pairs, in no order.
    QVariantHash toHash() const;

private:
    std::shared_ptr<const Columns> m_columns;
    QVariantList m_values;
};

using Rows = QList<Row>;

} // namespace tenderyard
