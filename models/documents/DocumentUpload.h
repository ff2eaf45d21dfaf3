// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/DocumentTransfer.h"
#include "models/domain/StoredFile.h"

#include <QPromise>

namespace tenderyard {

/// A document on its way to the server; see ServerStore.
class DocumentUpload final : public DocumentTransfer
{
    Q_OBJECT
public:
    DocumentUpload(Database &database, QPromise<Expected<StoredFile>> promise, QObject *parent);

    /// Begins with what DocumentContent::describe() said of the content.
    void start(const QByteArray &content, const StoredFile &file);
    /// Ends before it began.
    void refuse(const Error &error);

private:
    void fail(const Error &error) override;
    void giveUp() override;
    void sendNext();
    void finish();

    QPromise<Expected<StoredFile>> m_promise;
    QByteArray m_content;
    StoredFile m_file;
    /// The numbers of the pieces that are still to be sent.
    QList<qint64> m_missing;
};

} // namespace tenderyard
