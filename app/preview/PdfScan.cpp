// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/PdfScan.h"

#include <QByteArrayList>

#include <zlib.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace tenderyard {

namespace {

/// All object streams of a document together are inflated to no more than this.
constexpr qsizetype mostInflated = 64 * 1024 * 1024;
constexpr qsizetype mostOfOneStream = 16 * 1024 * 1024;
/// The name ObjStm and the stream itself stand in one dictionary.
constexpr qsizetype longestDictionary = 2048;
constexpr qsizetype longestName = 40;

bool isDelimiter(char character)
{
    return std::strchr(" \t\r\n\f()<>[]{}/%", character) != nullptr;
}

/// The name at the beginning of `bytes`, with "#6A" put into letters; how long it was written in `written`.
QByteArray nameAt(QByteArrayView bytes, qsizetype &written)
{
    QByteArray name;
    qsizetype at = 0;
    while (at < bytes.size() && name.size() < longestName && !isDelimiter(bytes[at])) {
        if (bytes[at] == '#' && at + 2 < bytes.size()) {
            const QByteArray letter = QByteArray::fromHex(bytes.sliced(at + 1, 2).toByteArray());
            if (letter.size() == 1) {
                name += letter;
                at += 3;
                continue;
            }
        }
        name += bytes[at++];
    }
    written = at;
    return name;
}

/// What zlib makes of `bytes`, as far as it goes, and at most `most`.
QByteArray inflated(QByteArrayView bytes, qsizetype most)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return {};
    QByteArray result;
    std::array<char, 65536> piece{};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = uInt(bytes.size());
    int state = Z_OK;
    while (state == Z_OK && result.size() < most) {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = uInt(piece.size());
        state = ::inflate(&stream, Z_NO_FLUSH);
        if (state == Z_OK || state == Z_STREAM_END)
            result.append(piece.data(), qsizetype(piece.size() - stream.avail_out));
    }
    inflateEnd(&stream);
    return result;
}

/// Whether a box begins with "[0 0", which nearly all do.
bool beginsAtOrigin(QByteArrayView after)
{
    const QByteArray text = after.first(std::min<qsizetype>(after.size(), 120)).toByteArray().trimmed();
    if (!text.startsWith('['))
        return false;
    const QByteArrayList numbers = text.mid(1).simplified().split(' ');
    const auto isZero = [&](qsizetype i) {
        bool ok = false;
        return i < numbers.size() && qAbs(numbers.at(i).toDouble(&ok)) < 0.5 && ok;
    };
    return isZero(0) && isZero(1);
}

/// Whether a rotation is a plain 0.
bool isUpright(QByteArrayView after)
{
    const QByteArray text = after.first(std::min<qsizetype>(after.size(), 16)).toByteArray().simplified();
    return text.startsWith('0') && (text.size() == 1 || isDelimiter(text.at(1)));
}

} // namespace

PdfScan::PdfScan(const QByteArray &content) : m_allowance(mostInflated)
{
    look(content, true);
}

void PdfScan::look(QByteArrayView bytes, bool isFile)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const void *found = std::memchr(bytes.data() + at, '/', size_t(bytes.size() - at));
        if (!found)
            return;
        at = static_cast<const char *>(found) - bytes.data() + 1;
        qsizetype written = 0;
        const QByteArray name = nameAt(bytes.sliced(at), written);
        const QByteArrayView after = bytes.sliced(at + written);
        note(name, after);
        if (isFile && name == "ObjStm")
            lookIntoStream(bytes.sliced(at));
        at += written;
    }
}

void PdfScan::note(const QByteArray &name, QByteArrayView after)
{
    if (name == "JavaScript" || name == "Launch" || name == "RichMedia" || name == "ImportData")
        m_active = true;
    else if (name == "EmbeddedFile" || name == "EmbeddedFiles")
        m_embedded = true;
    else if (name == "Encrypt")
        m_encrypted = true;
    else if (name == "MediaBox" || name == "CropBox")
        m_turned = m_turned || !beginsAtOrigin(after);
    else if (name == "Rotate")
        m_turned = m_turned || !isUpright(after);
}

void PdfScan::lookIntoStream(QByteArrayView fromName)
{
    static const QByteArrayView word("stream");
    const auto dictionary = fromName.first(std::min(fromName.size(), longestDictionary));
    qsizetype begin = dictionary.indexOf(word);
    if (begin < 0 || m_allowance <= 0)
        return;
    begin += word.size();
    if (begin < fromName.size() && fromName[begin] == '\r')
        ++begin;
    if (begin < fromName.size() && fromName[begin] == '\n')
        ++begin;
    const QByteArray objects = inflated(fromName.sliced(begin), std::min(m_allowance, mostOfOneStream));
    m_allowance -= objects.size();
    look(objects, false);
}

} // namespace tenderyard
