// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/ValueCodec.h"

#include "models/domain/Money.h"
#include "models/domain/Timestamp.h"
#include "models/domain/Uuid.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace tenderyard {

namespace {

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant jsonText(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

/// Types of this program; invalid for any other.
QVariant ownTypeToStored(const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<Uuid>())
        return textOrNull(value.value<Uuid>().toString());
    if (value.metaType() == QMetaType::fromType<Money>())
        return value.value<Money>().tenThousandths();
    if (value.metaType() == QMetaType::fromType<Currency>())
        return textOrNull(value.value<Currency>().code());
    if (value.metaType().flags().testFlag(QMetaType::IsEnumeration))
        return value.toLongLong();
    Q_ASSERT_X(false, "toStored", value.metaType().name());
    qCritical("toStored: no stored form for a value of type %s", value.metaType().name());
    return {};
}

} // namespace

QVariant toStored(const QVariant &value)
{
    if (value.isNull())
        return {};
    switch (value.typeId()) {
    case QMetaType::QString:
        return value.toString().isNull() ? QVariant() : value;
    case QMetaType::QByteArray:
        return value.toByteArray().isNull() ? QVariant() : value;
    case QMetaType::LongLong:
    case QMetaType::Double:
    case QMetaType::Bool:
        return value;
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::Char:
    case QMetaType::SChar:
    case QMetaType::UChar:
        return value.toLongLong();
    case QMetaType::ULong:
    case QMetaType::ULongLong:
        Q_ASSERT(value.toULongLong() <= quint64(std::numeric_limits<qint64>::max()));
        return qint64(value.toULongLong());
    case QMetaType::Float:
        return value.toDouble();
    case QMetaType::QDateTime:
        return textOrNull(toTimestamp(value.toDateTime()));
    case QMetaType::QDate:
        return textOrNull(value.toDate().toString(Qt::ISODate));
    case QMetaType::QStringList:
        return jsonText(QJsonDocument(QJsonArray::fromStringList(value.toStringList())));
    case QMetaType::QJsonArray:
        return jsonText(QJsonDocument(value.toJsonArray()));
    case QMetaType::QJsonObject:
        return jsonText(QJsonDocument(value.toJsonObject()));
    default:
        return ownTypeToStored(value);
    }
}

} // namespace tenderyard
