// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/LimitEdit.h"

#include "views/common/Fonts.h"
#include "views/common/MoneyEdit.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>

namespace tenderyard {

LimitEdit::LimitEdit(QWidget *parent) : QWidget(parent), m_amount(new MoneyEdit), m_currency(new QComboBox)
{
    m_currency->setAccessibleName(tr("Currency"));
    m_amount->setAccessibleName(tr("Amount"));
    for (const QString &code : Currency::allCodes())
        m_currency->addItem(code, code);
    m_currency->setCurrentIndex(std::max(0, m_currency->findData(locale().currencySymbol(QLocale::CurrencyIsoCode))));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_amount, 1);
    row->addWidget(m_currency);
    row->addStretch();
    setFocusProxy(m_amount);
    setMaximumWidth(scaled(440));
    useCurrency();
    connect(m_currency, &QComboBox::currentIndexChanged, this, [this] {
        useCurrency();
        Q_EMIT edited();
    });
    connect(m_amount, &QLineEdit::textChanged, this, &LimitEdit::edited);
}

bool LimitEdit::event(QEvent *event)
{
    // A wrong amount is marked where it is typed.
    if (event->type() == QEvent::DynamicPropertyChange) {
        m_amount->setProperty("invalid", property("invalid"));
        m_amount->update();
    }
    return QWidget::event(event);
}

void LimitEdit::useCurrency()
{
    m_amount->setCurrency(Currency::fromCode(m_currency->currentData().toString()));
}

void LimitEdit::setLimit(const std::optional<Money> &limit)
{
    if (limit)
        m_currency->setCurrentIndex(std::max(0, m_currency->findData(limit->currency().code())));
    m_amount->setMoney(limit);
}

Expected<std::optional<Money>> LimitEdit::limit() const
{
    if (isEmpty())
        return std::optional<Money>();
    const Expected<Money> money = m_amount->money();
    return money ? Expected<std::optional<Money>>(*money) : tl::unexpected(money.error());
}

bool LimitEdit::isEmpty() const
{
    return m_amount->text().trimmed().isEmpty();
}

} // namespace tenderyard
