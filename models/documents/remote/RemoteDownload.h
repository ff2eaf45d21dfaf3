// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/DocumentReceiver.h"
#include "models/documents/remote/RemoteErrand.h"

namespace tenderyard {

/// A document on its way from a store outside of the office, decrypted and looked at before anybody gets it; see
/// RemoteStore.
class RemoteDownload final : public RemoteErrand
{
    Q_OBJECT
public:
    RemoteDownload(const Tools &tools, DocumentReceiver receiver, QObject *parent);

    void start(const QString &sha256);

private:
    void fail(const Error &error) override;
    void giveUp() override;
    void receive(const DocumentKey &key);
    void look(const QByteArray &sealed, const DocumentKey &key);

    DocumentReceiver m_receiver;
    QString m_sha256;
};

} // namespace tenderyard
