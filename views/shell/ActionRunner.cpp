// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/ActionRunner.h"

#include "models/domain/Deliver.h"
#include "models/domain/Statuses.h"
#include "models/storage/Database.h"
#include "models/workflow/FieldChecks.h"
#include "models/workflow/Milestones.h"
#include "models/workflow/RuleWords.h"
#include "models/workflow/Workflow.h"
#include "views/common/FieldRow.h"
#include "views/common/Fonts.h"
#include "views/common/FormDialog.h"
#include "views/common/MoneyEdit.h"
#include "views/common/TimeInZoneField.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSet>

namespace tenderyard {

namespace {

/// Undone by another action just as quickly, so nobody is asked.
bool needsNoQuestion(const QString &action)
{
    static const QSet<QString> quick{QStringLiteral("shortlist"), QStringLiteral("unshortlist"), QStringLiteral("edit"),
                                     QStringLiteral("check_file")};
    return quick.contains(action);
}

/// The actions of a contractor or an owner who ends something.
bool isHard(const QString &action)
{
    static const QSet<QString> hard{QStringLiteral("cancel"),   QStringLiteral("suspend"),
                                    QStringLiteral("reject"),   QStringLiteral("revoke_award"),
                                    QStringLiteral("withdraw"), QStringLiteral("fail")};
    return hard.contains(action);
}

Error required(const QString &field)
{
    return {QStringLiteral("input.required"), {}, {}, field, {}};
}

QString buttonText(const QString &action)
{
    QString text = RuleWords::action(action);
    return text.remove(QChar(0x2026));
}

} // namespace

ActionRunner::ActionRunner(OfficeContext &context, QWidget *parent)
    : QObject(parent), m_context(context), m_widget(parent)
{
}

void ActionRunner::run(const QString &entity, const Row &row, const ActionState &state)
{
    if (needsNoQuestion(state.action))
        perform(entity, row, state, {}, nullptr);
    else
        ask(entity, row, state);
}

QString ActionRunner::explanation(const QString &entity, const QString &action) const
{
    if (entity == words::entity::contract && action == u"cancel")
        return tr("All bids are rejected; unopened ones stay sealed. This cannot be undone.");
    if (action == u"revoke_award")
        return tr("The other bids become what they were; the milestone plan is deleted and stays in the history.");
    if (action == u"start")
        return tr("The milestone plan is fixed from then on.");
    if (action == u"approve" && entity == words::entity::milestone)
        return tr("Approving less than the whole amount makes a new milestone of the rest. A payment is instructed.");
    if (action == u"fail")
        return tr("Did the bank confirm that the payment was not carried out? A retry is a payment of its own.");
    if (action == u"withdraw")
        return tr("You may bid again until the deadline.");
    if (action == u"suspend")
        return tr("No new bids, awards or new payments; running contracts go on.");
    return {};
}

void ActionRunner::ask(const QString &entity, const Row &row, const ActionState &state)
{
    QStringList asked = state.requirements;
    const bool completes =
        entity == words::entity::milestone && (state.action == u"complete" || state.action == u"record_completion");
    if (completes && !asked.contains(QStringLiteral("completed_note")))
        asked.append(QStringLiteral("completed_note"));
    if (entity == words::entity::certification && state.action == u"reject")
        asked.append(QStringLiteral("optional_reason"));
    auto *dialog =
        new FormDialog(RuleWords::action(state.action).remove(QChar(0x2026)), explanation(entity, state.action),
                       buttonText(state.action),
                       isHard(state.action) ? QStringLiteral("danger") : QStringLiteral("primary"), m_widget);
    QList<std::function<bool(Values &, QList<Error> &)>> readers;
    for (const QString &requirement : std::as_const(asked)) {
        if (auto reader = addRequirement(dialog, entity, row, state, requirement))
            readers.append(std::move(reader));
    }
    dialog->onSend([=, this] {
        Values values;
        QList<Error> errors;
        for (const auto &reader : readers)
            reader(values, errors);
        if (errors.isEmpty())
            perform(entity, row, state, values, dialog);
        else
            dialog->fail(errors);
    });
    dialog->open();
}

std::function<bool(QVariantHash &, QList<Error> &)> ActionRunner::addRequirement(FormDialog *dialog,
                                                                                 const QString &entity, const Row &row,
                                                                                 const ActionState &state,
                                                                                 const QString &requirement)
{
    if (requirement == u"approved_amount") {
        auto *field = new MoneyEdit;
        field->setCurrency(Currency::fromCode(row.text(QStringLiteral("currency"))));
        field->setMoney(row.money(QStringLiteral("amount")));
        dialog->addField(requirement, tr("Approved amount"), field)
            ->setHint(tr("Of %1").arg(row.money(QStringLiteral("amount")).toString(QLocale())));
        return [field, whole = row.money(QStringLiteral("amount"))](Values &values, QList<Error> &errors) {
            const Expected<Money> typed = field->money();
            if (!typed || typed->tenThousandths() > whole.tenThousandths()) {
                Error error = typed ? Error{QStringLiteral("money.too_large"), {}, {}, {}, {}} : typed.error();
                error.field = QStringLiteral("approved_amount");
                errors.append(error);
                return false;
            }
            values.insert(QStringLiteral("approved_amount"), typed->tenThousandths());
            return true;
        };
    }
    if (requirement == u"status_reason_code" || requirement == u"failure_code") {
        auto *field = new QComboBox;
        field->addItem(tr("Choose…"), QString());
        const QStringList codes = RuleWords::reasonCodesFor(entity, state.action);
        for (const QString &code : codes)
            field->addItem(RuleWords::reasonCode(code), code);
        dialog->addField(requirement, tr("Reason"), field);
        return [field, requirement](Values &values, QList<Error> &errors) {
            if (field->currentData().toString().isEmpty())
                errors.append(required(requirement));
            values.insert(requirement, field->currentData().toString());
            return true;
        };
    }
    if (requirement == u"received_at") {
        auto *field = new TimeInZoneField;
        field->setTime(m_context.database.clock().now(), {});
        dialog->addField(requirement, tr("Arrived at"), field);
        return [field, requirement](Values &values, QList<Error> &errors) {
            const std::optional<QDateTime> time = field->time();
            if (!time || !time->isValid())
                errors.append(required(requirement));
            else
                values.insert(requirement, *time);
            return true;
        };
    }
    if (requirement == u"bank_reference") {
        auto *field = new QLineEdit;
        field->setMaxLength(140);
        dialog->addField(requirement, tr("Bank’s reference"), field);
        return [field, requirement](Values &values, QList<Error> &errors) {
            FieldChecks checks;
            checks.text(requirement, field->text(), 140, FieldChecks::Presence::Required);
            errors += checks.errors();
            values.insert(requirement, field->text().trimmed());
            return true;
        };
    }
    const bool optional = requirement == u"optional_reason";
    if (requirement != u"status_reason" && requirement != u"completed_note" && !optional)
        return {};
    const QString column = optional ? QStringLiteral("status_reason") : requirement;
    auto *field = new QPlainTextEdit;
    field->setTabChangesFocus(true);
    field->setFixedHeight(scaled(96));
    dialog->addField(column, column == u"completed_note" ? tr("What was done") : tr("Reason in words"), field);
    return [field, column, optional](Values &values, QList<Error> &errors) {
        const QString text = field->toPlainText().trimmed();
        FieldChecks checks;
        checks.text(column, text, 4000, optional ? FieldChecks::Presence::Optional : FieldChecks::Presence::Required,
                    FieldChecks::Lines::Many);
        errors += checks.errors();
        if (!text.isEmpty())
            values.insert(column, text);
        return true;
    };
}

void ActionRunner::perform(const QString &entity, const Row &row, const ActionState &state, const Values &values,
                           FormDialog *dialog)
{
    const qint64 version = row.integer(QStringLiteral("row_version"));
    QFuture<Outcome> future;
    if (entity == words::entity::milestone && (state.action == u"complete" || state.action == u"record_completion"))
        future =
            m_context.milestones.complete(row.id(), version, values.value(QStringLiteral("completed_note")).toString(),
                                          values.value(QStringLiteral("received_at")).toDateTime());
    else if (entity == words::entity::milestone && state.action == u"approve")
        future = m_context.milestones.approve(row.id(), version,
                                              Money(values.value(QStringLiteral("approved_amount")).toLongLong(),
                                                    Currency::fromCode(row.text(QStringLiteral("currency")))),
                                              Money(0, Currency::fromCode(row.text(QStringLiteral("currency")))));
    else
        future = m_context.workflow.perform({entity, row.id(), version, state.action, values});
    const QPointer<FormDialog> open(dialog);
    deliver(future, this, [this, open, entity, id = row.id(), action = state.action](const Outcome &outcome) {
        if (outcome) {
            if (open)
                open->finish();
            Q_EMIT done(entity, id, action);
        } else if (open) {
            open->fail(outcome.error());
        } else {
            Q_EMIT refused(outcome.error());
        }
    });
}

} // namespace tenderyard
