// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/remote/RemoteTask.h"

namespace tenderyard {

/// Gets what a store has under a name, still encrypted. Errors: store.*, document.not_found, document.tampered (it is
/// larger than what was put there).
class RemoteGet final : public RemoteTask
{
    Q_OBJECT
public:
    /// `size` is how large it has to be, in bytes.
    RemoteGet(RemoteLine &line, Promise promise, const QString &objectName, qint64 size);

    void start() override;

private:
    QString m_objectName;
    qint64 m_size;
};

} // namespace tenderyard
