// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <functional>

namespace tenderyard {

/// How a dialect writes out the macros of a script.
struct SqlMacros
{
    /// By name without the @: "uuid" → "TEXT".
    QHash<QString, QString> types;
    /// @base(table): the table itself, whoever reads.
    std::function<QString(const QString &table)> base;
    /// @seen(name, expression): whether the signed-in person sees the row of `name` whose key the expression is.
    std::function<QString(const QString &name, const QString &expression)> seen;
};

/// The script with every macro written out. What is no macro stays: an unknown @word, one within a word or a quote
/// (an e-mail address), and @base or @seen without a closing parenthesis.
QString expandMacros(const QString &script, const SqlMacros &macros);

} // namespace tenderyard
