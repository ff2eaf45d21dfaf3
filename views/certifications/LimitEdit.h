// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Money.h"

#include <QWidget>

#include <optional>

class QComboBox;

namespace tenderyard {

class MoneyEdit;

/// What an insurance covers at most: an exact amount, which may be empty, and its currency.
class LimitEdit : public QWidget
{
    Q_OBJECT
public:
    explicit LimitEdit(QWidget *parent = nullptr);

    void setLimit(const std::optional<Money> &limit);
    /// Nothing while it is empty. Errors: those of Money::parse().
    Expected<std::optional<Money>> limit() const;
    bool isEmpty() const;

Q_SIGNALS:
    void edited();

protected:
    bool event(QEvent *event) override;

private:
    void useCurrency();

    MoneyEdit *m_amount;
    QComboBox *m_currency;
};

} // namespace tenderyard
