// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/contractors/ContractorListPage.h"

#include "models/domain/Statuses.h"
#include "models/lists/ContractorList.h"
#include "models/workflow/Categories.h"
#include "views/bids/RecordContractorDialog.h"
#include "views/common/FilterButton.h"
#include "views/common/ListTable.h"
#include "views/common/PageHeader.h"
#include "views/common/StateStack.h"
#include "views/common/StatusWords.h"
#include "views/common/TextLabel.h"
#include "views/shell/RowActions.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace tenderyard {

namespace {

EmptyState *emptyFor(ContractorListPage::Which which)
{
    if (which == ContractorListPage::Which::Suspended)
        return new EmptyState(QStringLiteral("shield"), ContractorListPage::tr("Nobody is suspended"),
                              ContractorListPage::tr("A suspended contractor makes no new bids and gets no awards or "
                                                     "new payments; running contracts go on."));
    return new EmptyState(QStringLiteral("people"), ContractorListPage::tr("No contractors yet"),
                          ContractorListPage::tr("Contractors stand here once they have made a profile, or were "
                                                 "recorded or imported, and you may see them."));
}

} // namespace

ContractorListPage::ContractorListPage(OfficeContext &context, Which which, QWidget *parent)
    : ListPage(context, new ContractorList(context.database),
               which == Which::Suspended ? QStringLiteral("suspended") : QStringLiteral("contractors"),
               which == Which::Suspended ? tr("Suspended") : tr("Contractors"), emptyFor(which), parent),
      m_which(which)
{
    addFilters();
    // Fields, certifications and requests for a change are written on the contractor's own page.
    RowActions *actions = useActions(words::entity::profile,
                                     {QStringLiteral("edit"), QStringLiteral("ask"),
                                      QStringLiteral("upload_certification"), QStringLiteral("record_certification")});
    connect(actions->addButton(tr("&Open")), &QPushButton::clicked, this, [this] {
        if (const Row *row = currentRow())
            openRow(*row);
    });
    table()->hideAtFirst({list()->columnOf(QStringLiteral("created")), list()->columnOf(QStringLiteral("updated"))});
    filter({});
}

void ContractorListPage::addFilters()
{
    if (m_which == Which::Suspended)
        return;
    auto *status = new FilterButton(tr("Status"));
    const QStringList statuses = statusesOf(words::entity::profile);
    for (const QString &word : statuses)
        status->addChoice(word, statusLook(words::entity::profile, word).word);
    connect(status, &FilterButton::changed, this, &ContractorListPage::filter);
    filters()->insertWidget(1, status);
    if (!context().person.isOwner() && !context().person.isStaff())
        return;
    QPushButton *recordButton = makeButton(tr("Re&cord a contractor…"), {}, QStringLiteral("plus"));
    header()->addAction(recordButton);
    connect(recordButton, &QPushButton::clicked, this, &ContractorListPage::record);
}

void ContractorListPage::filter(const QStringList &statuses)
{
    QList<ListFilter> filters;
    if (m_which == Which::Suspended)
        filters.append(ListFilter::equals(QStringLiteral("verified_status"), QString(words::profile::suspended)));
    if (!statuses.isEmpty())
        filters.append(
            ListFilter::anyOf(QStringLiteral("verified_status"), QVariantList(statuses.begin(), statuses.end())));
    list()->setFilters(filters);
}

bool ContractorListPage::isNarrowed() const
{
    return !list()->searchText().isEmpty() || list()->query().filters.size() > (m_which == Which::Suspended ? 1 : 0);
}

void ContractorListPage::record()
{
    auto *dialog = new RecordContractorDialog(context(), this);
    connect(dialog, &RecordContractorDialog::recorded, this,
            [this](const Uuid &id) { Q_EMIT go({QStringLiteral("contractor"), id, {}}); });
    dialog->open();
}

void ContractorListPage::openRow(const Row &row)
{
    Q_EMIT go({QStringLiteral("contractor"), row.id(), {}});
}

QString ContractorListPage::titleOf(const Row &row) const
{
    return row.text(QStringLiteral("company_name"));
}

QString ContractorListPage::figuresOf(const Row &row) const
{
    if (const QString reason = row.text(QStringLiteral("status_reason"));
        m_which == Which::Suspended && !reason.isEmpty())
        return tr("Suspended: %1").arg(reason.section(u'\n', 0, 0));
    QStringList names;
    const QStringList codes = row.list(QStringLiteral("service_categories"));
    for (const QString &code : codes)
        names.append(Categories::name(code));
    return QLocale().createSeparatedList(names);
}

} // namespace tenderyard
