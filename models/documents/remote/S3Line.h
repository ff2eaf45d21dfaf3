// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/remote/RemoteLine.h"

#include <QThreadPool>

namespace tenderyard {

/// The way to an S3-compatible store. The first folder of the address is the bucket (or RemoteAccess::bucketInHost),
/// which has to be there; what follows is what the names of all documents begin with.
class S3Line final : public RemoteLine
{
    Q_OBJECT
public:
    explicit S3Line(const RemoteAccess &access);

    QByteArray pathOf(const QString &objectName) const override;
    RemoteTask *makePut(Promise promise, const RemoteParcel &parcel) override;
    RemoteTask *makeRemove(Promise promise, const QString &objectName) override;
    RemoteTask *makeTidy(Promise promise) override;

    /// For what takes longer than a connection should wait.
    QThreadPool &threads() { return m_threads; }

    QByteArray bucketPath() const;
    /// A document's name within the bucket.
    QByteArray keyOf(const QString &objectName) const;

private:
    QThreadPool m_threads;
};

} // namespace tenderyard
