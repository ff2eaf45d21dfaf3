// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tenderyard {

/// Removes from the folder of a FolderStore what nobody needs. Other desks may work in the same folder meanwhile: what
/// one of them puts there again in the same moment stays. Not in the GUI thread.
class FolderCleaner
{
public:
    explicit FolderCleaner(const QString &folder) : m_folder(folder) {}

    /// The hashes of some files that were put there, for the last time, more than a day ago. Removes what writes that
    /// were killed left more than a day ago.
    QStringList oldFiles() const;
    /// Removes those of them that are still old; answers how many.
    int remove(const QStringList &hashes) const;

    /// Whoever puts a file there that is there already calls this first.
    static void keep(const QString &path);

private:
    QString m_folder;
};

} // namespace tenderyard
