// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ServerSignIn.h"

#include "app/window/KnownOffices.h"
#include "models/domain/Deliver.h"
#include "models/secrets/SecretStore.h"
#include "models/workflow/RuleWords.h"
#include "views/common/FileDialogs.h"
#include "views/shell/ConnectPage.h"
#include "views/shell/StartPage.h"

namespace tenderyard {

ServerSignIn::ServerSignIn(StartPage &page, SecretStore &secrets, FileDialogs &dialogs)
    : m_page(page), m_secrets(secrets)
{
    ConnectPage *form = m_page.connectPage();
    connect(form, &ConnectPage::connectWanted, this, &ServerSignIn::send);
    connect(form, &ConnectPage::cancelled, this, [this] {
        ++m_turn;
        Q_EMIT cancelled();
    });
    connect(form, &ConnectPage::certificateWanted, this, [form, &dialogs] {
        dialogs.openFiles(form, tr("Certificate of the authority"),
                          tr("Certificates (*.pem *.crt *.cer);;All files (*)"), false,
                          [form](const QStringList &paths) { form->setCertificate(paths.value(0)); });
    });
}

void ServerSignIn::begin()
{
    ++m_turn;
    m_wasKept = false;
    m_page.showConnect();
    m_page.connectPage()->begin();
}

void ServerSignIn::open(const KnownOffice &office)
{
    ConnectPage *form = m_page.connectPage();
    m_address = office.path;
    m_wasKept = false;
    m_page.showConnect();
    form->beginKnown(office.path, office.name);
    form->showBusy();
    const int turn = ++m_turn;
    deliver(m_secrets.read(officeIdentity(office.path)), this, [this, form, turn](const Expected<QString> &kept) {
        if (turn != m_turn)
            return;
        if (!kept) {
            askForPassword(kept.error());
            return;
        }
        m_wasKept = true;
        form->setPassword(*kept);
        form->setRemember(true);
        send(m_address, *kept, true);
    });
}

void ServerSignIn::askForPassword(const Error &reason)
{
    ConnectPage *form = m_page.connectPage();
    // That nothing is kept is no news; why it cannot be had is.
    form->askForPassword(reason.code == u"secret.missing" ? QString() : RuleWords::text(reason));
}

void ServerSignIn::send(const QString &address, const QString &password, bool remember)
{
    ++m_turn;
    m_address = address;
    m_password = password;
    m_remember = remember;
    m_page.connectPage()->showBusy();
    Q_EMIT wanted(address, password);
}

void ServerSignIn::succeed()
{
    if (m_password.isEmpty())
        return;
    if (m_remember)
        keep(m_password);
    // Somebody took the mark away.
    else if (m_wasKept)
        m_secrets.remove(officeIdentity(m_address));
    m_password.clear();
}

void ServerSignIn::fail(const Error &error)
{
    m_password.clear();
    m_page.showConnect();
    m_page.connectPage()->showError(error);
}

void ServerSignIn::changePassword(const QString &password)
{
    if (m_remember)
        keep(password);
}

void ServerSignIn::keep(const QString &password)
{
    deliver(m_secrets.write(officeIdentity(m_address), password), this, [this](const Outcome &kept) {
        if (!kept)
            Q_EMIT notKept(kept.error());
    });
}

} // namespace tenderyard
