// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workflow/PostgresJudge.h"

#include "models/storage/ValueCodec.h"
#include "models/workflow/WorkflowRow.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tenderyard {

namespace {

QJsonValue jsonOf(const QVariant &value)
{
    // The stored form of a list is a text of its own.
    if (value.typeId() == QMetaType::QStringList)
        return QJsonArray::fromStringList(value.toStringList());
    return QJsonValue::fromVariant(toStored(value));
}

} // namespace

Expected<QSet<qsizetype>> PostgresJudge::broken(const TransitionQuestion &question)
{
    QJsonObject given;
    for (auto column = question.given.cbegin(); column != question.given.cend(); ++column)
        given.insert(column.key(), jsonOf(column.value()));
    const Expected<QVariant> answer = m_connection.scalar(
        QStringLiteral("SELECT judge(:transition, CAST(:subject AS uuid), CAST(:given AS jsonb))"),
        {{QStringLiteral("transition"), question.transition.id},
         {QStringLiteral("subject"), question.transition.makesRow() ? QVariant() : m_row.key()},
         {QStringLiteral("given"), QString::fromUtf8(QJsonDocument(given).toJson(QJsonDocument::Compact))}});
    if (!answer)
        return tl::unexpected(answer.error());
    QSet<qsizetype> broken;
    const QStringList places = answer->toString().split(u',', Qt::SkipEmptyParts);
    for (const QString &place : places)
        broken.insert(place.toInt());
    return broken;
}

} // namespace tenderyard
