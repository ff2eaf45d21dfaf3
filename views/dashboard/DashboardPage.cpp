// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/DashboardPage.h"

#include "models/domain/Deliver.h"
#include "models/domain/Statuses.h"
#include "models/lists/TextFormat.h"
#include "models/storage/Database.h"
#include "views/common/FigureStrip.h"
#include "views/common/PageHeader.h"
#include "views/common/StateStack.h"
#include "views/common/StatusWords.h"
#include "views/common/TextLabel.h"
#include "views/dashboard/DeadlineRow.h"
#include "views/dashboard/MonthAmountsPane.h"
#include "views/dashboard/NeedRow.h"
#include "views/dashboard/RunningHeader.h"
#include "views/dashboard/RunningRow.h"
#include "views/shell/PageRegistry.h"
#include "views/shell/Places.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

#include <numeric>

namespace tenderyard {

namespace {

constexpr int mostRows = 8;
/// Below this the right column stands under the left one.
constexpr int narrowWidth = 1060;
/// What the charts show around this month.
constexpr int monthsAround = 3;

/// Currencies are never added together: each has its own months, all of them, those without an amount too.
QList<QList<MonthAmount>> byCurrency(const QList<MonthAmount> &months, const QDate &today)
{
    QMap<QString, QMap<QDate, MonthAmount>> known;
    for (const MonthAmount &month : months)
        known[month.paid.currency().code()].insert(month.month, month);
    QList<QList<MonthAmount>> all;
    for (const auto &amounts : std::as_const(known)) {
        const Currency currency = amounts.first().paid.currency();
        QList<MonthAmount> row;
        for (int i = -monthsAround; i <= monthsAround; ++i) {
            const QDate month = QDate(today.year(), today.month(), 1).addMonths(i);
            row.append(amounts.value(month, {month, Money(0, currency), Money(0, currency)}));
        }
        all.append(row);
    }
    return all;
}

int sumOf(const QHash<QString, int> &counts, std::initializer_list<QLatin1String> statuses)
{
    int sum = 0;
    for (const QLatin1String status : statuses)
        sum += counts.value(status);
    return sum;
}

} // namespace

DashboardPage::DashboardPage(OfficeContext &context, QWidget *parent)
    : Page(context, parent), m_header(new PageHeader(tr("Dashboard"))), m_parts(new QVBoxLayout)
{
    auto *inner = new QWidget;
    inner->setLayout(m_parts);
    m_parts->setContentsMargins(0, 0, 12, 24);
    m_parts->setSpacing(24);
    m_parts->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    inner->setBackgroundRole(QPalette::Base);
    scroll->setBackgroundRole(QPalette::Base);
    m_states = new StateStack(scroll, nullptr);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 0, 24, 0);
    column->addWidget(m_header);
    column->addWidget(m_states, 1);
    if (context.person.isOwner()) {
        QPushButton *post = makeButton(tr("&New tender…"), QStringLiteral("primary"), QStringLiteral("plus"));
        connect(post, &QPushButton::clicked, this, [this] { Q_EMIT go({QStringLiteral("tender_form"), {}, {}}); });
        m_header->addAction(post);
    }
    m_soon.setSingleShot(true);
    m_soon.setInterval(200);
    connect(&m_soon, &QTimer::timeout, this, &DashboardPage::refresh);
    connect(&context.database, &Database::changed, this, [this] {
        if (isVisible())
            m_soon.start();
    });
    connect(m_states, &StateStack::retry, this, &DashboardPage::refresh);
}

QDate DashboardPage::today() const
{
    return context().database.clock().now().toLocalTime().date();
}

void DashboardPage::open(const PlaceRequest &)
{
    m_states->setBusy(true);
    // Not for somebody who goes on at once: the next page's rows would wait behind these figures.
    QTimer::singleShot(0, this, [this] {
        if (isVisible())
            refresh();
    });
}

void DashboardPage::refresh()
{
    m_states->setBusy(true);
    m_header->setMeta(QLocale().toString(today(), QLocale::LongFormat));
    const SignedIn &person = context().person;
    if (person.isOwner())
        deliver(context().dashboards.owner(), this, [this](const Expected<OwnerDashboard> &figures) {
            if (arrived(figures))
                showOwner(*figures);
        });
    if (person.isContractor())
        deliver(context().dashboards.contractor(), this, [this](const Expected<ContractorDashboard> &figures) {
            if (arrived(figures))
                showContractor(*figures);
        });
    if (person.isStaff())
        deliver(context().dashboards.staff(), this, [this](const Expected<StaffDashboard> &figures) {
            if (arrived(figures))
                showStaff(*figures);
        });
}

