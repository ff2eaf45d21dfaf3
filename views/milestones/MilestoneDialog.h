// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workflow/Milestones.h"
#include "views/common/FormDialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace tenderyard {

class DateField;
class MoneyEdit;

/// The fields of a milestone, new or to be changed.
class MilestoneDialog : public FormDialog
{
    Q_OBJECT
public:
    MilestoneDialog(const QString &title, const QString &button, const MilestoneFields &fields, QWidget *parent);

    /// What is typed, or every error in it.
    QList<Error> read(MilestoneFields &fields) const;

private:
    QLineEdit *m_title;
    QPlainTextEdit *m_description;
    MoneyEdit *m_amount;
    DateField *m_due;
};

} // namespace tenderyard
