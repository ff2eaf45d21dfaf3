// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Row.h"
#include "views/common/FormDialog.h"

namespace tenderyard {

struct OfficeContext;
class ColleagueCombo;
class TimeInZoneField;

/// Makes an imported open tender live: under an owner of the office, with a deadline.
class TakeOverDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `tender` is a row of list_contract; `context` outlives the dialog.
    TakeOverDialog(OfficeContext &context, const Row &tender, QWidget *parent = nullptr);

private:
    void send();

    OfficeContext &m_context;
    Uuid m_tender;
    ColleagueCombo *m_owner;
    TimeInZoneField *m_deadline;
};

} // namespace tenderyard
