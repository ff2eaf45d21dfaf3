// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/schema/WorkflowFile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tenderyard {

namespace {

QStringList strings(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        list.append(entry.toString());
    return list;
}

QList<WorkflowView> views(const QJsonValue &value)
{
    QList<WorkflowView> list;
    const QStringList texts = strings(value);
    for (const QString &text : texts)
        list.append(WorkflowView::fromText(text));
    return list;
}

WorkflowTransition readTransition(const QJsonObject &object)
{
    WorkflowTransition transition;
    transition.entity = object.value(u"entity").toString();
    transition.action = object.value(u"action").toString();
    transition.from = object.value(u"from").toString();
    transition.to = object.value(u"to").toString();
    transition.actors = views(object.value(u"actors"));
    transition.condition = object.value(u"when").toString();
    transition.rules = views(object.value(u"rules"));
    transition.requirements = strings(object.value(u"requires"));
    transition.columns = strings(object.value(u"columns"));
    const QJsonObject byTime = object.value(u"by_time").toObject();
    transition.timeColumn = byTime.value(u"column").toString();
    const QJsonObject beforeNew = byTime.value(u"before_new").toObject();
    for (auto table = beforeNew.begin(); table != beforeNew.end(); ++table)
        transition.doneBeforeNew.insert(table.key(), table.value().toString());
    transition.singlePersonWhen = object.value(u"single_person").toString();
    transition.screenLater = object.value(u"screen_later").toBool();
    const QJsonArray checks = object.value(u"checks").toArray();
    for (const QJsonValue &check : checks)
        transition.checks.append({check[u"code"].toString(), check[u"broken_when"].toString()});
    return transition;
}

WorkflowEntity readEntity(const QJsonObject &object)
{
    WorkflowEntity entity;
    entity.table = object.value(u"table").toString();
    entity.key = object.value(u"key").toString(QStringLiteral("id"));
    entity.statusExpression = object.value(u"status").toString();
    entity.statusColumn = object.value(u"status_column").toString();
    entity.contractColumn = object.value(u"contract").toString();
    entity.contractorColumn = object.value(u"contractor").toString();
    entity.hiddenColumns = strings(object.value(u"not_in_history"));
    return entity;
}

} // namespace

WorkflowView WorkflowView::fromText(const QString &text)
{
    WorkflowView view;
    const auto open = text.indexOf(u'(');
    view.name = open < 0 ? text : text.first(open);
    if (open < 0) {
        view.keys.append({QStringLiteral("subject_id"), QStringLiteral("id")});
        return view;
    }
    const QStringList pairs = text.sliced(open + 1).chopped(1).split(QStringLiteral(", "));
    for (const QString &pair : pairs)
        view.keys.append({pair.section(u'=', 0, 0), pair.section(u'=', 1, 1)});
    return view;
}

QString WorkflowView::toText() const
{
    QStringList pairs;
    for (const auto &[viewColumn, rowColumn] : keys)
        pairs.append(viewColumn + u'=' + rowColumn);
    return name + u'(' + pairs.join(QStringLiteral(", ")) + u')';
}

QString WorkflowView::keysMatch(const QString &row) const
{
    QStringList parts;
    for (const auto &[viewColumn, rowColumn] : keys)
        parts.append(QStringLiteral("v.%1 = %2.%3").arg(viewColumn, row, rowColumn));
    return parts.join(QStringLiteral(" AND "));
}

QString WorkflowView::ruleCondition(const QString &row) const
{
    return QStringLiteral("EXISTS (SELECT 1 FROM rule_%1 AS v WHERE %2)").arg(name, keysMatch(row));
}

QString WorkflowView::actorCondition(const QString &row) const
{
    const bool hasSubject = !name.startsWith(QLatin1String("any_"));
    return QStringLiteral("EXISTS (SELECT 1 FROM actor_%1 AS v WHERE %2v.user_id = current_user_id())")
        .arg(name, hasSubject ? keysMatch(row) + QStringLiteral(" AND ") : QString());
}

const WorkflowFile &WorkflowFile::ofProgram()
{
    static const WorkflowFile file = [] {
        QFile resource(QStringLiteral(":/workflow/workflow.json"));
        if (!resource.open(QIODevice::ReadOnly))
            qFatal("The workflow file is missing from the program.");
        Expected<WorkflowFile> read = WorkflowFile::read(resource.readAll());
        if (!read)
            qFatal("The workflow file is broken: %s", qPrintable(read.error().detail));
        return *read;
    }();
    return file;
}

Expected<WorkflowFile> WorkflowFile::read(const QByteArray &json)
{
    const QString unreadable = QStringLiteral("workflow.unreadable");
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isNull())
        return failure(unreadable, error.errorString());
    WorkflowFile file;
    const QJsonArray entities = document[u"entities"].toArray();
    for (const QJsonValue &entity : entities)
        file.entities.append(readEntity(entity.toObject()));
    const QJsonArray transitions = document[u"transitions"].toArray();
    for (const QJsonValue &value : transitions) {
        WorkflowTransition transition = readTransition(value.toObject());
        if (transition.entity.isEmpty() || transition.action.isEmpty() || transition.actors.isEmpty())
            return failure(unreadable, QStringLiteral("transition %1").arg(file.transitions.size()));
        transition.id =
            QStringLiteral("%1.%2.%3").arg(transition.entity, transition.action).arg(file.transitions.size() + 1);
        file.transitions.append(transition);
    }
    return file;
}

QList<WorkflowTransition> WorkflowFile::transitionsOf(const QString &entity) const
{
    QList<WorkflowTransition> list;
    for (const WorkflowTransition &transition : transitions) {
        if (transition.entity == entity)
            list.append(transition);
    }
    return list;
}

} // namespace tenderyard
