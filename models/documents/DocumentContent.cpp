// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/DocumentContent.h"

#include "models/documents/ContentHash.h"
#include "models/documents/DocumentStore.h"
#include "models/documents/MediaType.h"
#include "models/storage/ThreadGuard.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace tenderyard {

namespace {

/// A name that people can be shown: without folders, control characters and marks that turn the direction of text.
QString shownName(const QString &fileName)
{
    QString name;
    const QString last = fileName.section(QRegularExpression(QStringLiteral("[/\\\\]")), -1);
    for (const QChar character : last) {
        if (character.isPrint())
            name += character;
    }
    name = name.trimmed().left(255);
    return name.isEmpty() ? QStringLiteral("document") : name;
}

} // namespace

tl::unexpected<Error> DocumentContent::cancelled()
{
    return failure(QStringLiteral("document.cancelled"));
}

bool DocumentContent::isHash(const QString &text)
{
    static const QRegularExpression hash(QStringLiteral("^[0-9a-f]{64}$"));
    return hash.match(text).hasMatch();
}

QString DocumentContent::hashOf(const QByteArray &content)
{
    return QString::fromLatin1(ContentHash::sha256(content).toHex());
}

QString DocumentContent::urlOf(const QString &sha256)
{
    return QStringLiteral("sha256:") + sha256;
}

Expected<QByteArray> DocumentContent::read(const QString &path, const QString &missing, const Progress &progress)
{
    ThreadGuard::assertNotGuiThread("a document store");
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(missing, file.errorString());
    if (file.size() > DocumentStore::largest)
        return failure(QStringLiteral("document.too_large"));
    QByteArray content;
    content.reserve(file.size() + piece);
    while (!file.atEnd()) {
        const qint64 before = content.size();
        content.resize(before + piece);
        const qint64 got = file.read(content.data() + before, piece);
        content.resize(before + qMax<qint64>(0, got));
        if (got <= 0)
            return failure(missing, file.errorString());
        // It may have grown since its size was asked for.
        if (content.size() > DocumentStore::largest)
            return failure(QStringLiteral("document.too_large"));
        if (!progress(content.size(), file.size()))
            return cancelled();
    }
    return content;
}

Expected<StoredFile> DocumentContent::describe(const QByteArray &content, const QString &fileName)
{
    if (content.isEmpty())
        return failure(QStringLiteral("document.empty"));
    if (content.size() > DocumentStore::largest)
        return failure(QStringLiteral("document.too_large"));
    const QString mediaType = MediaType::ofContent(content.first(qMin(content.size(), MediaType::bytesNeeded)));
    if (mediaType.isEmpty())
        return failure(QStringLiteral("document.type"));
    const QString sha256 = hashOf(content);
    return StoredFile{urlOf(sha256), shownName(fileName), mediaType, content.size(), sha256};
}

} // namespace tenderyard
