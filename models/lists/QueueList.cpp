// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/QueueList.h"

#include "models/domain/Statuses.h"

namespace tenderyard {

QueueList::QueueList(Database &database, QObject *parent) : EntityList(database, describe(), parent) {}

ListDescription QueueList::describe()
{
    ListDescription list;
    list.relation = QStringLiteral("list_verification_desk");
    list.entity = words::entity::certification;
    list.columns = {
        {.id = QStringLiteral("company"),
         .title = QT_TR_NOOP("Company"),
         .kind = CellKind::Name,
         .source = QStringLiteral("company_name"),
         .sort = QStringLiteral("company_fold"),
         .width = 220},
        {.id = QStringLiteral("what"),
         .title = QT_TR_NOOP("What"),
         .kind = CellKind::Text,
         .source = QStringLiteral("what"),
         .width = 160},
        {.id = QStringLiteral("state"),
         .title = QT_TR_NOOP("State"),
         .kind = CellKind::Text,
         .source = QStringLiteral("state"),
         .width = 110},
        {.id = QStringLiteral("waiting"),
         .title = QT_TR_NOOP("Waiting since"),
         .kind = CellKind::Time,
         .source = QStringLiteral("waiting_since"),
         .sort = QStringLiteral("waiting_sort"),
         .width = 140},
    };
    list.alsoRead = {QStringLiteral("kind"),           QStringLiteral("stage"),      QStringLiteral("subject_id"),
                     QStringLiteral("contractor_id"),  QStringLiteral("problem"),    QStringLiteral("expires_on"),
                     QStringLiteral("expiring"),       QStringLiteral("taken_by"),   QStringLiteral("taken_by_me"),
                     QStringLiteral("taken_by_other"), QStringLiteral("updated_at"), QStringLiteral("row_version")};
    list.dependencies = {{words::entity::profile, QStringLiteral("contractor_id IN (%1)")},
                         {QStringLiteral("verification_claim"), QStringLiteral("subject_id IN (%1)")},
                         {QStringLiteral("contractors_change_request"), QString()}};
    list.conditions = {{QStringLiteral("problem"), QStringLiteral("problem <> ''")},
                       {QStringLiteral("expiring"), QStringLiteral("expiring")},
                       {QStringLiteral("mine"), QStringLiteral("taken_by_me")}};
    list.nextChangeColumn = QStringLiteral("taken_until");
    list.defaultSort = QStringLiteral("waiting_sort");
    list.searchColumn = QStringLiteral("company_fold");
    return list;
}

QString QueueList::problemWord(const QString &problem)
{
    if (problem == u"FILE_ELSEWHERE")
        return tr("File used twice");
    if (problem == u"NUMBER_ELSEWHERE")
        return tr("Number used twice");
    if (problem == u"EXPIRED")
        return tr("Expired");
    if (problem == u"ISSUED_IN_FUTURE")
        return tr("Future date");
    if (problem == u"HOLDER_DIFFERS")
        return tr("Holder differs");
    return problem == u"LIMIT_MISSING" ? tr("No limit") : problem;
}

QVariant QueueList::data(const QModelIndex &index, int role) const
{
    const Row *row = role == Qt::AccessibleTextRole && index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row)
        return EntityList::data(index, role);
    QStringList parts;
    for (int column = 0; column < columnCount(); ++column)
        parts.append(textOf(*row, column));
    parts.append(problemWord(row->text(QStringLiteral("problem"))));
    if (row->flag(QStringLiteral("taken_by_other")))
        parts.append(tr("taken by %1").arg(row->text(QStringLiteral("taken_by"))));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString QueueList::displayText(const Row &row, const ListColumn &column) const
{
    const QString word = row.text(column.source);
    if (column.id == u"what")
        return word.isEmpty() ? tr("Profile") : word;
    if (column.id != u"state")
        return EntityList::displayText(row, column);
    if (word == u"RENEWAL")
        return tr("Renewal");
    if (word == u"VERIFIED")
        return tr("Verified");
    return word == u"CORRECTED" ? tr("Corrected") : tr("New");
}

} // namespace tenderyard
