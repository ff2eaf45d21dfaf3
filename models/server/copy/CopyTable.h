// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Row.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace tenderyard {

/// A column of a table that is copied.
struct CopyColumn
{
    QString name;
    /// Holds a document or list whose text may differ and mean the same.
    bool isJson = false;
    /// Not carried over: `standIn` is read in place of what is there.
    bool isLeftBehind = false;
    QVariant standIn;

    bool operator==(const CopyColumn &) const = default;
};

/// A table of an office as it is copied: the columns that every database has of it, by name.
struct CopyTable
{
    QString name;
    QList<CopyColumn> columns;
    /// The columns of the primary key, in its order.
    QStringList keys;
    /// The tables that its rows refer to, but for itself.
    QStringList references;

    /// A number that the database gives is its key.
    bool isNumbered() const { return keys == QStringList{QStringLiteral("seq")}; }
    QStringList columnNames() const;
    /// The values of a row in the order of the columns, in the form that both databases share.
    QVariantList valuesOf(const Row &row) const;

    bool operator==(const CopyTable &) const = default;
};

} // namespace tenderyard
