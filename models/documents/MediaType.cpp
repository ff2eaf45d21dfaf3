// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/MediaType.h"

namespace tenderyard {

QString MediaType::ofContent(const QByteArray &firstBytes)
{
    if (firstBytes.startsWith(QByteArrayLiteral("%PDF-")))
        return QStringLiteral("application/pdf");
    // A PNG's signature and the length and name of its first chunk.
    static const QByteArray png("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    if (firstBytes.startsWith(png))
        return QStringLiteral("image/png");
    if (firstBytes.startsWith(QByteArrayLiteral("\xff\xd8\xff")))
        return QStringLiteral("image/jpeg");
    return {};
}

} // namespace tenderyard