template<class Figures> bool DashboardPage::arrived(const Expected<Figures> &figures)
{
    m_states->setBusy(false);
    if (figures)
        m_states->showContent();
    // Figures that were read stay while a server is gone; the window says that they are old.
    else if (m_shown.isEmpty() || figures.error().code != u"storage.gone")
        m_states->showError(figures.error());
    return figures.has_value();
}

QWidget *DashboardPage::addPart(const QString &key)
{
    auto *part = new QWidget;
    if (QWidget *old = m_shown.take(key)) {
        const int index = m_parts->indexOf(old);
        m_parts->insertWidget(index, part);
        old->hide();
        old->deleteLater();
    } else {
        m_parts->insertWidget(m_parts->count() - 1, part);
    }
    m_shown.insert(key, part);
    return part;
}

void DashboardPage::count(const QString &key, const QList<Need> &needs)
{
    m_waiting.insert(key, int(needs.size()));
    const int waiting = std::accumulate(m_waiting.cbegin(), m_waiting.cend(), 0);
    const QString day = QLocale().toString(today(), QLocale::LongFormat);
    m_header->setMeta(waiting > 0 ? tr("%1 · %n things need you", nullptr, waiting).arg(day) : day);
}

DashboardPage::Columns DashboardPage::addColumns(QVBoxLayout *whole)
{
    auto *columns = new QBoxLayout(QBoxLayout::LeftToRight);
    columns->setSpacing(32);
    const Columns made{new QVBoxLayout, new QVBoxLayout};
    made.left->setSpacing(0);
    made.right->setSpacing(0);
    columns->addLayout(made.left, 5);
    columns->addLayout(made.right, 2);
    whole->addLayout(columns);
    m_columns.append(QPointer(columns));
    adaptToWidth();
    return made;
}

void DashboardPage::adaptToWidth()
{
    m_columns.removeIf([](const QPointer<QBoxLayout> &columns) { return columns.isNull(); });
    const bool narrow = width() < scaled(narrowWidth);
    for (const QPointer<QBoxLayout> &columns : std::as_const(m_columns))
        columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void DashboardPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    adaptToWidth();
}

void DashboardPage::showOwner(const OwnerDashboard &figures)
{
    namespace w = words::contract;
    auto *whole = new QVBoxLayout(addPart(QStringLiteral("owner")));
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(20);
    auto *strip = new FigureStrip;
    const int open = sumOf(figures.tendersByStatus, {w::posted, w::bidding, w::toOpen});
    strip->addCount(tr("Open tenders"), open,
                    tr("%1 in progress, %2 completed")
                        .arg(QLocale().toString(sumOf(figures.tendersByStatus, {w::awarded, w::inProgress})),
                             QLocale().toString(figures.tendersByStatus.value(w::completed))));
    strip->addCount(tr("Sealed bids"), figures.sealedBids, tr("%n can be opened", nullptr, figures.openableBids));
    strip->addMoney(tr("Waiting for your approval"), figures.waitingForApproval);
    strip->addMoney(tr("Payments pending"), figures.paymentsPending);
    strip->addMoney(tr("Committed in running contracts"), figures.committed);
    strip->addMoney(tr("Paid"), figures.paid);
    whole->addWidget(strip);
    auto [left, right] = addColumns(whole);
    addNeeds(left, figures.needs);
    left->addSpacing(24);
    addRunning(left, figures.running);
    left->addStretch();
    for (const QList<MonthAmount> &months : byCurrency(figures.months, today())) {
        right->addWidget(new MonthAmountsPane(months));
        right->addSpacing(20);
    }
    addDeadlines(right, tr("Next deadlines"), tr("None in the next two weeks."), figures.deadlines);
    right->addStretch();
    count(QStringLiteral("owner"), figures.needs);
}

void DashboardPage::showContractor(const ContractorDashboard &figures)
{
    auto *whole = new QVBoxLayout(addPart(QStringLiteral("contractor")));
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(20);
    auto *strip = new FigureStrip;
    strip->addCount(tr("Tenders that fit you"), figures.fittingTenders, tr("open for bids now"));
    strip->addCount(
        tr("Live bids"),
        sumOf(figures.bidsByStatus, {words::bid::submitted, words::bid::shortlisted, words::bid::toReconfirm}),
        tr("%n awarded", nullptr, figures.bidsByStatus.value(words::bid::awarded)));
    strip->addMoney(tr("Under contract"), figures.contracted);
    strip->addMoney(tr("Paid to you"), figures.received);
    whole->addWidget(strip);
    auto [left, right] = addColumns(whole);
    addNeeds(left, figures.needs);
    left->addSpacing(24);
    addRunning(left, figures.running);
    left->addStretch();
    addDeadlines(right, tr("Next deadlines"), tr("None in the next two weeks."), figures.deadlines);
    right->addStretch();
    count(QStringLiteral("contractor"), figures.needs);
}

