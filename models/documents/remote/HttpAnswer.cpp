// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/HttpAnswer.h"

#include <QIODevice>

#include <cstring>

namespace tenderyard {

namespace {

constexpr qint64 mostOfHead = 64 * 1024;
constexpr qint64 mostOfRefusal = 64 * 1024;
constexpr qint64 bytesAtOnce = 64 * 1024;

bool isWithoutBody(int status)
{
    return status == 204 || status == 304;
}

} // namespace

HttpAnswer::State HttpAnswer::stop(State state)
{
    m_part = Part::Done;
    m_state = state;
    m_answer.isExpected = compares() && !m_isDifferent && m_compared == m_expected.size();
    m_staysOpen = m_staysOpen && state == State::Complete;
    return state;
}

HttpAnswer::State HttpAnswer::read(QIODevice &device)
{
    while (m_state == State::Reading && device.bytesAvailable() > 0) {
        m_hasBegun = true;
        const bool isBody = m_part == Part::Body || m_part == Part::Chunk || m_part == Part::Rest;
        if (isBody) {
            if (!readBody(device))
                return stop(State::TooLarge);
        } else if (!readLine(device)) {
            return stop(State::Senseless);
        }
    }
    return m_state;
}

HttpAnswer::State HttpAnswer::end()
{
    if (m_state == State::Reading && m_part == Part::Rest)
        stop(State::Complete);
    m_staysOpen = false;
    return m_state;
}

bool HttpAnswer::readLine(QIODevice &device)
{
    m_line += device.readLine(mostOfHead);
    if (m_line.size() > mostOfHead)
        return false;
    if (!m_line.endsWith('\n'))
        return true;
    m_headSize += m_line.size();
    m_line = m_line.trimmed();
    const bool good = m_headSize <= mostOfHead && takeLine();
    m_line.clear();
    return good;
}

bool HttpAnswer::takeLine()
{
    switch (m_part) {
    case Part::Head:
        if (m_answer.status == 0)
            return takeStatus();
        return m_line.isEmpty() ? beginBody() : takeHeader();
    case Part::ChunkSize:
        return takeChunkSize();
    case Part::ChunkEnd:
        m_part = Part::ChunkSize;
        // A line for each chunk is no head.
        m_headSize = 0;
        return m_line.isEmpty();
    case Part::Trailer:
        if (m_line.isEmpty())
            stop(State::Complete);
        return true;
    default:
        return false;
    }
}

bool HttpAnswer::takeStatus()
{
    const QByteArrayList words = m_line.split(' ');
    bool isNumber = false;
    m_answer.status = words.size() > 1 ? words.at(1).toInt(&isNumber) : 0;
    m_staysOpen = words.first() == "HTTP/1.1";
    return m_line.startsWith("HTTP/1.") && isNumber && m_answer.status >= 100 && m_answer.status <= 999;
}

bool HttpAnswer::takeHeader()
{
    const qsizetype colon = m_line.indexOf(':');
    if (colon <= 0)
        return false;
    const QByteArray name = m_line.first(colon).toLower();
    const QByteArray value = m_line.sliced(colon + 1).trimmed();
    bool good = true;
    if (name == "content-length")
        m_answer.length = value.toLongLong(&good);
    else if (name == "transfer-encoding")
        m_isChunked = value.toLower() == "chunked";
    else if (name == "connection" && value.toLower() == "close")
        m_staysOpen = false;
    else if (name == "etag")
        m_answer.etag = value;
    else if (name == "retry-after")
        m_answer.retryAfter = value.toInt();
    return good && m_answer.length >= -1;
}

bool HttpAnswer::beginBody()
{
    if (m_answer.status < 200) {
        // It announces another answer.
        m_answer = {};
        m_isChunked = false;
        return true;
    }
    if (m_isHead || isWithoutBody(m_answer.status) || (!m_isChunked && m_answer.length == 0)) {
        stop(State::Complete);
        return true;
    }
    if (m_isChunked) {
        m_part = Part::ChunkSize;
        m_answer.length = -1;
        return true;
    }
    m_part = m_answer.length > 0 ? Part::Body : Part::Rest;
    m_left = m_answer.length;
    if (!isRefusal() && !compares() && m_left > 0 && m_left <= m_most)
        m_answer.body.reserve(m_left);
    return true;
}

bool HttpAnswer::takeChunkSize()
{
    bool good = false;
    m_left = m_line.split(';').first().trimmed().toLongLong(&good, 16);
    m_part = m_left > 0 ? Part::Chunk : Part::Trailer;
    return good && m_left >= 0;
}

bool HttpAnswer::keep(QIODevice &device, qint64 wanted, qint64 *got)
{
    QByteArray &body = m_answer.body;
    const qint64 before = body.size();
    body.resize(before + wanted);
    *got = qMax<qint64>(0, device.read(body.data() + before, wanted));
    body.resize(before + *got);
    if (isRefusal())
        body.truncate(mostOfRefusal);
    else if (body.size() > m_most)
        body.clear();
    return isRefusal() || before + *got <= m_most;
}

bool HttpAnswer::compare(QIODevice &device, qint64 wanted, qint64 *got)
{
    m_buffer.resize(bytesAtOnce);
    *got = qMax<qint64>(0, device.read(m_buffer.data(), wanted));
    if (m_compared + *got > m_most)
        return false;
    m_isDifferent =
        m_isDifferent || std::memcmp(m_buffer.constData(), m_expected.constData() + m_compared, size_t(*got)) != 0;
    m_compared += *got;
    return true;
}

bool HttpAnswer::readBody(QIODevice &device)
{
    qint64 wanted = qMin(bytesAtOnce, device.bytesAvailable());
    if (m_part != Part::Rest)
        wanted = qMin(wanted, m_left);
    qint64 got = 0;
    if (!(compares() ? compare(device, wanted, &got) : keep(device, wanted, &got)))
        return false;
    m_bytesRead += got;
    if (m_part == Part::Rest)
        return true;
    m_left -= got;
    if (m_left == 0 && m_part == Part::Chunk)
        m_part = Part::ChunkEnd;
    else if (m_left == 0)
        stop(State::Complete);
    return true;
}

} // namespace tenderyard
