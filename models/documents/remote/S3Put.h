// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/ContentHash.h"
#include "models/documents/remote/RemoteTask.h"

#include <QByteArrayList>

namespace tenderyard {

class S3Line;

/// Puts a document into an S3-compatible store. One that is small, or that a quick line carries there in a few seconds,
/// goes at once; any other as an upload of several parts, which comes into being when it is completed. One that was cut
/// goes on with the parts that are not there yet: the store is asked which are (the same document is always the same
/// bytes). The hash of all that is sent is signed, so the store refuses what arrives otherwise; what it says of the
/// whole is compared, and where it says it in another way, all of it is read back. Errors: store.*, document.not_stored
/// (what is there is not what was sent).
class S3Put final : public RemoteTask
{
    Q_OBJECT
public:
    S3Put(S3Line &line, Promise promise, const RemoteParcel &parcel);

    void start() override;

private:
    void giveUp() override;
    /// Hashes what is encrypted by now, and goes on once that is all of it.
    void hashMore();
    void sendWhole();
    /// The MD5 of all of it, made in a thread while it is sent.
    QFuture<QByteArray> tagLater() const;
    /// Makes the bucket where `answer` says that there is none, once, and goes on with `next`; false where it says
    /// something else.
    bool makesBucket(const RemoteAnswer &answer, const std::function<void()> &next);
    void findUpload();
    void findParts();
    void begin();
    void sendNext();
    void complete();
    void lookAtSize();
    void readBack();
    /// The upload is not known to the store any more: it was completed and the answer was lost, or it was given up.
    void uploadIsGone(const Error &error);
    const QByteArray &sealed() const { return m_parcel.sealed->bytes(); }
    QByteArray part(qsizetype number) const;
    /// The MD5 of each part, as the store's entity tag is made.
    static QByteArray tagOf(const QByteArray &part);
    QByteArray tagOfWhole() const;
    RemoteRequest::Pairs uploadQuery() const;

    S3Line &m_line;
    RemoteParcel m_parcel;
    QByteArray m_path;
    QByteArray m_upload;
    /// Of the parts that are there.
    QMap<int, QByteArray> m_tags;
    ContentHash m_sha256{ContentHash::Kind::Sha256};
    qint64 m_hashed = 0;
    /// Of all of it, in hexadecimal digits.
    QByteArray m_hash;
    bool m_bucketWasMade = false;
    bool m_wasBegunTwice = false;
};

} // namespace tenderyard
