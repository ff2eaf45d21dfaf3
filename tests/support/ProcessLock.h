// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace tenderyard {

/// A lock between the processes of this computer, which goes with the object, and with the process.
class ProcessLock
{
public:
    ProcessLock(const QString &path, int how)
        : m_file(::open(QFile::encodeName(path).constData(), O_CREAT | O_RDWR | O_CLOEXEC, 0600))
    {
        m_held = m_file >= 0 && flock(m_file, how) == 0;
    }
    ~ProcessLock()
    {
        if (m_file >= 0)
            ::close(m_file);
    }
    ProcessLock(const ProcessLock &) = delete;
    ProcessLock &operator=(const ProcessLock &) = delete;

    bool isHeld() const { return m_held; }

private:
    int m_file;
    bool m_held = false;
};

} // namespace tenderyard
