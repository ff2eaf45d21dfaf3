// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/PlaceWords.h"

#include "views/common/LeftToRight.h"

#include <QLocale>

namespace tenderyard {

QString PlaceWords::name(const DocumentPlace &place, bool isOnServer)
{
    switch (place.kind) {
    case DocumentPlace::Kind::Office:
        return isOnServer ? tr("the office’s server") : tr("the folder beside the office’s file");
    case DocumentPlace::Kind::WebDav:
        return tr("the WebDAV server %1").arg(leftToRight(place.host()));
    case DocumentPlace::Kind::S3:
        return tr("the bucket %1 at %2").arg(leftToRight(place.bucket), leftToRight(place.host()));
    }
    return {};
}

QString PlaceWords::size(qint64 bytes)
{
    return leftToRight(QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat));
}

} // namespace tenderyard
