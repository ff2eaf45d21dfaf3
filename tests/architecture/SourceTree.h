// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/SourceFile.h"

#include <QDir>
#include <QList>
#include <QString>

namespace tenderyard {

/// Every text file that belongs to a checkout (build folders, pictures and data are left out).
class SourceTree
{
public:
    /// Reads the files below `root` at once.
    explicit SourceTree(const QString &root);

    const QList<SourceFile> &files() const { return m_files; }

private:
    void readFile(const QDir &root, const QString &path);

    QList<SourceFile> m_files;
};

} // namespace tenderyard
