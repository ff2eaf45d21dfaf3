// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/SecretStore.h"

#include <QObject>
#include <QThread>

#include <chrono>
#include <functional>
#include <memory>

namespace QKeychain {
class Job;
}

namespace tenderyard {

/// The system's keychain: the Secret Service or KWallet on Linux, the keychains of macOS and Windows. Never falls back
/// to a file in the clear.
///
/// A keychain that is locked asks its person, and a broken one may not answer at all; so its calls, some of which wait,
/// are made on a thread of their own, and each has a time limit. A call that was given up is not undone: a password
/// may still be written once the keychain is unlocked. One object a program: the library behind it does one call
/// after the other, all of them on the thread that made the first.
class KeychainStore final : public SecretStore
{
public:
    /// `service` is the name under which the system lists what the program keeps.
    explicit KeychainStore(const QString &service, std::chrono::milliseconds timeLimit = std::chrono::seconds(5));
    /// Drops what is not answered yet.
    ~KeychainStore() override;

    QFuture<Expected<QString>> read(const QString &key) override;
    QFuture<Outcome> write(const QString &key, const QString &secret) override;
    QFuture<Outcome> remove(const QString &key) override;

private:
    /// `make` makes the job on the keychain's thread; `result` reads what it found there.
    template<class T>
    QFuture<Expected<T>> start(std::function<QKeychain::Job *(QObject *parent)> make,
                               std::function<Expected<T>(QKeychain::Job &job)> result);

    const QString m_service;
    const std::chrono::milliseconds m_timeLimit;
    std::unique_ptr<QThread> m_thread;
    /// Lives on the thread; the jobs are its children.
    std::unique_ptr<QObject> m_worker;
    /// In whose thread answers are given. A job that outlives the store holds it too.
    std::shared_ptr<QObject> m_relay;
};

} // namespace tenderyard
