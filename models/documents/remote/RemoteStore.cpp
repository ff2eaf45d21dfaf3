// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/RemoteStore.h"

#include "models/documents/remote/RemoteDownload.h"
#include "models/documents/remote/RemoteUpload.h"

#include <QFileInfo>

namespace tenderyard {

RemoteStore::RemoteStore(DocumentKeys &keys, std::unique_ptr<RemoteLine> line) : m_keys(keys), m_remote(std::move(line))
{
}

RemoteStore::~RemoteStore() = default;

QFuture<Expected<StoredFile>> RemoteStore::putFile(const QString &localPath)
{
    QPromise<Expected<StoredFile>> promise;
    promise.start();
    const QFuture<Expected<StoredFile>> future = promise.future();
    auto *upload = new RemoteUpload(tools(), std::move(promise), &m_errands);
    upload->start(
        [localPath](const DocumentContent::Progress &progress) {
            return DocumentContent::read(localPath, QStringLiteral("document.not_readable"), progress);
        },
        QFileInfo(localPath).fileName());
    return future;
}

QFuture<Expected<StoredFile>> RemoteStore::putBytes(const QByteArray &content, const QString &fileName)
{
    QPromise<Expected<StoredFile>> promise;
    promise.start();
    const QFuture<Expected<StoredFile>> future = promise.future();
    auto *upload = new RemoteUpload(tools(), std::move(promise), &m_errands);
    upload->start([content](const DocumentContent::Progress &) -> Expected<QByteArray> { return content; }, fileName);
    return future;
}

void RemoteStore::fetch(const QString &sha256, const DocumentReceiver &receiver)
{
    auto *download = new RemoteDownload(tools(), receiver, &m_errands);
    download->start(sha256);
}

QFuture<Expected<int>> RemoteStore::clean()
{
    auto promise = std::make_shared<QPromise<Expected<int>>>();
    promise->start();
    deliver(m_keys.clean(), &m_errands, [this, promise](const Expected<QStringList> &names) {
        if (names && !names->isEmpty()) {
            removeAll(*names, 0, promise);
        } else if (names) {
            tidy(promise);
        } else {
            promise->addResult(Expected<int>(tl::unexpected(names.error())));
            promise->finish();
        }
    });
    return promise->future();
}

void RemoteStore::tidy(const std::shared_ptr<QPromise<Expected<int>>> &promise)
{
    deliver(m_remote.tidy(), &m_errands, [promise](const Expected<QByteArray> &removed) {
        promise->addResult(removed ? Expected<int>(removed->toInt()) : tl::unexpected(removed.error()));
        promise->finish();
    });
}

void RemoteStore::removeAll(QStringList names, int done, const std::shared_ptr<QPromise<Expected<int>>> &promise)
{
    if (names.isEmpty() || promise->isCanceled()) {
        promise->addResult(Expected<int>(done));
        promise->finish();
        return;
    }
    const QFuture<Expected<QByteArray>> removed = m_remote.remove(names.takeFirst());
    deliver(removed, &m_errands, [this, names, done, promise](const Expected<QByteArray> &answer) {
        // One that stays is nobody's any more, and encrypted.
        removeAll(names, answer ? done + 1 : done, promise);
    });
}

} // namespace tenderyard
