// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window does with an office on a server: connecting, and telling how the connection fares.
#include "app/window/MainWindow.h"

#include "app/window/KnownOffices.h"
#include "app/window/OfficeSession.h"
#include "app/window/ServerMaking.h"
#include "app/window/ServerSignIn.h"
#include "models/domain/Deliver.h"
#include "models/storage/PostgresAddress.h"
#include "models/workflow/RuleWords.h"
#include "views/common/FormDialog.h"
#include "views/shell/ConnectPage.h"
#include "views/shell/ServerBar.h"
#include "views/shell/Sidebar.h"
#include "views/shell/StartPage.h"

#include <QStatusBar>

namespace tenderyard {

void MainWindow::connectServerSignIn()
{
    connect(m_start, &StartPage::connectWanted, this, [this] {
        signOut();
        m_serverSignIn->begin();
    });
    connect(m_start, &StartPage::setUpWanted, this, [this] {
        signOut();
        m_serverMaking->begin();
    });
    connect(m_serverMaking.get(), &ServerMaking::left, this, &MainWindow::signOut);
    connect(m_serverMaking.get(), &ServerMaking::connectWanted, this, [this](const Invitation &invitation) {
        m_serverSignIn->begin();
        m_start->connectPage()->fill(invitation);
    });
    connect(m_serverSignIn.get(), &ServerSignIn::wanted, this, &MainWindow::openServer);
    connect(m_serverSignIn.get(), &ServerSignIn::cancelled, this, &MainWindow::signOut);
    connect(m_serverSignIn.get(), &ServerSignIn::notKept, this, [this](const Error &error) {
        statusBar()->showMessage(tr("The password was not kept. %1").arg(RuleWords::text(error)), 12000);
    });
    connect(m_serverBar, &ServerBar::tryNow, this, [this] {
        if (m_session)
            m_session->database.retryNow();
    });
    connect(m_serverBar, &ServerBar::signInWanted, this, [this] {
        const QString address = m_session ? m_session->database.path() : QString();
        if (!address.isEmpty())
            openOffice(address);
    });
}

void MainWindow::openServer(const QString &address, const QString &password)
{
    endSession();
    beginSession(address);
    m_opening = m_session->database.open(address, MissingOffice::Refuse, password);
    deliver(m_opening, this, [this, address, mine = m_session.get()](const Outcome &opened) {
        // Cancelled, or another one was asked for in the meantime.
        if (mine != m_session.get())
            return;
        if (opened) {
            watchConnection();
            showConnected(address);
            return;
        }
        endSession();
        m_serverSignIn->fail(opened.error());
    });
}

void MainWindow::showConnected(const QString &address)
{
    const Expected<PostgresAddress> parsed = PostgresAddress::parse(address);
    readOfficeName(address, parsed ? parsed->database : address);
    const auto greet = [this, mine = m_session.get()](const Expected<SignedIn> &person) {
        if (mine != m_session.get())
            return;
        if (!person) {
            endSession();
            m_serverSignIn->fail(person.error());
            return;
        }
        m_serverSignIn->succeed();
        Q_EMIT officeOpened();
        welcome(*person);
    };
    deliver(m_session->accounts.describeSignedIn(), this, greet);
}

void MainWindow::watchConnection()
{
    const Database *database = &m_session->database;
    connect(database, &Database::connectionChanged, m_serverBar, &ServerBar::showState);
    connect(database, &Database::leftUnconfirmed, this,
            [this](const Uuid &key) { m_serverBar->addUnconfirmed(key, whatIsDone()); });
    connect(database, &Database::outcomeKnown, m_serverBar, &ServerBar::setOutcome);
    connect(&m_session->accounts, &Accounts::ownPasswordChanged, this, [this](const QString &password) {
        m_serverSignIn->changePassword(password);
        // Until then the server showed nothing: everything begins anew.
        if (m_session->context.person.mustChangePassword)
            showConnected(m_session->database.path());
    });
}

QString MainWindow::whatIsDone() const
{
    // What a person does that may fail is asked for in a dialog, which stays open until it is done.
    for (const FormDialog *dialog : findChildren<FormDialog *>()) {
        if (dialog->isVisible())
            return dialog->windowTitle();
    }
    return m_sidebar->titleOf(m_place.place);
}

} // namespace tenderyard
