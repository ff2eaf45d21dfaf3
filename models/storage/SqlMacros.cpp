// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/SqlMacros.h"

#include <QRegularExpression>

namespace tenderyard {

namespace {

/// The place of the parenthesis that closes the one before `from`; -1 when there is none.
qsizetype closingParenthesis(const QString &script, qsizetype from)
{
    int depth = 1;
    for (qsizetype i = from; i < script.size(); ++i) {
        if (script.at(i) == u'(')
            ++depth;
        else if (script.at(i) == u')' && --depth == 0)
            return i;
    }
    return -1;
}

/// A macro with arguments written out; a null text when the arguments are not what it takes.
QString callExpanded(const SqlMacros &macros, const QString &name, const QString &arguments)
{
    if (name == QLatin1String("base"))
        return macros.base(arguments.trimmed());
    const qsizetype comma = arguments.indexOf(u',');
    if (comma < 0)
        return {};
    return macros.seen(arguments.first(comma).trimmed(), arguments.sliced(comma + 1).trimmed());
}

} // namespace

QString expandMacros(const QString &script, const SqlMacros &macros)
{
    // Not within a word, as in an e-mail address.
    static const QRegularExpression macro(QStringLiteral("(?<![\\w@'])@(?:(base|seen)\\(|([a-z]+)\\b)"));
    QString expanded;
    qsizetype copied = 0;
    for (auto match = macro.match(script); match.hasMatch(); match = macro.match(script, copied)) {
        qsizetype end = match.capturedEnd();
        QString text = macros.types.value(match.captured(2), match.captured(0));
        if (const QString call = match.captured(1); !call.isEmpty()) {
            const qsizetype close = closingParenthesis(script, end);
            // What an expression holds may be a macro itself.
            const QString arguments = close < 0 ? QString() : expandMacros(script.sliced(end, close - end), macros);
            text = close < 0 ? QString() : callExpanded(macros, call, arguments);
            if (text.isNull())
                text = match.captured(0);
            else
                end = close + 1;
        }
        expanded += QStringView(script).sliced(copied, match.capturedStart() - copied);
        expanded += text;
        copied = end;
    }
    return expanded + QStringView(script).sliced(copied);
}

} // namespace tenderyard
