// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the main window and what they do beyond going somewhere.
#include "app/window/MainWindow.h"

#include "app/demo/DemoOffice.h"
#include "app/window/CalendarExport.h"
#include "app/window/ImportDialog.h"
#include "app/window/KnownOffices.h"
#include "app/window/MoveDialog.h"
#include "app/window/OfficeSession.h"
#include "app/window/WindowReminders.h"
#include "models/domain/Deliver.h"
#include "models/storage/PostgresAddress.h"
#include "models/workflow/RuleWords.h"
#include "views/admin/HelpDialog.h"
#include "views/common/AppStyle.h"
#include "views/common/FileDialogs.h"
#include "views/common/ListPrinter.h"
#include "views/common/ListTable.h"
#include "views/common/ListText.h"
#include "views/common/StatusWords.h"
#include "views/documents/PortfolioDialog.h"
#include "views/shell/RowActions.h"
#include "views/shell/Sidebar.h"
#include "views/shell/StartPage.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QListView>
#include <QMenuBar>
#include <QPointer>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTableView>
#include <QtConcurrentRun>

namespace tenderyard {

namespace {

// How a session ends: what pages are told that are asked whether they may be left, and ask for themselves afterwards.
const QString closing = QStringLiteral("close");
const QString signingOut = QStringLiteral("sign_out");

} // namespace

void MainWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&Open an office…"), QKeySequence::Open, m_start, &StartPage::chooseWanted);
    file->addAction(tr("&Connect to a server…"), QKeySequence(), m_start, &StartPage::connectWanted);
    file->addAction(tr("Set &up a server…"), QKeySequence(), m_start, &StartPage::setUpWanted);
    file->addAction(tr("&New office…"), QKeySequence(), m_start, &StartPage::newWanted);
    file->addSeparator();
    QAction *import = file->addAction(tr("&Import tenders (OCDS)…"), this, [this] {
        m_dialogs.openFiles(this, tr("Import tenders"), tr("OCDS files (*.json *.jsonl);;All files (*)"), true,
                            [this](const QStringList &paths) { importFiles(paths); });
    });
    QAction *importFolder = file->addAction(tr("Import a &folder…"), this, [this] {
        m_dialogs.openFolder(this, tr("Import a folder"), [this](const QStringList &paths) { importFiles(paths); });
    });
    const auto move = [this] {
        if (m_session)
            (new MoveDialog(m_session->database.path(), m_dialogs, this))->open();
    };
    QAction *toServer = file->addAction(tr("&Move to a server…"), this, move);
    QAction *toFile = file->addAction(tr("&Move to a file…"), this, move);
    file->addSeparator();
    file->addAction(tr("&Print the list…"), QKeySequence::Print, this, &MainWindow::printList);
    file->addAction(tr("&Save the list as CSV…"), this, &MainWindow::exportList);
    QAction *calendar = file->addAction(tr("&Export the calendar…"), this, [this] {
        if (m_session)
            CalendarExport::start(m_session->database, m_dialogs, this, m_officeName,
                                  [this](const QString &sentence) { statusBar()->showMessage(sentence, 8000); });
    });
    QAction *portfolio = file->addAction(tr("Save certifications as &one PDF…"), this, [this] {
        // The profile may have been made since the sign-in.
        deliver(m_session->accounts.refresh(), currentPage(), [this](const Expected<SignedIn> &person) {
            if (person && !person->contractor.isNull())
                PortfolioDialog::ask(m_session->context, person->contractor, currentPage());
        });
    });
    file->addSeparator();
    file->addAction(tr("Sign ou&t"), this, [this] { end(signingOut); });
    file->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close);
    connect(file, &QMenu::aboutToShow, this, [this, import, importFolder, toServer, toFile, calendar, portfolio] {
        calendar->setEnabled(currentPage());
        portfolio->setVisible(m_session && m_session->context.person.isContractor());
        portfolio->setEnabled(currentPage());
        const bool staff = m_session && m_session->context.person.isStaff();
        import->setEnabled(staff);
        importFolder->setEnabled(staff);
        const bool onServer = m_session && PostgresAddress::isOne(m_session->database.path());
        toServer->setVisible(!onServer);
        toServer->setEnabled(staff);
        toFile->setVisible(onServer);
        toFile->setEnabled(staff);
    });

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addAction(tr("&Copy the list as text"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this,
                    &MainWindow::copyList);
    edit->addAction(tr("&Find"), QKeySequence::Find, this, [this] {
        if (Page *page = currentPage(); page && page->searchField())
            page->searchField()->setFocus(Qt::ShortcutFocusReason);
    });
    edit->addAction(tr("Do the &main action"), QKeySequence(Qt::CTRL | Qt::Key_Return), this, [this] {
        if (Page *page = currentPage())
            page->triggerPrimary();
    });

    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addAction(tr("&Back"), QKeySequence(Qt::ALT | Qt::Key_Left), this, &MainWindow::goBack);
    view->addAction(tr("Next &pane"), QKeySequence(Qt::Key_F6), this, &MainWindow::focusNextPane);
    view->addAction(tr("&Sidebar"), QKeySequence(Qt::CTRL | Qt::Key_B), this,
                    [this] { m_sidebar->setVisible(!m_sidebar->isVisible()); });
    view->addAction(tr("&Reminders"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), m_reminders,
                    &WindowReminders::openPanel);
    view->addSeparator();
    view->addAction(tr("&Light"), this, [this] { setScheme(QStringLiteral("light")); });
    view->addAction(tr("&Dark"), this, [this] { setScheme(QStringLiteral("dark")); });
    view->addAction(tr("As the s&ystem"), this, [this] { setScheme(QStringLiteral("system")); });
    m_goMenu = menuBar()->addMenu(tr("&Go"));
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&Help"), QKeySequence::HelpContents, this, [this] {
        // Before somebody has signed in, what helps is how to get there.
        if (m_whole->currentWidget() == m_work)
            go({QStringLiteral("help"), {}, {}});
        else
            (new HelpDialog(QStringLiteral("server"), this))->open();
    });
}

