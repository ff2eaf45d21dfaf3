// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preview/ShownDocument.h"

#include <QBuffer>
#include <QPdfDocument>

namespace tenderyard {

/// A PDF. Qt PDF knows neither JavaScript nor forms that calculate, and opens nothing that is embedded.
class ShownPdf final : public ShownDocument
{
public:
    /// Errors: document.encrypted, document.damaged, document.too_many_pages.
    static Expected<std::unique_ptr<ShownDocument>> open(const QByteArray &content);

    explicit ShownPdf(const QByteArray &content);

    Expected<QImage> render(const PageTile &tile) override;
    QString text(int page) override;
    QList<QRectF> boxes(int page, int start, int length) override;

private:
    Outcome load();

    QBuffer m_buffer;
    QPdfDocument m_document;
};

} // namespace tenderyard
