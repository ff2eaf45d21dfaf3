// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Money.h"
#include "views/common/FormDialog.h"

#include <QDate>

class QLineEdit;
class QSpinBox;

namespace tenderyard {

class DateField;

/// Asks how the rest of a contract sum is split into milestones, and shows what each will be.
class SplitDialog : public FormDialog
{
    Q_OBJECT
public:
    SplitDialog(const Money &rest, const QDate &today, QWidget *parent);

    /// What cannot be read.
    QList<Error> errors() const;
    int parts() const;
    QString titlePattern() const;
    QDate firstDue() const;
    QDate lastDue() const;

private:
    QSpinBox *m_parts;
    QLineEdit *m_title;
    DateField *m_first;
    DateField *m_last;
};

} // namespace tenderyard
