// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace tenderyard {

/// A hash of bytes that come one after the other, several times as fast as Qt's own. Any thread, one at a time.
class ContentHash
{
public:
    /// Md5 proves nothing against anybody; S3 stores tell theirs of what they keep.
    enum class Kind { Sha256, Md5 };

    explicit ContentHash(Kind kind);
    ~ContentHash();

    void add(const char *bytes, qint64 size);
    /// In lower-case hexadecimal digits. Nothing can be added afterwards.
    QByteArray hex();

    /// The bytes of the SHA-256 of all of `content`.
    static QByteArray sha256(const QByteArray &content);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace tenderyard
