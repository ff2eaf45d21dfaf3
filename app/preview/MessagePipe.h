// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace tenderyard {

/// Messages over open file descriptors, which stay the caller's; waits for them. See PreviewProtocol.
class MessagePipe
{
public:
    struct Message
    {
        quint8 kind = 0;
        QByteArray body;
    };

    MessagePipe(int input, int output) : m_input(input), m_output(output) {}

    /// The next message; nothing at the end of what can be read, and for a body of more than `most` bytes: then
    /// isAtEnd() is false.
    std::optional<Message> read(qsizetype most);
    bool isAtEnd() const { return m_isAtEnd; }
    bool write(const QByteArray &message) const;

private:
    bool readBytes(char *bytes, qsizetype count);

    int m_input;
    int m_output;
    bool m_isAtEnd = false;
};

} // namespace tenderyard
