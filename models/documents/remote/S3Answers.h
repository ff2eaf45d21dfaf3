// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>

namespace tenderyard {

/// What S3 stores answer in XML. What cannot be read is answered as nothing.
class S3Answers
{
public:
    struct Part
    {
        QByteArray etag;
        qint64 size = 0;
    };

    struct Upload
    {
        QByteArray key;
        QByteArray id;
        QDateTime begun;
    };

    /// Unfinished ones.
    static QList<Upload> uploads(const QByteArray &body);
    /// Of a begun upload.
    static QByteArray uploadId(const QByteArray &body);
    /// Of the newest unfinished upload of exactly this key; empty for none.
    static QByteArray uploadIdOf(const QByteArray &body, const QByteArray &key);
    /// The parts that are there, by their numbers.
    static QMap<int, Part> parts(const QByteArray &body);
    /// The entity tag of a completed upload, without quotes; empty where it was not completed (which may be said under
    /// the status 200).
    static QByteArray completedTag(const QByteArray &body);

    /// What makes a bucket in this region.
    static QByteArray bucketIn(const QByteArray &region);
    /// What completes an upload of parts with these tags, in their order.
    static QByteArray completion(const QByteArrayList &tags);
    /// An entity tag without its quotes.
    static QByteArray plainTag(const QByteArray &etag);
};

} // namespace tenderyard
