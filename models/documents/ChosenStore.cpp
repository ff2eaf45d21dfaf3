// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/ChosenStore.h"

#include "models/domain/Deliver.h"

#include <QFutureWatcher>
#include <QPromise>

namespace tenderyard {

namespace {

/// Passes on what `from` tells to `to`, and to it that nobody waits any longer.
template<class T>
void relay(const QFuture<Expected<T>> &from, const std::shared_ptr<QPromise<Expected<T>>> &to, QObject *context)
{
    auto *progress = new QFutureWatcher<Expected<T>>(context);
    QObject::connect(progress, &QFutureWatcherBase::progressValueChanged, context, [progress, to](int value) {
        to->setProgressRange(0, progress->progressMaximum());
        to->setProgressValue(value);
    });
    auto *waiting = new QFutureWatcher<Expected<T>>(context);
    QObject::connect(waiting, &QFutureWatcherBase::canceled, context, [step = from]() mutable { step.cancel(); });
    QObject::connect(progress, &QFutureWatcherBase::finished, context, [progress, waiting, to] {
        progress->deleteLater();
        waiting->deleteLater();
        // Given up by the store or by whoever waited: there is no answer.
        if (progress->isCanceled())
            to->finish();
    });
    progress->setFuture(from);
    waiting->setFuture(to->future());
}

} // namespace

ChosenStore::ChosenStore() = default;

ChosenStore::~ChosenStore() = default;

void ChosenStore::use(std::shared_ptr<DocumentStore> store, std::shared_ptr<DocumentStore> before)
{
    exchange(std::move(store), std::move(before));
    release();
}

void ChosenStore::exchange(std::shared_ptr<DocumentStore> store, std::shared_ptr<DocumentStore> before)
{
    for (const auto &used : {m_store, m_before}) {
        if (used && used != store && used != before)
            m_former.push_back(used);
    }
    m_store = std::move(store);
    m_before = std::move(before);
}

void ChosenStore::hold()
{
    exchange(nullptr, nullptr);
    m_isHeld = true;
}

void ChosenStore::release()
{
    m_isHeld = false;
    for (const std::function<void()> &waiting : std::exchange(m_waiting, {}))
        waiting();
}

void ChosenStore::close(const Error &why)
{
    m_why = why;
    use(nullptr);
}

template<class T> QFuture<Expected<T>> ChosenStore::later(std::function<QFuture<Expected<T>>()> asking)
{
    auto promise = std::make_shared<QPromise<Expected<T>>>();
    promise->start();
    m_waiting.push_back([this, promise, asking = std::move(asking)] {
        if (promise->isCanceled()) {
            promise->finish();
            return;
        }
        const QFuture<Expected<T>> future = asking();
        relay(future, promise, &m_context);
        deliver(future, &m_context, [promise](const Expected<T> &answer) {
            promise->addResult(answer);
            promise->finish();
        });
    });
    return promise->future();
}

template<class T> QFuture<Expected<T>> ChosenStore::ask(const Asking<T> &asking)
{
    if (m_isHeld)
        return later<T>([this, asking] { return ask<T>(asking); });
    return m_store ? asking(*m_store) : refused<T>();
}

template<class T> QFuture<Expected<T>> ChosenStore::refused() const
{
    QPromise<Expected<T>> promise;
    promise.start();
    promise.addResult(Expected<T>(tl::unexpected(m_why)));
    promise.finish();
    return promise.future();
}

QFuture<Expected<StoredFile>> ChosenStore::putFile(const QString &localPath)
{
    return ask<StoredFile>([localPath](DocumentStore &store) { return store.putFile(localPath); });
}

QFuture<Expected<StoredFile>> ChosenStore::putBytes(const QByteArray &content, const QString &fileName)
{
    return ask<StoredFile>([content, fileName](DocumentStore &store) { return store.putBytes(content, fileName); });
}

QFuture<Expected<int>> ChosenStore::clean()
{
    return ask<int>([](DocumentStore &store) { return store.clean(); });
}

template<class T> QFuture<Expected<T>> ChosenStore::find(const Asking<T> &asking)
{
    if (m_isHeld)
        return later<T>([this, asking] { return find<T>(asking); });
    if (!m_store)
        return refused<T>();
    if (!m_before)
        return asking(*m_store);
    auto promise = std::make_shared<QPromise<Expected<T>>>();
    promise->start();
    const QFuture<Expected<T>> future = promise->future();
    const QFuture<Expected<T>> first = asking(*m_store);
    relay(first, promise, &m_context);
    const auto answer = [promise](const Expected<T> &found) {
        promise->addResult(found);
        promise->finish();
    };
    deliver(first, &m_context, [this, asking, promise, answer, before = m_before](const Expected<T> &found) {
        // What was changed at the new store is told; what is not there yet is still at the old one.
        if (found || found.error().code != u"document.not_found" || promise->isCanceled()) {
            answer(found);
            return;
        }
        const QFuture<Expected<T>> second = asking(*before);
        relay(second, promise, &m_context);
        deliver(second, &m_context, answer);
    });
    return future;
}

QFuture<Expected<QByteArray>> ChosenStore::get(const QString &url, const QString &sha256)
{
    return find<QByteArray>([url, sha256](DocumentStore &store) { return store.get(url, sha256); });
}

QFuture<Expected<QString>> ChosenStore::check(const QString &url, const QString &sha256)
{
    return find<QString>([url, sha256](DocumentStore &store) { return store.check(url, sha256); });
}

} // namespace tenderyard
