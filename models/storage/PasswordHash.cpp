// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/PasswordHash.h"

#include "models/storage/ThreadGuard.h"

#include <sodium.h>

#include <array>

namespace tenderyard {

namespace {

struct Limits
{
    unsigned long long operations;
    size_t memory;
};

Limits limitsOf(PasswordHash::Cost cost)
{
    switch (cost) {
    case PasswordHash::Cost::Lowest:
        return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
    case PasswordHash::Cost::Interactive:
        return {crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE};
    case PasswordHash::Cost::Moderate:
        break;
    }
    return {crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE};
}

/// A password's bytes, overwritten at the end. Composed first: the same letters typed on another keyboard may come
/// in other code points.
class SecretBytes
{
public:
    explicit SecretBytes(const QString &password)
    {
        QString composed = password.normalized(QString::NormalizationForm_C);
        m_bytes = composed.toUtf8();
        // Unchanged text shares its memory with the caller's, which is not ours to overwrite.
        if (composed.isDetached())
            sodium_memzero(composed.data(), size_t(composed.size()) * sizeof(QChar));
    }
    ~SecretBytes() { sodium_memzero(m_bytes.data(), size_t(m_bytes.size())); }
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;

    const char *data() const { return m_bytes.constData(); }
    unsigned long long size() const { return static_cast<unsigned long long>(m_bytes.size()); }

private:
    QByteArray m_bytes;
};

bool isReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

} // namespace

Expected<QString> PasswordHash::hash(const QString &password) const
{
    ThreadGuard::assertNotGuiThread("A password hash");
    const SecretBytes secret(password);
    const Limits limits = limitsOf(m_cost);
    std::array<char, crypto_pwhash_STRBYTES> stored{};
    if (!isReady() || crypto_pwhash_str_alg(stored.data(), secret.data(), secret.size(), limits.operations,
                                            limits.memory, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return failure(QStringLiteral("storage.failed"), QStringLiteral("no memory for a password hash"));
    return QString::fromLatin1(stored.data());
}

bool PasswordHash::verify(const QString &password, const QString &stored) const
{
    ThreadGuard::assertNotGuiThread("A password hash");
    if (stored.isEmpty()) {
        hash(password);
        return false;
    }
    const SecretBytes secret(password);
    return isReady() && crypto_pwhash_str_verify(stored.toLatin1().constData(), secret.data(), secret.size()) == 0;
}

bool PasswordHash::needsRehash(const QString &stored) const
{
    const Limits limits = limitsOf(m_cost);
    return crypto_pwhash_str_needs_rehash(stored.toLatin1().constData(), limits.operations, limits.memory) != 0;
}

void PasswordHash::wipe(QString &secret)
{
    if (!secret.isEmpty() && secret.isDetached())
        sodium_memzero(secret.data(), size_t(secret.size()) * sizeof(QChar));
    secret.clear();
}

} // namespace tenderyard
