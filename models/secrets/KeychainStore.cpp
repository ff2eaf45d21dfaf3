// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/KeychainStore.h"

#include <QPromise>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace tenderyard {

namespace {

/// How long the end of the program waits for a keychain that is in the middle of a call.
constexpr unsigned long partingMilliseconds = 1000;

QString codeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return QStringLiteral("secret.missing");
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::CouldNotDeleteEntry:
        return QStringLiteral("secret.denied");
    default:
        // The library has no code for a bus without a keychain, or for no bus at all: both are "other".
        return QStringLiteral("secret.none");
    }
}

} // namespace

KeychainStore::KeychainStore(const QString &service, std::chrono::milliseconds timeLimit)
    : m_service(service), m_timeLimit(timeLimit), m_thread(std::make_unique<QThread>()),
      m_worker(std::make_unique<QObject>()), m_relay(std::make_shared<QObject>())
{
    m_thread->setObjectName(QStringLiteral("keychain"));
    m_worker->moveToThread(m_thread.get());
    m_thread->start();
}

KeychainStore::~KeychainStore()
{
    m_thread->quit();
    if (!m_thread->wait(partingMilliseconds)) {
        // In the middle of a call that does not come back: what it uses must stay, and ends with the program.
        m_worker.release();
        m_thread.release();
    }
}

template<class T>
QFuture<Expected<T>> KeychainStore::start(std::function<QKeychain::Job *(QObject *)> make,
                                          std::function<Expected<T>(QKeychain::Job &)> result)
{
    auto promise = std::make_shared<QPromise<Expected<T>>>();
    promise->start();
    const QFuture<Expected<T>> future = promise->future();
    // Only ever called in the GUI thread, so that the first answer counts without a lock.
    const std::function<void(const Expected<T> &)> answer = [promise](const Expected<T> &value) {
        if (promise->future().isFinished())
            return;
        promise->addResult(value);
        promise->finish();
    };
    // A child of the relay: whatever is not answered yet goes with the store.
    auto *patience = new QTimer(m_relay.get());
    patience->setSingleShot(true);
    QObject::connect(patience, &QTimer::timeout, m_relay.get(), [answer, patience] {
        answer(failure(QStringLiteral("secret.locked")));
        patience->deleteLater();
    });
    patience->start(m_timeLimit);
    const auto begin = [worker = m_worker.get(), relay = m_relay, answer, make = std::move(make),
                        result = std::move(result)] {
        QKeychain::Job *job = make(worker);
        job->setInsecureFallback(false);
        QObject::connect(job, &QKeychain::Job::finished, worker, [relay, answer, result](QKeychain::Job *done) {
            const Expected<T> value = done->error() == QKeychain::NoError
                                          ? result(*done)
                                          : Expected<T>(failure(codeOf(done->error()), done->errorString()));
            QMetaObject::invokeMethod(relay.get(), [answer, value] { answer(value); }, Qt::QueuedConnection);
        });
        job->start();
    };
    QMetaObject::invokeMethod(m_worker.get(), begin, Qt::QueuedConnection);
    return future;
}

QFuture<Expected<QString>> KeychainStore::read(const QString &key)
{
    return start<QString>(
        [service = m_service, key](QObject *parent) {
            auto *job = new QKeychain::ReadPasswordJob(service, parent);
            job->setKey(key);
            return job;
        },
        [](QKeychain::Job &job) -> Expected<QString> {
            return static_cast<QKeychain::ReadPasswordJob &>(job).textData();
        });
}

QFuture<Outcome> KeychainStore::write(const QString &key, const QString &secret)
{
    return start<void>(
        [service = m_service, key, secret](QObject *parent) {
            auto *job = new QKeychain::WritePasswordJob(service, parent);
            job->setKey(key);
            job->setTextData(secret);
            return job;
        },
        [](QKeychain::Job &) { return Outcome(); });
}

QFuture<Outcome> KeychainStore::remove(const QString &key)
{
    return start<void>(
        [service = m_service, key](QObject *parent) {
            auto *job = new QKeychain::DeletePasswordJob(service, parent);
            job->setKey(key);
            return job;
        },
        [](QKeychain::Job &) { return Outcome(); });
}

} // namespace tenderyard
