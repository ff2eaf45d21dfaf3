// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/remote/RemoteTask.h"

#include <QByteArrayList>

namespace tenderyard {

/// Removes what a store has at some places, one after the other; done as well where there is nothing.
class RemoteRemove final : public RemoteTask
{
    Q_OBJECT
public:
    RemoteRemove(RemoteLine &line, Promise promise, const QByteArrayList &paths);

    void start() override;

private:
    QByteArrayList m_paths;
};

} // namespace tenderyard
