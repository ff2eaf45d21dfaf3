// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/remote/RemoteErrand.h"

namespace tenderyard {

/// A document on its way from a store outside of the office, decrypted and looked at before anybody gets it; see
/// RemoteStore.
class RemoteDownload final : public RemoteErrand
{
    Q_OBJECT
public:
    /// Who waits for it. Called in the GUI thread.
    struct Receiver
    {
        /// How much is there of how much, in KiB.
        std::function<void(int done, int all)> tell;
        /// The content or why there is none; an empty one when it was cancelled. Once.
        std::function<void(const Expected<QByteArray> &content)> answer;
    };

    /// `waiting` is the future of whoever waits, which they may cancel.
    RemoteDownload(const Tools &tools, const QFuture<void> &waiting, Receiver receiver, QObject *parent);

    void start(const QString &sha256);

private:
    void fail(const Error &error) override;
    void giveUp() override;
    void receive(const DocumentKey &key);
    void look(const QByteArray &sealed, const DocumentKey &key);

    Receiver m_receiver;
    QString m_sha256;
};

} // namespace tenderyard
