// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/failover/SmallDisk.h"

#include <QDir>
#include <QFile>

#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace tenderyard {

namespace {

bool writeLine(const char *path, const QByteArray &line)
{
    const int file = ::open(path, O_WRONLY | O_CLOEXEC);
    const bool written = file >= 0 && ::write(file, line.constData(), size_t(line.size())) == line.size();
    if (file >= 0)
        ::close(file);
    return written;
}

/// Whoever is not root may mount where only they see it, as a user of a name space of their own.
bool enterOwnUsers()
{
    const QByteArray user = QByteArray::number(geteuid());
    const QByteArray group = QByteArray::number(getegid());
    return unshare(CLONE_NEWUSER) == 0 && writeLine("/proc/self/setgroups", "deny") &&
           writeLine("/proc/self/uid_map", user + ' ' + user + " 1") &&
           writeLine("/proc/self/gid_map", group + ' ' + group + " 1");
}

} // namespace

bool SmallDisk::prepare()
{
    if (geteuid() != 0 && !enterOwnUsers())
        return false;
    // What is mounted from now on is not passed on to others.
    return unshare(CLONE_NEWNS) == 0 && mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

SmallDisk::SmallDisk(int megabytes) : m_folder(QDir::tempPath() + QStringLiteral("/tenderyard-disk-XXXXXX"))
{
    const QByteArray options = QByteArrayLiteral("mode=0755,size=") + QByteArray::number(megabytes) + 'm';
    if (mount("tmpfs", QFile::encodeName(path()).constData(), "tmpfs", 0, options.constData()) != 0)
        qFatal("No small disk: %s", std::strerror(errno));
}

SmallDisk::~SmallDisk()
{
    umount2(QFile::encodeName(path()).constData(), MNT_DETACH);
}

void SmallDisk::fill()
{
    const int file = ::open(QFile::encodeName(ballast()).constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    const std::array<char, 4096> page{};
    ssize_t written = 0;
    while ((written = ::write(file, page.data(), page.size())) > 0) {
    }
    const bool isFull = written < 0 && errno == ENOSPC;
    ::close(file);
    if (!isFull)
        qFatal("The small disk cannot be filled");
}

void SmallDisk::makeRoom()
{
    if (!QFile::remove(ballast()))
        qFatal("The small disk is not emptied");
}

} // namespace tenderyard
