// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace tenderyard {

/// A file system of its own in memory, of a few megabytes, which can be filled to the last byte. Only this process and
/// those that it starts see it, and it goes with them. Ends the test program when it cannot be had.
class SmallDisk
{
public:
    /// Prepares this process for small disks; before it has a second thread, and so before any QCoreApplication.
    /// Whether the computer lets it.
    static bool prepare();

    explicit SmallDisk(int megabytes);
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    /// Where it is; everybody may enter.
    QString path() const { return m_folder.path(); }
    /// Leaves no room at all.
    void fill();
    /// Makes the room again that fill() took.
    void makeRoom();

private:
    QString ballast() const { return m_folder.filePath(QStringLiteral("ballast")); }

    QTemporaryDir m_folder;
};

} // namespace tenderyard
