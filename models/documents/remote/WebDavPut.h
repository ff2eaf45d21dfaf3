// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/remote/RemoteTask.h"

namespace tenderyard {

class WebDavLine;

/// Puts a document on a WebDAV server: under a name of its own, read back and compared byte by byte, and then moved to
/// where it belongs, which happens at once or not at all. Where the line is not quick and the server takes pieces, an
/// upload that was cut goes on where it was; with other servers it begins anew. Folders that are missing are made.
/// Errors: store.*, document.not_stored (what is read back is not what was sent).
class WebDavPut final : public RemoteTask
{
    Q_OBJECT
public:
    WebDavPut(WebDavLine &line, Promise promise, const RemoteParcel &parcel);

    void start() override;

private:
    void giveUp() override;
    /// Makes a folder, those above it first where they are missing, and goes on.
    void makeFolder(const QByteArray &path, const std::function<void()> &next);
    void makeMissing(const QByteArray &path, const RemoteAnswer &answer, const std::function<void()> &next);
    void begin();
    void send();
    /// Goes on with pieces where an earlier upload was cut.
    void lookHowMuchIsThere();
    void sendPiece(qint64 from);
    /// A server that takes a piece for the whole keeps that alone.
    void lookWhetherKept(qint64 size);
    void refuse(const RemoteAnswer &answer, const std::function<void()> &again);
    /// A server that refuses a large file at its beginning breaks off while it is sent, and its answer gets lost: then
    /// it still takes a small one.
    void lookWhetherTooLarge(const Error &error);
    void readBack();
    void move();
    /// Another desk of the same person may have put the same there meanwhile, and have been half way.
    void lookAtSize();
    void sendAgain();
    /// A move whose answer was lost is done, or not.
    void lookForMoved(const Error &error);
    const QByteArray &sealed() const { return m_parcel.sealed->bytes(); }
    void removeSent();
    /// A failure; nothing of it stays but where it may go on later.
    void abandon(const Error &error);

    WebDavLine &m_line;
    RemoteParcel m_parcel;
    QByteArray m_target;
    QByteArray m_folder;
    QByteArray m_temporary;
    bool m_folderWasGone = false;
    bool m_wasSentTwice = false;
};

} // namespace tenderyard
