// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/FetchingStore.h"

#include "models/documents/DocumentContent.h"

#include <QPromise>

#include <memory>

namespace tenderyard {

template<class T>
QFuture<Expected<T>> FetchingStore::receive(const QString &url, const QString &sha256,
                                            std::function<T(const QByteArray &)> made)
{
    auto promise = std::make_shared<QPromise<Expected<T>>>();
    promise->start();
    const auto answer = [promise, made](const Expected<QByteArray> &content) {
        if (!promise->isCanceled())
            promise->addResult(content ? Expected<T>(made(*content)) : tl::unexpected(content.error()));
        promise->finish();
    };
    const QFuture<Expected<T>> future = promise->future();
    if (!DocumentContent::isHash(sha256) || url != DocumentContent::urlOf(sha256)) {
        answer(failure(QStringLiteral("document.not_found")));
        return future;
    }
    const auto tell = [promise](int done, int all) {
        promise->setProgressRange(0, all);
        promise->setProgressValue(done);
    };
    fetch(sha256, {QFuture<void>(future), tell, answer});
    return future;
}

QFuture<Expected<QByteArray>> FetchingStore::get(const QString &url, const QString &sha256)
{
    return receive<QByteArray>(url, sha256, [](const QByteArray &content) { return content; });
}

QFuture<Expected<QString>> FetchingStore::check(const QString &url, const QString &sha256)
{
    return receive<QString>(url, sha256, [sha256](const QByteArray &) { return sha256; });
}

} // namespace tenderyard
