// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace tenderyard {

/// A currency of ISO 4217, known by its alphabetic code. Default: none, which belongs to no amount.
class Currency
{
public:
    Currency() = default;

    /// The currency with this code, whatever its case and surrounding space; none when ISO 4217 has no such one.
    static Currency fromCode(const QString &code);
    /// Every code of the list in alphabetical order (funds codes, metals and test codes are not among them).
    static QStringList allCodes();

    bool isNone() const { return m_code.isEmpty(); }
    QString code() const { return m_code; }
    /// Digits behind the decimal separator that people may write: JPY 0, EUR 2, KWD 3, CLF 4.
    int minorDigits() const { return m_minorDigits; }
    /// The sign people know ("€", "£"), or the code where the sign is shared or unknown.
    QString symbol() const;

    bool operator==(const Currency &) const = default;

private:
    QString m_code;
    int m_minorDigits = 2;
};

} // namespace tenderyard

Q_DECLARE_METATYPE(tenderyard::Currency)
