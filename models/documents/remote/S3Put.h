// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/remote/RemoteTask.h"

#include <QByteArrayList>

namespace tenderyard {

class S3Line;

/// Puts a document into an S3-compatible store as an upload of several parts of 5 MiB, which comes into being at once
/// when it is completed. One that was cut goes on with the parts that are not there yet: the store is asked which are
/// (the same document is always the same bytes). Each part's hash is signed, so the store refuses one that arrives
/// otherwise; what it says of the whole is compared, and where it says it in another way, all of it is read back.
/// Errors: store.*, document.not_stored (what is there is not what was sent).
class S3Put final : public RemoteTask
{
    Q_OBJECT
public:
    S3Put(S3Line &line, Promise promise, const RemoteParcel &parcel);

    void start() override;

private:
    void giveUp() override;
    void findUpload();
    void findParts();
    void begin();
    void sendNext();
    void complete();
    void lookAtSize();
    void readBack();
    /// The upload is not known to the store any more: it was completed and the answer was lost, or it was given up.
    void uploadIsGone(const Error &error);
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
    bool m_wasBegunTwice = false;
};

} // namespace tenderyard
