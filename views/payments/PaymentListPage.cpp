// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/payments/PaymentListPage.h"

#include "models/domain/Deliver.h"
#include "models/domain/Statuses.h"
#include "models/lists/PaymentList.h"
#include "models/workflow/Milestones.h"
#include "models/workflow/RuleWords.h"
#include "views/common/FilterButton.h"
#include "views/common/FormDialog.h"
#include "views/common/ListTable.h"
#include "views/common/StateStack.h"
#include "views/common/StatusWords.h"
#include "views/shell/PageRegistry.h"
#include "views/shell/Places.h"
#include "views/shell/RowActions.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>

namespace tenderyard {

PaymentListPage::PaymentListPage(OfficeContext &context, QWidget *parent)
    : ListPage(
          context, new PaymentList(context.database), QStringLiteral("payments"), tr("Payments"),
          new EmptyState(QStringLiteral("card"), tr("No payments yet"),
                         tr("Approving a milestone instructs its payment. It stands here until the bank’s answer is "
                            "recorded.")),
          parent)
{
    auto *status = new FilterButton(tr("Status"));
    const QStringList statuses = statusesOf(words::entity::milestonePayment);
    for (const QString &word : statuses)
        status->addChoice(word, statusLook(words::entity::milestonePayment, word).word);
    connect(status, &FilterButton::changed, this, &PaymentListPage::filterByStatus);
    filters()->insertWidget(1, status);
    RowActions *actions = useActions(words::entity::milestonePayment);
    if (context.person.isOwner())
        connect(actions->addButton(tr("Pay &again…")), &QPushButton::clicked, this, &PaymentListPage::retry);
    table()->hideAtFirst({list()->columnOf(QStringLiteral("updated"))});
}

void PaymentListPage::filterByStatus(const QStringList &statuses)
{
    QList<ListFilter> filters;
    if (!statuses.isEmpty())
        filters.append(
            ListFilter::anyOf(QStringLiteral("status_shown"), QVariantList(statuses.begin(), statuses.end())));
    list()->setFilters(filters);
}

void PaymentListPage::retry()
{
    const Row *row = currentRow();
    if (!row)
        return;
    const Uuid milestone = row->id(QStringLiteral("milestone_id"));
    auto *dialog = new FormDialog(tr("Pay again"),
                                  tr("A new payment of what is still due of “%1” is instructed.")
                                      .arg(row->text(QStringLiteral("milestone_title"))),
                                  tr("Instruct the payment"), QStringLiteral("primary"), this);
    dialog->onSend([this, dialog, milestone] {
        const QPointer<FormDialog> open(dialog);
        deliver(context().milestones.retryPayment(milestone), this, [open](const Outcome &outcome) {
            if (open && outcome)
                open->finish();
            else if (open)
                open->fail(outcome.error());
        });
    });
    dialog->open();
}

void PaymentListPage::openRow(const Row &row)
{
    Q_EMIT go({QStringLiteral("tender"), row.id(QStringLiteral("contract_id")), {}});
}

QString PaymentListPage::titleOf(const Row &row) const
{
    return row.text(QStringLiteral("milestone_title"));
}

QString PaymentListPage::figuresOf(const Row &row) const
{
    const QString failure = row.text(QStringLiteral("failure_code"));
    const QString amount = row.money(QStringLiteral("amount")).toString(QLocale());
    return failure.isEmpty() ? amount : tr("%1, failed: %2").arg(amount, RuleWords::reasonCode(failure));
}

void registerPaymentPages(PageRegistry &registry)
{
    registry.add(QStringLiteral("payments"), [](OfficeContext &context) { return new PaymentListPage(context); });
}

} // namespace tenderyard
