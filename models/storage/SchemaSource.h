// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"

#include <QList>
#include <QString>

#include <functional>

namespace tenderyard {

class Connection;

/// One step of the schema, run once in the life of an office, in the order of the numbers.
struct Migration
{
    int number = 0;
    QString name;
    QString script;
};

/// Views and triggers, dropped and made again whenever any of them changed.
struct RepeatableScript
{
    QString name;
    QString script;
};

/// All that makes the schema of an office in one dialect.
struct SchemaSource
{
    /// By ascending number, no number twice.
    QList<Migration> migrations;
    /// In the order in which they run.
    QList<RepeatableScript> repeatables;
    /// The script that comes after the repeatable ones: the triggers, generated from the workflow file and the columns
    /// that the migrated tables have. May be empty.
    std::function<Expected<QString>(Connection &)> generated;
};

} // namespace tenderyard
