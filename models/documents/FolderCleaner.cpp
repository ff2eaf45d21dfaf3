// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/FolderCleaner.h"

#include "models/documents/DocumentContent.h"
#include "models/storage/ThreadGuard.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace tenderyard {

namespace {

constexpr int mostAtOnce = 50;
/// What is being removed is called so for a moment.
const QString goneMark = QStringLiteral(".gone");

bool isOld(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() && file.lastModified().toUTC() < QDateTime::currentDateTimeUtc().addDays(-1);
}

/// As QSaveFile calls what it has not renamed yet.
bool isUnfinished(const QString &name)
{
    static const QRegularExpression unfinished(QStringLiteral("^[0-9a-f]{64}\\.[A-Za-z0-9]{6}$"));
    return unfinished.match(name).hasMatch();
}

/// Gives back what a cleaner that was killed was about to remove.
void giveBack(const QString &gone)
{
    const QString path = gone.chopped(goneMark.size());
    if (QFileInfo::exists(path) || !QFile::rename(gone, path))
        QFile::remove(gone);
}

} // namespace

void FolderCleaner::keep(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
}

QStringList FolderCleaner::oldFiles() const
{
    ThreadGuard::assertNotGuiThread("a document store");
    QStringList hashes;
    QDirIterator files(m_folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString name = files.fileName();
        if (!isOld(path))
            continue;
        if (DocumentContent::isHash(name) &&
            files.filePath() == QStringLiteral("%1/%2/%3").arg(m_folder, name.first(2), name))
            hashes.append(name);
        else if (isUnfinished(name))
            QFile::remove(path);
        else if (name.endsWith(goneMark) && DocumentContent::isHash(name.chopped(goneMark.size())))
            giveBack(path);
    }
    return hashes;
}

int FolderCleaner::remove(const QStringList &hashes) const
{
    ThreadGuard::assertNotGuiThread("a document store");
    int removed = 0;
    for (const QString &hash : hashes.first(qMin<qsizetype>(mostAtOnce, hashes.size()))) {
        const QString path = QStringLiteral("%1/%2/%3").arg(m_folder, hash.first(2), hash);
        const QString gone = path + goneMark;
        if (!isOld(path) || !QFile::rename(path, gone))
            continue;
        // Somebody has put it there again since: then it is theirs.
        if (!isOld(gone))
            giveBack(gone);
        else if (QFile::remove(gone))
            ++removed;
    }
    return removed;
}

} // namespace tenderyard
