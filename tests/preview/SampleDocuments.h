// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>
#include <QStringList>

/// Documents that the tests show: real ones, read where they lie (TENDERYARD_SHARED), and made ones.
namespace tenderyard::sampledocuments {

/// "valid" or "malformed"; empty without the sample data.
inline QStringList files(const QString &kind)
{
    const QDir folder(qEnvironmentVariable("TENDERYARD_SHARED") + QStringLiteral("/data/documents/") + kind);
    QStringList paths;
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names)
        paths.append(folder.filePath(name));
    return paths;
}

inline QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One of the valid files by the end of its name.
inline QByteArray valid(const QString &ending)
{
    for (const QString &path : files(QStringLiteral("valid"))) {
        if (path.endsWith(ending))
            return contents(path);
    }
    return {};
}

/// A PDF of plain objects: `objects` are the bodies of objects 1, 2, …, and object 1 is the catalogue.
QByteArray pdf(const QByteArrayList &objects);
/// A PDF of so many pages; page n says "Page n".
QByteArray pages(int count);
/// One page that shows `size` bytes of noise as a picture, so that nothing of it can be made smaller.
QByteArray heavy(qsizetype size);
/// A PNG that says it is so large; its data are zeros.
QByteArray png(quint32 width, quint32 height);

} // namespace tenderyard::sampledocuments
