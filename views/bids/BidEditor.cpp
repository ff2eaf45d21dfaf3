// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bids/BidEditor.h"

#include "models/workflow/RuleWords.h"
#include "views/bids/BidFieldReader.h"
#include "views/common/FieldRow.h"
#include "views/common/Fonts.h"
#include "views/common/MoneyEdit.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace tenderyard {

BidEditor::BidEditor(QWidget *parent)
    : QWidget(parent), m_cost(new MoneyEdit), m_days(new QLineEdit), m_message(new QPlainTextEdit),
      m_costRow(new FieldRow(tr("&Cost"), m_cost)), m_daysRow(new FieldRow(tr("&Time in days"), m_days)),
      m_messageRow(new FieldRow(tr("&Message (optional)"), m_message))
{
    m_days->setMaxLength(8);
    m_days->setMaximumWidth(scaled(100));
    m_days->setAlignment(Qt::AlignRight);
    m_message->setTabChangesFocus(true);
    m_message->setFixedHeight(scaled(92));
    m_daysRow->setHint(tr("From the start of the work to its completion."));
    m_messageRow->setHint(tr("What the price assumes, when you can start."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    for (FieldRow *row : {m_costRow, m_daysRow, m_messageRow})
        column->addWidget(row);
    clear({});
}

void BidEditor::clear(const Currency &currency)
{
    m_cost->clear();
    m_cost->setCurrency(currency);
    //: %1: the code of a currency
    m_costRow->setHint(currency.isNone() ? QString() : tr("In %1, for all of the work.").arg(currency.code()));
    m_days->clear();
    m_message->clear();
    showErrors({});
    m_before = typed();
}

void BidEditor::setBid(const Row &bid)
{
    const QString cost = QStringLiteral("proposed_cost");
    const QString days = QStringLiteral("proposed_timeline_days");
    m_cost->setCurrency(Currency::fromCode(bid.text(QStringLiteral("currency"))));
    m_cost->setMoney(bid.isNull(cost) ? std::optional<Money>() : bid.money(cost));
    m_days->setText(bid.isNull(days) ? QString() : locale().toString(bid.integer(days)));
    m_message->setPlainText(bid.text(QStringLiteral("message")));
    showErrors({});
    m_before = typed();
}

void BidEditor::keepTyped()
{
    m_before = typed();
}

void BidEditor::setReadOnly(bool readOnly)
{
    m_cost->setReadOnly(readOnly);
    m_days->setReadOnly(readOnly);
    m_message->setReadOnly(readOnly);
}

BidFields BidEditor::fields() const
{
    return BidFieldReader(*m_cost, *m_days, *m_message).fields();
}

bool BidEditor::check()
{
    const QList<Error> errors = BidFieldReader(*m_cost, *m_days, *m_message).errors();
    showErrors(errors);
    return errors.isEmpty();
}

FieldRow *BidEditor::rowOf(const QString &field) const
{
    if (field == u"proposed_cost")
        return m_costRow;
    if (field == u"proposed_timeline_days")
        return m_daysRow;
    return field == u"message" ? m_messageRow : nullptr;
}

void BidEditor::showErrors(const QList<Error> &errors)
{
    for (FieldRow *row : {m_costRow, m_daysRow, m_messageRow})
        row->clearError();
    FieldRow *first = nullptr;
    for (const Error &error : errors) {
        FieldRow *row = rowOf(error.field);
        if (!row)
            continue;
        row->setError(RuleWords::text(error));
        first = first ? first : row;
    }
    if (first)
        first->field()->setFocus();
}

bool BidEditor::isChanged() const
{
    return typed() != m_before;
}

QStringList BidEditor::typed() const
{
    return {m_cost->text(), m_days->text(), m_message->toPlainText()};
}

} // namespace tenderyard
