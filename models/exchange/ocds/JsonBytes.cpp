// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ocds/JsonBytes.h"

#include <QIODevice>

#include <algorithm>
#include <limits>

namespace tenderyard {

namespace {

constexpr qint64 chunkSize = 64 * 1024;

} // namespace

JsonBytes::JsonBytes(QIODevice &device, qint64 length)
    : m_device(device), m_left(length < 0 ? std::numeric_limits<qint64>::max() : length)
{
    refill();
    m_wideEncoding = m_chunk.startsWith("\xFF\xFE") || m_chunk.startsWith("\xFE\xFF");
    if (m_chunk.startsWith("\xEF\xBB\xBF")) {
        m_at += 3;
        if (m_at == m_end)
            refill();
    }
}

void JsonBytes::refill()
{
    m_chunkStart += m_chunk.size();
    m_chunk.clear();
    if (m_chunkStart - m_tokenStart > longestToken) {
        m_tokenTooLong = true;
    } else if (m_left > 0) {
        m_chunk.resize(std::min(chunkSize, m_left));
        const qint64 got = m_device.read(m_chunk.data(), m_chunk.size());
        m_readFailed = got < 0;
        m_chunk.resize(std::max<qint64>(got, 0));
        m_left -= m_chunk.size();
    }
    for (char &c : m_chunk) {
        if (static_cast<unsigned char>(c) < 0x20) {
            if (c != '\n' && c != '\r' && c != '\t')
                ++m_controlCharacters;
            c = ' ';
        }
    }
    m_at = m_chunk.constData();
    m_end = m_at + m_chunk.size();
}

} // namespace tenderyard
