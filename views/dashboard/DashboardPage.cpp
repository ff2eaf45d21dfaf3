// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/DashboardPage.h"

#include "models/domain/Deliver.h"
#include "models/domain/Statuses.h"
#include "models/storage/Database.h"
#include "views/common/FigureStrip.h"
#include "views/common/MonthBarsChart.h"
#include "views/common/PageHeader.h"
#include "views/common/StateStack.h"
#include "views/common/StatusWords.h"
#include "views/common/TextLabel.h"
#include "views/dashboard/DeadlineRow.h"
#include "views/dashboard/NeedRow.h"
#include "views/dashboard/RunningRow.h"
#include "views/shell/PageRegistry.h"
#include "views/shell/Places.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace tenderyard {

namespace {

constexpr int mostRows = 8;

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

void DashboardPage::open(const PlaceRequest &)
{
    refresh();
}

void DashboardPage::refresh()
{
    m_waiting = 0;
    m_states->setBusy(true);
    m_header->setMeta(QLocale().toString(context().database.clock().now().toLocalTime().date(), QLocale::LongFormat));
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
    else
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

void DashboardPage::count(const QList<Need> &needs)
{
    m_waiting += int(needs.size());
    const QString day = QLocale().toString(context().database.clock().now().toLocalTime().date(), QLocale::LongFormat);
    m_header->setMeta(m_waiting > 0 ? tr("%1 · %n things need you", nullptr, m_waiting).arg(day) : day);
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
    auto *columns = new QHBoxLayout;
    columns->setSpacing(32);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    addNeeds(left, figures.needs);
    left->addSpacing(24);
    addRunning(left, figures.running);
    left->addStretch();
    auto *right = new QVBoxLayout;
    if (!figures.months.isEmpty()) {
        right->addWidget(new TextLabel(tr("Paid and planned"), TextRole::Section));
        right->addWidget(new TextLabel(tr("Thousand %1 by month; solid is paid, outlined is planned")
                                           .arg(figures.months.first().paid.currency().code()),
                                       TextRole::Caption, TextLabel::Ink::Secondary));
        auto *chart = new MonthBarsChart;
        QList<MonthBar> bars;
        for (const MonthAmount &month : figures.months)
            bars.append({month.month, month.paid, month.planned});
        chart->setBars(bars);
        right->addWidget(chart);
        right->addSpacing(20);
    }
    addDeadlines(right, tr("Next deadlines"), figures.deadlines);
    right->addStretch();
    columns->addLayout(left, 5);
    columns->addLayout(right, 2);
    whole->addLayout(columns);
    count(figures.needs);
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
    strip->addMoney(tr("Received"), figures.received);
    whole->addWidget(strip);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(32);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    addNeeds(left, figures.needs);
    left->addSpacing(24);
    addRunning(left, figures.running);
    left->addStretch();
    auto *right = new QVBoxLayout;
    addDeadlines(right, tr("Next deadlines"), figures.deadlines);
    right->addStretch();
    columns->addLayout(left, 5);
    columns->addLayout(right, 2);
    whole->addLayout(columns);
    count(figures.needs);
}

void DashboardPage::showStaff(const StaffDashboard &figures)
{
    auto *whole = new QVBoxLayout(addPart(QStringLiteral("staff")));
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(20);
    auto *strip = new FigureStrip;
    strip->addCount(tr("Certifications to verify"), figures.waitingCertifications,
                    figures.oldestWaiting.isValid()
                        ? tr("oldest since %1")
                              .arg(QLocale().toString(figures.oldestWaiting.toLocalTime().date(), QLocale::ShortFormat))
                        : tr("nothing waits"));
    strip->addCount(tr("Profiles to approve"), figures.waitingProfiles);
    strip->addCount(tr("Expire in 30 days"), figures.expiring30);
    strip->addCount(tr("Expire in 60 days"), figures.expiring60);
    strip->addCount(tr("Expire in 90 days"), figures.expiring90);
    strip->addCount(tr("Suspended"), figures.suspended);
    whole->addWidget(strip);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(32);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    addNeeds(left, figures.needs);
    QPushButton *verify = makeButton(tr("Go to the &verification queue"), QStringLiteral("link"));
    connect(verify, &QPushButton::clicked, this, [this] { Q_EMIT go({QStringLiteral("verification"), {}, {}}); });
    left->addWidget(verify, 0, Qt::AlignLeading);
    left->addStretch();
    auto *right = new QVBoxLayout;
    addDeadlines(right, tr("Expiring certifications"), figures.expiries);
    right->addStretch();
    columns->addLayout(left, 5);
    columns->addLayout(right, 2);
    whole->addLayout(columns);
    count(figures.needs);
}

void DashboardPage::addNeeds(QVBoxLayout *column, const QList<Need> &needs)
{
    column->addWidget(new TextLabel(tr("Needs you"), TextRole::Section));
    column->addSpacing(8);
    if (needs.isEmpty())
        column->addWidget(new TextLabel(tr("Nothing waits for you."), TextRole::Body, TextLabel::Ink::Secondary));
    for (const Need &need : needs.mid(0, mostRows)) {
        auto *row = new NeedRow(need);
        connect(row, &QPushButton::clicked, this, [this, need] { Q_EMIT go(NeedRow::placeFor(need)); });
        column->addWidget(row);
    }
    if (needs.size() > mostRows)
        column->addWidget(new TextLabel(tr("and %n more", nullptr, int(needs.size()) - mostRows), TextRole::Body,
                                        TextLabel::Ink::Secondary));
}

void DashboardPage::addDeadlines(QVBoxLayout *column, const QString &title, const QList<Deadline> &deadlines)
{
    column->addWidget(new TextLabel(title, TextRole::Section));
    if (deadlines.isEmpty())
        column->addWidget(new TextLabel(tr("None in the next two weeks."), TextRole::Body, TextLabel::Ink::Secondary));
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
    column->addSpacing(8);
    if (running.isEmpty())
        column->addWidget(new TextLabel(tr("No contract is running."), TextRole::Body, TextLabel::Ink::Secondary));
    for (const RunningContract &contract : running.mid(0, mostRows)) {
        auto *row = new RunningRow(contract);
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
