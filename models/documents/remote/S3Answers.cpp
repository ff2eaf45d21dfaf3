// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/S3Answers.h"

#include <QByteArrayList>
#include <QHash>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <functional>

namespace tenderyard {

namespace {

using TextsByName = QHash<QString, QByteArray>;

/// The texts of the elements right below the one where the reader stands.
TextsByName textsBelow(QXmlStreamReader &reader)
{
    TextsByName texts;
    while (reader.readNextStartElement()) {
        const QString name = reader.name().toString();
        texts.insert(name, reader.readElementText(QXmlStreamReader::SkipChildElements).toUtf8());
    }
    return texts;
}

/// Each element `item` below the root `root`.
void eachItem(const QByteArray &body, QLatin1String root, QLatin1String item,
              const std::function<void(const TextsByName &)> &take)
{
    QXmlStreamReader reader(body);
    if (!reader.readNextStartElement() || reader.name() != root)
        return;
    while (reader.readNextStartElement()) {
        if (reader.name() == item)
            take(textsBelow(reader));
        else
            reader.skipCurrentElement();
    }
}

/// The texts below a root of this name.
TextsByName textsOf(const QByteArray &body, QLatin1String root)
{
    QXmlStreamReader reader(body);
    return reader.readNextStartElement() && reader.name() == root ? textsBelow(reader) : TextsByName();
}

} // namespace

QByteArray S3Answers::plainTag(const QByteArray &etag)
{
    QByteArray tag = etag.trimmed();
    if (tag.startsWith('"') && tag.endsWith('"') && tag.size() >= 2)
        tag = tag.sliced(1, tag.size() - 2);
    return tag;
}

QByteArray S3Answers::uploadId(const QByteArray &body)
{
    return textsOf(body, QLatin1String("InitiateMultipartUploadResult")).value(QStringLiteral("UploadId"));
}

QByteArray S3Answers::uploadIdOf(const QByteArray &body, const QByteArray &key)
{
    QByteArray newest;
    QByteArray id;
    eachItem(body, QLatin1String("ListMultipartUploadsResult"), QLatin1String("Upload"),
             [&](const TextsByName &upload) {
                 const QByteArray begun = upload.value(QStringLiteral("Initiated"));
                 if (upload.value(QStringLiteral("Key")) == key && begun >= newest) {
                     newest = begun;
                     id = upload.value(QStringLiteral("UploadId"));
                 }
             });
    return id;
}

QMap<int, S3Answers::Part> S3Answers::parts(const QByteArray &body)
{
    QMap<int, Part> parts;
    eachItem(body, QLatin1String("ListPartsResult"), QLatin1String("Part"), [&](const TextsByName &part) {
        parts.insert(part.value(QStringLiteral("PartNumber")).toInt(),
                     {plainTag(part.value(QStringLiteral("ETag"))), part.value(QStringLiteral("Size")).toLongLong()});
    });
    return parts;
}

QByteArray S3Answers::completedTag(const QByteArray &body)
{
    return plainTag(textsOf(body, QLatin1String("CompleteMultipartUploadResult")).value(QStringLiteral("ETag")));
}

QByteArray S3Answers::completion(const QByteArrayList &tags)
{
    QByteArray body;
    QXmlStreamWriter writer(&body);
    writer.writeStartElement(QStringLiteral("CompleteMultipartUpload"));
    for (qsizetype i = 0; i < tags.size(); ++i) {
        writer.writeStartElement(QStringLiteral("Part"));
        writer.writeTextElement(QStringLiteral("PartNumber"), QString::number(i + 1));
        writer.writeTextElement(QStringLiteral("ETag"), u'"' + QString::fromLatin1(tags.at(i)) + u'"');
        writer.writeEndElement();
    }
    writer.writeEndElement();
    return body;
}

} // namespace tenderyard
