// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Uuid.h"

#include <QHash>
#include <QMetaType>
#include <QSet>
#include <QString>

namespace tenderyard {

/// Which rows of which entities (tables) changed in a commit or several.
struct ChangeSet
{
    QHash<QString, QSet<Uuid>> idsByEntity;
    /// More rows than are worth naming (an import): whoever listens reads again.
    bool everything = false;
    /// Told by this program's own commit: nobody is surprised by it, so lists need not make it wait.
    bool own = false;

    bool isEmpty() const { return idsByEntity.isEmpty() && !everything; }
    bool touches(const QString &entity) const { return everything || idsByEntity.contains(entity); }
};

} // namespace tenderyard

Q_DECLARE_METATYPE(tenderyard::ChangeSet)
