// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/admin/PeoplePage.h"

#include "models/domain/Deliver.h"
#include "models/domain/Statuses.h"
#include "models/lists/UserList.h"
#include "models/storage/Database.h"
#include "models/storage/PostgresAddress.h"
#include "views/admin/StaffRequestsDialog.h"
#include "views/common/Banner.h"
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

PeoplePage::PeoplePage(OfficeContext &context, QWidget *parent)
    : ListPage(context, new UserList(context.database), QStringLiteral("people"), tr("People"),
               new EmptyState(QStringLiteral("people"), tr("Nobody yet"), tr("Add the people of your office.")),
               parent),
      m_dialogs(context, this), m_requests(new Banner)
{
    addNote(m_requests);
    auto *show = new FilterButton(tr("Show"));
    show->addChoice(QStringLiteral("is_owner"), roleWord(words::role::owner));
    show->addChoice(QStringLiteral("is_contractor"), roleWord(words::role::contractor));
    show->addChoice(QStringLiteral("is_staff"), roleWord(words::role::staff));
    show->addChoice(QStringLiteral("imported"), tr("Imported"));
    connect(show, &FilterButton::changed, this, &PeoplePage::filter);
    filters()->insertWidget(1, show);
    QPushButton *add = makeButton(tr("&Add a person…"), QStringLiteral("primary"), QStringLiteral("plus"));
    connect(add, &QPushButton::clicked, this, [this] { m_dialogs.add(); });
    header()->addAction(add);
    makeActions();
    filter({});
    // Another window's, or another person's.
    connect(&context.database, &Database::changed, this, &PeoplePage::lookForRequests);
}

void PeoplePage::makeActions()
{
    // The one action of the workflow file is an edit; it is done in parts that people know by name.
    RowActions *actions = useActions(words::entity::user, {QStringLiteral("edit"), QStringLiteral("edit_own")});
    m_roles = actions->addButton(tr("&Roles…"));
    m_password = actions->addButton(tr("New &password…"));
    m_deactivate = actions->addButton(tr("&Deactivate…"));
    m_reactivate = actions->addButton(tr("Rea&ctivate…"));
    const auto open = [this](QPushButton *button, void (PersonDialogs::*dialog)(const Row &)) {
        connect(button, &QPushButton::clicked, this, [this, dialog] {
            if (const Row *row = currentRow())
                (m_dialogs.*dialog)(*row);
        });
    };
    open(m_roles, &PersonDialogs::changeRoles);
    open(m_password, &PersonDialogs::resetPassword);
    open(m_deactivate, &PersonDialogs::deactivate);
    open(m_reactivate, &PersonDialogs::reactivate);
    connect(table()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PeoplePage::showPossible);
    connect(list(), &QAbstractItemModel::dataChanged, this, &PeoplePage::showPossible);
    connect(list(), &EntityList::batchEnded, this, &PeoplePage::showPossible);
}

void PeoplePage::showPossible()
{
    const Row *row = currentRow();
    if (!row)
        return;
    const bool own = row->id() == context().person.user;
    const bool active = row->flag(QStringLiteral("active"));
    m_deactivate->setVisible(active && !own);
    m_reactivate->setVisible(!active);
    // One's own password is changed in the settings, with the old one.
    m_password->setVisible(active && !own);
}

void PeoplePage::open(const PlaceRequest &request)
{
    ListPage::open(request);
    lookForRequests();
}

void PeoplePage::lookForRequests()
{
    if (!PostgresAddress::isOne(context().database.path()))
        return;
    deliver(context().accounts.staffRequests(), this, [this](const Expected<QList<StaffRequest>> &requests) {
        if (requests)
            showRequests(*requests);
    });
}

void PeoplePage::showRequests(const QList<StaffRequest> &requests)
{
    const auto isOpen = [](const StaffRequest &request) { return request.decision.isEmpty(); };
    const auto count = std::count_if(requests.cbegin(), requests.cend(), isOpen);
    if (count == 0) {
        m_requests->dismiss();
        return;
    }
    m_requests->show(Tone::Amber, tr("%n requests wait for a second member of staff.", nullptr, int(count)));
    connect(m_requests->addLink(tr("Show them…")), &QPushButton::clicked, this, &PeoplePage::openRequests);
}

void PeoplePage::openRequests()
{
    auto *dialog = new StaffRequestsDialog(context(), this);
    connect(dialog, &StaffRequestsDialog::decided, this, &PeoplePage::lookForRequests);
    dialog->open();
}

void PeoplePage::filter(const QStringList &keys)
{
    QList<ListFilter> filters;
    // People of imported history are many and never sign in: shown only when asked for.
    filters.append(ListFilter::equals(QStringLiteral("imported"), keys.contains(QStringLiteral("imported"))));
    for (const QString &key : keys) {
        if (key != u"imported")
            filters.append(ListFilter::equals(key, true));
    }
    list()->setFilters(filters);
}

bool PeoplePage::isNarrowed() const
{
    return true;
}

void PeoplePage::openRow(const Row &row)
{
    m_dialogs.changeRoles(row);
}

QString PeoplePage::titleOf(const Row &row) const
{
    return row.text(QStringLiteral("full_name"));
}

QString PeoplePage::figuresOf(const Row &row) const
{
    if (!row.flag(QStringLiteral("can_sign_in")))
        return tr("Cannot sign in: entered on behalf or imported");
    return row.flag(QStringLiteral("must_change_password")) ? tr("Has not set a password of their own yet") : QString();
}

} // namespace tenderyard
