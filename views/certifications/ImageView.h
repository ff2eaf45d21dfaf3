// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"

#include <QImage>
#include <QScrollArea>

namespace tenderyard {

/// A picture on a desk: fitted to the width at first, then zoomed by buttons, Ctrl+wheel or Ctrl++ and Ctrl+-.
class ImageView : public QScrollArea
{
    Q_OBJECT
public:
    explicit ImageView(QWidget *parent = nullptr);

    void setImage(const QImage &image);
    void zoomBy(double factor);
    void fitWidth();
    /// Percent of the picture's own size.
    int zoom() const;

    /// Reads a picture within limits of size and memory; for a thread that is not the GUI's.
    /// Errors: document.not_a_picture.
    static Expected<QImage> decode(const QByteArray &content);

Q_SIGNALS:
    void zoomChanged(int percent);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Sheet;
    void apply();
    Sheet *m_sheet;
    QSize m_size;
    double m_zoom = 1;
    bool m_fitted = true;
};

} // namespace tenderyard
