// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/ServerStore.h"

#include "models/documents/DocumentContent.h"
#include "models/documents/DocumentDownload.h"
#include "models/documents/DocumentSql.h"
#include "models/documents/DocumentUpload.h"
#include "models/domain/Deliver.h"
#include "models/storage/Connection.h"

#include <QFileInfo>
#include <QPromise>

#include <functional>
#include <memory>

namespace tenderyard {

namespace {

/// What is to be put, looked at.
struct Parcel
{
    QByteArray content;
    StoredFile file;
};

using Packing = std::function<Expected<Parcel>(const DocumentContent::Progress &)>;

Expected<Parcel> pack(const Expected<QByteArray> &content, const QString &fileName)
{
    if (!content)
        return tl::unexpected(content.error());
    const Expected<StoredFile> file = DocumentContent::describe(*content, fileName);
    return file ? Expected<Parcel>(Parcel{*content, *file}) : tl::unexpected(file.error());
}

/// Packs on a thread of `threads`, and then uploads.
QFuture<Expected<StoredFile>> send(Database &database, QThreadPool &threads, QObject *parent, const Packing &packing)
{
    QPromise<Expected<StoredFile>> promise;
    promise.start();
    const QFuture<Expected<StoredFile>> future = promise.future();
    auto *upload = new DocumentUpload(database, std::move(promise), parent);
    auto packed = std::make_shared<QPromise<Expected<Parcel>>>();
    packed->start();
    deliver(packed->future(), upload, [upload](const Expected<Parcel> &parcel) {
        if (parcel)
            upload->start(parcel->content, parcel->file);
        else
            upload->refuse(parcel.error());
    });
    threads.start([packed, packing, future] {
        packed->addResult(packing([future](qint64, qint64) { return !future.isCanceled(); }));
        packed->finish();
    });
    return future;
}

} // namespace

ServerStore::ServerStore(Database &database) : m_database(database)
{
    m_threads.setMaxThreadCount(2);
}

ServerStore::~ServerStore() = default;

QFuture<Expected<StoredFile>> ServerStore::putFile(const QString &localPath)
{
    return send(m_database, m_threads, &m_transfers, [localPath](const DocumentContent::Progress &progress) {
        return pack(DocumentContent::read(localPath, QStringLiteral("document.not_readable"), progress),
                    QFileInfo(localPath).fileName());
    });
}

QFuture<Expected<StoredFile>> ServerStore::putBytes(const QByteArray &content, const QString &fileName)
{
    return send(m_database, m_threads, &m_transfers,
                [content, fileName](const DocumentContent::Progress &) { return pack(content, fileName); });
}

QFuture<Expected<int>> ServerStore::clean()
{
    return m_database.write<int>([](Connection &connection) { return DocumentSql::clean(connection); });
}

void ServerStore::fetch(const QString &sha256, const DocumentReceiver &receiver)
{
    auto *download = new DocumentDownload(m_database, m_threads, receiver, &m_transfers);
    download->start(sha256);
}

Expected<StoredFile> ServerStore::putNow(Connection &connection, const QByteArray &content, const QString &fileName)
{
    const Expected<StoredFile> file = DocumentContent::describe(content, fileName);
    if (!file)
        return file;
    const Outcome put = connection.transaction([&]() -> Outcome {
        const Expected<QList<qint64>> missing = DocumentSql::begin(connection, file->sha256, content.size());
        if (!missing)
            return tl::unexpected(missing.error());
        for (const qint64 number : *missing) {
            const QByteArray bytes = content.mid(number * DocumentContent::piece, DocumentContent::piece);
            if (const Outcome sent = DocumentSql::put(connection, file->sha256, number, bytes); !sent)
                return sent;
        }
        const Expected<bool> whole = DocumentSql::finish(connection, file->sha256);
        if (!whole)
            return tl::unexpected(whole.error());
        return *whole ? Outcome() : failure(QStringLiteral("document.not_stored"));
    });
    return put ? file : tl::unexpected(put.error());
}

} // namespace tenderyard
