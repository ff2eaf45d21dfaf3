// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Connection.h"
#include "tests/support/Person.h"
#include "tests/support/TestClock.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <memory>

namespace tenderyard {

class Dialect;
class TestOffice;

/// An office with everybody in it, on the backend that is asked for, and ways to put rows into any state. What it
/// writes it writes as the engine, so no rule stands in its way; a mistake ends the test program.
/// Costs and amounts are whole units of the currency EUR.
class Scenario
{
public:
    /// The databases that a test of the rules runs on.
    static QStringList backends();
    explicit Scenario(const QString &backend);
    ~Scenario();

    Connection &connection();
    TestClock &clock();
    /// Another connection to the same office that does not wait long for a lock.
    std::unique_ptr<Connection> openAnother();
    /// Runs `work` and undoes all that it wrote, the clock and the signed-in person too.
    void undone(const std::function<void()> &work);
    /// Undoes what `work` wrote, within undone().
    void triedOut(const std::function<void()> &work);

    Uuid user(Person person) const { return m_users.value(person); }
    /// The profile of one of the contractors.
    Uuid profile(Person person) const { return m_profiles.value(person); }
    /// Who acts from now on.
    void actAs(Person person);
    Person acting() const { return m_acting; }
    QDateTime inDays(qint64 days) const;
    /// Makes the newest entry of the history ten minutes newer than the clock.
    void setClockBehind();

    /// Inserts a row as the engine; id, created_at and updated_at are filled in where the table has them.
    Uuid insert(const QString &table, Binds values);
    void change(const QString &table, const Uuid &id, Binds values);
    void remove(const QString &table, const Uuid &id);
    Row row(const QString &table, const Uuid &id);
    /// The rows of a query over the tables themselves, whoever acts and whatever they see.
    Expected<Rows> everything(const QString &sql, const Binds &binds = {});
    /// The first column of the first row of a query over the tables, with the acting person as current_user_id().
    Expected<QVariant> asked(const QString &sql, const Binds &binds = {});
    QStringList columnsOf(const QString &table);

    Uuid addPerson(const QString &login, const QStringList &roles, bool active = true);
    /// An APPROVED profile with a valid certification of the required type.
    Uuid addProfile(const Uuid &user, const Binds &changes = {});
    Uuid addCertification(const Uuid &contractor, const Binds &changes = {});
    /// A sealed tender of Owner with every member. BIDDING has the bids of Awarded and Rival; from AWARDED on there
    /// are two milestones of 60,000 and 30,000, which in COMPLETED are paid.
    Uuid tender(const QString &status, const Binds &changes = {});
    /// The same as imported history, which is nobody's.
    Uuid importedTender(const QString &status);
    /// BIDDING, its deadline passed and its bids opened.
    Uuid openedTender(const Binds &changes = {});
    Uuid addMember(const Uuid &contract, Person person, const QString &duty);
    /// A live bid with its content, sealed as the tender is.
    Uuid addBid(const Uuid &contract, const Uuid &contractor, qint64 cost, const Binds &changes = {});
    /// The row of contracts_bid_content that would be this revision, with the commitment that fits it.
    Binds contentOf(const Uuid &bid, qint64 revision, qint64 cost, const Uuid &writer);
    Uuid bidOf(const Uuid &contract, Person person);
    Uuid addMilestone(const Uuid &contract, qint64 amount, const QString &status, const Binds &changes = {});
    QList<Uuid> milestonesOf(const Uuid &contract);
    Uuid addPayment(const Uuid &milestone, qint64 amount, const QString &status, const Binds &changes = {});
    Uuid addReview(const Uuid &contract, int score, const Binds &changes = {});

    /// Amounts as they are stored, in 1/10,000.
    static qint64 stored(qint64 units) { return units * 10000; }

private:
    void asEngine(const std::function<Outcome()> &work);
    void addPeople();
    void award(const Uuid &contract);

    std::unique_ptr<TestOffice> m_office;
    QHash<Person, Uuid> m_users;
    QHash<Person, Uuid> m_profiles;
    QHash<QString, QStringList> m_columns;
    Person m_acting = Person::Nobody;
};

} // namespace tenderyard
