// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/PostgresValues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace tenderyard {

namespace {

/// Types by the numbers that every PostgreSQL has for them (pg_type.dat).
enum PostgresType : Oid {
    BoolType = 16,
    BytesType = 17,
    Int8Type = 20,
    Int2Type = 21,
    Int4Type = 23,
    OidType = 26,
    JsonType = 114,
    Float4Type = 700,
    Float8Type = 701,
    NameListType = 1003,
    TextListType = 1009,
    TextListOfVarcharType = 1015,
    TimestampType = 1114,
    TimestampUtcType = 1184,
    NumericType = 1700,
    UuidListType = 2951,
    JsonbType = 3802
};

QVariant numberOf(const QString &text)
{
    bool isWhole = false;
    if (const qint64 whole = text.toLongLong(&isWhole); isWhole)
        return whole;
    // A sum beyond 64 bits stays an exact text rather than becoming an inexact number.
    if (!text.contains(u'.'))
        return text;
    // numeric keeps the zeros of its scale: 12.0000 is whole.
    const qsizetype point = text.indexOf(u'.');
    const QStringView decimals = QStringView(text).sliced(point + 1);
    if (std::ranges::all_of(decimals, [](QChar c) { return c == u'0'; }))
        return numberOf(text.first(point));
    return text.toDouble();
}

QVariant bytesOf(const char *text)
{
    size_t size = 0;
    unsigned char *bytes = PQunescapeBytea(reinterpret_cast<const unsigned char *>(text), &size);
    // Not null, even when it is empty.
    QByteArray copy(size > 0 ? reinterpret_cast<const char *>(bytes) : "", qsizetype(size));
    PQfreemem(bytes);
    return copy;
}

/// "2026-11-23 09:30:00.5+00", always in UTC since the connection has said so, in the fixed form of Timestamp.h.
QVariant timeOf(const QString &text)
{
    constexpr qsizetype dateSize = 10;
    constexpr qsizetype secondsEnd = 19;
    const qsizetype zone = text.indexOf(u'+', secondsEnd);
    const qsizetype end = zone < 0 ? text.size() : zone;
    // Beyond the years that a stored time has: as the server wrote it.
    if (end < secondsEnd || text.at(4) != u'-' || (end > secondsEnd && text.at(secondsEnd) != u'.') ||
        text.endsWith(QLatin1String("BC")))
        return text;
    const QString fraction = text.mid(secondsEnd + 1, end - secondsEnd - 1).leftJustified(3, u'0', true);
    return QString(text.first(dateSize) + u'T' + text.sliced(dateSize + 1, secondsEnd - dateSize - 1) + u'.' +
                   fraction + u'Z');
}

QVariant jsonOf(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return QString::fromUtf8(document.isNull() ? text : document.toJson(QJsonDocument::Compact));
}

/// The items of a list without further lists: {a,"b \"c\"",NULL}.
QVariant listOf(const QString &text)
{
    QJsonArray items;
    qsizetype i = 1;
    while (i < text.size() - 1) {
        QString item;
        const bool quoted = text.at(i) == u'"';
        for (i += quoted ? 1 : 0; i < text.size() - 1; ++i) {
            if (text.at(i) == (quoted ? u'"' : u','))
                break;
            if (quoted && text.at(i) == u'\\')
                ++i;
            item += text.at(i);
        }
        items.append(!quoted && item == QLatin1String("NULL") ? QJsonValue() : QJsonValue(item));
        // Past the closing quote, if there is one, and the comma.
        i += quoted ? 2 : 1;
    }
    return QString::fromUtf8(QJsonDocument(items).toJson(QJsonDocument::Compact));
}

} // namespace

QByteArray postgresText(const QVariant &stored)
{
    if (stored.typeId() == QMetaType::Bool)
        return stored.toBool() ? "1" : "0";
    if (stored.typeId() == QMetaType::Double)
        return QByteArray::number(stored.toDouble(), 'g', QLocale::FloatingPointShortest);
    return stored.toString().toUtf8();
}

QVariant postgresValue(const PGresult *result, int row, int column)
{
    if (PQgetisnull(result, row, column))
        return {};
    const char *value = PQgetvalue(result, row, column);
    const int size = PQgetlength(result, row, column);
    switch (PQftype(result, column)) {
    case BoolType:
        return qint64(*value == 't' ? 1 : 0);
    case Int8Type:
    case Int2Type:
    case Int4Type:
    case OidType:
        return QByteArray::fromRawData(value, size).toLongLong();
    case NumericType:
        return numberOf(QString::fromLatin1(value, size));
    case Float4Type:
    case Float8Type:
        return QByteArray::fromRawData(value, size).toDouble();
    case BytesType:
        return bytesOf(value);
    case TimestampType:
    case TimestampUtcType:
        return timeOf(QString::fromLatin1(value, size));
    case JsonType:
    case JsonbType:
        return jsonOf(QByteArray::fromRawData(value, size));
    case NameListType:
    case TextListType:
    case TextListOfVarcharType:
    case UuidListType:
        return listOf(QString::fromUtf8(value, size));
    default:
        return QString::fromUtf8(value, size);
    }
}

Rows postgresRows(const PGresult *result)
{
    const int width = PQnfields(result);
    const int height = PQntuples(result);
    auto columns = std::make_shared<Row::Columns>();
    for (int column = 0; column < width; ++column)
        columns->insert(QString::fromUtf8(PQfname(result, column)), column);
    Rows rows;
    rows.reserve(height);
    for (int row = 0; row < height; ++row) {
        QVariantList values;
        values.reserve(width);
        for (int column = 0; column < width; ++column)
            values.append(postgresValue(result, row, column));
        rows.append(Row(columns, std::move(values)));
    }
    return rows;
}

QString postgresLiteral(PGconn *connection, const QVariant &stored)
{
    if (stored.isNull())
        return QStringLiteral("NULL");
    if (stored.typeId() == QMetaType::QByteArray)
        return QStringLiteral("'\\x%1'::bytea").arg(QString::fromLatin1(stored.toByteArray().toHex()));
    const QByteArray text = postgresText(stored);
    char *quoted = PQescapeLiteral(connection, text.constData(), size_t(text.size()));
    // Only a text that is no UTF-8, which a QString never gives.
    const QString literal = quoted ? QString::fromUtf8(quoted) : QStringLiteral("NULL");
    PQfreemem(quoted);
    return literal;
}

} // namespace tenderyard