void DashboardPage::showStaff(const StaffDashboard &figures)
{
    auto *whole = new QVBoxLayout(addPart(QStringLiteral("staff")));
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(20);
    auto *strip = new FigureStrip;
    strip->addCount(tr("Certifications to verify"), figures.waitingCertifications,
                    figures.oldestWaiting.isValid()
                        ? tr("oldest since %1").arg(TextFormat{}.date(figures.oldestWaiting.toLocalTime().date()))
                        : tr("nothing waits"));
    strip->addCount(tr("Profiles to approve"), figures.waitingProfiles);
    strip->addCount(tr("Expire in 30 days"), figures.expiring30);
    strip->addCount(tr("Expire in 60 days"), figures.expiring60);
    strip->addCount(tr("Expire in 90 days"), figures.expiring90);
    strip->addCount(tr("Suspended"), figures.suspended);
    whole->addWidget(strip);
    auto [left, right] = addColumns(whole);
    addNeeds(left, figures.needs);
    QPushButton *verify = makeButton(tr("Go to the verification &queue"), QStringLiteral("link"));
    connect(verify, &QPushButton::clicked, this, [this] { Q_EMIT go({QStringLiteral("verification"), {}, {}}); });
    left->addWidget(verify, 0, Qt::AlignLeading);
    left->addStretch();
    addDeadlines(right, tr("Expiring certifications"), tr("None in the next 90 days."), figures.expiries);
    right->addStretch();
    count(QStringLiteral("staff"), figures.needs);
}

void DashboardPage::addNeeds(QVBoxLayout *column, const QList<Need> &needs)
{
    column->addWidget(new TextLabel(tr("Needs you"), TextRole::Section));
    column->addSpacing(8);
    if (needs.isEmpty())
        column->addWidget(new TextLabel(tr("Nothing waits for you."), TextRole::Body, TextLabel::Ink::Secondary));
    for (const Need &need : needs.mid(0, mostRows))
        column->addWidget(makeRow(need));
    if (needs.size() > mostRows)
        addMore(column, needs.mid(mostRows));
}

NeedRow *DashboardPage::makeRow(const Need &need)
{
    auto *row = new NeedRow(need);
    connect(row, &QPushButton::clicked, this, [this, need] { Q_EMIT go(NeedRow::placeFor(need)); });
    return row;
}

void DashboardPage::addMore(QVBoxLayout *column, const QList<Need> &needs)
{
    QPushButton *more = makeButton(tr("Show %n more", nullptr, int(needs.size())), QStringLiteral("link"));
    column->addWidget(more, 0, Qt::AlignLeading);
    connect(more, &QPushButton::clicked, this, [this, column, needs, more] {
        int place = column->indexOf(more);
        for (const Need &need : needs)
            column->insertWidget(place++, makeRow(need));
        more->deleteLater();
    });
}

void DashboardPage::addDeadlines(QVBoxLayout *column, const QString &title, const QString &none,
                                 const QList<Deadline> &deadlines)
{
    column->addWidget(new TextLabel(title, TextRole::Section));
    column->addSpacing(8);
    if (deadlines.isEmpty())
        column->addWidget(new TextLabel(none, TextRole::Body, TextLabel::Ink::Secondary));
    for (const Deadline &deadline : deadlines.mid(0, mostRows)) {
        auto *row = new DeadlineRow(deadline);
        connect(row, &QPushButton::clicked, this,
                [this, deadline] { Q_EMIT go(DeadlineRow::placeFor(deadline, context().person)); });
        column->addWidget(row);
    }
}

void DashboardPage::addRunning(QVBoxLayout *column, const QList<RunningContract> &running)
{
    column->addWidget(new TextLabel(tr("Running contracts"), TextRole::Section));
    column->addSpacing(4);
    if (running.isEmpty())
        column->addWidget(new TextLabel(tr("No contract is running."), TextRole::Body, TextLabel::Ink::Secondary));
    else
        column->addWidget(new RunningHeader);
    for (const RunningContract &contract : running.mid(0, mostRows)) {
        auto *row = new RunningRow(contract, today());
        connect(row, &QPushButton::clicked, this,
                [this, id = contract.contract] { Q_EMIT go({QStringLiteral("plan"), id, {}}); });
        column->addWidget(row);
    }
}

void registerDashboardPages(PageRegistry &registry)
{
    registry.add(QStringLiteral("dashboard"), [](OfficeContext &context) { return new DashboardPage(context); });
}

} // namespace tenderyard
