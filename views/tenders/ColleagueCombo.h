// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Uuid.h"

#include <QComboBox>

namespace tenderyard {

class Database;

/// Chooses one of the office's owners; found by typing a part of the name.
class ColleagueCombo : public QComboBox
{
    Q_OBJECT
public:
    /// `except` is left out. `database` outlives the combo.
    explicit ColleagueCombo(Database &database, const Uuid &except = {}, QWidget *parent = nullptr);

    /// Null while nobody is chosen.
    Uuid chosen() const;
};

} // namespace tenderyard
