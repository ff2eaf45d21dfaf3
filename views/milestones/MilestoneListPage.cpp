// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/milestones/MilestoneListPage.h"

#include "models/domain/Statuses.h"
#include "models/lists/MilestoneList.h"
#include "views/common/FilterButton.h"
#include "views/common/ListTable.h"
#include "views/common/StateStack.h"
#include "views/common/StatusWords.h"
#include "views/shell/RowActions.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace tenderyard {

namespace {

EmptyState *emptyFor(MilestoneListPage::Side side)
{
    if (side == MilestoneListPage::Side::Owner)
        return new EmptyState(QStringLiteral("flag"), MilestoneListPage::tr("No milestones yet"),
                              MilestoneListPage::tr("Once a tender is awarded, its milestone plan is made on the "
                                                    "tender’s page. Milestones that wait for you then stand here."));
    return new EmptyState(
        QStringLiteral("flag"), MilestoneListPage::tr("No contract yet"),
        MilestoneListPage::tr("When one of your bids is awarded, its milestones stand here: mark each "
                              "as completed when the work is done."));
}

} // namespace

MilestoneListPage::MilestoneListPage(OfficeContext &context, Side side, QWidget *parent)
    : ListPage(context, new MilestoneList(context.database),
               side == Side::Owner ? QStringLiteral("milestones") : QStringLiteral("my_contracts"),
               side == Side::Owner ? tr("Milestones") : tr("My contracts"), emptyFor(side), parent),
      m_side(side)
{
    auto *status = new FilterButton(tr("Status"));
    const QStringList statuses = statusesOf(words::entity::milestone);
    for (const QString &word : statuses)
        status->addChoice(word, statusLook(words::entity::milestone, word).word);
    connect(status, &FilterButton::changed, this, &MilestoneListPage::filterByStatus);
    filters()->insertWidget(1, status);
    // The plan has an editor of its own.
    RowActions *actions = useActions(words::entity::milestone, {QStringLiteral("edit"), QStringLiteral("delete")});
    if (side == Side::Owner)
        connect(actions->addButton(tr("Open the &plan")), &QPushButton::clicked, this, [this] {
            if (const Row *row = currentRow())
                openRow(*row);
        });
    filterByStatus({});
    table()->hideAtFirst({list()->columnOf(QStringLiteral("sequence")), list()->columnOf(QStringLiteral("approved")),
                          list()->columnOf(QStringLiteral("updated"))});
}

void MilestoneListPage::filterByStatus(const QStringList &statuses)
{
    ListQuery query = list()->query();
    query.filters.clear();
    query.filters.append(
        ListFilter::equals(m_side == Side::Owner ? QStringLiteral("is_owner") : QStringLiteral("is_contractor"), true));
    if (!statuses.isEmpty())
        query.filters.append(
            ListFilter::anyOf(QStringLiteral("status"), QVariantList(statuses.begin(), statuses.end())));
    list()->setQuery(query);
}

void MilestoneListPage::openRow(const Row &row)
{
    Q_EMIT go({QStringLiteral("plan"), row.id(QStringLiteral("contract_id")), {}});
}

QString MilestoneListPage::titleOf(const Row &row) const
{
    return row.text(QStringLiteral("title"));
}

QString MilestoneListPage::figuresOf(const Row &row) const
{
    return row.money(QStringLiteral("amount")).toString(QLocale());
}

} // namespace tenderyard
