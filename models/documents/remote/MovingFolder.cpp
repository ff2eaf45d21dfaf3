// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/MovingFolder.h"

namespace tenderyard {

QFuture<Expected<int>> MovingFolder::remove(const QList<StoreMove::Document> &documents)
{
    QStringList hashes;
    for (const StoreMove::Document &document : documents)
        hashes.append(document.sha256);
    hashes.removeDuplicates();
    return m_store.remove(hashes);
}

} // namespace tenderyard
