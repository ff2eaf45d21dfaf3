// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/S3Put.h"

#include "models/documents/remote/S3Answers.h"
#include "models/documents/remote/S3Line.h"

#include <QCryptographicHash>

namespace tenderyard {

namespace {

/// The smallest that stores take, but for the last one.
constexpr qint64 bytesInPart = 5LL * 1024 * 1024;
constexpr int s3NotFound = 404;

bool isUploadGone(const RemoteAnswer &answer)
{
    return answer.status == s3NotFound && answer.error.detail.endsWith(QLatin1String("NoSuchUpload"));
}

} // namespace

S3Put::S3Put(S3Line &line, Promise promise, const RemoteParcel &parcel)
    : RemoteTask(line, std::move(promise)), m_line(line), m_parcel(parcel), m_path(line.pathOf(parcel.objectName))
{
}

QByteArray S3Put::part(qsizetype number) const
{
    return m_parcel.sealed.mid((number - 1) * bytesInPart, bytesInPart);
}

QByteArray S3Put::tagOf(const QByteArray &part)
{
    return QCryptographicHash::hash(part, QCryptographicHash::Md5).toHex();
}

QByteArray S3Put::tagOfWhole() const
{
    QByteArray all;
    for (const QByteArray &tag : m_tags)
        all += QByteArray::fromHex(tag);
    return tagOf(all) + '-' + QByteArray::number(m_tags.size());
}

RemoteRequest::Pairs S3Put::uploadQuery() const
{
    return {{"uploadId", m_upload}};
}

void S3Put::start()
{
    setTotal(m_parcel.sealed.size());
    if (m_parcel.fresh)
        begin();
    else
        findUpload();
}

void S3Put::findUpload()
{
    const QByteArray key = m_line.keyOf(m_parcel.objectName);
    ask({"GET", m_line.bucketPath(), {{"uploads", ""}, {"prefix", key}}, {}, {}},
        [this, key](const RemoteAnswer &answer) {
            m_upload = answer.isGood() ? S3Answers::uploadIdOf(answer.body, key) : QByteArray();
            if (!answer.isGood())
                fail(answer.error);
            else if (m_upload.isEmpty())
                begin();
            else
                findParts();
        });
}

void S3Put::findParts()
{
    ask({"GET", m_path, uploadQuery(), {}, {}}, [this](const RemoteAnswer &answer) {
        if (isUploadGone(answer)) {
            begin();
            return;
        }
        if (!answer.isGood()) {
            fail(answer.error);
            return;
        }
        const QMap<int, S3Answers::Part> parts = S3Answers::parts(answer.body);
        for (auto there = parts.cbegin(); there != parts.cend(); ++there) {
            const QByteArray own = part(there.key());
            if (!own.isEmpty() && there->size == own.size() && there->etag == tagOf(own))
                m_tags.insert(there.key(), there->etag);
        }
        sendNext();
    });
}

void S3Put::begin()
{
    m_tags.clear();
    ask({"POST", m_path, {{"uploads", ""}}, {}, {}}, [this](const RemoteAnswer &answer) {
        m_upload = S3Answers::uploadId(answer.body);
        if (!answer.isGood())
            fail(answer.error);
        else if (m_upload.isEmpty())
            fail({QStringLiteral("store.failed"), {}, QStringLiteral("no upload was begun"), {}, {}});
        else
            sendNext();
    });
}

void S3Put::sendNext()
{
    qint64 there = 0;
    int next = 0;
    for (int number = 1; (number - 1) * bytesInPart < m_parcel.sealed.size(); ++number) {
        if (m_tags.contains(number))
            there += qMin(bytesInPart, m_parcel.sealed.size() - (number - 1) * bytesInPart);
        else if (next == 0)
            next = number;
    }
    tell(there);
    if (next == 0) {
        complete();
        return;
    }
    RemoteRequest::Pairs query = uploadQuery();
    query.append({"partNumber", QByteArray::number(next)});
    askCounting({"PUT", m_path, query, {}, part(next)}, there, [this, next](const RemoteAnswer &answer) {
        if (answer.isGood() && !answer.etag.isEmpty()) {
            m_tags.insert(next, S3Answers::plainTag(answer.etag));
            sendNext();
        } else if (isUploadGone(answer)) {
            uploadIsGone(answer.error);
        } else {
            fail(answer.error);
        }
    });
}

void S3Put::complete()
{
    ask({"POST", m_path, uploadQuery(), {{"Content-Type", "application/xml"}}, S3Answers::completion(m_tags.values())},
        [this](const RemoteAnswer &answer) {
            const QByteArray tag = S3Answers::completedTag(answer.body);
            if (isUploadGone(answer))
                uploadIsGone(answer.error);
            else if (!answer.isGood())
                fail(answer.error);
            else if (tag == tagOfWhole())
                lookAtSize();
            else
                readBack();
        });
}

void S3Put::uploadIsGone(const Error &error)
{
    if (m_wasBegunTwice) {
        fail(error);
        return;
    }
    m_wasBegunTwice = true;
    RemoteRequest request{"GET", m_path, {}, {}, {}};
    request.mostAnswered = m_parcel.sealed.size();
    ask(request, [this](const RemoteAnswer &answer) {
        if (answer.isGood() && answer.body == m_parcel.sealed)
            succeed();
        else
            begin();
    });
}

void S3Put::lookAtSize()
{
    ask({"HEAD", m_path, {}, {}, {}}, [this](const RemoteAnswer &answer) {
        if (answer.isGood() && answer.length == m_parcel.sealed.size())
            succeed();
        else if (answer.isGood())
            readBack();
        else
            fail(answer.error);
    });
}

void S3Put::readBack()
{
    RemoteRequest request{"GET", m_path, {}, {}, {}};
    request.mostAnswered = m_parcel.sealed.size();
    ask(request, [this](const RemoteAnswer &answer) {
        if (answer.isGood() && answer.body == m_parcel.sealed)
            succeed();
        else if (answer.isGood() || answer.status == s3NotFound)
            fail({QStringLiteral("document.not_stored"), {}, QStringLiteral("read back and different"), {}, {}});
        else
            fail(answer.error);
    });
}

void S3Put::giveUp()
{
    if (!m_upload.isEmpty())
        m_line.sendOff({"DELETE", m_path, uploadQuery(), {}, {}});
}

} // namespace tenderyard
