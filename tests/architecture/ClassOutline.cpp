// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/ClassOutline.h"

#include <QRegularExpression>

namespace tenderyard {

namespace {

/// What stands between the last ';', '{' or '}' and an opening brace says what the brace opens.
bool opensNamespace(const QString &head)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\bnamespace\b[\w\s:]*$|^\s*extern\s+"\s*"\s*$)"));
    return pattern.match(head).hasMatch();
}

bool readType(const QString &head, ClassOutline::Type *type)
{
    // A qualified name (std::hash<…>, Outer::Inner) is no type of this header's own.
    static const QRegularExpression pattern(
        QStringLiteral(
            R"((?:^|[\s>])(class|struct|enum(?:\s+class|\s+struct)?)\s+(?:\w+_EXPORT\s+)?(\w+)\s*(?:final)?\s*(:[^:].*)?$)"),
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = pattern.match(head);
    if (!match.hasMatch())
        return false;
    type->keyword = match.captured(1).section(u' ', 0, 0);
    type->name = match.captured(2);
    type->bases = match.captured(3);
    return true;
}

} // namespace

ClassOutline::ClassOutline(const SourceFile &file)
{
    int depth = 0; // of braces that are no namespace
    QString head;
    QList<bool> isNamespace;
    for (qsizetype i = 0; i < file.codeLines().size(); ++i) {
        const QString &line = file.codeLines().at(i);
        if (line.trimmed().startsWith(u'#'))
            continue;
        for (const QChar c : line) {
            if (c == u'{') {
                isNamespace.append(opensNamespace(head));
                Type type;
                if (depth == 0 && !isNamespace.constLast() && readType(head, &type)) {
                    type.line = i + 1;
                    m_types.append(type);
                }
                depth += isNamespace.constLast() ? 0 : 1;
            } else if (c == u'}' && !isNamespace.isEmpty()) {
                depth -= isNamespace.takeLast() ? 0 : 1;
            }
            if (c == u'{' || c == u'}' || c == u';')
                head.clear();
            else
                head.append(c);
        }
        head.append(u' ');
    }
}

} // namespace tenderyard
