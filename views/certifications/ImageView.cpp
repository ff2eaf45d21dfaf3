// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/ImageView.h"

#include "views/common/Theme.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

namespace tenderyard {

namespace {

/// A scanned page at 600 dpi is 5,000 × 7,000; what is larger is made smaller while it is read.
constexpr int largestSide = 4000;
/// What claims to be larger than this is not read at all: a small file can claim any size.
constexpr int hugestSide = 20000;

} // namespace

class ImageView::Sheet : public QWidget
{
public:
    void setImage(const QImage &image)
    {
        m_image = image;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(rect(), m_image);
        painter.setPen(themeOf(this).line);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }

private:
    QImage m_image;
};

ImageView::ImageView(QWidget *parent) : QScrollArea(parent), m_sheet(new Sheet)
{
    setWidget(m_sheet);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Window);
    setAccessibleName(tr("The document"));
}

Expected<QImage> ImageView::decode(const QByteArray &content)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > hugestSide || size.height() > hugestSide)
        return failure(QStringLiteral("document.not_a_picture"));
    if (size.width() > largestSide || size.height() > largestSide)
        reader.setScaledSize(size.scaled(largestSide, largestSide, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    return image.isNull() ? Expected<QImage>(failure(QStringLiteral("document.not_a_picture"))) : image;
}

void ImageView::setImage(const QImage &image)
{
    m_size = image.size();
    m_sheet->setImage(image);
    fitWidth();
}

void ImageView::fitWidth()
{
    m_fitted = true;
    if (!m_size.isEmpty())
        m_zoom = std::min(1.0, double(viewport()->width() - 48) / m_size.width());
    apply();
}

void ImageView::zoomBy(double factor)
{
    m_fitted = false;
    m_zoom = std::clamp(m_zoom * factor, 0.1, 4.0);
    apply();
}

int ImageView::zoom() const
{
    return int(std::lround(m_zoom * 100));
}

void ImageView::apply()
{
    m_sheet->resize((QSizeF(m_size) * std::max(m_zoom, 0.02)).toSize());
    Q_EMIT zoomChanged(zoom());
}

void ImageView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoomBy(std::pow(1.25, event->angleDelta().y() / 120.0));
        event->accept();
        return;
    }
    QScrollArea::wheelEvent(event);
}

void ImageView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (m_fitted && !m_size.isEmpty())
        fitWidth();
}

} // namespace tenderyard
