// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/DocumentReceiver.h"
#include "models/documents/DocumentStore.h"

#include <functional>

namespace tenderyard {

/// A store whose documents are on their way for a while: reading and checking one are the same download.
class FetchingStore : public DocumentStore
{
public:
    QFuture<Expected<QByteArray>> get(const QString &url, const QString &sha256) final;
    QFuture<Expected<QString>> check(const QString &url, const QString &sha256) final;

protected:
    /// Begins the download of a document, which is looked at before the receiver gets it.
    virtual void fetch(const QString &sha256, const DocumentReceiver &receiver) = 0;

private:
    template<class T>
    QFuture<Expected<T>> receive(const QString &url, const QString &sha256, std::function<T(const QByteArray &)> made);
};

} // namespace tenderyard
