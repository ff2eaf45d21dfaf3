// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/StartPage.h"

#include "models/lists/TextFormat.h"
#include "models/workflow/RuleWords.h"
#include "views/common/ElidedLabel.h"
#include "views/common/LeftToRight.h"
#include "views/common/TextLabel.h"
#include "views/common/ThemedIcon.h"
#include "views/shell/ConnectPage.h"
#include "views/shell/FirstPersonForm.h"
#include "views/shell/SetUpPage.h"
#include "views/shell/TypedServer.h"

#include <QCoreApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenderyard {

namespace {

/// The path as people write it, from their home folder.
QString shownPath(const QString &path)
{
    const QString home = QDir::homePath();
    return leftToRight(path.startsWith(home + u'/') ? u'~' + path.sliced(home.size()) : path);
}

QString shownDay(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDate day = time.toLocalTime().date();
    return day == QDate::currentDate() ? StartPage::tr("Used today") : TextFormat{}.date(day);
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent), m_placesColumn(new QVBoxLayout), m_known(new QVBoxLayout), m_sideColumn(new QVBoxLayout),
      m_side(new QStackedWidget), m_nothing(new QWidget), m_firstPerson(new FirstPersonForm),
      m_connect(new ConnectPage), m_setUp(new SetUpPage)
{
    m_signIn = makeSignIn();
    m_message = makeMessage();
    for (QWidget *side : {m_nothing, m_signIn, m_message, static_cast<QWidget *>(m_firstPerson),
                          static_cast<QWidget *>(m_connect), static_cast<QWidget *>(m_setUp)})
        m_side->addWidget(side);
    m_side->setFixedWidth(scaled(400));
    m_sideColumn->addWidget(m_side, 1, Qt::AlignHCenter);
    auto *sidePanel = new QWidget;
    sidePanel->setBackgroundRole(QPalette::Base);
    sidePanel->setAutoFillBackground(true);
    sidePanel->setLayout(m_sideColumn);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makePlaces(), 5);
    row->addWidget(sidePanel, 4);
    connect(m_firstPerson, &FirstPersonForm::wanted, this, &StartPage::firstPersonWanted);
    connect(m_side, &QStackedWidget::currentChanged, this, &StartPage::placeSide);
}

QWidget *StartPage::makePlaces()
{
    auto *places = new QWidget;
    QVBoxLayout *column = m_placesColumn;
    places->setLayout(column);
    auto *brand = new QHBoxLayout;
    brand->setSpacing(16);
    auto *logo = new QLabel;
    logo->setPixmap(programIcon().pixmap(QSize(scaled(44), scaled(44)), devicePixelRatioF()));
    auto *names = new QVBoxLayout;
    names->setSpacing(1);
    names->addWidget(new TextLabel(QStringLiteral("Tenderyard"), TextRole::KeyFigure));
    auto *motto =
        new TextLabel(tr("Construction tenders, bids and milestones"), TextRole::Body, TextLabel::Ink::Secondary);
    motto->setWordWrap(true);
    names->addWidget(motto);
    brand->addWidget(logo);
    brand->addLayout(names, 1);
    column->addLayout(brand);
    column->addSpacing(scaled(36));
    column->addWidget(new TextLabel(tr("Where your work is"), TextRole::Section));
    m_known->setSpacing(2);
    column->addLayout(m_known);
    column->addSpacing(scaled(16));
    const auto addLink = [&](const QString &text, const QString &icon, void (StartPage::*signal)()) {
        QPushButton *link = makeButton(text, QStringLiteral("link"), icon);
        connect(link, &QPushButton::clicked, this, signal);
        column->addWidget(link, 0, Qt::AlignLeading);
    };
    addLink(tr("&Open a file…"), QStringLiteral("file"), &StartPage::chooseWanted);
    addLink(tr("Connect to a &server…"), QStringLiteral("server"), &StartPage::connectWanted);
    addLink(tr("Set &up a server…"), QStringLiteral("gear"), &StartPage::setUpWanted);
    addLink(tr("&New file…"), QStringLiteral("plus"), &StartPage::newWanted);
    addLink(tr("&Try it with sample data"), QStringLiteral("compare"), &StartPage::demoWanted);
    column->addStretch();
    column->addWidget(new TextLabel(tr("Version %1").arg(QCoreApplication::applicationVersion()), TextRole::Caption,
                                    TextLabel::Ink::Secondary));
    return places;
}

QWidget *StartPage::makeSignIn()
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_office = new TextLabel({}, TextRole::Body, TextLabel::Ink::Secondary);
    m_office->setWordWrap(true);
    m_login = new QLineEdit;
    m_password = new QLineEdit;
    m_login->setMaxLength(100);
    m_password->setMaxLength(200);
    m_password->setEchoMode(QLineEdit::Password);
    m_login->setAccessibleName(tr("User name"));
    m_password->setAccessibleName(tr("Password"));
    auto *loginLabel = new QLabel(tr("User na&me"));
    auto *passwordLabel = new QLabel(tr("&Password"));
    loginLabel->setBuddy(m_login);
    passwordLabel->setBuddy(m_password);
    m_signInError = new TextLabel({});
    m_signInError->setTone(Tone::Red);
    m_signInError->setWordWrap(true);
    m_signInButton = makeButton(tr("Sign &in"), QStringLiteral("primary"));
    m_note = new TextLabel({}, TextRole::Body, TextLabel::Ink::Secondary);
    m_note->setWordWrap(true);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(new TextLabel(tr("Sign in"), TextRole::PageTitle));
    column->addWidget(m_office);
    column->addSpacing(16);
    column->addWidget(loginLabel);
    column->addWidget(m_login);
    column->addSpacing(10);
    column->addWidget(passwordLabel);
    column->addWidget(m_password);
    column->addWidget(m_signInError);
    column->addSpacing(10);
    column->addWidget(m_signInButton);
    column->addSpacing(14);
    column->addWidget(makeLine());
    column->addSpacing(6);
    column->addWidget(m_note);
    column->addStretch();
    const auto send = [this] {
        m_signInError->clear();
        m_signInButton->setEnabled(false);
        Q_EMIT signInWanted(m_login->text(), m_password->text());
    };
    connect(m_signInButton, &QPushButton::clicked, this, send);
    connect(m_password, &QLineEdit::returnPressed, m_signInButton, &QPushButton::click);
    connect(m_login, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    return form;
}

