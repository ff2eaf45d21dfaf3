// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/Row.h"

#include "models/domain/Timestamp.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tenderyard {

QVariant Row::value(const QString &column) const
{
    const qsizetype index = m_columns ? m_columns->value(column, -1) : -1;
    Q_ASSERT_X(index >= 0, "Row::value", qPrintable(column));
    return m_values.value(index);
}

QDateTime Row::time(const QString &column) const
{
    return fromTimestamp(text(column));
}

QDate Row::date(const QString &column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

QStringList Row::list(const QString &column) const
{
    QStringList items;
    const QJsonArray array = QJsonDocument::fromJson(text(column).toUtf8()).array();
    for (const QJsonValue &item : array)
        items.append(item.toString());
    return items;
}

Money Row::money(const QString &column, const QString &currencyColumn) const
{
    return Money(integer(column), Currency::fromCode(text(currencyColumn)));
}

QVariantHash Row::toHash() const
{
    QVariantHash hash;
    if (!m_columns)
        return hash;
    for (auto it = m_columns->cbegin(); it != m_columns->cend(); ++it)
        hash.insert(it.key(), m_values.at(it.value()));
    return hash;
}

} // namespace tenderyard
