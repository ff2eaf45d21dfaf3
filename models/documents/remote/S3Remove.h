// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/remote/RemoteTask.h"

namespace tenderyard {

class S3Line;

/// Removes a document from an S3-compatible store, and the parts of uploads of it that did not come to their end; done
/// as well where there is nothing.
class S3Remove final : public RemoteTask
{
    Q_OBJECT
public:
    S3Remove(S3Line &line, Promise promise, const QString &objectName);

    void start() override;

private:
    void giveUpUpload(const QByteArray &upload);
    void removeObject();

    S3Line &m_line;
    QByteArray m_path;
    QByteArray m_key;
    int m_uploads = 0;
};

} // namespace tenderyard
