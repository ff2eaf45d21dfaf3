// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/SecretStore.h"

#include <QHash>

namespace tenderyard {

/// Keeps secrets until it is destroyed; for tests, and for whoever wants nothing kept. Answers at once.
class MemoryStore final : public SecretStore
{
public:
    QFuture<Expected<QString>> read(const QString &key) override;
    QFuture<Outcome> write(const QString &key, const QString &secret) override;
    QFuture<Outcome> remove(const QString &key) override;

    /// Every answer from now on is this error; an empty code: none.
    void failWith(const QString &code) { m_failure = code; }

private:
    QHash<QString, QString> m_secrets;
    QString m_failure;
};

} // namespace tenderyard
