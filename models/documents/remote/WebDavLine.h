// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/remote/RemoteLine.h"

#include <QSet>

namespace tenderyard {

/// The way to a WebDAV server. Documents lie in folders that are named after the first two digits of their names.
class WebDavLine final : public RemoteLine
{
    Q_OBJECT
public:
    explicit WebDavLine(const RemoteAccess &access);

    QByteArray pathOf(const QString &objectName) const override;
    RemoteTask *makePut(Promise promise, const RemoteParcel &parcel) override;
    RemoteTask *makeRemove(Promise promise, const QString &objectName) override;
    RemoteTask *makeTidy(Promise promise) override;

    /// Where it lies until all of it is there.
    QByteArray partOf(const QString &objectName) const { return pathOf(objectName) + ".part"; }
    /// Folders that were there when they were asked for last.
    QSet<QByteArray> &folders() { return m_folders; }
    /// Whether the server takes a document in pieces (PUT with Content-Range), which only some do; it has been seen to
    /// keep them, or not, or has not been tried.
    enum class Pieces { Unknown, Kept, Refused };
    Pieces &pieces() { return m_pieces; }

private:
    QSet<QByteArray> m_folders;
    Pieces m_pieces = Pieces::Unknown;
};

} // namespace tenderyard
