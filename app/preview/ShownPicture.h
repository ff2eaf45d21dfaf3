// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preview/ShownDocument.h"

namespace tenderyard {

/// A PNG or JPEG picture: one page, turned as its camera says.
class ShownPicture final : public ShownDocument
{
public:
    /// Looks at its size before anything is decoded. `format` is "png" or "jpeg": no other reader is tried.
    /// Errors: document.damaged, document.too_many_pixels.
    static Expected<std::unique_ptr<ShownDocument>> open(const QByteArray &content, const char *format);

    Expected<QImage> render(const PageTile &tile) override;
    QString text(int page) override;
    QList<QRectF> boxes(int page, int start, int length) override;

private:
    Outcome load(const QByteArray &content, const char *format);

    QImage m_picture;
    /// The picture at the size it was last asked for, when that is smaller than its own.
    QImage m_smaller;
};

} // namespace tenderyard
