// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workflow/CaseTools.h"

namespace tenderyard {

Attempt CaseTools::move(const WorkflowTransition &transition, const Uuid &id, const Binds &values)
{
    Attempt attempt;
    attempt.table = transition.entity;
    attempt.key = {{QStringLiteral("id"), key(id)}};
    const bool isCertification = transition.entity == u"contractors_certification";
    if (transition.from != transition.to && !isCertification)
        attempt.values.insert(transition.entity == u"contractors_contractor"       ? QStringLiteral("verified_status")
                              : transition.entity == u"payments_milestone_payment" ? QStringLiteral("release_status")
                                                                                   : QStringLiteral("status"),
                              transition.to);
    if (transition.from != transition.to)
        attempt.values.insert(QStringLiteral("status_by"), Attempt::actingUser);
    for (const QString &column : {QStringLiteral("status_reason"), QStringLiteral("status_reason_code")}) {
        if (transition.requirements.contains(column))
            attempt.values.insert(column, QStringLiteral("BECAUSE"));
    }
    attempt.values.insert(values);
    return attempt;
}

Attempt CaseTools::make(Scenario &scenario, const WorkflowTransition &transition, Binds values)
{
    Attempt attempt;
    attempt.table = transition.entity;
    const QStringList columns = scenario.columnsOf(transition.entity);
    if (columns.contains(QStringLiteral("id")))
        attempt.values.insert(QStringLiteral("id"), key(Uuid::create()));
    for (const QString &column : {QStringLiteral("created_at"), QStringLiteral("updated_at")}) {
        if (columns.contains(column))
            attempt.values.insert(column, scenario.inDays(0));
    }
    attempt.values.insert(values);
    return attempt;
}

Break CaseTools::value(const QString &column, const QVariant &value)
{
    return [column, value](Scenario &, Attempt &attempt) { attempt.values.insert(column, value); };
}

} // namespace tenderyard
