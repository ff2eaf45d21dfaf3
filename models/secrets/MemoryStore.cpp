// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/MemoryStore.h"

#include <QPromise>

namespace tenderyard {

namespace {

template<class T> QFuture<T> answered(const T &value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(value);
    promise.finish();
    return promise.future();
}

} // namespace

QFuture<Expected<QString>> MemoryStore::read(const QString &key)
{
    if (!m_failure.isEmpty())
        return answered(Expected<QString>(failure(m_failure)));
    const auto found = m_secrets.constFind(key);
    return answered(found == m_secrets.cend() ? Expected<QString>(failure(QStringLiteral("secret.missing")))
                                              : Expected<QString>(*found));
}

QFuture<Outcome> MemoryStore::write(const QString &key, const QString &secret)
{
    if (!m_failure.isEmpty())
        return answered(Outcome(failure(m_failure)));
    m_secrets.insert(key, secret);
    return answered(Outcome());
}

QFuture<Outcome> MemoryStore::remove(const QString &key)
{
    if (!m_failure.isEmpty())
        return answered(Outcome(failure(m_failure)));
    m_secrets.remove(key);
    return answered(Outcome());
}

} // namespace tenderyard
