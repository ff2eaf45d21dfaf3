// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/admin/PersonDialogs.h"

#include "models/domain/Deliver.h"
#include "models/domain/OneTimeSecret.h"
#include "models/lists/ListRoles.h"
#include "models/lists/UserList.h"
#include "models/storage/Database.h"
#include "models/storage/PostgresAddress.h"
#include "models/workflow/OfficeSettings.h"
#include "views/admin/InvitationDialog.h"
#include "views/admin/OneTimePassword.h"
#include "views/admin/RoleChecks.h"
#include "views/common/FieldRow.h"
#include "views/common/Fonts.h"
#include "views/common/FormDialog.h"
#include "views/shell/AuthorityFile.h"

#include <QComboBox>
#include <QFuture>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>

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

/// Finishes `dialog` when the answer is good, else shows it there.
template<class T> void follow(FormDialog *dialog, const QFuture<Expected<T>> &answer)
{
    deliver(answer, dialog, [dialog](const Expected<T> &outcome) {
        if (outcome)
            dialog->finish();
        else
            dialog->fail(outcome.error());
    });
}

/// Why one does alone what takes a second member of staff.
QLineEdit *addReason(FormDialog *dialog, const QString &hint)
{
    auto *reason = new QLineEdit;
    reason->setMaxLength(4000);
    dialog->addField(QStringLiteral("reason"), PersonDialogs::tr("Re&ason"), reason)->setHint(hint);
    return reason;
}

QLineEdit *addStaffReason(FormDialog *dialog)
{
    return addReason(dialog, PersonDialogs::tr("Why the person becomes staff; needed where you are the only one"));
}

/// That a reason is missing is told beside its field.
Error onReason(Error error)
{
    if (error.field.isEmpty() && error.code == u"rule.single_person_needs_reason")
        error.field = QStringLiteral("reason");
    return error;
}

} // namespace

bool PersonDialogs::isOnServer() const
{
    return PostgresAddress::isOne(m_context.database.path());
}

QString PersonDialogs::staffNote(const QString &person)
{
    return tr("%1 becomes staff when a second member of staff has confirmed it under People.").arg(person);
}

void PersonDialogs::add()
{
    auto *dialog = new FormDialog(
        tr("Add a person"),
        isOnServer() ? tr("The server makes the sign-in. You get an invitation to hand over to the person.")
                     : tr("Give the password to the person; it has to be changed at the first sign-in."),
        tr("Add"), QStringLiteral("primary"), m_parent);
    auto *name = new QLineEdit;
    auto *login = new QLineEdit;
    auto *email = new QLineEdit;
    auto *roles = new RoleChecks;
    name->setMaxLength(200);
    login->setMaxLength(100);
    email->setMaxLength(254);
    dialog->addField(QStringLiteral("full_name"), tr("&Name"), name);
    dialog->addField(QStringLiteral("login"), tr("&User name"), login);
    dialog->addField(QStringLiteral("email"), tr("&E-mail"), email);
    dialog->addField(QStringLiteral("roles"), tr("&Roles"), roles);
    QLineEdit *reason = isOnServer() ? addStaffReason(dialog) : nullptr;
    QLineEdit *password = isOnServer() ? nullptr : new OneTimePassword;
    if (password)
        dialog->addField(QStringLiteral("password"), tr("One-time &password"), password);
    dialog->onSend([this, dialog, name, login, email, roles, reason, password] {
        QList<Error> errors;
        if (name->text().trimmed().isEmpty())
            errors.append(missingField(QStringLiteral("full_name")));
        if (login->text().trimmed().isEmpty())
            errors.append(missingField(QStringLiteral("login")));
        if (roles->roles().isEmpty())
            errors.append(missingField(QStringLiteral("roles")));
        if (password && password->text().isEmpty())
            errors.append(missingField(QStringLiteral("password")));
        if (errors.isEmpty())
            sendNew(dialog, {login->text(), name->text(), email->text(), password ? password->text() : QString(),
                             roles->roles(), true, reason ? reason->text().trimmed() : QString()});
        else
            dialog->fail(errors);
    });
    dialog->open();
}

void PersonDialogs::sendNew(FormDialog *dialog, const NewAccount &account)
{
    const QString person = account.fullName.trimmed();
    const QPointer<FormDialog> open(dialog);
    // Also when the dialog is closed before the answer: a password that nobody saw would have to be made again.
    deliver(m_context.accounts.create(account), m_parent, [this, open, person](const Expected<CreatedAccount> &made) {
        if (made)
            showInvitation(open, person, made->invitation, made->staffRequested ? staffNote(person) : QString());
        else if (open)
            open->fail(onReason(made.error()));
    });
}

