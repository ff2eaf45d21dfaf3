// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Uuid.h"
#include "views/common/FormDialog.h"

class QComboBox;

namespace tenderyard {

struct OfficeContext;
class ColleagueCombo;

/// Gives a colleague a duty at a tender.
class AddMemberDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `context` outlives the dialog.
    AddMemberDialog(OfficeContext &context, const Uuid &tender, QWidget *parent = nullptr);

private:
    void send();

    OfficeContext &m_context;
    Uuid m_tender;
    ColleagueCombo *m_person;
    QComboBox *m_duty;
};

} // namespace tenderyard
