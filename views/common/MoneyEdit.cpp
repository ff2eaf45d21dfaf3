// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/MoneyEdit.h"

#include "views/common/Fonts.h"

namespace tenderyard {

MoneyEdit::MoneyEdit(QWidget *parent) : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight);
    setMaximumWidth(scaled(180));
    // Longer than any amount that may be stored, so that a paste of nonsense stays small.
    setMaxLength(40);
    connect(this, &QLineEdit::editingFinished, this, &MoneyEdit::format);
}

void MoneyEdit::setCurrency(const Currency &currency)
{
    const Expected<Money> typed = money();
    m_currency = currency;
    if (typed)
        setMoney(Money(typed->tenThousandths(), currency));
}

void MoneyEdit::setMoney(const std::optional<Money> &money)
{
    setText(money ? money->toFigures(locale()) : QString());
}

Expected<Money> MoneyEdit::money() const
{
    return Money::parse(text(), m_currency, locale());
}

std::optional<Money> MoneyEdit::moneyOrNothing() const
{
    const Expected<Money> typed = money();
    return typed ? std::optional(*typed) : std::nullopt;
}

void MoneyEdit::format()
{
    if (const Expected<Money> typed = money(); typed && typed->toFigures(locale()) != text())
        setMoney(*typed);
}

} // namespace tenderyard
