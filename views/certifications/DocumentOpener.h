// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/DocumentStore.h"
#include "models/domain/Expected.h"
#include "models/storage/Row.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace tenderyard {

/// Shows a certification's file in the system's viewer: reads it from the store, which checks its hash, writes a copy
/// beside other temporary files and opens that, all of it off the GUI thread. The copies go with the opener.
class DocumentOpener : public QObject
{
    Q_OBJECT
public:
    /// `documents` outlives the opener.
    explicit DocumentOpener(DocumentStore &documents, QObject *parent = nullptr);

    /// `certification` has document_url, sha256 and media_type.
    void open(const Row &certification);

Q_SIGNALS:
    void opened(const QString &path);
    /// document.* or storage.full.
    void failed(const tenderyard::Error &error);

private:
    struct Copy
    {
        std::shared_ptr<QTemporaryDir> folder;
        QString path;
    };
    static Expected<Copy> write(const QByteArray &content, const QString &mediaType);
    void show(const Expected<Copy> &copy);

    DocumentStore &m_documents;
    QList<std::shared_ptr<QTemporaryDir>> m_folders;
};

} // namespace tenderyard
