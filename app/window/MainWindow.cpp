// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/MainWindow.h"

#include "app/demo/DemoOffice.h"
#include "app/window/KnownOffices.h"
#include "app/window/OfficeSession.h"
#include "app/window/ServerMaking.h"
#include "app/window/ServerSignIn.h"
#include "app/window/WindowReminders.h"
#include "models/domain/Deliver.h"
#include "models/lists/RecordReader.h"
#include "models/storage/PostgresAddress.h"
#include "models/workflow/RuleWords.h"
#include "views/admin/AdminPages.h"
#include "views/common/FileDialogs.h"
#include "views/common/Fonts.h"
#include "views/common/LeftToRight.h"
#include "views/common/TextLabel.h"
#include "views/common/ThemedIcon.h"
#include "views/documents/DocumentsBar.h"
#include "views/shell/Places.h"
#include "views/shell/ReminderButton.h"
#include "views/shell/ServerBar.h"
#include "views/shell/Sidebar.h"
#include "views/shell/StartPage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimeZone>
#include <QVBoxLayout>

namespace tenderyard {

namespace {

constexpr int mostSteps = 50;
constexpr int narrowWidth = 1200;

/// Where the data are, for the status bar.
QString shownPlace(const QString &path)
{
    const Expected<PostgresAddress> server = PostgresAddress::parse(path);
    return server ? MainWindow::tr("Server %1").arg(leftToRight(server->hosts.first().name))
                  : leftToRight(QFileInfo(path).fileName());
}

/// A name, the same in every language.
QString programName()
{
    return QStringLiteral("Tenderyard");
}

} // namespace

MainWindow::MainWindow(const Clock &clock, FileDialogs &dialogs, SecretStore &secrets, QWidget *parent)
    : QMainWindow(parent), m_clock(clock), m_dialogs(dialogs), m_secrets(secrets), m_start(new StartPage),
      m_serverSignIn(std::make_unique<ServerSignIn>(*m_start, secrets, dialogs)),
      m_serverMaking(std::make_unique<ServerMaking>(*m_start, dialogs)), m_serverBar(new ServerBar),
      m_documentsBar(new DocumentsBar(dialogs)), m_sidebar(new Sidebar), m_reminders(new WindowReminders(this)),
      m_pages(new QStackedWidget), m_work(new QWidget), m_whole(new QStackedWidget), m_databaseLabel(new QLabel),
      m_hintLabel(new QLabel), m_zoneLabel(new QLabel)
{
    registerDashboardPages(m_registry);
    registerTenderPages(m_registry);
    registerBidPages(m_registry);
    registerMilestonePages(m_registry);
    registerPaymentPages(m_registry);
    registerContractorPages(m_registry);
    registerCertificationPages(m_registry);
    registerReviewPages(m_registry);
    registerAdminPages(m_registry);

    setWindowTitle(programName());
    setWindowIcon(programIcon());
    auto *row = new QHBoxLayout(m_work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addWidget(m_pages, 1);
    m_whole->addWidget(m_start);
    m_whole->addWidget(m_work);
    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_serverBar);
    column->addWidget(m_documentsBar);
    column->addWidget(m_reminders->bar());
    column->addWidget(m_whole, 1);
    setCentralWidget(central);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_databaseLabel);
    statusBar()->addPermanentWidget(m_hintLabel);
    statusBar()->addPermanentWidget(m_zoneLabel);
    statusBar()->addPermanentWidget(m_reminders->button());
    for (QLabel *label : {m_databaseLabel, m_hintLabel, m_zoneLabel}) {
        label->setFont(fontOf(TextRole::Caption));
        label->setContentsMargins(12, 0, 12, 0);
    }
    statusBar()->hide();
    makeMenus();
    connectStartPage();
    connectServerSignIn();
    showKnownOffices();
    setMinimumSize(scaled(800), scaled(560));
    resize(scaled(1280), scaled(800));
    restoreGeometry(QSettings().value(QStringLiteral("window/geometry")).toByteArray());
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(250);
    connect(&m_countTimer, &QTimer::timeout, this, &MainWindow::refreshCounts);
    connect(m_sidebar, &Sidebar::chosen, this, [this](const QString &place) { go({place, {}, {}}); });
    connect(m_reminders, &WindowReminders::wanted, this, &MainWindow::go);
    connect(m_sidebar, &Sidebar::settingsWanted, this, [this] { go({QStringLiteral("settings"), {}, {}}); });
}

