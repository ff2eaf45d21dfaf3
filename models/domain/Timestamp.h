// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace tenderyard {

/// The stored form of a time: UTC, 24 characters with three digits of a second, "2026-11-23T09:30:00.000Z".
/// Fixed width, so that text order is time order. Empty for an invalid time and for years outside of 1 to 9999.
QString toTimestamp(const QDateTime &time);
/// Back from the stored form, and from other ISO 8601 times (without a zone, they are taken for UTC); invalid when the
/// text is none.
QDateTime fromTimestamp(const QString &text);

} // namespace tenderyard
