// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/RowOrder.h"

#include <algorithm>
#include <compare>

namespace tenderyard {

namespace {

/// Moves UTF-16 units so that they compare as the bytes of UTF-8 do: surrogates stand behind all other units.
int utf8Rank(QChar unit)
{
    const int code = unit.unicode();
    if (code >= 0xe000)
        return code - 0x800;
    return code >= 0xd800 ? code + 0x2000 : code;
}

int compareText(const QString &a, const QString &b)
{
    const auto [inA, inB] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    if (inA == a.end() || inB == b.end())
        return int(inA != a.end()) - int(inB != b.end());
    return utf8Rank(*inA) - utf8Rank(*inB);
}

int compareValues(const QVariant &a, const QVariant &b)
{
    if (a.typeId() == QMetaType::QString || b.typeId() == QMetaType::QString)
        return compareText(a.toString(), b.toString());
    const qint64 x = a.toLongLong();
    const qint64 y = b.toLongLong();
    return int(x > y) - int(x < y);
}

} // namespace

RowOrder::RowOrder(const QStringList &columns, Qt::SortOrder direction) : m_columns(columns), m_direction(direction)
{
    m_columns.removeAll(QStringLiteral("id"));
    m_columns.append(QStringLiteral("id"));
}

RowKey RowOrder::keyOf(const Row &row) const
{
    RowKey key;
    key.reserve(m_columns.size());
    for (const QString &column : m_columns)
        key.append(row.value(column));
    return key;
}

int RowOrder::compare(const RowKey &a, const RowKey &b) const
{
    Q_ASSERT(a.size() == m_columns.size() && b.size() == m_columns.size());
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (const int difference = compareValues(a.at(i), b.at(i)); difference != 0)
            return m_direction == Qt::AscendingOrder ? difference : -difference;
    }
    return 0;
}

} // namespace tenderyard
