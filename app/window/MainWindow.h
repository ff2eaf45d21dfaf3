// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "views/shell/PageRegistry.h"
#include "views/shell/PlaceRequest.h"

#include <QFuture>
#include <QHash>
#include <QMainWindow>
#include <QTimer>

#include <memory>

class QLabel;
class QStackedWidget;

namespace tenderyard {

class Clock;
class DocumentsBar;
class FileDialogs;
class ListTable;
struct OfficeSession;
class SecretStore;
class ServerBar;
class ServerMaking;
class ServerSignIn;
class Sidebar;
class StartPage;
class WindowReminders;
struct Error;
struct KnownOffice;
struct SignedIn;

/// The window: the start page until somebody has signed in, then the sidebar and the pages of their roles.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// `clock`, `dialogs` and `secrets`, which keeps passwords of servers and document stores, outlive the window.
    MainWindow(const Clock &clock, FileDialogs &dialogs, SecretStore &secrets, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens an office and asks who is there. `path`: a file, or the address of an office on a server, where the
    /// connection itself is the sign-in.
    void openOffice(const QString &path);
    /// Makes an office in a new file and asks for its first person.
    void createOffice(const QString &path);
    /// Signs in without asking, as a test or the walkthrough does.
    void signIn(const QString &login, const QString &password);
    void signOut();
    /// Shows a place; the settings instead, while the person has to choose a password.
    void go(const PlaceRequest &wanted);

    /// Null before an office is open.
    OfficeSession *session() const { return m_session.get(); }
    /// The page in sight; null on the start page.
    Page *currentPage() const;
    PlaceRequest currentPlace() const { return m_place; }
    StartPage *startPage() const { return m_start; }
    ServerBar *serverBar() const { return m_serverBar; }
    Sidebar *sidebar() const { return m_sidebar; }
    WindowReminders *reminders() const { return m_reminders; }

Q_SIGNALS:
    void signedIn();
    void arrived(const tenderyard::PlaceRequest &place);
    void officeOpened();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectStartPage();
    void makeMenus();
    void makeGoMenu();
    void makeDemo();
    /// Connecting to servers: what asks for it, and what tells how a connection fares.
    void connectServerSignIn();
    void openServer(const QString &address, const QString &password);
    void showConnected(const QString &address);
    void watchConnection();
    /// What the person is doing, in words that they saw.
    QString whatIsDone() const;
    /// Makes the session of an office, nothing of it opened yet.
    void beginSession(const QString &path);
    /// Ends the session without waiting for it.
    void endSession();
    void openFile(const QString &path, bool create);
    void showOpened(const QString &path);
    void readOfficeName(const QString &path, const QString &otherwise);
    void welcome(const SignedIn &person);
    /// Pages are of the person for whom they were made.
    void dropPages();
    Page *pageFor(const QString &place);
    void arriveAt(const PlaceRequest &request);
    /// Whether no page holds the person, who wants to close the window or to sign out; one that does is in sight then.
    bool mayEnd(const QString &how);
    /// Closes the window or signs out, unless a page holds the person.
    void end(const QString &how);
    void goBack();
    void refreshCounts();
    void importFiles(const QStringList &paths);
    void printList();
    void exportList();
    void saveList(ListTable *table, const QString &path);
    static QString demoPath();
    /// Who can sign in to the demonstration office.
    static QString demoHint();
    void copyList();
    void setScheme(const QString &scheme);
    void showKnownOffices();
    void adaptToWidth();
    void focusNextPane();

    const Clock &m_clock;
    FileDialogs &m_dialogs;
    SecretStore &m_secrets;
    PageRegistry m_registry;
    std::unique_ptr<OfficeSession> m_session;
    /// The opening of the session's office.
    QFuture<Outcome> m_opening;
    StartPage *m_start;
    std::unique_ptr<ServerSignIn> m_serverSignIn;
    std::unique_ptr<ServerMaking> m_serverMaking;
    ServerBar *m_serverBar;
    DocumentsBar *m_documentsBar;
    Sidebar *m_sidebar;
    WindowReminders *m_reminders;
    QStackedWidget *m_pages;
    QWidget *m_work;
    QStackedWidget *m_whole;
    QLabel *m_databaseLabel;
    QLabel *m_hintLabel;
    QLabel *m_zoneLabel;
    QHash<QString, Page *> m_made;
    PlaceRequest m_place;
    QList<PlaceRequest> m_back;
    QString m_officeName;
    QTimer m_countTimer;
    QMenu *m_goMenu = nullptr;
};

} // namespace tenderyard
