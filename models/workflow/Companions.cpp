// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workflow/Companions.h"

#include "models/domain/Statuses.h"
#include "models/workflow/RowValues.h"

namespace tenderyard {

Binds Companions::of(const Connection &connection, const WorkflowRow &row, const WorkflowTransition &transition)
{
    Binds values = ofStatus(connection, row, transition);
    const QString table = transition.entity;
    if (table == words::entity::certification)
        values.insert(ofCertification(connection, transition.action));
    else if (table == words::entity::milestone)
        values.insert(ofMilestone(connection, row, transition.action));
    else
        values.insert(ofOthers(connection, table, transition.action));
    return values;
}

Binds Companions::ofStatus(const Connection &connection, const WorkflowRow &row, const WorkflowTransition &transition)
{
    Binds values;
    const bool moves = transition.from != transition.to;
    if (moves) {
        const bool isCertification = transition.entity == words::entity::certification;
        values.insert(row.entity().statusColumn, isCertification
                                                     ? QVariant(transition.to == words::certification::verified)
                                                     : QVariant(transition.to));
    }
    const QString reason = QStringLiteral("status_reason");
    const QString code = QStringLiteral("status_reason_code");
    const bool reasoned = transition.requirements.contains(reason) || transition.requirements.contains(code);
    if ((moves || reasoned) && row.row().has(reason)) {
        // The reason of the status before says nothing about this one.
        values.insert(reason, QVariant());
        values.insert(code, QVariant());
        values.insert(QStringLiteral("status_by"), RowValues::key(connection.user()));
    }
    return values;
}

Binds Companions::ofCertification(const Connection &connection, const QString &action)
{
    const QString by = QStringLiteral("verified_by");
    const QString at = QStringLiteral("verified_at");
    if (action == u"verify")
        return {{by, RowValues::key(connection.user())}, {at, connection.now()}};
    if (action == u"withdraw_verification")
        return {{by, QVariant()}, {at, QVariant()}};
    return {};
}

Binds Companions::ofMilestone(const Connection &connection, const WorkflowRow &row, const QString &action)
{
    const QVariant user = RowValues::key(connection.user());
    Binds values;
    if (action == u"complete" || action == u"record_completion")
        values = {{QStringLiteral("completed_at"), connection.now()}, {QStringLiteral("completed_by"), user}};
    if (action == u"record_completion")
        values.insert(QStringLiteral("entered_by"), user);
    if (action == u"ask_changes")
        values = {{QStringLiteral("entered_by"), QVariant()}, {QStringLiteral("received_at"), QVariant()}};
    if (action == u"approve")
        values = {{QStringLiteral("approved_amount"), row.row().value(QStringLiteral("amount"))},
                  {QStringLiteral("approved_at"), connection.now()},
                  {QStringLiteral("approved_by"), user}};
    if (action == u"unapprove")
        values = {{QStringLiteral("approved_amount"), QVariant()},
                  {QStringLiteral("retained_amount"), 0},
                  {QStringLiteral("approved_at"), QVariant()},
                  {QStringLiteral("approved_by"), QVariant()}};
    return values;
}

Binds Companions::ofOthers(const Connection &connection, const QString &entity, const QString &action)
{
    const QString releasedAt = QStringLiteral("released_at");
    const bool isPayment = entity == words::entity::milestonePayment;
    if (isPayment && action == u"release")
        return {{releasedAt, connection.now()}, {QStringLiteral("failure_code"), QVariant()}};
    if (isPayment && action == u"fail")
        return {{releasedAt, QVariant()}};
    if (entity == words::entity::bid && action == u"withdraw")
        return {{QStringLiteral("status_reason_code"), QString(words::bid::withdrawn)}};
    if (entity == words::entity::review && action == u"answer")
        return {{QStringLiteral("answered_at"), connection.now()}};
    if (entity == words::entity::contract && action == u"take_over")
        return {{QStringLiteral("taken_over_at"), connection.now()}};
    if (entity == u"payments_hold" && action == u"lift")
        return {{QStringLiteral("lifted_at"), connection.now()}};
    return {};
}

} // namespace tenderyard
