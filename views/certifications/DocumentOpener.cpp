// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/DocumentOpener.h"

#include "models/domain/Deliver.h"

#include <QDesktopServices>
#include <QSaveFile>
#include <QUrl>
#include <QtConcurrentRun>

namespace tenderyard {

DocumentOpener::DocumentOpener(DocumentStore &documents, QObject *parent) : QObject(parent), m_documents(documents) {}

void DocumentOpener::open(const Row &certification)
{
    const QString mediaType = certification.text(QStringLiteral("media_type"));
    deliver(m_documents.get(certification.text(QStringLiteral("document_url")),
                            certification.text(QStringLiteral("sha256"))),
            this, [this, mediaType](const Expected<QByteArray> &content) {
                if (!content) {
                    Q_EMIT failed(content.error());
                    return;
                }
                deliver(QtConcurrent::run([bytes = *content, mediaType] { return write(bytes, mediaType); }), this,
                        [this](const Expected<Copy> &copy) { show(copy); });
            });
}

Expected<DocumentOpener::Copy> DocumentOpener::write(const QByteArray &content, const QString &mediaType)
{
    // The name is the program's own: what an uploader called the file decides nothing here.
    const QString ending = mediaType == u"image/png"    ? QStringLiteral("png")
                           : mediaType == u"image/jpeg" ? QStringLiteral("jpg")
                                                        : QStringLiteral("pdf");
    Copy copy{std::make_shared<QTemporaryDir>(), {}};
    if (!copy.folder->isValid())
        return failure(QStringLiteral("document.not_stored"));
    copy.path = copy.folder->filePath(QStringLiteral("document.") + ending);
    QSaveFile file(copy.path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return failure(QStringLiteral("document.not_stored"));
    return copy;
}

void DocumentOpener::show(const Expected<Copy> &copy)
{
    if (!copy) {
        Q_EMIT failed(copy.error());
        return;
    }
    m_folders.append(copy->folder);
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(copy->path)))
        Q_EMIT opened(copy->path);
    else
        Q_EMIT failed({QStringLiteral("document.no_viewer"),
                       tr("There is no program on this computer that opens this kind of file."),
                       {},
                       {},
                       {}});
}

} // namespace tenderyard
