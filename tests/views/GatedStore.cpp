// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/GatedStore.h"

#include "models/domain/Deliver.h"

namespace tenderyard {

GatedStore::GatedStore(DocumentStore &inner) : m_inner(inner)
{
    m_timer.setInterval(1);
    QObject::connect(&m_timer, &QTimer::timeout, &m_context, [this] { step(); });
    m_timer.start();
}

GatedStore::~GatedStore() = default;

QFuture<Expected<StoredFile>> GatedStore::putFile(const QString &localPath)
{
    return m_inner.putFile(localPath);
}

QFuture<Expected<StoredFile>> GatedStore::putBytes(const QByteArray &content, const QString &fileName)
{
    auto upload = std::make_shared<Upload>();
    upload->content = content;
    upload->fileName = fileName;
    upload->promise.start();
    upload->promise.setProgressRange(0, pieces);
    m_uploads.append(upload);
    return upload->promise.future();
}

QFuture<Expected<QByteArray>> GatedStore::get(const QString &url, const QString &sha256)
{
    return m_inner.get(url, sha256);
}

QFuture<Expected<QString>> GatedStore::check(const QString &url, const QString &sha256)
{
    return m_inner.check(url, sha256);
}

void GatedStore::step()
{
    const QList<UploadPointer> uploads = m_uploads;
    for (const UploadPointer &upload : uploads) {
        const auto future = upload->promise.future();
        if (future.isCanceled()) {
            ++m_cancelled;
            m_uploads.removeOne(upload);
            upload->promise.finish();
        } else if (m_allowed > 0 && !future.isSuspending() && !future.isSuspended()) {
            --m_allowed;
            ++m_passed;
            upload->promise.setProgressValue(++upload->done);
            if (upload->done == pieces)
                finish(upload);
        }
    }
}

void GatedStore::finish(const UploadPointer &upload)
{
    m_uploads.removeOne(upload);
    if (m_failure) {
        upload->promise.addResult(tl::unexpected(*m_failure));
        upload->promise.finish();
        m_failure.reset();
        return;
    }
    deliver(m_inner.putBytes(upload->content, upload->fileName), &m_context,
            [upload](const Expected<StoredFile> &file) {
                upload->promise.addResult(file);
                upload->promise.finish();
            });
}

} // namespace tenderyard
