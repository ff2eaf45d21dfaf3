// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Error.h"

#include <QObject>
#include <QString>

namespace tenderyard {

class FileDialogs;
class SecretStore;
class StartPage;
struct KnownOffice;

/// Gets to the password of an office on a server: from the keychain, or else from its person. The window connects.
class ServerSignIn : public QObject
{
    Q_OBJECT
public:
    /// All outlive this object.
    ServerSignIn(StartPage &page, SecretStore &secrets, FileDialogs &dialogs);

    /// Asks for a connection.
    void begin();
    /// Opens one that was made before: without asking where the keychain has its password.
    void open(const KnownOffice &office);

    /// How the connecting that was wanted last ended.
    void succeed();
    void fail(const Error &error);
    /// The password is another one from now on: the keychain learns it where it knew the old one.
    void changePassword(const QString &password);

Q_SIGNALS:
    /// The window shall connect.
    void wanted(const QString &address, const QString &password);
    /// It shall stop connecting, or nothing is wanted any longer.
    void cancelled();
    /// A password could not be kept; the work goes on.
    void notKept(const tenderyard::Error &error);

private:
    void send(const QString &address, const QString &password, bool remember);
    void askForPassword(const Error &reason);
    void keep(const QString &password);

    StartPage &m_page;
    SecretStore &m_secrets;
    /// The connection that is wanted, and how.
    QString m_address;
    QString m_password;
    bool m_remember = false;
    /// The keychain gave the password of this connection.
    bool m_wasKept = false;
    /// What the keychain is asked for counts only while nothing else is wanted.
    int m_turn = 0;
};

} // namespace tenderyard
