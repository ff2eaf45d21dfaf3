// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Row.h"
#include "views/common/FormDialog.h"

class QPlainTextEdit;

namespace tenderyard {

struct OfficeContext;
class ColleagueCombo;

/// Gives a tender to another owner, with the reason.
class HandOverDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `tender` is a row of list_contract; `context` outlives the dialog.
    HandOverDialog(OfficeContext &context, const Row &tender, QWidget *parent = nullptr);

private:
    void send();

    OfficeContext &m_context;
    Uuid m_tender;
    ColleagueCombo *m_owner;
    QPlainTextEdit *m_reason;
};

} // namespace tenderyard
