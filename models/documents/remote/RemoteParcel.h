// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tenderyard {

/// An encrypted document on its way to a store.
struct RemoteParcel
{
    QString objectName;
    QByteArray sealed;
    /// Nothing can be there yet, not even parts.
    bool fresh = false;
};

} // namespace tenderyard
