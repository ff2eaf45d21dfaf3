// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/milestones/PlanPage.h"

#include "models/domain/Deliver.h"
#include "models/domain/Statuses.h"
#include "models/workflow/Milestones.h"
#include "models/workflow/RuleWords.h"
#include "models/workflow/Workflow.h"
#include "views/common/Banner.h"
#include "views/common/PageHeader.h"
#include "views/common/RowDelegate.h"
#include "views/common/StateStack.h"
#include "views/common/TextLabel.h"
#include "views/milestones/MilestoneChange.h"
#include "views/milestones/MilestoneDialog.h"
#include "views/milestones/PlanModel.h"
#include "views/milestones/SplitDialog.h"
#include "views/milestones/TimelineDelegate.h"
#include "views/milestones/TimelineHeader.h"
#include "views/shell/ActionRunner.h"
#include "views/shell/RowActions.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPointer>
#include <QPushButton>
#include <QTableView>

namespace tenderyard {

PlanPage::PlanPage(OfficeContext &context, QWidget *parent)
    : Page(context, parent), m_contractReader(context.database), m_planReader(context.database),
      m_model(new PlanModel(this)), m_table(new QTableView), m_header(new PageHeader(tr("Milestone plan"))),
      m_banner(new Banner),
      m_actions(new RowActions(context, words::entity::milestone, {QStringLiteral("edit"), QStringLiteral("delete")})),
      m_runner(new ActionRunner(context, this)),
      m_split(makeButton(tr("Split the &rest evenly…"), {}, QStringLiteral("split"))),
      m_add(makeButton(tr("&Add a milestone…"), {}, QStringLiteral("plus"))),
      m_start(makeButton(tr("&Start the contract…"), QStringLiteral("primary"))), m_editButtons(new QWidget),
      m_sum(new TextLabel({}, TextRole::Section)), m_planned(new TextLabel({}, TextRole::Section)),
      m_rest(new TextLabel({}, TextRole::Section))
{
    makeTable();
    m_header->addAction(m_add);
    m_header->addAction(m_split);
    m_header->addAction(m_start);
    auto *empty = new EmptyState(QStringLiteral("flag"), tr("No milestone is planned yet"),
                                 tr("Add milestones one by one, or split the contract sum evenly. The amounts must sum "
                                    "exactly to the awarded cost before the contract can start."));
    m_states = new StateStack(m_table, empty);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(24, 0, 24, 0);
    inner->setSpacing(12);
    inner->addWidget(m_header);
    inner->addWidget(m_banner);
    inner->addWidget(m_states, 1);
    inner->addWidget(m_editButtons);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(inner, 1);
    whole->addWidget(m_actions);
    whole->addWidget(makeFooter());

    connect(m_add, &QPushButton::clicked, this, &PlanPage::addMilestone);
    connect(m_split, &QPushButton::clicked, this, &PlanPage::splitEvenly);
    connect(m_start, &QPushButton::clicked, this, [this] {
        if (m_contract)
            m_runner->run(words::entity::contract, *m_contract,
                          {QStringLiteral("start"), words::entity::contract, {}, {}, {}});
    });
    connect(&m_contractReader, &RecordReader::loaded, this, &PlanPage::showContract);
    connect(&m_planReader, &RecordReader::loaded, this, &PlanPage::showPlan);
    connect(&m_planReader, &RecordReader::failed, m_states, &StateStack::showError);
    connect(m_states, &StateStack::retry, &m_planReader, &RecordReader::refresh);
    connect(m_runner, &ActionRunner::refused, this,
            [this](const Error &error) { m_banner->show(Tone::Red, RuleWords::text(error)); });
}

void PlanPage::makeTable()
{
    m_table->setHorizontalHeader(
        new TimelineHeader(PlanModel::BarColumn, PlanModel::FirstDayRole, PlanModel::LastDayRole));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(this));
    m_table->setItemDelegateForColumn(PlanModel::BarColumn, new TimelineDelegate(this));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(scaled(44));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setAccessibleName(tr("Milestones in their order"));
    const int widths[] = {44, 250, 100, 130, 76, 120};
    for (int column = 0; column < 6; ++column)
        m_table->setColumnWidth(column, scaled(widths[column]));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PlanPage::showSelection);
    connect(m_table, &QTableView::activated, this, &PlanPage::changeMilestone);

    auto *row = new QHBoxLayout(m_editButtons);
    row->setContentsMargins(0, 0, 0, 8);
    const auto add = [&](const QString &text, const QString &icon, const QKeySequence &keys, auto act) {
        QPushButton *button = makeButton(text, QStringLiteral("flat"), icon);
        connect(button, &QPushButton::clicked, this, act);
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        row->addWidget(button);
    };
    add(tr("&Change…"), QStringLiteral("edit"), QKeySequence(Qt::Key_F2), [this] { changeMilestone(); });
    add(tr("Move &up"), QStringLiteral("chevron-up"), QKeySequence(Qt::ALT | Qt::Key_Up), [this] { move(-1); });
    add(tr("Move &down"), QStringLiteral("chevron-down"), QKeySequence(Qt::ALT | Qt::Key_Down), [this] { move(1); });
    add(tr("De&lete…"), QStringLiteral("trash"), QKeySequence::Delete, [this] { removeMilestone(); });
    row->addStretch();
}

