// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tenders/BudgetFilter.h"

#include "views/common/FieldRow.h"
#include "views/common/FormDialog.h"
#include "views/common/MoneyEdit.h"
#include "views/tenders/TenderWords.h"

#include <QComboBox>

namespace tenderyard {

namespace {

const QString leastField = QStringLiteral("least");
const QString mostField = QStringLiteral("most");

/// What is typed that is no amount; an empty field is none asked for.
void collectError(const MoneyEdit &edit, const QString &field, QList<Error> &errors)
{
    const Expected<Money> money = edit.money();
    if (money || money.error().code == u"money.empty")
        return;
    Error error = money.error();
    error.field = field;
    errors.append(error);
}

} // namespace

BudgetFilter::BudgetFilter(QWidget *parent) : QPushButton(parent)
{
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, &BudgetFilter::ask);
    showRange();
}

QList<ListFilter> BudgetFilter::filters() const
{
    if (!isActive())
        return {};
    const QString amount = QStringLiteral("budget_sort");
    QList<ListFilter> filters{ListFilter::equals(QStringLiteral("currency"), m_currency.code())};
    if (m_least)
        filters.append(ListFilter::atLeast(amount, m_least->tenThousandths()));
    if (m_most) {
        // A budget that nobody stated is below every amount.
        filters.append(ListFilter::atLeast(amount, 0));
        filters.append(ListFilter::atMost(amount, m_most->tenThousandths()));
    }
    return filters;
}

void BudgetFilter::clear()
{
    m_currency = {};
    m_least.reset();
    m_most.reset();
    showRange();
    Q_EMIT changed();
}

void BudgetFilter::showRange()
{
    const QLocale locale;
    if (!isActive())
        setText(tr("Budget…"));
    else if (m_least && m_most)
        setText(tr("Budget: %1 to %2").arg(m_least->toString(locale), m_most->toString(locale)));
    else if (m_least)
        setText(tr("Budget: from %1").arg(m_least->toString(locale)));
    else if (m_most)
        setText(tr("Budget: up to %1").arg(m_most->toString(locale)));
    else
        setText(tr("Budget: %1").arg(m_currency.code()));
}

void BudgetFilter::ask()
{
    auto *dialog = new FormDialog(tr("Filter by budget"), tr("Leave the currency at “any” to show every tender again."),
                                  tr("Show"), QStringLiteral("primary"), window());
    auto *currency = new QComboBox;
    currency->addItem(tr("Any"), QString());
    for (const QString &code : Currency::allCodes())
        currency->addItem(TenderWords::currency(code), code);
    currency->setCurrentIndex(std::max(0, currency->findData(m_currency.code())));
    auto *least = new MoneyEdit;
    auto *most = new MoneyEdit;
    const auto useCurrency = [currency, least, most] {
        const Currency chosen = Currency::fromCode(currency->currentData().toString());
        for (MoneyEdit *edit : {least, most}) {
            edit->setCurrency(chosen);
            edit->setEnabled(!chosen.isNone());
        }
    };
    useCurrency();
    least->setMoney(m_least);
    most->setMoney(m_most);
    dialog->addField(QStringLiteral("currency"), tr("&Currency"), currency);
    dialog->addField(leastField, tr("At &least"), least);
    dialog->addField(mostField, tr("At &most"), most);
    connect(currency, &QComboBox::currentIndexChanged, dialog, useCurrency);
    dialog->onSend([this, dialog, currency, least, most] {
        m_currency = Currency::fromCode(currency->currentData().toString());
        QList<Error> errors;
        if (isActive()) {
            collectError(*least, leastField, errors);
            collectError(*most, mostField, errors);
        }
        if (!errors.isEmpty()) {
            dialog->fail(errors);
            return;
        }
        m_least = isActive() ? least->moneyOrNothing() : std::nullopt;
        m_most = isActive() ? most->moneyOrNothing() : std::nullopt;
        dialog->finish();
        showRange();
        Q_EMIT changed();
    });
    dialog->open();
}

} // namespace tenderyard
