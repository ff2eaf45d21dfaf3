// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/documents/remote/KeyBook.h"

#include "models/documents/remote/DocumentCipher.h"

#include <QPromise>
#include <QUuid>

namespace tenderyard {

namespace {

template<class T> QFuture<Expected<T>> readyWith(const Expected<T> &answer)
{
    QPromise<Expected<T>> promise;
    promise.start();
    promise.addResult(answer);
    promise.finish();
    return promise.future();
}

} // namespace

QFuture<Expected<DocumentKey>> KeyBook::begin(const QString &sha256, qint64 byteSize)
{
    const auto known = entries.constFind(sha256);
    if (known != entries.constEnd()) {
        DocumentKey key = known->key;
        key.fresh = false;
        return readyWith<DocumentKey>(key);
    }
    const DocumentKey key{QUuid::createUuid().toString(QUuid::Id128), DocumentCipher::makeKey(), byteSize, true};
    entries.insert(sha256, {key, false});
    return readyWith<DocumentKey>(key);
}

QFuture<Expected<bool>> KeyBook::finish(const QString &sha256)
{
    entries[sha256].complete = true;
    return readyWith<bool>(true);
}

QFuture<Expected<bool>> KeyBook::forget(const QString &sha256)
{
    const auto known = entries.constFind(sha256);
    const bool isUnfinished = known != entries.constEnd() && !known->complete;
    if (isUnfinished)
        entries.erase(known);
    return readyWith<bool>(isUnfinished);
}

QFuture<Expected<QStringList>> KeyBook::clean()
{
    return readyWith<QStringList>(std::exchange(loose, {}));
}

QFuture<Expected<DocumentKey>> KeyBook::find(const QString &sha256)
{
    const auto known = entries.constFind(sha256);
    if (known == entries.constEnd() || !known->complete)
        return readyWith<DocumentKey>(failure(QStringLiteral("document.not_found")));
    return readyWith<DocumentKey>(known->key);
}

} // namespace tenderyard
