// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"

#include <QFuture>
#include <QString>

namespace tenderyard {

/// Where passwords are kept between two runs of the program. Used in the GUI thread; nothing here waits: every answer
/// arrives through a future, which is cancelled when the store goes first. What is kept is never written to a log, a
/// settings file or an argument list.
///
/// Errors: secret.missing (nothing is kept under this key), secret.none (there is no keychain here), secret.locked (no
/// answer within the time limit: it waits for a person to unlock it, or hangs), secret.denied (it refused).
class SecretStore
{
public:
    SecretStore() = default;
    virtual ~SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;

    virtual QFuture<Expected<QString>> read(const QString &key) = 0;
    /// Replaces what was kept under `key`.
    virtual QFuture<Outcome> write(const QString &key, const QString &secret) = 0;
    /// Done as well where nothing was kept.
    virtual QFuture<Outcome> remove(const QString &key) = 0;
};

} // namespace tenderyard
