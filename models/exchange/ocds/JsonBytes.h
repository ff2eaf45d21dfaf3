// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>

class QIODevice;

namespace tenderyard {

/// The input of the JSON reader: a device read in chunks, with what a damaged or hostile file needs handled before the
/// reader sees it. A byte order mark is skipped; control characters (which JSON forbids in texts, and which a NUL in
/// the middle would make the reader take for the end) become spaces; one text or number that is longer than
/// `longestToken` ends the input, since the reader collects it in memory. (The names below are those that RapidJSON
/// asks of a stream.)
class JsonBytes
{
public:
    using Ch = char;

    static constexpr qint64 longestToken = 8 * 1024 * 1024;

    /// Reads `device` from where it stands, at most `length` bytes (negative: all). The device outlives this object.
    explicit JsonBytes(QIODevice &device, qint64 length = -1);

    char Peek() const { return m_at < m_end ? *m_at : '\0'; }
    char Take()
    {
        if (m_at >= m_end)
            return '\0';
        const char c = *m_at++;
        if (m_at == m_end)
            refill();
        return c;
    }
    /// Bytes taken so far, from the place where reading began.
    size_t Tell() const { return size_t(m_chunkStart + (m_at - m_chunk.constData())); }

    /// Only for parsing in place, which is never asked for.
    char *PutBegin() { return nullptr; }
    void Put(char) {}
    void Flush() {}
    size_t PutEnd(char *) { return 0; }

    /// Told by the reader's handler at every event: what was read belongs to a token that is complete.
    void tokenDone() { m_tokenStart = qint64(Tell()); }

    bool tokenTooLong() const { return m_tokenTooLong; }
    bool readFailed() const { return m_readFailed; }
    /// The file begins like UTF-16 or UTF-32, which JSON files for exchange must not be.
    bool wideEncoding() const { return m_wideEncoding; }
    qint64 controlCharacters() const { return m_controlCharacters; }

private:
    void refill();

    QIODevice &m_device;
    QByteArray m_chunk;
    const char *m_at = nullptr;
    const char *m_end = nullptr;
    qint64 m_chunkStart = 0;
    qint64 m_left;
    qint64 m_tokenStart = 0;
    qint64 m_controlCharacters = 0;
    bool m_tokenTooLong = false;
    bool m_readFailed = false;
    bool m_wideEncoding = false;
};

} // namespace tenderyard
