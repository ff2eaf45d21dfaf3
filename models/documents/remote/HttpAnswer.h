// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/remote/RemoteAnswer.h"

#include <QList>

#include <utility>

QT_FORWARD_DECLARE_CLASS(QIODevice)

namespace tenderyard {

/// Reads one answer of HTTP/1.1, whatever whoever sends it likes to send: nothing of it is taken to be true, and never
/// more is kept than was asked for. Any thread, one at a time.
class HttpAnswer
{
public:
    enum class State { Reading, Complete, TooLarge, Senseless };

    /// The answer to a HEAD has no body, whatever it says; a good one may have at most `most` bytes, of a refusal the
    /// first 64 KiB are kept. Where a body is `expected`, a good one is only compared with it.
    HttpAnswer(bool isHead, qint64 most, const QByteArray &expected = {})
        : m_isHead(isHead), m_most(expected.isEmpty() ? most : expected.size()), m_expected(expected)
    {
    }

    /// Reads what there is.
    State read(QIODevice &device);
    /// The connection has ended: complete where that is how the answer ends.
    State end();

    /// What is known so far: status, body and headers; no error.
    const RemoteAnswer &answer() const { return m_answer; }
    /// How many bytes of the body were read.
    qint64 bytesRead() const { return m_bytesRead; }
    bool hasBegun() const { return m_hasBegun; }
    /// Whether another request may be sent over the same connection.
    bool staysOpen() const { return m_staysOpen; }

private:
    enum class Part { Head, Body, ChunkSize, Chunk, ChunkEnd, Trailer, Rest, Done };

    bool readLine(QIODevice &device);
    bool takeLine();
    bool takeStatus();
    bool takeHeader();
    bool beginBody();
    bool takeChunkSize();
    bool readBody(QIODevice &device);
    bool compares() const { return !m_expected.isEmpty() && !isRefusal(); }
    /// Takes up to `wanted` bytes; false where there are more than there may be.
    bool keep(QIODevice &device, qint64 wanted, qint64 *got);
    bool compare(QIODevice &device, qint64 wanted, qint64 *got);
    bool isRefusal() const { return m_answer.status >= 300; }
    State stop(State state);

    bool m_isHead;
    qint64 m_most;
    QByteArray m_expected;
    QByteArray m_buffer;
    qint64 m_compared = 0;
    bool m_isDifferent = false;
    RemoteAnswer m_answer;
    Part m_part = Part::Head;
    State m_state = State::Reading;
    QByteArray m_line;
    qint64 m_headSize = 0;
    /// How many bytes of the body, or of the chunk, are still to come.
    qint64 m_left = 0;
    qint64 m_bytesRead = 0;
    bool m_hasBegun = false;
    bool m_isChunked = false;
    bool m_staysOpen = true;
};

} // namespace tenderyard
