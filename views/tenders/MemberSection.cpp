// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tenders/MemberSection.h"

#include "models/domain/Deliver.h"
#include "models/lists/MemberList.h"
#include "models/lists/SelectionKeeper.h"
#include "models/workflow/RuleWords.h"
#include "models/workflow/Tenders.h"
#include "views/common/Banner.h"
#include "views/common/FormDialog.h"
#include "views/common/ListTable.h"
#include "views/common/StatusWords.h"
#include "views/common/TextLabel.h"
#include "views/shell/OfficeContext.h"
#include "views/tenders/AddMemberDialog.h"

#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenderyard {

namespace {

constexpr int mostMembers = 6;

} // namespace

MemberSection::MemberSection(OfficeContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_list(new MemberList(context.database, this)),
      m_table(new ListTable(QStringLiteral("members"))), m_banner(new Banner),
      m_add(makeButton(tr("&Add a member…"), {}, QStringLiteral("plus"))), m_remove(makeButton(tr("&Remove")))
{
    m_list->setFormat(listFormat());
    m_table->setModel(m_list);
    m_table->setAccessibleName(tr("Members"));
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *keeper = new SelectionKeeper(m_list, m_table->selectionModel(), this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_banner);
    column->addWidget(m_table);
    column->addLayout(buttons);
    connect(m_list, &EntityList::countChanged, this, &MemberSection::fit);
    connect(m_list, &EntityList::loaded, this, &MemberSection::fit);
    connect(keeper, &SelectionKeeper::selectionChanged, this, &MemberSection::showSelection);
    connect(m_add, &QPushButton::clicked, this, &MemberSection::add);
    connect(m_remove, &QPushButton::clicked, this, &MemberSection::remove);
    setEditable(false);
    fit();
}

void MemberSection::setTender(const Uuid &tender)
{
    if (tender == m_tender)
        return;
    m_tender = tender;
    m_banner->dismiss();
    m_list->setFilters({ListFilter::equals(QStringLiteral("contract_id"), QVariant::fromValue(tender))});
}

void MemberSection::setEditable(bool editable)
{
    m_editable = editable;
    m_add->setVisible(editable);
    m_remove->setVisible(editable);
    showSelection();
}

void MemberSection::fit()
{
    const int rows = std::clamp(m_list->rowCount(), 1, mostMembers);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * m_table->verticalHeader()->defaultSectionSize() + 2);
    showSelection();
}

void MemberSection::showSelection()
{
    const bool isChosen = m_table->selectionModel()->hasSelection();
    m_remove->setEnabled(m_editable && isChosen);
    m_remove->setAccessibleDescription(isChosen ? QString() : tr("Choose a member first."));
}

void MemberSection::add()
{
    (new AddMemberDialog(m_context, m_tender, window()))->open();
}

void MemberSection::remove()
{
    const Row *row = m_list->rowAt(m_table->currentIndex().row());
    if (!row)
        return;
    const Uuid member = row->id();
    askToConfirm(window(), tr("Remove a member"),
                 tr("%1 loses this duty at once. It stays in the history.").arg(row->text(QStringLiteral("full_name"))),
                 tr("Remove"), [this, member] {
                     deliver(m_context.tenders.removeMember(member), this, [this](const Outcome &outcome) {
                         if (outcome)
                             m_banner->dismiss();
                         else
                             m_banner->show(Tone::Red, RuleWords::text(outcome.error()));
                     });
                 });
}

} // namespace tenderyard
