// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Error.h"
#include "models/domain/Invitation.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace tenderyard {

class BusyBar;
class FieldScroll;
class StackedField;
class TextLabel;
struct TypedServer;

/// Connecting to an office on a server: where it is and who one is there. Of a connection that is known already only
/// the password is asked for; the rest can be unfolded, and unfolds by itself when something is wrong with it.
class ConnectPage : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectPage(QWidget *parent = nullptr);

    /// Starts with empty fields.
    void begin();
    /// Starts with a connection that was made before; `name`: the office's.
    void beginKnown(const QString &address, const QString &name);
    /// Fills in what an invitation says; the password stays hidden.
    void fill(const Invitation &invitation);
    void setCertificate(const QString &path);
    void setPassword(const QString &password);
    void setRemember(bool remember);

    /// Connecting is under way; only Cancel can be pressed.
    void showBusy();
    /// Why it did not work, beside the field it is about; everything that was typed stays.
    void showError(const Error &error);
    /// Ends being busy: the password has to be typed. `hint`, why the keychain did not give it, may be empty.
    void askForPassword(const QString &hint);
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    /// `address` as PostgresAddress::parse() reads it, without the password.
    void connectWanted(const QString &address, const QString &password, bool remember);
    /// While busy: stop it. Else: never mind.
    void cancelled();
    void certificateWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeFields();
    QWidget *makeButtons();
    void pasteInvitation();
    void setUnfolded(bool unfolded);
    void setBusy(bool busy);
    void showSecurity();
    void clearErrors();
    void trySend();
    TypedServer typed() const;
    /// The field that an error of connecting is about; null: none alone.
    StackedField *fieldOf(const Error &error) const;
    static QString wordsOf(const Error &error);

    bool m_busy = false;
    /// What the invitation says that the authority's certificate must be.
    QString m_fingerprint;
    TextLabel *m_title;
    TextLabel *m_place;
    FieldScroll *m_scroll;
    QPushButton *m_paste;
    QPushButton *m_unfold;
    QLineEdit *m_server;
    QLineEdit *m_database;
    QLineEdit *m_signIn;
    QLineEdit *m_password;
    QLineEdit *m_certificate;
    QPushButton *m_chooseCertificate;
    StackedField *m_serverField;
    StackedField *m_databaseField;
    StackedField *m_signInField;
    StackedField *m_passwordField;
    StackedField *m_certificateField;
    QCheckBox *m_remember;
    TextLabel *m_error;
    BusyBar *m_bar;
    QPushButton *m_connect;
    QPushButton *m_cancel;
    TextLabel *m_security;
};

} // namespace tenderyard
