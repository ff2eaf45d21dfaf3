// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Money.h"
#include "models/lists/ListFilter.h"

#include <QPushButton>

#include <optional>

namespace tenderyard {

/// A button that asks for a range of budgets of one currency; amounts of different ones are never compared.
class BudgetFilter : public QPushButton
{
    Q_OBJECT
public:
    explicit BudgetFilter(QWidget *parent = nullptr);

    /// Conditions on list_contract; none while no range was given.
    QList<ListFilter> filters() const;
    bool isActive() const { return !m_currency.isNone(); }
    void clear();

Q_SIGNALS:
    void changed();

private:
    void ask();
    void showRange();

    Currency m_currency;
    std::optional<Money> m_least;
    std::optional<Money> m_most;
};

} // namespace tenderyard
