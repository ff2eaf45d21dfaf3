// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Currency.h"
#include "models/storage/Row.h"

#include <QCoreApplication>
#include <QString>

namespace tenderyard {

/// A tender's values in words, for the pages that show one: `tender` is a row of list_contract.
class TenderWords
{
    Q_DECLARE_TR_FUNCTIONS(TenderWords)
public:
    /// Date and time in the reader's zone; empty for an invalid one. `time` in UTC.
    static QString time(const QDateTime &time);
    /// The deadline in the reader's zone, and in the one it was set in where the two differ.
    static QString deadline(const Row &tender);
    /// "in 3 days", "2 hours ago": how far `time` is from `now`, both UTC.
    static QString distance(const QDateTime &time, const QDateTime &now);
    /// "€ 1,000.00 to € 2,000.00", "up to …", "not stated".
    static QString budget(const Row &tender);
    static QString categories(const QStringList &codes);
    /// Sealed or open, with what that means.
    static QString kind(const Row &tender);
    /// "EUR  Euro": code and name of a currency.
    static QString currency(const QString &code);
};

} // namespace tenderyard
