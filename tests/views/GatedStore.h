// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/DocumentStore.h"

#include <QObject>
#include <QPromise>
#include <QTimer>

#include <memory>
#include <optional>

namespace tenderyard {

/// A document store that lets pieces of an upload pass only as a test allows, and honours pausing and cancelling as
/// every store does. What has passed whole goes into another store.
class GatedStore final : public DocumentStore
{
public:
    /// How many pieces an upload has.
    static constexpr int pieces = 8;

    /// `inner` outlives the store.
    explicit GatedStore(DocumentStore &inner);
    ~GatedStore() override;

    /// Lets so many more pieces pass, of whichever upload comes first.
    void let(int count) { m_allowed += count; }
    /// The next upload that is whole fails so instead.
    void failNext(const Error &error) { m_failure = error; }
    int passed() const { return m_passed; }
    int cancelled() const { return m_cancelled; }
    /// How many uploads are under way.
    int underWay() const { return int(m_uploads.size()); }

    QFuture<Expected<StoredFile>> putFile(const QString &localPath) override;
    QFuture<Expected<StoredFile>> putBytes(const QByteArray &content, const QString &fileName) override;
    QFuture<Expected<QByteArray>> get(const QString &url, const QString &sha256) override;
    QFuture<Expected<QString>> check(const QString &url, const QString &sha256) override;

private:
    struct Upload
    {
        QPromise<Expected<StoredFile>> promise;
        QByteArray content;
        QString fileName;
        int done = 0;
    };
    using UploadPointer = std::shared_ptr<Upload>;
    void step();
    void finish(const UploadPointer &upload);

    DocumentStore &m_inner;
    QObject m_context;
    QTimer m_timer;
    QList<UploadPointer> m_uploads;
    std::optional<Error> m_failure;
    int m_allowed = 0;
    int m_passed = 0;
    int m_cancelled = 0;
};

} // namespace tenderyard