void MainWindow::focusNextPane()
{
    Page *page = currentPage();
    if (!page)
        return;
    QList<QWidget *> panes{m_sidebar->view(), page->searchField(), page->listView()};
    panes.append(page->findChild<RowActions *>());
    panes.removeIf([](const QWidget *pane) { return !pane || !pane->isVisible() || !pane->isEnabled(); });
    // A page without these (a form) is one pane, which starts at its first field.
    if (panes.size() < 2)
        panes.append(page);
    const auto hasFocus = [](const QWidget *pane) {
        const QWidget *focused = QApplication::focusWidget();
        return focused && (pane == focused || pane->isAncestorOf(focused));
    };
    const auto here = std::find_if(panes.cbegin(), panes.cend(), hasFocus);
    QWidget *next = here == panes.cend() || here + 1 == panes.cend() ? panes.first() : *(here + 1);
    for (QWidget *inner = next; inner; inner = inner->nextInFocusChain()) {
        if (inner->isVisible() && inner->isEnabled() && (inner->focusPolicy() & Qt::TabFocus)) {
            inner->setFocus(Qt::ShortcutFocusReason);
            return;
        }
        if (inner != next && !next->isAncestorOf(inner))
            return;
    }
}

void MainWindow::makeGoMenu()
{
    m_goMenu->clear();
    const QStringList places = m_sidebar->places();
    for (int i = 0; i < places.size(); ++i) {
        const QString place = places.at(i);
        QAction *action = m_goMenu->addAction(m_sidebar->titleOf(place), this, [this, place] { go({place, {}, {}}); });
        if (i < 9)
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)));
    }
}

