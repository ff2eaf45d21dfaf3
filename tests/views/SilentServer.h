// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tenderyard {

/// A port of this computer that takes connections and never says a word.
class SilentServer
{
public:
    SilentServer();
    ~SilentServer();
    SilentServer(const SilentServer &) = delete;
    SilentServer &operator=(const SilentServer &) = delete;

    int port() const { return m_port; }

private:
    int m_socket = -1;
    int m_port = 0;
};

} // namespace tenderyard
