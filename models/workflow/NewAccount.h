// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tenderyard {

/// A person to be made. An empty password: somebody who cannot sign in (entered on behalf).
struct NewAccount
{
    QString login;
    QString fullName;
    QString email;
    QString password;
    QStringList roles;
    bool mustChangePassword = false;
    /// Why somebody becomes staff; a server asks for it.
    QString reason;
};

} // namespace tenderyard
