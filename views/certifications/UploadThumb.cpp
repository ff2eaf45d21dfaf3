// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/UploadThumb.h"

#include "views/certifications/DocumentGlance.h"
#include "views/common/Fonts.h"
#include "views/common/Theme.h"
#include "views/common/ThemedIcon.h"

#include <QPainter>

namespace tenderyard {

UploadThumb::UploadThumb(const QString &fileName, QWidget *parent) : QWidget(parent)
{
    setFixedSize(DocumentGlance::longerSide + 2, DocumentGlance::longerSide + 2);
    setAccessibleName(tr("First page of %1").arg(fileName));
}

void UploadThumb::setImage(const QImage &image)
{
    m_image = image;
    update();
}

void UploadThumb::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    // A sheet as it stands, before its picture has come.
    const QSizeF size = m_image.isNull() ? QSizeF(90, DocumentGlance::longerSide) : m_image.deviceIndependentSize();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF sheet(mirrored ? width() - 1 - size.width() : 1, 1, size.width(), size.height());
    painter.fillRect(sheet, theme.sunken);
    if (m_image.isNull()) {
        constexpr int iconSide = 28;
        const QPixmap icon = iconPixmap(QStringLiteral("document"), iconSide, theme.text3, devicePixelRatioF());
        painter.drawPixmap(QPointF(sheet.center().x() - iconSide / 2.0, sheet.center().y() - iconSide / 2.0), icon);
    } else {
        painter.drawImage(sheet, m_image);
    }
    painter.setPen(theme.lineStrong);
    painter.drawRect(sheet.adjusted(-0.5, -0.5, 0.5, 0.5));
}

} // namespace tenderyard
