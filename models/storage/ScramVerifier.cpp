// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/ScramVerifier.h"

#include "models/storage/SaslPrep.h"
#include "models/storage/ThreadGuard.h"

#include <sodium.h>

#include <array>

namespace tenderyard {

namespace {

constexpr size_t keySize = crypto_auth_hmacsha256_BYTES;
constexpr size_t saltSize = 16;

using ScramKey = std::array<unsigned char, keySize>;

const unsigned char *bytesOf(const QByteArray &text)
{
    return reinterpret_cast<const unsigned char *>(text.constData());
}

ScramKey keyedHash(const unsigned char *key, size_t length, const QByteArray &message)
{
    crypto_auth_hmacsha256_state state;
    ScramKey hash{};
    crypto_auth_hmacsha256_init(&state, key, length);
    crypto_auth_hmacsha256_update(&state, bytesOf(message), size_t(message.size()));
    crypto_auth_hmacsha256_final(&state, hash.data());
    sodium_memzero(&state, sizeof state);
    return hash;
}

/// Hi() of RFC 5802: PBKDF2 with one block.
ScramKey saltedPassword(const QByteArray &password, const QByteArray &salt, int cost)
{
    crypto_auth_hmacsha256_state keyed;
    crypto_auth_hmacsha256_init(&keyed, bytesOf(password), size_t(password.size()));
    ScramKey round = keyedHash(bytesOf(password), size_t(password.size()), salt + QByteArray("\0\0\0\1", 4));
    ScramKey sum = round;
    for (int i = 1; i < cost; ++i) {
        crypto_auth_hmacsha256_state state = keyed;
        crypto_auth_hmacsha256_update(&state, round.data(), round.size());
        crypto_auth_hmacsha256_final(&state, round.data());
        for (size_t at = 0; at < keySize; ++at)
            sum[at] ^= round[at];
    }
    sodium_memzero(&keyed, sizeof keyed);
    return sum;
}

QString base64Of(const ScramKey &key)
{
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(key.data()), qsizetype(keySize)).toBase64());
}

} // namespace

Expected<QString> ScramVerifier::make(const QString &password)
{
    if (password.size() < shortestPassword)
        return failure(QStringLiteral("account.password_too_short"), {}, QStringLiteral("password"));
    if (password.contains(QChar(u'\0')))
        return failure(QStringLiteral("input.check"), {}, QStringLiteral("password"));
    if (sodium_init() < 0)
        return failure(QStringLiteral("storage.failed"), QStringLiteral("no random numbers"));
    QByteArray salt(qsizetype(saltSize), '\0');
    randombytes_buf(salt.data(), saltSize);
    return of(password, salt, iterations);
}

QString ScramVerifier::of(const QString &password, const QByteArray &salt, int cost)
{
    ThreadGuard::assertNotGuiThread("A password's verifier");
    QByteArray secret = saslPrepared(password).toUtf8();
    ScramKey salted = saltedPassword(secret, salt, cost);
    ScramKey client = keyedHash(salted.data(), keySize, QByteArrayLiteral("Client Key"));
    ScramKey stored{};
    crypto_hash_sha256(stored.data(), client.data(), client.size());
    const ScramKey server = keyedHash(salted.data(), keySize, QByteArrayLiteral("Server Key"));
    sodium_memzero(secret.data(), size_t(secret.size()));
    sodium_memzero(salted.data(), salted.size());
    sodium_memzero(client.data(), client.size());
    return QStringLiteral("SCRAM-SHA-256$%1:%2$%3:%4")
        .arg(QString::number(cost), QString::fromLatin1(salt.toBase64()), base64Of(stored), base64Of(server));
}

} // namespace tenderyard
