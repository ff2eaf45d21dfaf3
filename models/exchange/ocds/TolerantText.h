// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Money.h"

#include <QDateTime>
#include <QString>

namespace tenderyard {

/// The text with control characters as spaces; tabs and line breaks stay.
QString withoutControls(QString text);

/// At most `longest` UTF-16 units, never half a character.
QString cutAtCharacter(const QString &text, qsizetype longest);

/// A decimal as files write it, with thousands separated by commas or spaces where that is unmistakable; rounded to
/// 1/10,000, without a currency. Errors: those of Money::fromDecimal.
Expected<Money> readAmount(const QString &text);
/// Whether readAmount() had to round: more than 4 decimals that are not 0.
bool wasRounded(const QString &text);

/// A date or a time in any of the ISO forms that files hold (no time, no zone, a space for the T, up to 9 digits of a
/// fraction, an offset without a colon), as UTC of 3 digits; midnight and UTC where nothing is said. Invalid for
/// others, and outside the years 1900 to 2199.
QDateTime readTime(const QString &text);

/// Words that files put where they know no identifier ("null", "N/A", "000"): whatever bears them is not the same
/// thing.
bool isPlaceholder(const QString &identifier);

} // namespace tenderyard
