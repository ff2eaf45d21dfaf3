// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/DocumentTransfer.h"

#include <QThreadPool>

#include <functional>

namespace tenderyard {

/// A document on its way from the server, looked at before anybody gets it; see ServerStore.
class DocumentDownload final : public DocumentTransfer
{
    Q_OBJECT
public:
    /// Who waits for it. Called in the thread of the download.
    struct Receiver
    {
        std::function<bool()> isCancelled;
        /// How much is there of how much, in bytes.
        std::function<void(qint64 done, qint64 all)> tell;
        /// The content or why there is none; an empty one when it was cancelled. Once.
        std::function<void(const Expected<QByteArray> &content)> answer;
    };

    /// The content is hashed on `threads`, which outlives the download.
    DocumentDownload(Database &database, QThreadPool &threads, Receiver receiver, QObject *parent);

    void start(const QString &sha256);

private:
    bool isCancelled() const override { return m_receiver.isCancelled(); }
    void giveUp() override;
    void fail(const Error &error) override;
    void receiveNext();
    void look();

    QThreadPool &m_threads;
    Receiver m_receiver;
    QString m_sha256;
    QByteArray m_content;
    qint64 m_size = 0;
};

} // namespace tenderyard
