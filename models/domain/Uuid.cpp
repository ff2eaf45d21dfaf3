// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Uuid.h"

#include <QDateTime>
#include <QMutex>
#include <QRandomGenerator>

#include <algorithm>

namespace tenderyard {

Uuid Uuid::create()
{
    // 48 bits of milliseconds, then a 12-bit counter that starts anew each millisecond: RFC 9562, 6.2, method 1.
    static QMutex mutex;
    static qint64 lastMilliseconds = 0;
    static quint16 counter = 0;
    const QMutexLocker lock(&mutex);
    const qint64 now = std::max(QDateTime::currentMSecsSinceEpoch(), lastMilliseconds);
    qint64 stamp = now;
    if (now == lastMilliseconds) {
        if (++counter > 0x0fff) {
            stamp = now + 1;
            counter = 0;
        }
    } else {
        counter = quint16(QRandomGenerator::system()->bounded(0x0800));
    }
    lastMilliseconds = stamp;

    const quint64 random = QRandomGenerator::system()->generate64();
    const auto milliseconds = quint64(stamp);
    return Uuid(QUuid(uint(milliseconds >> 16), ushort(milliseconds & 0xffff), ushort(0x7000 | counter),
                      uchar(0x80 | ((random >> 56) & 0x3f)), uchar(random >> 48), uchar(random >> 40),
                      uchar(random >> 32), uchar(random >> 24), uchar(random >> 16), uchar(random >> 8),
                      uchar(random)));
}

Uuid Uuid::fromString(const QString &text)
{
    return Uuid(QUuid::fromString(text.trimmed()));
}

} // namespace tenderyard
