// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/DocumentReceiver.h"
#include "models/documents/DocumentTransfer.h"

#include <QThreadPool>

namespace tenderyard {

/// A document on its way from the server, looked at before anybody gets it; see ServerStore.
class DocumentDownload final : public DocumentTransfer
{
    Q_OBJECT
public:
    /// The content is hashed on `threads`, which outlives the download.
    DocumentDownload(Database &database, QThreadPool &threads, DocumentReceiver receiver, QObject *parent);

    void start(const QString &sha256);

private:
    void giveUp() override;
    void fail(const Error &error) override;
    void receiveNext();
    void look();

    QThreadPool &m_threads;
    DocumentReceiver m_receiver;
    QString m_sha256;
    QByteArray m_content;
    qint64 m_size = 0;
};

} // namespace tenderyard
