// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Error.h"

#include <QString>

namespace tenderyard {

/// What a trigger, or a function of this program, said in its own words; an empty code when `message` is none of them.
/// "rule.a,rule.b" becomes the code rule.a with both as rules; "input.required:title" names the field after the colon.
Error spokenError(const QString &message);

} // namespace tenderyard
