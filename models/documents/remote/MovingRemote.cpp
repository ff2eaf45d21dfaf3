// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/MovingRemote.h"

#include "models/documents/remote/StoreTrial.h"
#include "models/domain/Deliver.h"

#include <QPromise>

namespace tenderyard {

MovingRemote::MovingRemote(Database &rows, const DocumentPlace &place, const RemoteAccess &access)
    : m_keys(rows), m_store(StoreTrial::open(place, access, m_keys))
{
}

MovingRemote::~MovingRemote() = default;

QFuture<Expected<int>> MovingRemote::remove(const QList<StoreMove::Document> &documents)
{
    auto promise = std::make_shared<QPromise<Expected<int>>>();
    promise->start();
    const auto answer = [promise](const Expected<int> &removed) {
        promise->addResult(removed);
        promise->finish();
    };
    deliver(m_keys.objectNames(documents), &m_context, [this, answer](const Expected<QStringList> &names) {
        if (!names) {
            answer(tl::unexpected(names.error()));
            return;
        }
        m_keys.setLoose(*names);
        deliver(m_store->clean(), &m_context, [answer, all = int(names->size())](const Expected<int> &removed) {
            if (removed && *removed < all)
                answer(failure(QStringLiteral("store.not_removed")));
            else
                answer(removed);
        });
    });
    return promise->future();
}

} // namespace tenderyard
