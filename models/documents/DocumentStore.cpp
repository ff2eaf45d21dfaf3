// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/DocumentStore.h"

#include <QPromise>

namespace tenderyard {

QFuture<Expected<int>> DocumentStore::clean()
{
    QPromise<Expected<int>> promise;
    promise.start();
    promise.addResult(Expected<int>(0));
    promise.finish();
    return promise.future();
}

} // namespace tenderyard