QWidget *PlanPage::makeFooter()
{
    auto *footer = new QWidget;
    footer->setBackgroundRole(QPalette::Window);
    footer->setAutoFillBackground(true);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(24, 14, 24, 14);
    row->setSpacing(28);
    for (TextLabel *label : {m_sum, m_planned, m_rest})
        row->addWidget(label);
    row->addStretch();
    return footer;
}

QString PlanPage::keyHints() const
{
    return tr("F2 change · Alt+↑ ↓ move a milestone");
}

void PlanPage::open(const PlaceRequest &request)
{
    if (m_contractId != request.id) {
        m_contract.reset();
        m_model->setPlan({}, {}, {});
        // Nothing can be planned before the contract has been read.
        for (QWidget *widget : {static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_split),
                                static_cast<QWidget *>(m_start), m_editButtons})
            widget->hide();
    }
    m_contractId = request.id;
    m_banner->dismiss();
    m_contractReader.watch({QStringLiteral("list_contract"), QStringLiteral("id"), {request.id.toString()}, {}},
                           {words::entity::contract, words::entity::milestone});
    m_planReader.watch({QStringLiteral("list_milestone"),
                        QStringLiteral("contract_id"),
                        {request.id.toString()},
                        {QStringLiteral("sequence"), QStringLiteral("id")}},
                       {words::entity::milestone, words::entity::contract, words::entity::milestonePayment});
    m_table->setFocus();
}

void PlanPage::showContract(const Rows &rows)
{
    m_contract = rows.isEmpty() ? std::nullopt : std::optional(rows.first());
    if (!m_contract)
        return;
    const QString status = m_contract->text(QStringLiteral("status"));
    const bool planning = status == words::contract::awarded;
    m_header->setStatus(words::entity::contract, m_contract->text(QStringLiteral("status_shown")));
    m_header->setMeta(tr("%1 · %2").arg(m_contract->text(QStringLiteral("title")),
                                        m_contract->text(QStringLiteral("awarded_company"))));
    for (QWidget *widget : {static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_split),
                            static_cast<QWidget *>(m_start), m_editButtons})
        widget->setVisible(planning && m_contract->flag(QStringLiteral("is_mine")));
    showPlan(m_planReader.rows());
}

void PlanPage::showPlan(const Rows &rows)
{
    if (!m_contract)
        return;
    const QString selected = currentRow() ? currentRow()->text(QStringLiteral("id")) : QString();
    const QDate start = m_contract->isNull(QStringLiteral("deadline_at"))
                            ? context().database.clock().now().date()
                            : m_contract->time(QStringLiteral("deadline_at")).date();
    m_model->setPlan(rows, m_contract->money(QStringLiteral("awarded_cost")), start);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->rowAt(row).text(QStringLiteral("id")) == selected)
            m_table->selectRow(row);
    }
    if (rows.isEmpty())
        m_states->showEmpty();
    else
        m_states->showContent();
    showSums();
    showSelection();
    // Whether the contract can start depends on the plan as well as on the contract.
    askActions();
}

Money PlanPage::stillToPlan() const
{
    return m_contract->money(QStringLiteral("awarded_cost")) - m_model->planned();
}

void PlanPage::showSums()
{
    const QLocale locale;
    const Money rest = stillToPlan();
    m_sum->setText(tr("Contract sum %1").arg(m_contract->money(QStringLiteral("awarded_cost")).toString(locale)));
    m_planned->setText(tr("Planned %1").arg(m_model->planned().toString(locale)));
    if (rest.isZero()) {
        m_rest->setText(tr("Adds up exactly"));
        m_rest->setTone(Tone::Green);
    } else if (rest.isNegative()) {
        m_rest->setText(tr("%1 too much").arg(Money(-rest.tenThousandths(), rest.currency()).toString(locale)));
        m_rest->setTone(Tone::Red);
    } else {
        m_rest->setText(tr("Still to plan %1").arg(rest.toString(locale)));
        m_rest->setTone(Tone::Amber);
    }
    m_split->setEnabled(!rest.isZero() && !rest.isNegative());
}

