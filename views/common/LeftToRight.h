// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tenderyard {

/// An address, a path or a name of a file amid words that are read from right to left: what it begins with stays at its
/// left. Among words that are read from left to right it is as it was.
QString leftToRight(const QString &text);
/// A name amid such words: whatever its letters are, it does not turn the sentence round.
QString isolated(const QString &name);

} // namespace tenderyard
