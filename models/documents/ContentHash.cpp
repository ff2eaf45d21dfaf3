// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/ContentHash.h"

#include <array>

#include <openssl/evp.h>

namespace tenderyard {

struct ContentHash::State
{
    State() = default;
    ~State() { EVP_MD_CTX_free(context); }
    State(const State &) = delete;
    State &operator=(const State &) = delete;

    EVP_MD_CTX *context = EVP_MD_CTX_new();
};

ContentHash::ContentHash(Kind kind) : m_state(std::make_unique<State>())
{
    if (EVP_DigestInit_ex(m_state->context, kind == Kind::Md5 ? EVP_md5() : EVP_sha256(), nullptr) != 1)
        qFatal("The hash is not there");
}

ContentHash::~ContentHash() = default;

void ContentHash::add(const char *bytes, qint64 size)
{
    EVP_DigestUpdate(m_state->context, bytes, size_t(size));
}

QByteArray ContentHash::hex()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> bytes{};
    unsigned int size = 0;
    EVP_DigestFinal_ex(m_state->context, bytes.data(), &size);
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), size).toHex();
}

QByteArray ContentHash::sha256(const QByteArray &content)
{
    ContentHash hash(Kind::Sha256);
    hash.add(content.constData(), content.size());
    return QByteArray::fromHex(hash.hex());
}

} // namespace tenderyard
