// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/DocumentCipher.h"

#include "models/storage/ThreadGuard.h"

#include <sodium.h>

#include <algorithm>

namespace tenderyard {

namespace {

// The last character is the version.
const QByteArray cipherMark = QByteArrayLiteral("TYD1");
constexpr qint64 startSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qint64 addedToPiece = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qint64 sealedPiece = DocumentContent::piece + addedToPiece;

static_assert(DocumentCipher::keySize == crypto_secretstream_xchacha20poly1305_KEYBYTES);

const unsigned char *bytesOf(const QByteArray &bytes, qint64 from = 0)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData()) + from;
}

unsigned char *writableBytes(QByteArray &bytes, qint64 from)
{
    return reinterpret_cast<unsigned char *>(bytes.data()) + from;
}

/// The state of a stream, overwritten at its end.
struct StreamState
{
    StreamState() = default;
    ~StreamState() { sodium_memzero(&state, sizeof state); }
    StreamState(const StreamState &) = delete;
    StreamState &operator=(const StreamState &) = delete;

    crypto_secretstream_xchacha20poly1305_state state{};
};

/// What the stream begins with: it differs for each content, so that one key never encrypts two contents alike.
QByteArray startOf(const QByteArray &hash, const QByteArray &key)
{
    QByteArray start(startSize, Qt::Uninitialized);
    crypto_generichash(writableBytes(start, 0), size_t(startSize), bytesOf(hash), quint64(hash.size()), bytesOf(key),
                       size_t(key.size()));
    return start;
}

/// Without it the library works as on a processor that has nothing of its own for this.
void prepareSodium()
{
    static const int ready = sodium_init();
    if (ready < 0)
        qFatal("libsodium does not work here");
}

qint64 piecesOf(qint64 size)
{
    return qMax<qint64>(1, (size + DocumentContent::piece - 1) / DocumentContent::piece);
}

tl::unexpected<Error> notWhatWasSealed()
{
    return failure(QStringLiteral("document.tampered"));
}

} // namespace

QByteArray DocumentCipher::makeKey()
{
    prepareSodium();
    QByteArray key(keySize, Qt::Uninitialized);
    randombytes_buf(key.data(), size_t(keySize));
    return key;
}

qint64 DocumentCipher::sealedSize(qint64 size)
{
    return cipherMark.size() + startSize + piecesOf(size) * addedToPiece + size;
}

Expected<QByteArray> DocumentCipher::seal(const QByteArray &content, const QByteArray &key,
                                          const DocumentContent::Progress &progress)
{
    SealedDocument sealed(sealedSize(content.size()));
    const Outcome done = seal(content, DocumentContent::hashOf(content), key, sealed, progress);
    return done ? Expected<QByteArray>(sealed.bytes()) : tl::unexpected(done.error());
}

Outcome DocumentCipher::seal(const QByteArray &content, const QString &sha256, const QByteArray &key,
                             SealedDocument &sealed, const DocumentContent::Progress &progress)
{
    ThreadGuard::assertNotGuiThread("encryption of a document");
    prepareSodium();
    if (key.size() != keySize || sealed.bytes().size() != sealedSize(content.size()))
        return failure(QStringLiteral("document.not_stored"), QStringLiteral("not a key"));
    const QByteArray start = startOf(QByteArray::fromHex(sha256.toLatin1()), key);
    // The state of a writer is that of a reader with the same start; init_push() would choose a random one.
    StreamState stream;
    crypto_secretstream_xchacha20poly1305_init_pull(&stream.state, bytesOf(start), bytesOf(key));
    char *target = sealed.writable();
    target = std::copy(cipherMark.begin(), cipherMark.end(), target);
    target = std::copy(start.begin(), start.end(), target);
    const qint64 pieces = piecesOf(content.size());
    for (qint64 number = 0; number < pieces; ++number) {
        const qint64 from = number * DocumentContent::piece;
        const qint64 size = qMin(DocumentContent::piece, content.size() - from);
        const auto tag = number + 1 < pieces ? crypto_secretstream_xchacha20poly1305_TAG_MESSAGE
                                             : crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        crypto_secretstream_xchacha20poly1305_push(&stream.state, reinterpret_cast<unsigned char *>(target), nullptr,
                                                   bytesOf(content, from), quint64(size), bytesOf(cipherMark),
                                                   quint64(cipherMark.size()), static_cast<unsigned char>(tag));
        target += size + addedToPiece;
        sealed.setReady(target - sealed.writable());
        if (!progress(from + size, content.size()))
            return DocumentContent::cancelled();
    }
    return {};
}

Expected<QByteArray> DocumentCipher::open(const QByteArray &sealed, const QByteArray &key,
                                          const DocumentContent::Progress &progress)
{
    ThreadGuard::assertNotGuiThread("decryption of a document");
    prepareSodium();
    const qint64 beginning = cipherMark.size() + startSize;
    if (key.size() != keySize || sealed.size() < beginning + addedToPiece || !sealed.startsWith(cipherMark))
        return notWhatWasSealed();
    StreamState stream;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&stream.state, bytesOf(sealed, cipherMark.size()),
                                                        bytesOf(key)) != 0)
        return notWhatWasSealed();
    QByteArray content(sealed.size() - beginning, Qt::Uninitialized);
    qint64 written = 0;
    bool ended = false;
    for (qint64 from = beginning; from < sealed.size(); from += sealedPiece) {
        const qint64 size = qMin(sealedPiece, sealed.size() - from);
        unsigned char tag = 0;
        // Nothing comes behind the end.
        if (ended || size < addedToPiece ||
            crypto_secretstream_xchacha20poly1305_pull(&stream.state, writableBytes(content, written), nullptr, &tag,
                                                       bytesOf(sealed, from), quint64(size), bytesOf(cipherMark),
                                                       quint64(cipherMark.size())) != 0)
            return notWhatWasSealed();
        written += size - addedToPiece;
        ended = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        if (!progress(from + size, sealed.size()))
            return DocumentContent::cancelled();
    }
    if (!ended)
        return notWhatWasSealed();
    content.resize(written);
    return content;
}

} // namespace tenderyard
