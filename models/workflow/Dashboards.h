// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/domain/Money.h"
#include "models/domain/Uuid.h"

#include <QDate>
#include <QDateTime>
#include <QFuture>
#include <QHash>
#include <QObject>

namespace tenderyard {

class Connection;
class Database;

/// Something that waits for the person who signed in.
struct Need
{
    /// OPEN_BIDS, PAYMENT_FAILED, APPROVE_MILESTONE, RELEASE_PAYMENT, PLAN_MILESTONES, START_CONTRACT, AWARD_BID,
    /// COMPLETE_CONTRACT, REVIEW_CONTRACTOR, DRAFT; for contractors COMPLETE_MILESTONE, CERTIFICATION_REJECTED,
    /// CERTIFICATION_EXPIRING, CERTIFICATION_MISSING, PROFILE_CHANGE; for staff VERIFY_PROFILE, VERIFY_CERTIFICATION.
    QString kind;
    QString entity;
    Uuid subject;
    Uuid contract;
    /// The milestone's title, the certification's stored type or the change that is asked for; else the tender's title.
    QString title;
    /// The tender that it belongs to; for staff the company.
    QString contractTitle;
    /// A reason code (why a payment failed, why a certification was rejected), or empty.
    QString detail;
    /// Since when, or until when (midnight where it is a day); UTC; may be invalid.
    QDateTime at;
    Money amount;
    int count = 0;
};

struct Deadline
{
    /// DEADLINE, BIDDING_OPENS, MILESTONE_DUE, CERTIFICATION_EXPIRES
    QString kind;
    QString entity;
    Uuid subject;
    Uuid contract;
    QString title;
    /// The tender of a milestone, the company of a certification.
    QString contractTitle;
    /// UTC; midnight where it is a day.
    QDateTime at;
    /// The IANA zone that a deadline was set in.
    QString zone;
    /// How many bids there are, of which a sealed tender tells no more.
    int count = 0;
    Money amount;
};

/// A contract in progress. Paid, approved (and not yet paid) and completed (and not yet approved) do not overlap.
struct RunningContract
{
    Uuid contract;
    QString title;
    QString company;
    Money cost;
    Money paid;
    Money approved;
    Money completed;
    QDate nextDue;
};

struct MonthAmount
{
    /// The first day of the month.
    QDate month;
    Money paid;
    Money planned;
};

/// What the dashboards show. Amounts: one entry a currency, in the order of the codes.
struct OwnerDashboard
{
    /// By the status that is shown (TO_OPEN is one), and DRAFT.
    QHash<QString, int> tendersByStatus;
    /// Live bids of sealed tenders that nobody has opened, and in how many tenders they are.
    int sealedBids = 0;
    int sealedTenders = 0;
    /// Of those the ones whose deadline has passed.
    int openableBids = 0;
    QList<Money> waitingForApproval;
    QList<Money> paymentsPending;
    /// Of contracts that are awarded or in progress: their sums, what was approved of them and what was paid.
    QList<Money> committed;
    QList<Money> approved;
    QList<Money> paid;
    QList<Need> needs;
    QList<Deadline> deadlines;
    QList<RunningContract> running;
    /// Three months back to three months ahead, by currency and month. What is late is planned for this month.
    QList<MonthAmount> months;
};

struct ContractorDashboard
{
    /// Empty while there is no profile.
    QString profileStatus;
    /// Tenders that take bids, or will, in the contractor's trades and region, without a bid of theirs.
    int fittingTenders = 0;
    QHash<QString, int> bidsByStatus;
    /// Of contracts that are awarded or in progress.
    QList<Money> contracted;
    QList<Money> received;
    QList<Need> needs;
    QList<Deadline> deadlines;
    QList<RunningContract> running;
};

struct StaffDashboard
{
    int waitingProfiles = 0;
    int waitingCertifications = 0;
    QDateTime oldestWaiting;
    /// Certifications that end within so many days; each number holds the ones before it.
    int expiring30 = 0;
    int expiring60 = 0;
    int expiring90 = 0;
    int suspended = 0;
    int people = 0;
    int imported = 0;
    QList<Need> needs;
    QList<Deadline> expiries;
};

/// Counts for the sidebar, by place.
using PlaceCounts = QHash<QString, int>;

/// Reads what a dashboard shows, in one snapshot of the database.
class Dashboards : public QObject
{
    Q_OBJECT
public:
    explicit Dashboards(Database &database, QObject *parent = nullptr);

    QFuture<Expected<OwnerDashboard>> owner();
    QFuture<Expected<ContractorDashboard>> contractor();
    QFuture<Expected<StaffDashboard>> staff();
    /// Keys: tenders, compare, milestones, payments, reviews, find_tenders, my_bids, certifications, verification,
    /// expiring, suspended.
    QFuture<Expected<PlaceCounts>> counts();

    /// The same on a connection, in its worker's thread.
    static Expected<OwnerDashboard> ownerIn(Connection &connection);
    static Expected<ContractorDashboard> contractorIn(Connection &connection);
    static Expected<StaffDashboard> staffIn(Connection &connection);
    static Expected<PlaceCounts> countsIn(Connection &connection);

private:
    Database &m_database;
};

} // namespace tenderyard
