// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/DocumentContent.h"
#include "models/documents/remote/SealedDocument.h"
#include "models/domain/Expected.h"

#include <QByteArray>

namespace tenderyard {

/// How a document is encrypted before it leaves the desk: libsodium's secretstream (XChaCha20-Poly1305) in pieces of
/// 256 KiB behind a line that says the version. Whoever has not got the key reads nothing and changes nothing unseen: a
/// byte, the order of the pieces, their number, the end. The same content under the same key is always the same bytes,
/// so that an upload that was cut can go on with a document that was sealed anew.
/// Works in the calling thread, which for more than a few pieces must not be the GUI's.
class DocumentCipher
{
public:
    /// Bytes of a key.
    static constexpr qsizetype keySize = 32;

    /// A new random key.
    static QByteArray makeKey();
    /// The encrypted form of `content`. Errors: document.cancelled
    /// (`progress` said so), document.not_stored (the key has not the size of one).
    static Expected<QByteArray> seal(const QByteArray &content, const QByteArray &key,
                                     const DocumentContent::Progress &progress);
    /// The same into `sealed`, which is sealedSize() large and may be sent meanwhile; `sha256` is that of `content`.
    static Outcome seal(const QByteArray &content, const QString &sha256, const QByteArray &key, SealedDocument &sealed,
                        const DocumentContent::Progress &progress);
    /// The content of what seal() made with the same key. Errors: document.tampered (it is anything else),
    /// document.cancelled.
    static Expected<QByteArray> open(const QByteArray &sealed, const QByteArray &key,
                                     const DocumentContent::Progress &progress);
    /// How large a document of `size` bytes is when it is encrypted.
    static qint64 sealedSize(qint64 size);
};

} // namespace tenderyard