void MainWindow::setScheme(const QString &scheme)
{
    QSettings().setValue(QStringLiteral("look/scheme"), scheme);
    AppStyle::install(*qApp, AppStyle::schemeFromText(scheme));
}

void MainWindow::copyList()
{
    if (Page *page = currentPage()) {
        if (auto *table = qobject_cast<ListTable *>(page->listView()))
            ListText::collect(table, [](const Expected<QString> &rows) {
                if (rows)
                    QApplication::clipboard()->setText(*rows);
            });
    }
}

void MainWindow::printList()
{
    if (Page *page = currentPage()) {
        if (auto *table = qobject_cast<ListTable *>(page->listView()))
            printTable(table, windowTitle());
    }
}

void MainWindow::exportList()
{
    Page *page = currentPage();
    auto *table = page ? qobject_cast<ListTable *>(page->listView()) : nullptr;
    if (!table)
        return;
    m_dialogs.saveFile(this, tr("Save the list"), m_place.place + QStringLiteral(".csv"), tr("CSV (*.csv)"),
                       [this, table = QPointer(table)](const QStringList &paths) {
                           if (table)
                               saveList(table, paths.value(0));
                       });
}

void MainWindow::saveList(ListTable *table, const QString &path)
{
    const auto tell = [this](const Outcome &saved) {
        statusBar()->showMessage(saved ? tr("The list was saved.") : RuleWords::text(saved.error()), 8000);
    };
    ListText::collect(table, [this, path, tell](const Expected<QString> &rows) {
        if (rows)
            deliver(saveAsCsv(*rows, path), this, tell);
        else
            tell(tl::unexpected(rows.error()));
    });
}

void MainWindow::importFiles(const QStringList &paths)
{
    if (!m_session)
        return;
    auto *dialog = new ImportDialog(m_session->database, paths, this);
    dialog->open();
}

QString MainWindow::demoPath()
{
    // The same place as packaging/run uses.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/tenderyard/demo.tenderyard");
}

QString MainWindow::demoHint()
{
    const Expected<DemoSummary> demo = DemoOffice::describe();
    if (!demo)
        return {};
    QStringList lines;
    for (const DemoLogin &login : demo->logins.mid(0, 7)) {
        const QString name = login.companyName.isEmpty() ? login.fullName : login.companyName;
        lines.append(tr("%1 – %2, %3").arg(login.login, name, roleWord(login.roles.value(0))));
    }
    return tr("The demonstration office. Everybody’s password is “%1”. Try:").arg(demo->password) + u'\n' +
           lines.join(u'\n');
}

void MainWindow::makeDemo()
{
    signOut();
    const QString path = demoPath();
    if (QFile::exists(path)) {
        openOffice(path);
        return;
    }
    m_start->showBusy(tr("Making the demonstration office…"));
    const QFuture<Expected<DemoSummary>> making = QtConcurrent::run([path] {
        QDir().mkpath(QFileInfo(path).path());
        return DemoOffice::create(path);
    });
    deliver(making, this, [this, path](const Expected<DemoSummary> &made) {
        if (made)
            openOffice(path);
        else
            m_start->showError(tr("The demonstration office could not be made"), made.error());
    });
}

bool MainWindow::mayEnd(const QString &how)
{
    // The one in sight first. Others keep what somebody left there.
    QList<Page *> pages = m_made.values();
    if (Page *page = currentPage())
        pages.move(pages.indexOf(page), 0);
    for (Page *page : std::as_const(pages)) {
        if (page->mayLeave({{}, {}, how}))
            continue;
        if (page != currentPage())
            arriveAt({m_made.key(page), {}, {}});
        return false;
    }
    return true;
}

void MainWindow::end(const QString &how)
{
    if (how == closing)
        close();
    else if (how == signingOut && mayEnd(how))
        signOut();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayEnd(closing)) {
        event->ignore();
        return;
    }
    QSettings().setValue(QStringLiteral("window/geometry"), saveGeometry());
    event->accept();
}

} // namespace tenderyard
