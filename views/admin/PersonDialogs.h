// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/storage/Row.h"
#include "views/shell/OfficeContext.h"

#include <QCoreApplication>
#include <QPointer>

namespace tenderyard {

class FormDialog;

/// The dialogs in which staff look after accounts. Each opens at once and does its work through Accounts.
class PersonDialogs
{
    Q_DECLARE_TR_FUNCTIONS(PersonDialogs)
public:
    /// `context` and `parent` outlive the dialogs.
    PersonDialogs(OfficeContext &context, QWidget *parent) : m_context(context), m_parent(parent) {}

    void add();
    // Each with a row of list_user.
    void changeRoles(const Row &person);
    void resetPassword(const Row &person);
    void deactivate(const Row &person);
    void reactivate(const Row &person);

private:
    bool isOnServer() const;
    void sendNew(FormDialog *dialog, const NewAccount &account);
    /// Closes `dialog` and, on a server, shows what is to be handed over, completed with the office's name and the
    /// certificate of its authority. `note`: what else has to happen.
    void showInvitation(const QPointer<FormDialog> &dialog, const QString &person, const Invitation &invitation,
                        const QString &note);
    static QString staffNote(const QString &person);

    OfficeContext &m_context;
    QWidget *m_parent;
};

} // namespace tenderyard