void PlanPage::askActions()
{
    deliver(context().workflow.actionsOf(words::entity::contract, m_contractId), this,
            [this](const Expected<QList<ActionState>> &states) {
                if (!states)
                    return;
                for (const ActionState &state : *states) {
                    if (state.action != u"start")
                        continue;
                    m_start->setEnabled(state.allowed());
                    QStringList reasons;
                    for (const QString &code : state.broken)
                        reasons.append(RuleWords::sentence(code));
                    m_start->setAccessibleDescription(reasons.join(u' '));
                    if (!state.allowed() && !state.isForOthers())
                        m_banner->show(Tone::Amber, tr("The contract cannot start yet: %1").arg(reasons.join(u' ')));
                    else
                        m_banner->dismiss();
                }
            });
}

const Row *PlanPage::currentRow() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->rowAt(rows.first().row());
}

void PlanPage::showSelection()
{
    const Row *row = currentRow();
    const bool planning = m_contract && m_contract->text(QStringLiteral("status")) == words::contract::awarded;
    if (row && !planning)
        m_actions->setRow(*row, row->text(QStringLiteral("title")),
                          row->money(QStringLiteral("amount")).toString(QLocale()));
    else
        m_actions->setRow(std::nullopt);
}

void PlanPage::report(const Outcome &outcome)
{
    if (!outcome)
        m_banner->show(Tone::Red, RuleWords::text(outcome.error()));
}

void PlanPage::triggerPrimary()
{
    if (m_start->isVisible() && m_start->isEnabled())
        m_start->click();
}

void PlanPage::addMilestone()
{
    if (!m_contract)
        return;
    MilestoneFields fields;
    const Money rest = stillToPlan();
    fields.amount = rest.isNegative() ? Money(0, rest.currency()) : rest;
    auto *dialog = new MilestoneDialog(tr("Add a milestone"), tr("Add"), fields, this);
    dialog->onSend([this, dialog, fields]() mutable {
        if (const QList<Error> errors = dialog->read(fields); !errors.isEmpty()) {
            dialog->fail(errors);
            return;
        }
        const QPointer<MilestoneDialog> open(dialog);
        deliver(context().milestones.add(m_contractId, fields), this, [open](const Expected<Uuid> &added) {
            if (open && added)
                open->finish();
            else if (open)
                open->fail(added.error());
        });
    });
    dialog->open();
}

void PlanPage::changeMilestone()
{
    const Row *row = currentRow();
    if (!row || !m_editButtons->isVisibleTo(this))
        return;
    (new MilestoneChange(context(), *row, this))->start();
}

void PlanPage::removeMilestone()
{
    const Row *row = currentRow();
    if (!row || !m_editButtons->isVisibleTo(this))
        return;
    askToConfirm(this, tr("Delete “%1”?").arg(row->text(QStringLiteral("title"))), tr("It stays in the history."),
                 tr("Delete"), [this, id = row->id(), version = row->integer(QStringLiteral("row_version"))] {
                     deliver(context().milestones.remove(id, version), this,
                             [this](const Outcome &removed) { report(removed); });
                 });
}

void PlanPage::move(int by)
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty() || !m_editButtons->isVisibleTo(this))
        return;
    QList<Uuid> order = m_model->ids();
    const int from = rows.first().row();
    const int to = from + by;
    if (to < 0 || to >= order.size())
        return;
    order.swapItemsAt(from, to);
    deliver(context().milestones.reorder(m_contractId, order), this, [this](const Outcome &moved) { report(moved); });
}

void PlanPage::splitEvenly()
{
    if (!m_contract)
        return;
    auto *dialog = new SplitDialog(stillToPlan(), context().database.clock().now().date(), this);
    dialog->onSend([this, dialog] {
        if (const QList<Error> errors = dialog->errors(); !errors.isEmpty()) {
            dialog->fail(errors);
            return;
        }
        const QPointer<SplitDialog> open(dialog);
        deliver(context().milestones.splitRest(m_contractId, dialog->parts(), dialog->titlePattern(),
                                               dialog->firstDue(), dialog->lastDue()),
                this, [open](const Outcome &outcome) {
                    if (open && outcome)
                        open->finish();
                    else if (open)
                        open->fail(outcome.error());
                });
    });
    dialog->open();
}

} // namespace tenderyard
