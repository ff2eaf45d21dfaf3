// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/MessagePipe.h"

#include "models/preview/PreviewProtocol.h"

#include <QtEndian>

#include <cerrno>

#include <unistd.h>

namespace tenderyard {

std::optional<MessagePipe::Message> MessagePipe::read(qsizetype most)
{
    char header[PreviewProtocol::headerSize];
    if (!readBytes(header, PreviewProtocol::headerSize)) {
        m_isAtEnd = true;
        return {};
    }
    const qsizetype length = qsizetype(qFromBigEndian<quint32>(header)) - 1;
    if (length < 0 || length > most)
        return {};
    Message message{quint8(header[PreviewProtocol::headerSize - 1]), QByteArray(length, Qt::Uninitialized)};
    if (!readBytes(message.body.data(), length))
        return {};
    return message;
}

bool MessagePipe::readBytes(char *bytes, qsizetype count)
{
    while (count > 0) {
        const ssize_t got = ::read(m_input, bytes, size_t(count));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        bytes += got;
        count -= got;
    }
    return true;
}

bool MessagePipe::write(const QByteArray &message) const
{
    const char *bytes = message.constData();
    qsizetype count = message.size();
    while (count > 0) {
        const ssize_t put = ::write(m_output, bytes, size_t(count));
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            return false;
        bytes += put;
        count -= put;
    }
    return true;
}

} // namespace tenderyard
