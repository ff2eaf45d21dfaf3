// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Uuid.h"

#include <QHash>
#include <QString>

namespace tenderyard {

class FolderStore;

/// Who takes part in the demonstration office, as far as they have been made.
struct DemoCast
{
    FolderStore &files;
    /// By login.
    QHash<QString, Uuid> users;
    /// Profiles by the login of their person, or by the company's name where nobody signs in.
    QHash<QString, Uuid> contractors;
};

} // namespace tenderyard
