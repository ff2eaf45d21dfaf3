// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tenderyard {

/// The form in which text is searched and sorted, the same in every database and locale: compatibility
/// decomposition, no accents, no case, white space collapsed. Its order is that of its UTF-8 bytes.
/// Stored with `foldingVersion`; a change of either rebuilds the stored columns in a migration.
QString foldForSearch(const QString &text);
inline constexpr int foldingVersion = 1;

} // namespace tenderyard
