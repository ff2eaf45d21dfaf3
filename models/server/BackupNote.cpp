// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/server/BackupNote.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace tenderyard {

namespace {

constexpr int backupFormat = 1;

QString notePath(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("backup.json"));
}

tl::unexpected<Error> noteError(const char *code, const QString &text)
{
    return tl::unexpected<Error>(Error{QLatin1String(code), text, {}, {}, {}});
}

} // namespace

QString BackupNote::dumpPath(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("office.dump"));
}

QString BackupNote::loginsPath(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("logins.sql"));
}

Expected<QString> BackupNote::hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return noteError("server.unreadable", tr("%1 cannot be read: %2").arg(path, file.errorString()));
    return QString::fromLatin1(hash.result().toHex());
}

Expected<BackupNote> BackupNote::read(const QString &folder)
{
    QFile file(notePath(folder));
    if (!file.open(QIODevice::ReadOnly))
        return noteError("server.no_backup",
                         tr("There is no finished backup in %1: the file backup.json is missing.").arg(folder));
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    if (object.value(u"format").toInt() != backupFormat)
        return noteError("server.no_backup", tr("The backup in %1 is of another version of the program.").arg(folder));
    BackupNote note;
    note.office = object.value(u"office").toString();
    note.madeAt = QDateTime::fromString(object.value(u"made_at").toString(), Qt::ISODate);
    note.schema = object.value(u"schema").toInt();
    note.dumpHash = object.value(u"dump_sha256").toString();
    note.loginsHash = object.value(u"logins_sha256").toString();
    for (const auto &[path, expected] :
         {std::pair(dumpPath(folder), note.dumpHash), std::pair(loginsPath(folder), note.loginsHash)}) {
        const Expected<QString> hash = hashOf(path);
        if (!hash)
            return tl::unexpected(hash.error());
        if (*hash != expected)
            return noteError("server.damaged_backup", tr("%1 is not what was written. Take another backup.").arg(path));
    }
    return note;
}

Outcome BackupNote::write(const QString &folder) const
{
    const QJsonObject object{{QStringLiteral("format"), backupFormat},
                             {QStringLiteral("office"), office},
                             {QStringLiteral("made_at"), madeAt.toUTC().toString(Qt::ISODate)},
                             {QStringLiteral("schema"), schema},
                             {QStringLiteral("dump_sha256"), dumpHash},
                             {QStringLiteral("logins_sha256"), loginsHash}};
    QSaveFile file(notePath(folder));
    const QByteArray text = QJsonDocument(object).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return noteError("server.unwritable", tr("%1 cannot be written: %2").arg(notePath(folder), file.errorString()));
    return {};
}

} // namespace tenderyard