QWidget *StartPage::makeMessage()
{
    auto *message = new QWidget;
    auto *column = new QVBoxLayout(message);
    column->setContentsMargins(0, 0, 0, 0);
    m_messageTitle = new TextLabel({}, TextRole::PageTitle);
    m_messageText = new TextLabel({}, TextRole::Body, TextLabel::Ink::Secondary);
    for (TextLabel *label : {m_messageTitle, m_messageText}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch();
    return message;
}

QPushButton *StartPage::makeRow(const KnownOffice &office)
{
    const Expected<PostgresAddress> server = PostgresAddress::parse(office.path);
    auto *row = makeButton({}, QStringLiteral("flat"));
    row->setFixedHeight(scaled(56));
    row->setAccessibleName(tr("Open %1").arg(office.name));
    auto *icon = new QLabel;
    icon->setPixmap(iconPixmap(server ? QStringLiteral("server") : QStringLiteral("database"), scaled(16),
                               themeOf(this).text2, devicePixelRatioF()));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new ElidedLabel(office.name, TextRole::Strong));
    words->addWidget(new ElidedLabel(server ? tr("On the server %1").arg(leftToRight(TypedServer::of(*server).hosts))
                                            : shownPath(office.path),
                                     TextRole::Caption, TextLabel::Ink::Secondary));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(14, 4, 14, 4);
    layout->setSpacing(16);
    layout->addWidget(icon);
    layout->addLayout(words, 1);
    layout->addWidget(new TextLabel(shownDay(office.usedAt), TextRole::Caption, TextLabel::Ink::Secondary));
    for (QLabel *label : row->findChildren<QLabel *>())
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(row, &QPushButton::clicked, this, [this, path = office.path] { Q_EMIT openWanted(path); });
    return row;
}

void StartPage::setKnownOffices(const QList<KnownOffice> &offices)
{
    while (QLayoutItem *item = m_known->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const KnownOffice &office : offices)
        m_known->addWidget(makeRow(office));
    if (offices.isEmpty()) {
        auto *none = new TextLabel(tr("No office has been opened on this computer yet."), TextRole::Body,
                                   TextLabel::Ink::Secondary);
        none->setWordWrap(true);
        m_known->addWidget(none);
    }
}

void StartPage::showNothing()
{
    m_side->setCurrentWidget(m_nothing);
}

void StartPage::showSignIn(const QString &officeName, const QString &path, const QString &note)
{
    m_office->setText(officeName.isEmpty() ? shownPath(path) : officeName);
    m_note->setText(note.isEmpty() ? tr("This office is one file on this computer. Forgot your password? Ask somebody "
                                        "with the role staff to reset it.")
                                   : note);
    m_signInError->clear();
    m_signInButton->setEnabled(true);
    m_password->clear();
    m_side->setCurrentWidget(m_signIn);
    m_login->setFocus();
}

void StartPage::showFirstPerson(const QString &path)
{
    m_side->setCurrentWidget(m_firstPerson);
    m_firstPerson->begin(shownPath(path));
}

void StartPage::showConnect()
{
    m_side->setCurrentWidget(m_connect);
}

void StartPage::showSetUp()
{
    m_side->setCurrentWidget(m_setUp);
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < scaled(1100);
    m_placesColumn->setContentsMargins(scaled(narrow ? 32 : 72), scaled(narrow ? 32 : 56), scaled(narrow ? 24 : 48),
                                       24);
    placeSide();
}

void StartPage::placeSide()
{
    // The headings of both sides are on one line, where there is room below it for the form.
    const int room = height() - m_side->currentWidget()->sizeHint().height() - 24;
    m_sideColumn->setContentsMargins(24, qBound(scaled(24), room, scaled(150)), 24, 24);
}

void StartPage::showBusy(const QString &text)
{
    m_messageTitle->setText(text);
    m_messageText->clear();
    m_side->setCurrentWidget(m_message);
}

void StartPage::showError(const QString &title, const Error &error)
{
    m_messageTitle->setText(title);
    m_messageText->setText(RuleWords::text(error));
    m_side->setCurrentWidget(m_message);
}

void StartPage::showSignInError(const Error &error)
{
    m_signInButton->setEnabled(true);
    m_password->clear();
    m_password->setFocus();
    m_signInError->setText(RuleWords::text(error));
}

void StartPage::showFirstPersonError(const Error &error)
{
    m_firstPerson->showError(error);
}

} // namespace tenderyard
