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

QList<S3Answers::Upload> S3Answers::uploads(const QByteArray &body)
{
    QList<Upload> uploads;
    eachItem(body, QLatin1String("ListMultipartUploadsResult"), QLatin1String("Upload"),
             [&uploads](const TextsByName &upload) {
                 const QString begun = QString::fromLatin1(upload.value(QStringLiteral("Initiated")));
                 uploads.append({upload.value(QStringLiteral("Key")), upload.value(QStringLiteral("UploadId")),
                                 QDateTime::fromString(begun, Qt::ISODateWithMs)});
             });
    return uploads;
}

QByteArray S3Answers::uploadIdOf(const QByteArray &body, const QByteArray &key)
{
    Upload newest;
    for (const Upload &upload : uploads(body)) {
        if (upload.key == key && (newest.id.isEmpty() || !(upload.begun < newest.begun)))
            newest = upload;
    }
    return newest.id;
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

QByteArray S3Answers::bucketIn(const QByteArray &region)
{
    // Which is where buckets are made that say nothing.
    if (region.isEmpty() || region == "us-east-1")
        return {};
    QByteArray body;
    QXmlStreamWriter writer(&body);
    writer.writeStartElement(QStringLiteral("CreateBucketConfiguration"));
    writer.writeDefaultNamespace(QStringLiteral("http://s3.amazonaws.com/doc/2006-03-01/"));
    writer.writeTextElement(QStringLiteral("LocationConstraint"), QString::fromUtf8(region));
    writer.writeEndElement();
    return body;
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