MainWindow::~MainWindow()
{
    // Pages lean on the session, so they go first.
    endSession();
}

void MainWindow::connectStartPage()
{
    const QString filter = tr("Tenderyard offices (*.tenderyard);;All files (*)");
    connect(m_start, &StartPage::openWanted, this, &MainWindow::openOffice);
    connect(m_start, &StartPage::demoWanted, this, &MainWindow::makeDemo);
    connect(m_start, &StartPage::chooseWanted, this, [this, filter] {
        m_dialogs.openFiles(this, tr("Open an office"), filter, false,
                            [this](const QStringList &paths) { openOffice(paths.value(0)); });
    });
    connect(m_start, &StartPage::newWanted, this, [this, filter] {
        m_dialogs.saveFile(this, tr("New office"), QStringLiteral("office.tenderyard"), filter,
                           [this](const QStringList &paths) { createOffice(paths.value(0)); });
    });
    connect(m_start, &StartPage::signInWanted, this, &MainWindow::signIn);
    connect(m_start, &StartPage::firstPersonWanted, this,
            [this](const QString &office, const QString &name, const QString &login, const QString &password) {
                m_officeName = office;
                NewAccount account;
                account.login = login;
                account.fullName = name;
                account.password = password;
                deliver(m_session->accounts.createFirst(account, office), this, [=, this](const Expected<Uuid> &made) {
                    if (made)
                        signIn(login, password);
                    else
                        m_start->showFirstPersonError(made.error());
                });
            });
}

void MainWindow::showKnownOffices()
{
    m_start->setKnownOffices(knownOffices());
}

void MainWindow::openOffice(const QString &path)
{
    if (PostgresAddress::isOne(path)) {
        signOut();
        m_serverSignIn->open(knownOffice(path));
    } else {
        openFile(path, false);
    }
}

void MainWindow::createOffice(const QString &path)
{
    openFile(path, true);
}

void MainWindow::beginSession(const QString &path)
{
    m_session = std::make_unique<OfficeSession>(path, m_clock, m_dialogs, m_secrets);
    connect(&m_session->database, &Database::changed, &m_countTimer, qOverload<>(&QTimer::start));
}

void MainWindow::endSession()
{
    dropPages();
    m_reminders->end();
    m_serverBar->clear();
    m_documentsBar->clear();
    if (m_session) {
        m_session->accounts.disconnect(this);
        // A server may take long to answer, and a file to be opened. Nobody waits for it: what works with it stays
        // until it has ended.
        const std::shared_ptr<OfficeSession> leaving = std::move(m_session);
        const bool isOnServer = PostgresAddress::isOne(leaving->database.path());
        if (isOnServer || !m_opening.isFinished())
            deliver(isOnServer ? leaving->database.close() : m_opening, this, [leaving](const Outcome &) {});
    }
    m_opening = {};
}

void MainWindow::openFile(const QString &path, bool create)
{
    signOut();
    m_start->showBusy(tr("Opening…"));
    beginSession(path);
    m_opening = m_session->database.open(path, create ? MissingOffice::Create : MissingOffice::Refuse);
    deliver(m_opening, this, [this, path, mine = m_session.get()](const Outcome &opened) {
        // Another one was asked for in the meantime.
        if (mine != m_session.get())
            return;
        if (opened)
            showOpened(path);
        else
            m_start->showError(tr("%1 could not be opened").arg(QFileInfo(path).fileName()), opened.error());
    });
}

void MainWindow::readOfficeName(const QString &path, const QString &otherwise)
{
    RecordReader::Request request{QStringLiteral("office_setting"),
                                  QStringLiteral("name"),
                                  {QStringLiteral("office_name")},
                                  {QStringLiteral("name")}};
    deliver(RecordReader::read(m_session->database, request), this,
            [this, path, otherwise](const Expected<Rows> &rows) {
                const bool named = rows && !rows->isEmpty();
                m_officeName = named ? rows->first().text(QStringLiteral("value")) : otherwise;
                rememberOffice(path, m_officeName);
                showKnownOffices();
            });
}

void MainWindow::showOpened(const QString &path)
{
    readOfficeName(path, QFileInfo(path).completeBaseName());
    deliver(m_session->accounts.hasPeople(), this, [this, path](const Expected<bool> &people) {
        if (!people)
            m_start->showError(tr("The office could not be read"), people.error());
        else if (*people)
            m_start->showSignIn(m_officeName, path, path == demoPath() ? demoHint() : QString());
        else
            m_start->showFirstPerson(path);
        Q_EMIT officeOpened();
    });
}

