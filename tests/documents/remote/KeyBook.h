// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/remote/DocumentKeys.h"

#include <QHash>

namespace tenderyard {

/// Keys of documents in memory, for tests of what is done with them.
class KeyBook final : public DocumentKeys
{
public:
    struct Entry
    {
        DocumentKey key;
        bool complete = false;
    };

    QFuture<Expected<DocumentKey>> begin(const QString &sha256, qint64 byteSize) override;
    QFuture<Expected<bool>> finish(const QString &sha256) override;
    QFuture<Expected<bool>> forget(const QString &sha256) override;
    QFuture<Expected<QStringList>> clean() override;
    QFuture<Expected<DocumentKey>> find(const QString &sha256) override;

    QHash<QString, Entry> entries;
    /// What clean() answers next.
    QStringList loose;
};

} // namespace tenderyard
