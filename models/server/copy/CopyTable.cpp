// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/server/copy/CopyTable.h"

#include <QJsonDocument>

namespace tenderyard {

namespace {

QVariant compactJson(const QVariant &value)
{
    if (value.isNull())
        return value;
    const QJsonDocument document = QJsonDocument::fromJson(value.toString().toUtf8());
    return document.isNull() ? value : QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

} // namespace

QStringList CopyTable::columnNames() const
{
    QStringList names;
    for (const CopyColumn &column : columns)
        names.append(column.name);
    return names;
}

QVariantList CopyTable::valuesOf(const Row &row) const
{
    QVariantList values;
    values.reserve(columns.size());
    for (const CopyColumn &column : columns) {
        if (column.isLeftBehind)
            values.append(column.standIn);
        else
            values.append(column.isJson ? compactJson(row.value(column.name)) : row.value(column.name));
    }
    return values;
}

} // namespace tenderyard
