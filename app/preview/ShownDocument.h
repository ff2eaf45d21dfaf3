// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/preview/DocumentInfo.h"
#include "models/preview/PageTile.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QRectF>
#include <QString>

#include <memory>

namespace tenderyard {

/// A document that the decoder process has opened.
class ShownDocument
{
public:
    ShownDocument() = default;
    virtual ~ShownDocument() = default;
    ShownDocument(const ShownDocument &) = delete;
    ShownDocument &operator=(const ShownDocument &) = delete;

    /// Opens what `content` is by its first bytes. Errors: see DocumentDecoder.
    static Expected<std::unique_ptr<ShownDocument>> open(const QByteArray &content);

    const DocumentInfo &info() const { return m_info; }
    /// In Format_RGB32, on white; the page is one of info(). Errors: document.page_damaged, document.decoder_memory.
    virtual Expected<QImage> render(const PageTile &tile) = 0;
    virtual QString text(int page) = 0;
    /// Where a part of the text stands, in points from the top left of the page.
    virtual QList<QRectF> boxes(int page, int start, int length) = 0;

protected:
    DocumentInfo m_info;
};

} // namespace tenderyard
