// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/admin/PersonDialogs.h"

#include "models/domain/Deliver.h"
#include "models/lists/ListRoles.h"
#include "models/lists/UserList.h"
#include "views/admin/OneTimePassword.h"
#include "views/admin/RoleChecks.h"
#include "views/common/FieldRow.h"
#include "views/common/Fonts.h"
#include "views/common/FormDialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace tenderyard {

namespace {

Error missingField(const QString &field)
{
    return {QStringLiteral("input.required"), {}, {}, field, {}};
}

QStringList rolesOf(const Row &person)
{
    QStringList roles;
    for (const auto &[column, role] : {std::pair{QStringLiteral("is_owner"), QStringLiteral("OWNER")},
                                       std::pair{QStringLiteral("is_contractor"), QStringLiteral("CONTRACTOR")},
                                       std::pair{QStringLiteral("is_staff"), QStringLiteral("STAFF")}}) {
        if (person.flag(column))
            roles.append(role);
    }
    return roles;
}

QString nameOf(const Row &person)
{
    return person.text(QStringLiteral("full_name"));
}

/// Active owners, to choose a successor from; the list is read as it comes into sight.
QComboBox *successorChoice(Database &database, QWidget *parent)
{
    auto *choice = new QComboBox(parent);
    auto *owners = new UserList(database, choice);
    owners->setQuery({.filters = {ListFilter::equals(QStringLiteral("is_owner"), true),
                                  ListFilter::equals(QStringLiteral("active"), true)},
                      .sortColumn = QStringLiteral("name_fold"),
                      .direction = Qt::AscendingOrder});
    choice->setPlaceholderText(PersonDialogs::tr("Nobody"));
    choice->setModel(owners);
    choice->setModelColumn(owners->columnOf(QStringLiteral("name")));
    choice->setCurrentIndex(-1);
    return choice;
}

} // namespace

void PersonDialogs::follow(FormDialog *dialog, const QFuture<Outcome> &answer)
{
    deliver(answer, dialog, [dialog](const Outcome &outcome) {
        if (outcome)
            dialog->finish();
        else
            dialog->fail(outcome.error());
    });
}

void PersonDialogs::add()
{
    auto *dialog = new FormDialog(tr("Add a person"),
                                  tr("Give the password to the person; it has to be changed at the first sign-in."),
                                  tr("Add"), QStringLiteral("primary"), m_parent);
    auto *name = new QLineEdit;
    auto *login = new QLineEdit;
    auto *email = new QLineEdit;
    auto *roles = new RoleChecks;
    auto *password = new OneTimePassword;
    name->setMaxLength(200);
    login->setMaxLength(100);
    email->setMaxLength(254);
    dialog->addField(QStringLiteral("full_name"), tr("&Name"), name);
    dialog->addField(QStringLiteral("login"), tr("&User name"), login);
    dialog->addField(QStringLiteral("email"), tr("&E-mail"), email);
    dialog->addField(QStringLiteral("roles"), tr("&Roles"), roles);
    dialog->addField(QStringLiteral("password"), tr("One-time &password"), password);
    dialog->onSend([this, dialog, name, login, email, roles, password] {
        QList<Error> errors;
        if (name->text().trimmed().isEmpty())
            errors.append(missingField(QStringLiteral("full_name")));
        if (login->text().trimmed().isEmpty())
            errors.append(missingField(QStringLiteral("login")));
        if (roles->roles().isEmpty())
            errors.append(missingField(QStringLiteral("roles")));
        if (password->text().isEmpty())
            errors.append(missingField(QStringLiteral("password")));
        if (errors.isEmpty())
            sendNew(dialog, {login->text(), name->text(), email->text(), password->text(), roles->roles(), true});
        else
            dialog->fail(errors);
    });
    dialog->open();
}

void PersonDialogs::sendNew(FormDialog *dialog, const NewAccount &account)
{
    deliver(m_context.accounts.create(account), dialog, [dialog](const Expected<Uuid> &made) {
        if (made)
            dialog->finish();
        else
            dialog->fail(made.error());
    });
}

void PersonDialogs::changeRoles(const Row &person)
{
    auto *dialog = new FormDialog(tr("Roles of %1").arg(nameOf(person)),
                                  tr("A person may have several roles. They hold from the next sign-in."), tr("Save"),
                                  QStringLiteral("primary"), m_parent);
    auto *roles = new RoleChecks(rolesOf(person));
    dialog->addField(QStringLiteral("roles"), tr("&Roles"), roles);
    dialog->onSend([this, dialog, roles, id = person.id()] {
        if (roles->roles().isEmpty())
            dialog->fail(missingField(QStringLiteral("roles")));
        else
            follow(dialog, m_context.accounts.setRoles(id, roles->roles()));
    });
    dialog->open();
}

void PersonDialogs::resetPassword(const Row &person)
{
    auto *dialog = new FormDialog(tr("New password for %1").arg(nameOf(person)),
                                  tr("The old one stops working at once. The new one has to be changed at the next "
                                     "sign-in."),
                                  tr("Set the password"), QStringLiteral("primary"), m_parent);
    auto *password = new OneTimePassword;
    dialog->addField(QStringLiteral("password"), tr("One-time &password"), password);
    dialog->onSend([this, dialog, password, id = person.id()] {
        if (password->text().isEmpty())
            dialog->fail(missingField(QStringLiteral("password")));
        else
            follow(dialog, m_context.accounts.resetPassword(id, password->text()));
    });
    dialog->open();
}

void PersonDialogs::deactivate(const Row &person)
{
    auto *dialog = new FormDialog(tr("Deactivate %1").arg(nameOf(person)),
                                  tr("The person can no longer sign in; what they did stays. Running tenders go to the "
                                     "successor."),
                                  tr("Deactivate"), QStringLiteral("danger"), m_parent);
    QComboBox *successor = successorChoice(m_context.database, dialog);
    auto *reason = new QPlainTextEdit;
    reason->setTabChangesFocus(true);
    reason->setFixedHeight(scaled(80));
    dialog->addField(QStringLiteral("successor"), tr("&Successor"), successor)
        ->setHint(tr("Needed when the person owns running tenders"));
    dialog->addField(QStringLiteral("reason"), tr("&Reason"), reason);
    dialog->onSend([this, dialog, successor, reason, id = person.id()] {
        const Uuid next = Uuid::fromString(successor->currentData(IdRole).toString());
        const QString text = reason->toPlainText().trimmed();
        if (text.isEmpty())
            dialog->fail(missingField(QStringLiteral("reason")));
        else if (next == id)
            dialog->fail({QStringLiteral("account.needs_successor"), {}, {}, QStringLiteral("successor"), {}});
        else
            follow(dialog, m_context.accounts.deactivate(id, next, text));
    });
    dialog->open();
}

void PersonDialogs::reactivate(const Row &person)
{
    auto *dialog = new FormDialog(tr("Reactivate %1").arg(nameOf(person)),
                                  tr("The person can sign in again with the password they had."), tr("Reactivate"),
                                  QStringLiteral("primary"), m_parent);
    dialog->onSend([this, dialog, id = person.id()] { follow(dialog, m_context.accounts.reactivate(id)); });
    dialog->open();
}

} // namespace tenderyard
