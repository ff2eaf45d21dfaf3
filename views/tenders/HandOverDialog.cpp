// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tenders/HandOverDialog.h"

#include "models/domain/Deliver.h"
#include "models/workflow/FieldChecks.h"
#include "models/workflow/Tenders.h"
#include "views/common/FieldRow.h"
#include "views/common/Fonts.h"
#include "views/shell/OfficeContext.h"
#include "views/tenders/ColleagueCombo.h"

#include <QPlainTextEdit>

namespace tenderyard {

namespace {

const QString ownerField = QStringLiteral("owner_id");
const QString handOverReason = QStringLiteral("status_reason");

} // namespace

HandOverDialog::HandOverDialog(OfficeContext &context, const Row &tender, QWidget *parent)
    : FormDialog(tr("Hand over the tender"),
                 tr("Another owner manages it from now on. The reason is kept in its history."), tr("Hand over"),
                 QStringLiteral("primary"), parent),
      m_context(context), m_tender(tender.id()),
      m_owner(new ColleagueCombo(context.database, tender.id(QStringLiteral("owner_id")))), m_reason(new QPlainTextEdit)
{
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(scaled(84));
    addField(ownerField, tr("New &owner"), m_owner);
    addField(handOverReason, tr("&Reason"), m_reason);
    onSend([this] { send(); });
}

void HandOverDialog::send()
{
    FieldChecks checks;
    if (m_owner->chosen().isNull())
        checks.add(ownerField, QStringLiteral("input.required"));
    checks.text(handOverReason, m_reason->toPlainText(), 4000, FieldChecks::Presence::Required,
                FieldChecks::Lines::Many);
    if (!checks.errors().isEmpty()) {
        fail(checks.errors());
        return;
    }
    deliver(m_context.tenders.handOver(m_tender, m_owner->chosen(), m_reason->toPlainText().trimmed()), this,
            [this](const Outcome &outcome) {
                if (outcome)
                    finish();
                else
                    fail(outcome.error());
            });
}

} // namespace tenderyard
