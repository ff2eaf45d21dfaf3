// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/milestones/MilestoneDialog.h"

#include "views/common/DateField.h"
#include "views/common/FieldRow.h"
#include "views/common/Fonts.h"
#include "views/common/MoneyEdit.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace tenderyard {

MilestoneDialog::MilestoneDialog(const QString &title, const QString &button, const MilestoneFields &fields,
                                 QWidget *parent)
    : FormDialog(title, {}, button, QStringLiteral("primary"), parent), m_title(new QLineEdit(fields.title)),
      m_description(new QPlainTextEdit(fields.description)), m_amount(new MoneyEdit), m_due(new DateField)
{
    m_title->setMaxLength(300);
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(scaled(90));
    m_amount->setCurrency(fields.amount.currency());
    m_amount->setMoney(fields.amount);
    m_due->setDate(fields.dueDate);
    addField(QStringLiteral("title"), tr("&Title"), m_title);
    addField(QStringLiteral("description"), tr("&Description"), m_description);
    addField(QStringLiteral("amount"), tr("&Amount, %1").arg(fields.amount.currency().symbol()), m_amount);
    addField(QStringLiteral("due_date"), tr("D&ue"), m_due);
}

QList<Error> MilestoneDialog::read(MilestoneFields &fields) const
{
    QList<Error> errors;
    fields.title = m_title->text().trimmed();
    fields.description = m_description->toPlainText().trimmed();
    if (const Expected<Money> amount = m_amount->money(); amount) {
        fields.amount = *amount;
    } else {
        Error error = amount.error();
        error.field = QStringLiteral("amount");
        errors.append(error);
    }
    if (const std::optional<QDate> due = m_due->date(); due)
        fields.dueDate = *due;
    else
        errors.append({QStringLiteral("input.not_a_date"), {}, {}, QStringLiteral("due_date"), {}});
    if (errors.isEmpty())
        errors = Milestones::check(fields);
    return errors;
}

} // namespace tenderyard
