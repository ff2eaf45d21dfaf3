// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/S3Put.h"

#include "models/documents/remote/S3Answers.h"
#include "models/documents/remote/S3Line.h"
#include "models/domain/Deliver.h"

#include <QElapsedTimer>

#include <memory>

namespace tenderyard {

namespace {

/// Stores take 5 MiB at least, but for the last one; the largest document makes five.
constexpr qint64 bytesInPart = 5LL * 1024 * 1024 + 64LL * 1024;
constexpr int s3NotFound = 404;
constexpr int s3Conflict = 409;

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
    return sealed().mid((number - 1) * bytesInPart, bytesInPart);
}

QByteArray S3Put::tagOf(const QByteArray &part)
{
    ContentHash hash(ContentHash::Kind::Md5);
    hash.add(part.constData(), part.size());
    return hash.hex();
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
    setTotal(sealed().size());
    connect(m_parcel.sealed.get(), &SealedDocument::more, this, &S3Put::hashMore);
    hashMore();
}

void S3Put::hashMore()
{
    const qint64 ready = m_parcel.sealed->ready();
    const qint64 more = ready - m_hashed;
    if (more == 0)
        return;
    m_sha256.add(sealed().constData() + m_hashed, more);
    m_hashed = ready;
    if (ready < sealed().size())
        return;
    disconnect(m_parcel.sealed.get(), nullptr, this, nullptr);
    m_hash = m_sha256.hex();
    if (!m_parcel.fresh)
        findUpload();
    else
        begin();
}

QFuture<QByteArray> S3Put::tagLater() const
{
    auto promise = std::make_shared<QPromise<QByteArray>>();
    promise->start();
    m_line.threads().start([promise, bytes = sealed()] {
        promise->addResult(tagOf(bytes));
        promise->finish();
    });
    return promise->future();
}

void S3Put::sendWhole()
{
    const QFuture<QByteArray> tag = tagLater();
    RemoteRequest request{"PUT", m_path, {}, {}, sealed()};
    request.bodyHash = m_hash;
    QElapsedTimer time;
    time.start();
    askCounting(request, 0, [this, time, tag](const RemoteAnswer &answer) {
        m_line.noteUpload(answer.isGood() ? sealed().size() : 0, time.elapsed());
        if (makesBucket(answer, [this] { sendWhole(); }))
            return;
        if (!answer.isGood()) {
            fail(answer.error);
            return;
        }
        deliver(tag, this, [this, told = S3Answers::plainTag(answer.etag)](const QByteArray &own) {
            if (told == own)
                succeed();
            else
                readBack();
        });
    });
}

bool S3Put::makesBucket(const RemoteAnswer &answer, const std::function<void()> &next)
{
    const bool isMissing = answer.status == s3NotFound && answer.error.detail.endsWith(QLatin1String("NoSuchBucket"));
    if (!isMissing || m_bucketWasMade)
        return false;
    m_bucketWasMade = true;
    const QByteArray region = m_line.access().region.toUtf8();
    ask({"PUT", m_line.bucketPath(), {}, {{"Content-Type", "application/xml"}}, S3Answers::bucketIn(region)},
        [this, next, error = answer.error](const RemoteAnswer &made) {
            // Somebody else may have made it meanwhile.
            if (made.isGood() || made.status == s3Conflict)
                next();
            else
                fail(error);
        });
    return true;
}

void S3Put::findUpload()
{
    const QByteArray key = m_line.keyOf(m_parcel.objectName);
    ask({"GET", m_line.bucketPath(), {{"uploads", ""}, {"prefix", key}}, {}, {}},
        [this, key](const RemoteAnswer &answer) {
            if (makesBucket(answer, [this] { begin(); }))
                return;
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
    if (!m_wasBegunTwice && (sealed().size() <= bytesInPart || m_line.isQuick(sealed().size()))) {
        sendWhole();
        return;
    }
    ask({"POST", m_path, {{"uploads", ""}}, {}, {}}, [this](const RemoteAnswer &answer) {
        if (makesBucket(answer, [this] { begin(); }))
            return;
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
    for (int number = 1; (number - 1) * bytesInPart < sealed().size(); ++number) {
        if (m_tags.contains(number))
            there += qMin(bytesInPart, sealed().size() - (number - 1) * bytesInPart);
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
    QElapsedTimer time;
    time.start();
    const QByteArray own = part(next);
    askCounting({"PUT", m_path, query, {}, own}, there, [this, next, time, own](const RemoteAnswer &answer) {
        m_line.noteUpload(answer.isGood() ? own.size() : 0, time.elapsed());
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
    request.expected = sealed();
    ask(request, [this](const RemoteAnswer &answer) {
        if (answer.isGood() && answer.isExpected)
            succeed();
        else
            begin();
    });
}

void S3Put::lookAtSize()
{
    ask({"HEAD", m_path, {}, {}, {}}, [this](const RemoteAnswer &answer) {
        if (answer.isGood() && answer.length == sealed().size())
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
    request.expected = sealed();
    ask(request, [this](const RemoteAnswer &answer) {
        if (answer.isGood() && answer.isExpected)
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
