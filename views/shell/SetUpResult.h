// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Invitation.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace tenderyard {

class TextLabel;

/// An office that was made on a server: what was done, and how its first person signs in. The password is shown this
/// once; whoever leaves without having copied it is asked.
class SetUpResult : public QWidget
{
    Q_OBJECT
public:
    explicit SetUpResult(QWidget *parent = nullptr);

    /// `fullName` is the first person's.
    void showMade(const Invitation &invitation, const QString &fullName);
    /// The password is here and was not copied yet.
    bool mustCopy() const { return m_mustCopy; }
    /// Goes on with signing in, or without; asks before, where the password would be lost.
    void leave(bool connecting);

Q_SIGNALS:
    /// The first person wants to sign in now.
    void connectWanted(const tenderyard::Invitation &invitation);
    void closed();

private:
    QWidget *makeFields();
    void copyPassword();
    void copyInvitation();
    void copy(const QString &text);
    void end(bool connecting);

    Invitation m_invitation;
    bool m_mustCopy = false;
    TextLabel *m_place;
    TextLabel *m_socket;
    QLineEdit *m_signIn;
    QLineEdit *m_password;
    TextLabel *m_said;
    QPushButton *m_copy;
    QPushButton *m_connect;
};

} // namespace tenderyard
