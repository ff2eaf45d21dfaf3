// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/remote/DocumentKey.h"
#include "models/domain/Expected.h"

#include <QFuture>
#include <QStringList>

namespace tenderyard {

/// Where a store outside of the office has the keys of its documents from, and leaves new ones. Whoever acts gets keys
/// of what they may read alone. Called in the GUI thread, which it never keeps waiting.
/// Errors: storage.* of the database, transition.actor (nobody is signed in), and what is said below.
class DocumentKeys
{
public:
    DocumentKeys() = default;
    virtual ~DocumentKeys() = default;
    DocumentKeys(const DocumentKeys &) = delete;
    DocumentKeys &operator=(const DocumentKeys &) = delete;

    /// Begins an upload of one's own, or goes on with one: the same name and key as before. Errors: document.too_large,
    /// document.too_many (uploads that nothing came of).
    virtual QFuture<Expected<DocumentKey>> begin(const QString &sha256, qint64 byteSize) = 0;
    /// All of it is at the store: from now on find() knows it. Answers true.
    virtual QFuture<Expected<bool>> finish(const QString &sha256) = 0;
    /// Gives up an unfinished upload of one's own; whether there was one.
    virtual QFuture<Expected<bool>> forget(const QString &sha256) = 0;
    /// Gives up some of what one uploaded more than a day ago and no row ever named: their names at the store, from
    /// which they are to be removed then.
    virtual QFuture<Expected<QStringList>> clean() = 0;
    /// document.not_found where there is none that one may read.
    virtual QFuture<Expected<DocumentKey>> find(const QString &sha256) = 0;
};

} // namespace tenderyard
