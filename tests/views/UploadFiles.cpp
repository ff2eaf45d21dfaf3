// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/UploadFiles.h"

#include "app/demo/CertificatePdf.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDropEvent>
#include <QImage>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace tenderyard {

QByteArray UploadFiles::certificate(const QString &number, const QString &issued, const QString &expires)
{
    CertificatePdf pdf;
    pdf.issuer = QStringLiteral("Certa Quality Assurance");
    pdf.title = QStringLiteral("Certificate of registration");
    pdf.holder = QStringLiteral("Keltic Roof Systems Limited");
    pdf.statement = QStringLiteral("meets what is asked for.");
    pdf.facts = {{QStringLiteral("Certificate number"), number},
                 {QStringLiteral("Date of issue"), issued},
                 {QStringLiteral("Valid until"), expires}};
    return pdf.toPdf();
}

QByteArray UploadFiles::picture()
{
    QImage image(320, 240, QImage::Format_RGB32);
    image.fill(Qt::white);
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    image.save(&bytes, "PNG");
    return bytes.data();
}

bool UploadFiles::drop(QWidget *page, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QDragEnterEvent enter(page->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page, &enter);
    QDropEvent event(QPointF(page->rect().center()), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page, &event);
    return enter.isAccepted() && event.isAccepted();
}

} // namespace tenderyard
