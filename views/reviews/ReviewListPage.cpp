// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reviews/ReviewListPage.h"

#include "models/domain/Deliver.h"
#include "models/domain/Statuses.h"
#include "models/lists/ReviewList.h"
#include "models/storage/Database.h"
#include "models/workflow/Workflow.h"
#include "views/common/FieldRow.h"
#include "views/common/Fonts.h"
#include "views/common/FormDialog.h"
#include "views/common/StateStack.h"
#include "views/reviews/ReviewDialog.h"
#include "views/shell/PageRegistry.h"
#include "views/shell/Places.h"
#include "views/shell/RowActions.h"

#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>

namespace tenderyard {

ReviewListPage::ReviewListPage(OfficeContext &context, QWidget *parent)
    : ListPage(context, new ReviewList(context.database), QStringLiteral("reviews"), tr("Reviews"),
               new EmptyState(QStringLiteral("star"), tr("No reviews yet"),
                              tr("When a contract is completed, its owner reviews the contractor once.")),
               parent)
{
    RowActions *actions =
        useActions(words::entity::review, {QStringLiteral("edit"), QStringLiteral("answer"), QStringLiteral("review")});
    if (context.person.isOwner())
        connect(actions->addButton(tr("&Change…")), &QPushButton::clicked, this, &ReviewListPage::change);
    if (context.person.isContractor())
        connect(actions->addButton(tr("&Answer…")), &QPushButton::clicked, this, &ReviewListPage::answer);
}

void ReviewListPage::answer()
{
    const Row *current = currentRow();
    if (!current)
        return;
    auto *dialog =
        new FormDialog(tr("Answer the review"), tr("You can answer once; everybody who reads the review reads it."),
                       tr("Send the answer"), QStringLiteral("primary"), this);
    auto *text = new QPlainTextEdit;
    text->setTabChangesFocus(true);
    text->setFixedHeight(scaled(110));
    dialog->addField(QStringLiteral("answer"), tr("Your answer"), text);
    dialog->onSend([this, dialog, text, row = *current] {
        const QPointer<FormDialog> open(dialog);
        const QVariantHash values{{QStringLiteral("answer"), text->toPlainText().trimmed()},
                                  {QStringLiteral("answered_at"), context().database.clock().now()}};
        deliver(context().workflow.edit(words::entity::review, row.id(), row.integer(QStringLiteral("row_version")),
                                        values),
                this, [open](const Outcome &outcome) {
                    if (open && outcome)
                        open->finish();
                    else if (open)
                        open->fail(outcome.error());
                });
    });
    dialog->open();
}

void ReviewListPage::change()
{
    const Row *current = currentRow();
    if (!current)
        return;
    auto *dialog = new ReviewDialog(
        tr("Change the review"), tr("A review can be changed for 14 days, until it is answered."), tr("Save"),
        int(current->integer(QStringLiteral("score"))), current->text(QStringLiteral("comment")), this);
    dialog->onSend([this, dialog, row = *current] {
        const QPointer<FormDialog> open(dialog);
        const QVariantHash values{{QStringLiteral("score"), dialog->score()},
                                  {QStringLiteral("comment"), dialog->comment()}};
        deliver(context().workflow.edit(words::entity::review, row.id(), row.integer(QStringLiteral("row_version")),
                                        values),
                this, [open](const Outcome &outcome) {
                    if (open && outcome)
                        open->finish();
                    else if (open)
                        open->fail(outcome.error());
                });
    });
    dialog->open();
}

void ReviewListPage::openRow(const Row &row)
{
    Q_EMIT go({QStringLiteral("tender"), row.id(QStringLiteral("contract_id")), {}});
}

QString ReviewListPage::titleOf(const Row &row) const
{
    return row.text(QStringLiteral("company_name"));
}

QString ReviewListPage::figuresOf(const Row &row) const
{
    return row.text(QStringLiteral("comment")).section(u'\n', 0, 0).left(80);
}

void registerReviewPages(PageRegistry &registry)
{
    registry.add(QStringLiteral("reviews"), [](OfficeContext &context) { return new ReviewListPage(context); });
}

} // namespace tenderyard