void PersonDialogs::showInvitation(const QPointer<FormDialog> &dialog, const QString &person,
                                   const Invitation &invitation, const QString &note)
{
    if (!isOnServer()) {
        if (dialog)
            dialog->finish();
        return;
    }
    const auto complete = [this, dialog, person, invitation, note](const Expected<OfficeSettings::Values> &settings) {
        Invitation whole = invitation;
        if (settings)
            whole.office = settings->value(QStringLiteral("office_name"));
        const Expected<PostgresAddress> address = PostgresAddress::parse(m_context.database.path());
        if (address)
            whole.certificate = AuthorityFile::certificates(address->options.value(QStringLiteral("sslrootcert")));
        whole.fingerprint = Invitation::fingerprintsOf(whole.certificate.toLatin1()).value(0);
        if (dialog)
            dialog->finish();
        (new InvitationDialog(person, whole, note, m_context.fileDialogs, m_parent))->open();
    };
    deliver(OfficeSettings(m_context.database).values(), m_parent, complete);
}

void PersonDialogs::changeRoles(const Row &person)
{
    auto *dialog = new FormDialog(tr("Roles of %1").arg(nameOf(person)),
                                  isOnServer() ? tr("A person may have several roles. That somebody becomes staff is "
                                                    "confirmed by a second member of staff.")
                                               : tr("A person may have several roles. They hold from the next "
                                                    "sign-in."),
                                  tr("Save"), QStringLiteral("primary"), m_parent);
    auto *roles = new RoleChecks(rolesOf(person));
    dialog->addField(QStringLiteral("roles"), tr("&Roles"), roles);
    QLineEdit *reason = isOnServer() ? addStaffReason(dialog) : nullptr;
    dialog->onSend([this, dialog, roles, reason, id = person.id()] {
        if (roles->roles().isEmpty()) {
            dialog->fail(missingField(QStringLiteral("roles")));
            return;
        }
        const QString why = reason ? reason->text().trimmed() : QString();
        deliver(m_context.accounts.setRoles(id, roles->roles(), why), dialog,
                [dialog](const Expected<RoleChange> &change) {
                    if (change)
                        dialog->finish();
                    else
                        dialog->fail(onReason(change.error()));
                });
    });
    dialog->open();
}

void PersonDialogs::resetPassword(const Row &person)
{
    auto *dialog = new FormDialog(
        tr("New password for %1").arg(nameOf(person)),
        isOnServer() ? tr("Where there is another member of staff, they confirm it first. Then "
                          "the old one stops working and the person’s sessions end. You get "
                          "an invitation with a one-time password to hand over.")
                     : tr("The old one stops working at once. The new one has to be changed "
                          "at the next sign-in."),
        isOnServer() ? tr("Make a new password") : tr("Set the password"), QStringLiteral("primary"), m_parent);
    QLineEdit *password = isOnServer() ? nullptr : new OneTimePassword;
    if (password)
        dialog->addField(QStringLiteral("password"), tr("One-time &password"), password);
    QLineEdit *reason =
        isOnServer() ? addReason(dialog, tr("How you know that the person asked for it; needed where you are the only "
                                            "member of staff"))
                     : nullptr;
    dialog->onSend([this, dialog, password, reason, id = person.id(), name = nameOf(person)] {
        const QString chosen = password ? password->text() : oneTimeSecret();
        if (chosen.isEmpty()) {
            dialog->fail(missingField(QStringLiteral("password")));
            return;
        }
        const QPointer<FormDialog> open(dialog);
        const QString why = reason ? reason->text().trimmed() : QString();
        deliver(m_context.accounts.resetPassword(id, chosen, why), m_parent,
                [this, open, name](const Expected<Invitation> &invitation) {
                    if (invitation)
                        showInvitation(open, name, *invitation, {});
                    else if (open)
                        open->fail(onReason(invitation.error()));
                });
    });
    dialog->open();
}

void PersonDialogs::deactivate(const Row &person)
{
    auto *dialog = new FormDialog(tr("Deactivate %1").arg(nameOf(person)),
                                  isOnServer() ? tr("The person can no longer sign in, and their sessions end at once; "
                                                    "what they did stays. Running tenders go to the successor.")
                                               : tr("The person can no longer sign in; what they did stays. Running "
                                                    "tenders go to the successor."),
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
