// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Timestamp.h"

namespace tenderyard {

QString toTimestamp(const QDateTime &time)
{
    const QDateTime utc = time.toUTC();
    // Other years have more or fewer characters.
    if (!utc.isValid() || utc.date().year() < 1 || utc.date().year() > 9999)
        return {};
    return utc.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")) + u'Z';
}

QDateTime fromTimestamp(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return {};
    // Never by the zone of this computer.
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

} // namespace tenderyard