void MainWindow::signIn(const QString &login, const QString &password)
{
    deliver(m_session->accounts.signIn(login, password), this, [this](const Expected<SignedIn> &person) {
        if (person)
            welcome(*person);
        else
            m_start->showSignInError(person.error());
    });
}

void MainWindow::welcome(const SignedIn &person)
{
    dropPages();
    m_session->context.person = person;
    m_session->documents.open(person.user.toString());
    m_documentsBar->watch(m_session->documents);
    m_sidebar->setOffice(m_officeName);
    m_sidebar->setPerson(person);
    m_databaseLabel->setText(shownPlace(m_session->database.path()));
    m_zoneLabel->setText(tr("Times in %1").arg(QString::fromLatin1(QTimeZone::systemTimeZoneId())));
    m_whole->setCurrentWidget(m_work);
    statusBar()->show();
    setWindowTitle(tr("%1 – Tenderyard").arg(m_officeName));
    makeGoMenu();
    adaptToWidth();
    refreshCounts();
    m_reminders->begin(m_session->database, person);
    go({QStringLiteral("dashboard"), {}, {}});
    Q_EMIT signedIn();
}

void MainWindow::dropPages()
{
    qDeleteAll(m_made);
    m_made.clear();
    m_back.clear();
    m_place = {};
}

void MainWindow::signOut()
{
    endSession();
    statusBar()->hide();
    m_start->showNothing();
    showKnownOffices();
    m_whole->setCurrentWidget(m_start);
    setWindowTitle(programName());
}

Page *MainWindow::currentPage() const
{
    return m_whole->currentWidget() == m_work ? qobject_cast<Page *>(m_pages->currentWidget()) : nullptr;
}

Page *MainWindow::pageFor(const QString &place)
{
    if (Page *made = m_made.value(place))
        return made;
    Page *page = m_registry.make(place, m_session->context);
    if (!page)
        return nullptr;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    m_made.insert(place, page);
    m_pages->addWidget(page);
    connect(page, &Page::go, this, &MainWindow::go, Qt::QueuedConnection);
    connect(page, &Page::said, this, [this](const QString &text) { statusBar()->showMessage(text, 6000); });
    connect(page, &Page::keyHintsChanged, this, [this, page] {
        if (page == currentPage())
            m_hintLabel->setText(page->keyHints());
    });
    return page;
}

void MainWindow::go(const PlaceRequest &wanted)
{
    if (!m_session)
        return;
    if (wanted.place.isEmpty()) {
        end(wanted.detail);
        return;
    }
    // A password that somebody else gave is changed before anything else.
    const bool held = m_session->context.person.mustChangePassword && wanted.place != u"help";
    const PlaceRequest request = held ? PlaceRequest{QStringLiteral("settings"), {}, {}} : wanted;
    Page *leaving = currentPage();
    if (leaving && request != m_place && !leaving->mayLeave(request)) {
        m_sidebar->setCurrentPlace(m_place.place);
        return;
    }
    if (!m_place.place.isEmpty() && m_place != request) {
        m_back.append(m_place);
        if (m_back.size() > mostSteps)
            m_back.removeFirst();
    }
    arriveAt(request);
}

void MainWindow::goBack()
{
    if (m_back.isEmpty())
        return;
    const PlaceRequest request = m_back.takeLast();
    if (Page *leaving = currentPage(); leaving && !leaving->mayLeave(request)) {
        m_back.append(request);
        return;
    }
    arriveAt(request);
}

void MainWindow::arriveAt(const PlaceRequest &request)
{
    Page *page = pageFor(request.place);
    if (!page)
        return;
    m_place = request;
    page->open(request);
    m_pages->setCurrentWidget(page);
    m_sidebar->setCurrentPlace(request.place);
    m_hintLabel->setText(page->keyHints());
    statusBar()->clearMessage();
    Q_EMIT arrived(request);
}

void MainWindow::refreshCounts()
{
    if (!m_session || m_whole->currentWidget() != m_work)
        return;
    deliver(m_session->dashboards.counts(), this, [this](const Expected<PlaceCounts> &counts) {
        if (counts)
            m_sidebar->setCounts(*counts);
    });
}

void MainWindow::adaptToWidth()
{
    m_sidebar->setCompact(width() < scaled(narrowWidth));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    adaptToWidth();
}

} // namespace tenderyard
