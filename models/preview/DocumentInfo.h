// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSizeF>
#include <QString>

namespace tenderyard {

/// What the decoder found out about a document when it opened it.
struct DocumentInfo
{
    /// application/pdf, image/png or image/jpeg.
    QString mediaType;
    /// The size of each page in points (1/72 inch), as it is shown without further rotation. A picture is one page of
    /// 3/4 point a pixel, so that it has its own size at 100 %.
    QList<QSizeF> pages;
    /// It was encrypted, but opened without a password.
    bool encrypted = false;
    /// It holds JavaScript or starts programs. None of it is ever run.
    bool activeContent = false;
    /// It holds other files. They are never opened.
    bool embeddedFiles = false;
    /// Whether the decoder can tell where on a page a text stands; it cannot where pages are rotated or cropped.
    bool placesKnown = true;

    bool isPicture() const { return mediaType.startsWith(QLatin1String("image/")); }
    bool operator==(const DocumentInfo &) const = default;
};

} // namespace tenderyard
