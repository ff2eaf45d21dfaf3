// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/SqlCatalog.h"

#include "models/storage/Dialect.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace tenderyard {

namespace {

Expected<QList<RepeatableScript>> readFolder(const QString &path)
{
    QList<RepeatableScript> scripts;
    const QDir folder(path);
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return failure(QStringLiteral("storage.failed"), QStringLiteral("cannot read ") + file.fileName());
        scripts.append({name, QString::fromUtf8(file.readAll())});
    }
    return scripts;
}

Outcome addMigrations(QMap<int, Migration> &migrations, const QString &path)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{3})_([a-z0-9_]+)\\.sql$"));
    const Expected<QList<RepeatableScript>> scripts = readFolder(path);
    if (!scripts)
        return tl::unexpected(scripts.error());
    for (const RepeatableScript &script : *scripts) {
        const QRegularExpressionMatch match = form.match(script.name);
        if (!match.hasMatch())
            return failure(QStringLiteral("storage.failed"), QStringLiteral("not a migration: ") + script.name);
        const int number = match.captured(1).toInt();
        Migration &migration = migrations[number];
        migration.number = number;
        if (migration.name.isEmpty())
            migration.name = match.captured(2);
        migration.script += script.script + u'\n';
    }
    return {};
}

Expected<QList<RepeatableScript>> readFolders(const QStringList &paths)
{
    QList<RepeatableScript> all;
    for (const QString &path : paths) {
        const Expected<QList<RepeatableScript>> scripts = readFolder(path);
        if (!scripts)
            return tl::unexpected(scripts.error());
        all += *scripts;
    }
    return all;
}

QList<RepeatableScript> byName(QList<RepeatableScript> scripts)
{
    std::ranges::stable_sort(scripts, {}, &RepeatableScript::name);
    return scripts;
}

/// The same texts over what people see: names mean the views of their schema first.
QList<RepeatableScript> forPeople(QList<RepeatableScript> scripts)
{
    for (RepeatableScript &script : scripts) {
        script.name.prepend(QStringLiteral("people/"));
        script.script.prepend(QStringLiteral("SET LOCAL search_path = tenderyard, office;\n"));
    }
    return scripts;
}

} // namespace

Expected<SchemaSource> readSqlCatalog(const QString &root, const Dialect &dialect)
{
    const QString common = root + QStringLiteral("/common");
    const QString own = root + u'/' + dialect.name();
    const QString repeatable = QStringLiteral("/repeatable");
    QMap<int, Migration> migrations;
    SchemaSource source;
    for (const QString &folder : {common, own}) {
        if (const Outcome added = addMigrations(migrations, folder); !added)
            return tl::unexpected(added.error());
    }
    source.migrations = migrations.values();
    const Expected<QList<RepeatableScript>> engines = readFolders({own + repeatable});
    const Expected<QList<RepeatableScript>> both = readFolders({own + QStringLiteral("/layer"), common + repeatable});
    const Expected<QList<RepeatableScript>> peoples = readFolders({common + QStringLiteral("/lists")});
    for (const auto *scripts : {&engines, &both, &peoples}) {
        if (!*scripts)
            return tl::unexpected(scripts->error());
    }
    if (dialect.hasPeoplesSchema())
        source.repeatables = byName(*engines + *both) + forPeople(byName(*both + *peoples));
    else
        source.repeatables = byName(*engines + *both + *peoples);
    return source;
}

} // namespace tenderyard
