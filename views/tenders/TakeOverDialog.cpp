// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tenders/TakeOverDialog.h"

#include "models/domain/Deliver.h"
#include "models/storage/Database.h"
#include "models/workflow/Tenders.h"
#include "views/common/FieldRow.h"
#include "views/common/TimeInZoneField.h"
#include "views/shell/OfficeContext.h"
#include "views/tenders/ColleagueCombo.h"

namespace tenderyard {

namespace {

const QString newOwnerField = QStringLiteral("owner_id");
const QString deadlineField = QStringLiteral("deadline_at");
constexpr int usualDays = 28;

} // namespace

TakeOverDialog::TakeOverDialog(OfficeContext &context, const Row &tender, QWidget *parent)
    : FormDialog(tr("Take over the tender"),
                 tr("It becomes a tender of this office, sealed, and takes bids until its deadline. From then on every "
                    "rule holds for it."),
                 tr("Take over"), QStringLiteral("primary"), parent),
      m_context(context), m_tender(tender.id()), m_owner(new ColleagueCombo(context.database)),
      m_deadline(new TimeInZoneField)
{
    const QDateTime now = context.database.clock().now();
    const QDateTime known = tender.time(deadlineField);
    const QDateTime noon(now.toLocalTime().date().addDays(usualDays), QTime(12, 0));
    m_deadline->setTime(known.isValid() && known > now ? known : noon.toUTC(), {});
    addField(newOwnerField, tr("&Owner"), m_owner);
    addField(deadlineField, tr("Bids &close"), m_deadline);
    onSend([this] { send(); });
}

void TakeOverDialog::send()
{
    QList<Error> errors;
    if (m_owner->chosen().isNull())
        errors.append({QStringLiteral("input.required"), {}, {}, newOwnerField, {}});
    const std::optional<QDateTime> deadline = m_deadline->time();
    if (!deadline)
        errors.append({QStringLiteral("input.invalid"), {}, {}, deadlineField, {}});
    else if (!deadline->isValid())
        errors.append({QStringLiteral("input.required"), {}, {}, deadlineField, {}});
    else if (*deadline <= m_context.database.clock().now())
        errors.append({QStringLiteral("rule.deadline_not_ahead"), {}, {}, deadlineField, {}});
    if (!errors.isEmpty()) {
        fail(errors);
        return;
    }
    deliver(m_context.tenders.takeOver(m_tender, m_owner->chosen(), *deadline, m_deadline->zone()), this,
            [this](const Outcome &outcome) {
                if (outcome)
                    finish();
                else
                    fail(outcome.error());
            });
}

} // namespace tenderyard
