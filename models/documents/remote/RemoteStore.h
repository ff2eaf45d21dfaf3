// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/FetchingStore.h"
#include "models/documents/remote/RemoteErrand.h"

#include <functional>

namespace tenderyard {

/// Keeps files at a store outside of the office. What leaves the desk is encrypted (DocumentCipher) under a name that
/// tells nothing; each document has a key of its own, which only those get from the office's database who may read the
/// document. A document counts once all of it is at the store and was looked at there. An upload that was cut, here or
/// there, goes on when the same file is put again.
/// The network, the encryption and the hashing are done in threads of the store's own.
/// Further errors: storage.* of the database, document.too_many, and of the store: store.no_tls (the address is not
/// https), authority.not_a_certificate, store.unreachable, store.interrupted, store.unknown_ca, store.wrong_host_name,
/// store.certificate_expired, store.certificate, store.denied, store.clock, store.region, store.no_place,
/// store.changed, store.too_large, store.locked, store.busy, store.full, store.failed.
class RemoteStore : public FetchingStore
{
public:
    /// `keys` outlive the store.
    RemoteStore(DocumentKeys &keys, std::unique_ptr<RemoteLine> line);
    /// Cancels what is under way; does not wait for the store.
    ~RemoteStore() override;

    QFuture<Expected<StoredFile>> putFile(const QString &localPath) override;
    QFuture<Expected<StoredFile>> putBytes(const QByteArray &content, const QString &fileName) override;

    /// Of what the person themselves uploaded; where there is nothing of that, what cut uploads of anybody have left.
    QFuture<Expected<int>> clean() override;

private:
    void fetch(const QString &sha256, const DocumentReceiver &receiver) override;
    void tidy(const std::shared_ptr<QPromise<Expected<int>>> &promise);
    void removeAll(QStringList names, int done, const std::shared_ptr<QPromise<Expected<int>>> &promise);
    RemoteErrand::Tools tools() { return {m_keys, m_work, m_remote}; }

    DocumentKeys &m_keys;
    RemoteWork m_work;
    RemoteThread m_remote;
    /// What is under way, as its children; gone before the threads end.
    QObject m_errands;
};

} // namespace tenderyard
