// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Uuid.h"
#include "views/common/FormDialog.h"

class QPlainTextEdit;

namespace tenderyard {

struct OfficeContext;

/// Asks a contractor to change something of the profile before it can be approved.
class ChangeRequestDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `context` outlives the dialog.
    ChangeRequestDialog(OfficeContext &context, const Uuid &contractor, QWidget *parent);

Q_SIGNALS:
    void asked(const tenderyard::Uuid &contractor);

private:
    void send(const Uuid &contractor);
    OfficeContext &m_context;
    QPlainTextEdit *m_text;
};

} // namespace tenderyard
