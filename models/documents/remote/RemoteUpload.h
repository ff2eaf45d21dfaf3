// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/remote/RemoteErrand.h"
#include "models/domain/StoredFile.h"

#include <QPromise>

namespace tenderyard {

/// A document on its way to a store outside of the office: read and looked at, given a name and a key, encrypted, sent,
/// and told to the database when all of it is there; see RemoteStore.
class RemoteUpload final : public RemoteErrand
{
    Q_OBJECT
public:
    RemoteUpload(const Tools &tools, QPromise<Expected<StoredFile>> promise, QObject *parent);
    ~RemoteUpload() override;

    /// Reads the document: in a thread.
    using Reading = std::function<Expected<QByteArray>(const DocumentContent::Progress &)>;
    void start(const Reading &reading, const QString &fileName);

private:
    /// What is to be put, looked at.
    struct Packed
    {
        QByteArray content;
        StoredFile file;
    };

    void fail(const Error &error) override;
    void giveUp() override;
    void takeKey();
    /// Whether an earlier upload of it has come to its end.
    void lookWhetherThere();
    /// Encrypts it and sends what is encrypted already.
    void send();
    void finish();

    QPromise<Expected<StoredFile>> m_promise;
    Packed m_packed;
    DocumentKey m_key;
    QFuture<void> m_sealing;
};

} // namespace tenderyard
