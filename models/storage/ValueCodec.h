// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

namespace tenderyard {

/// The one place where C++ values become what the database drivers store safely, and back: QString, qint64,
/// double, bool and QByteArray (the drivers turn other types into text or an empty string without a word).
/// Uuid → 36 characters; QDateTime → UTC text with 3 digits (Timestamp.h); QDate → ISO text; Money → its amount in
/// 1/10,000 units; Currency → its code; QStringList, QJsonArray, QJsonObject → JSON text; int, short, long, enums →
/// qint64; null and invalid → NULL, a null QString too (an empty one that is not null stays an empty text).
/// Any other type is a programming error: asserts, and binds NULL.
QVariant toStored(const QVariant &value);

} // namespace tenderyard
