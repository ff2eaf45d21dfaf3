// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace tenderyard {

/// The first page of a file, small; a sheet of paper until it has come or where it cannot be shown.
class UploadThumb : public QWidget
{
    Q_OBJECT
public:
    explicit UploadThumb(const QString &fileName, QWidget *parent = nullptr);

    void setImage(const QImage &image);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_image;
};

} // namespace tenderyard
