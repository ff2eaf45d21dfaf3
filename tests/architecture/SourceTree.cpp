// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/SourceTree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace tenderyard {

namespace {

bool isSource(const QString &path)
{
    static const QRegularExpression known(QStringLiteral(
        R"((\.(cpp|h|sql|cmake|md|txt|json|yml|yaml|xml|desktop|awk|sh|qss|ts|in)|/[\w-]+|\.clang-\w+)$)"));
    return known.match(path).hasMatch();
}

/// What is not written here: what is built, and what the version control keeps.
bool isForeign(const QString &entry)
{
    static const QStringList foreign{QStringLiteral("build"), QStringLiteral(".git"), QStringLiteral(".cache"),
                                     QStringLiteral("LICENSE")};
    return foreign.contains(entry);
}

} // namespace

SourceTree::SourceTree(const QString &root)
{
    const QDir folder(root);
    const QStringList entries = folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString &entry : entries) {
        if (isForeign(entry))
            continue;
        readFile(folder, entry);
        QDirIterator iterator(folder.filePath(entry), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (iterator.hasNext())
            readFile(folder, folder.relativeFilePath(iterator.next()));
    }
}

void SourceTree::readFile(const QDir &root, const QString &path)
{
    QFile file(root.filePath(path));
    if (isSource(path) && QFileInfo(file).isFile() && file.open(QIODevice::ReadOnly))
        m_files.append(SourceFile(path, QString::fromUtf8(file.readAll())));
}

} // namespace tenderyard
