// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/contractors/ChangeRequestDialog.h"

#include "models/domain/Deliver.h"
#include "models/workflow/Contractors.h"
#include "views/common/FieldRow.h"
#include "views/common/Fonts.h"
#include "views/shell/OfficeContext.h"

#include <QPlainTextEdit>

namespace tenderyard {

ChangeRequestDialog::ChangeRequestDialog(OfficeContext &context, const Uuid &contractor, QWidget *parent)
    : FormDialog(tr("Ask for a change"),
                 tr("The contractor reads this on the profile. It waits outside of the queue until it is changed."),
                 tr("Ask"), QStringLiteral("primary"), parent),
      m_context(context), m_text(new QPlainTextEdit)
{
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(scaled(110));
    addField(QStringLiteral("body"), tr("&What shall change"), m_text);
    onSend([this, contractor] { send(contractor); });
}

void ChangeRequestDialog::send(const Uuid &contractor)
{
    deliver(m_context.contractors.askForChange(contractor, m_text->toPlainText()), this,
            [this, contractor](const Outcome &outcome) {
                if (!outcome) {
                    fail(outcome.error());
                    return;
                }
                Q_EMIT asked(contractor);
                finish();
            });
}

} // namespace tenderyard
