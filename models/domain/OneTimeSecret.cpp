// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/OneTimeSecret.h"

#include <QRandomGenerator>

namespace tenderyard {

QString oneTimeSecret()
{
    const QString alphabet = QStringLiteral("abcdefghjkmnpqrstuvwxyz23456789");
    constexpr int length = 12;
    constexpr int group = 4;
    QString secret;
    for (int i = 0; i < length; ++i) {
        if (i > 0 && i % group == 0)
            secret.append(u'-');
        secret.append(alphabet.at(QRandomGenerator::system()->bounded(int(alphabet.size()))));
    }
    return secret;
}

} // namespace tenderyard
