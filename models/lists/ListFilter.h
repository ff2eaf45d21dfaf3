// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Connection.h"

#include <QString>
#include <QVariantList>

namespace tenderyard {

/// One condition on the rows of a list. Values are bound, never written into the SQL.
struct ListFilter
{
    enum class Op {
        AnyOf,     ///< equals one of the values; no value: no row
        Contains,  ///< a folded text column contains each word of values[0], whatever its case and accents
        AtLeast,   ///< not below values[0]
        AtMost,    ///< not above values[0]
        IsNull,    ///< has no value
        IsNotNull, ///< has one
        Condition  ///< the list's own condition of this name (ListDescription::conditions), with `binds`
    };

    /// A column of the list's relation, or the name of a condition.
    QString column;
    Op op = Op::AnyOf;
    QVariantList values;
    Binds binds;

    bool operator==(const ListFilter &) const = default;

    static ListFilter anyOf(const QString &column, const QVariantList &values)
    {
        return {column, Op::AnyOf, values, {}};
    }
    static ListFilter equals(const QString &column, const QVariant &value) { return {column, Op::AnyOf, {value}, {}}; }
    static ListFilter contains(const QString &column, const QString &text)
    {
        return {column, Op::Contains, {text}, {}};
    }
    static ListFilter atLeast(const QString &column, const QVariant &value)
    {
        return {column, Op::AtLeast, {value}, {}};
    }
    static ListFilter atMost(const QString &column, const QVariant &value) { return {column, Op::AtMost, {value}, {}}; }
    static ListFilter isNull(const QString &column) { return {column, Op::IsNull, {}, {}}; }
    static ListFilter isNotNull(const QString &column) { return {column, Op::IsNotNull, {}, {}}; }
    static ListFilter condition(const QString &name, const Binds &binds = {})
    {
        return {name, Op::Condition, {}, binds};
    }
};

} // namespace tenderyard
