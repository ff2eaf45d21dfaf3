// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/SpokenError.h"

#include <QRegularExpression>

namespace tenderyard {

Error spokenError(const QString &message)
{
    static const QRegularExpression words(QStringLiteral("^((?:rule|transition|required|input|storage|document|account)"
                                                         "\\.[a-z0-9_.]+(?:,[a-z0-9_.]+)*)(?::([a-z0-9_]+))?$"));
    const QRegularExpressionMatch match = words.match(message);
    if (!match.hasMatch())
        return {};
    const QStringList codes = match.captured(1).split(u',');
    return {codes.first(), {}, message, match.captured(2), codes};
}

} // namespace tenderyard
