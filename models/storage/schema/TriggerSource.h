// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/schema/WorkflowFile.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace tenderyard {

/// A column as the database's own catalog has it.
struct TableColumn
{
    QString name;
    /// In the database's words: "timestamp with time zone". Only PostgreSQL's triggers look at it.
    QString type;
};

/// What the writers of triggers are given.
struct TriggerSource
{
    /// Outlives the writers.
    const WorkflowFile &file;
    /// By table, in the order of the columns.
    QHash<QString, QList<TableColumn>> columns;
    /// The statements that follow an event ("insert") on a table; empty for most.
    std::function<QString(const QString &table, const QString &event)> followUpOf;

    QStringList columnNames(const QString &table) const
    {
        QStringList names;
        const QList<TableColumn> list = columns.value(table);
        for (const TableColumn &column : list)
            names.append(column.name);
        return names;
    }
};

} // namespace tenderyard
