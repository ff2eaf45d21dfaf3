// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/ShownDocument.h"

#include "app/preview/ShownPdf.h"
#include "app/preview/ShownPicture.h"

namespace tenderyard {

Expected<std::unique_ptr<ShownDocument>> ShownDocument::open(const QByteArray &content)
{
    if (content.startsWith("%PDF-"))
        return ShownPdf::open(content);
    if (content.startsWith("\x89PNG\r\n\x1a\n"))
        return ShownPicture::open(content, "png");
    if (content.startsWith("\xff\xd8\xff"))
        return ShownPicture::open(content, "jpeg");
    return failure(QStringLiteral("document.type"));
}

} // namespace tenderyard
