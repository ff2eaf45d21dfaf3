// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Error.h"

#include <QDateTime>
#include <QStackedWidget>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tenderyard {

class ConnectPage;
class FirstPersonForm;
class SetUpPage;
class TextLabel;

/// An office that was open before.
struct KnownOffice
{
    /// The file, or the address of an office on a server (never with a password).
    QString path;
    QString name;
    QDateTime usedAt;
};

/// Where the program begins: the offices at the leading side, signing in at the trailing one.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);

    void setKnownOffices(const QList<KnownOffice> &offices);
    /// What stands at the trailing side: nothing yet, signing in to an office, or its first person.
    void showNothing();
    void showSignIn(const QString &officeName, const QString &path, const QString &note = {});
    void showFirstPerson(const QString &path);
    /// Connecting to a server; what it shows is up to the page itself.
    void showConnect();
    ConnectPage *connectPage() const { return m_connect; }
    /// Setting up a server, likewise.
    void showSetUp();
    SetUpPage *setUpPage() const { return m_setUp; }
    void showBusy(const QString &text);
    void showError(const QString &title, const Error &error);
    /// The sign-in did not work; the name stays, the password goes.
    void showSignInError(const Error &error);
    void showFirstPersonError(const Error &error);

Q_SIGNALS:
    void openWanted(const QString &path);
    void chooseWanted();
    void connectWanted();
    void setUpWanted();
    void newWanted();
    void demoWanted();
    void signInWanted(const QString &login, const QString &password);
    void firstPersonWanted(const QString &officeName, const QString &fullName, const QString &login,
                           const QString &password);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Puts the trailing side as low as its form allows.
    void placeSide();
    QWidget *makePlaces();
    QPushButton *makeRow(const KnownOffice &office);
    QWidget *makeSignIn();
    QWidget *makeMessage();

    QVBoxLayout *m_placesColumn;
    QVBoxLayout *m_known;
    QVBoxLayout *m_sideColumn;
    QStackedWidget *m_side;
    QWidget *m_nothing;
    QWidget *m_signIn;
    QWidget *m_message;
    FirstPersonForm *m_firstPerson;
    ConnectPage *m_connect;
    SetUpPage *m_setUp;
    TextLabel *m_office;
    TextLabel *m_note;
    QLineEdit *m_login;
    QLineEdit *m_password;
    TextLabel *m_signInError;
    QPushButton *m_signInButton;
    TextLabel *m_messageTitle;
    TextLabel *m_messageText;
};

} // namespace tenderyard
