// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/FormDialog.h"
#include "views/tenders/TenderFieldTable.h"

class QRadioButton;

namespace tenderyard {

/// Two windows changed one draft: asks for each field that differs whether mine or theirs shall stand.
class DraftConflictDialog : public FormDialog
{
    Q_OBJECT
public:
    DraftConflictDialog(const TenderFields &mine, const TenderFields &theirs, QWidget *parent = nullptr);

    /// What was chosen, field by field.
    TenderFields fields() const;

private:
    QWidget *makeChoice(const TenderFieldTable::Field &field);

    TenderFields m_mine;
    TenderFields m_theirs;
    QList<std::pair<TenderFieldTable::Field, QRadioButton *>> m_choices;
};

} // namespace tenderyard
