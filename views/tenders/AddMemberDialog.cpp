// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tenders/AddMemberDialog.h"

#include "models/domain/Deliver.h"
#include "models/domain/Statuses.h"
#include "models/workflow/Tenders.h"
#include "views/common/FieldRow.h"
#include "views/common/StatusWords.h"
#include "views/shell/OfficeContext.h"
#include "views/tenders/ColleagueCombo.h"

namespace tenderyard {

namespace {

const QString personField = QStringLiteral("user_id");

} // namespace

AddMemberDialog::AddMemberDialog(OfficeContext &context, const Uuid &tender, QWidget *parent)
    : FormDialog(tr("Add a member"), tr("Somebody may have several duties; add each on its own."), tr("Add"),
                 QStringLiteral("primary"), parent),
      m_context(context), m_tender(tender), m_person(new ColleagueCombo(context.database)), m_duty(new QComboBox)
{
    for (const QLatin1String duty :
         {words::duty::manage, words::duty::evaluate, words::duty::approve, words::duty::release, words::duty::read})
        m_duty->addItem(dutyWord(duty), QString(duty));
    m_duty->setCurrentIndex(1);
    addField(personField, tr("&Person"), m_person);
    addField(QStringLiteral("duty"), tr("&Duty"), m_duty);
    onSend([this] { send(); });
}

void AddMemberDialog::send()
{
    if (m_person->chosen().isNull()) {
        fail(Error{QStringLiteral("input.required"), {}, {}, personField, {}});
        return;
    }
    deliver(m_context.tenders.addMember(m_tender, m_person->chosen(), m_duty->currentData().toString()), this,
            [this](const Outcome &outcome) {
                if (outcome)
                    finish();
                else
                    fail(outcome.error());
            });
}

} // namespace tenderyard
