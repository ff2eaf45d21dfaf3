// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/SqlText.h"

#include <QRegularExpression>

namespace tenderyard {

SqlText SqlText::of(const QString &sql)
{
    // A quoted text or name, or a placeholder; whichever begins first takes its characters.
    static const QRegularExpression part(QStringLiteral("'[^']*'|\"[^\"]*\"|(?<!:):([A-Za-z_][A-Za-z0-9_]*)"));
    SqlText text;
    qsizetype copied = 0;
    for (auto matches = part.globalMatch(sql); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = match.captured(1);
        if (name.isEmpty())
            continue;
        if (!text.names.contains(name))
            text.names.append(name);
        text.numbered += QStringView(sql).sliced(copied, match.capturedStart() - copied);
        text.numbered += u'$' + QString::number(text.names.indexOf(name) + 1);
        copied = match.capturedEnd();
    }
    text.numbered += QStringView(sql).sliced(copied);
    return text;
}

} // namespace tenderyard
