// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/RemoteRemove.h"

namespace tenderyard {

RemoteRemove::RemoteRemove(RemoteLine &line, Promise promise, const QByteArrayList &paths)
    : RemoteTask(line, std::move(promise)), m_paths(paths)
{
}

void RemoteRemove::start()
{
    if (m_paths.isEmpty()) {
        succeed();
        return;
    }
    ask({"DELETE", m_paths.takeFirst(), {}, {}, {}}, [this](const RemoteAnswer &answer) {
        if (answer.isGood() || answer.status == 404)
            start();
        else
            fail(answer.error);
    });
}

} // namespace tenderyard
