// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"

#include <QString>

namespace tenderyard {

/// Argon2id through libsodium. Takes as long as its cost says: on a worker's thread only.
class PasswordHash
{
public:
    /// What one hash costs: Moderate some 0.6 s and 256 MiB, Interactive 0.1 s and 64 MiB, Lowest for tests.
    enum class Cost { Lowest, Interactive, Moderate };

    explicit PasswordHash(Cost cost = Cost::Moderate) : m_cost(cost) {}

    /// The text to store, salted anew each time. Error: storage.failed when there is not memory enough.
    Expected<QString> hash(const QString &password) const;
    /// Whether `stored` was made from this password, at whatever cost. Also takes its time when `stored` is empty, so
    /// that the time does not tell whether there is such a person.
    bool verify(const QString &password, const QString &stored) const;
    /// Whether `stored` was made at another cost than this one's, and shall be made again at the next sign-in.
    bool needsRehash(const QString &stored) const;

    /// Overwrites a secret where it lies and empties it; shared with another QString, it is only emptied.
    static void wipe(QString &secret);

private:
    Cost m_cost;
};

} // namespace tenderyard
