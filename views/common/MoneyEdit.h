// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Money.h"

#include <QLineEdit>

#include <optional>

namespace tenderyard {

/// A field for an exact amount of one currency, typed and shown in the reader's locale.
class MoneyEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit MoneyEdit(QWidget *parent = nullptr);

    void setCurrency(const Currency &currency);
    Currency currency() const { return m_currency; }
    void setMoney(const std::optional<Money> &money);
    /// What is typed; money.empty when nothing is, otherwise the errors of Money::parse().
    Expected<Money> money() const;
    /// The amount, or nothing when the field is empty or wrong.
    std::optional<Money> moneyOrNothing() const;

private:
    void format();
    Currency m_currency;
};

} // namespace tenderyard
