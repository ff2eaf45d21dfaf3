// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/milestones/SplitDialog.h"

#include "views/common/DateField.h"
#include "views/common/FieldRow.h"
#include "views/common/Fonts.h"

#include <QLineEdit>
#include <QSpinBox>

namespace tenderyard {

SplitDialog::SplitDialog(const Money &rest, const QDate &today, QWidget *parent)
    : FormDialog(tr("Split the rest evenly"),
                 tr("%1 is still to be planned. The parts sum to it exactly.").arg(rest.toString(QLocale())),
                 tr("Split"), QStringLiteral("primary"), parent),
      m_parts(new QSpinBox), m_title(new QLineEdit(tr("Part %1"))), m_first(new DateField), m_last(new DateField)
{
    m_parts->setRange(1, 100);
    m_parts->setValue(4);
    m_parts->setMaximumWidth(scaled(90));
    m_title->setMaxLength(200);
    m_first->setDate(today.addMonths(1));
    m_last->setDate(today.addMonths(4));
    FieldRow *row = addField(QStringLiteral("parts"), tr("&Milestones"), m_parts);
    addField(QStringLiteral("title"), tr("&Titles (%1 is the number)"), m_title);
    addField(QStringLiteral("first_due"), tr("&First due"), m_first);
    addField(QStringLiteral("due_date"), tr("&Last due"), m_last);
    const auto preview = [row, rest](int parts) {
        const QList<Money> split = rest.splitEvenly(parts);
        row->setHint(tr("Each %1").arg(split.first().toString(QLocale())));
    };
    connect(m_parts, &QSpinBox::valueChanged, this, preview);
    preview(m_parts->value());
}

QList<Error> SplitDialog::errors() const
{
    QList<Error> found;
    if (!m_first->date())
        found.append({QStringLiteral("input.not_a_date"), {}, {}, QStringLiteral("first_due"), {}});
    if (!m_last->date())
        found.append({QStringLiteral("input.not_a_date"), {}, {}, QStringLiteral("due_date"), {}});
    return found;
}

int SplitDialog::parts() const
{
    return m_parts->value();
}

QString SplitDialog::titlePattern() const
{
    return m_title->text().trimmed();
}

QDate SplitDialog::firstDue() const
{
    return m_first->date().value_or(QDate());
}

QDate SplitDialog::lastDue() const
{
    return m_last->date().value_or(QDate());
}

} // namespace tenderyard
