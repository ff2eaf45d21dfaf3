// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ocds/ImportedProcess.h"
#include "models/exchange/ocds/ReleaseFacts.h"

#include <QSet>

namespace tenderyard {

/// What the steps that turn merged facts into an ImportedProcess share: the facts, the process as far as it is settled,
/// and the lines about what has no place in it.
class Settling
{
public:
    explicit Settling(ReleaseFacts facts);

    ReleaseFacts facts;
    ImportedProcess process;

    /// Chooses the process's currency: that of the awards, else of the contracts, the budget, the bids, the payments.
    void chooseCurrency();
    /// The amount in the process's currency (or in its own one, with `AnyCurrency`), if it has one and is not 0. Writes
    /// a line, once an amount, where it cannot be used or where the currency had to be assumed.
    enum class Currencies { OfProcess, AnyCurrency };
    std::optional<Money> money(const std::optional<ImportedAmount> &amount,
                               Currencies currencies = Currencies::OfProcess);

    /// Writes a line about a field of `file`, once a field and code.
    void leave(const QString &file, const QString &path, QLatin1String code, const QString &value = {});
    /// About the process as a whole.
    void leave(QLatin1String code, const QString &value = {});
    /// A field of the latest release, by its path within the release.
    QString path(const QString &field) const;

private:
    QSet<QString> m_noted;
};

} // namespace tenderyard
