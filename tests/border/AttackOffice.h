// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/border/PlainSession.h"
#include "tests/support/Scenario.h"

#include <QHash>

#include <memory>

namespace tenderyard {

/// An office on the tests' server, as `server init` leaves one, with everything in it that is somebody else's, and
/// logins with passwords for everybody who tries to get at it. Ends the test program when it cannot be made.
class AttackOffice
{
public:
    AttackOffice();
    ~AttackOffice();
    AttackOffice(const AttackOffice &) = delete;
    AttackOffice &operator=(const AttackOffice &) = delete;

    /// contractor and rival bid against each other, shy bids in one tender alone, newcomer has no profile yet; rival
    /// has the contracts that were awarded. owner has colleagues with one duty each; other_owner has tenders of their
    /// own. both is staff and a contractor. deactivated, must_change (the password comes from somebody else) and
    /// unknown (a login of another office) can connect here, which the first and the last could not.
    static QStringList people();

    Scenario &scenario() { return *m_scenario; }
    /// A new connection of one of people(), by the network. Ends the test program when the server does not let in.
    std::unique_ptr<PlainSession> session(const QString &who);
    /// The same, whatever becomes of it.
    std::unique_ptr<PlainSession> trySession(const QString &who, const QString &database = {});
    PlainSession &administrator() { return *m_administrator; }
    /// Runs SQL as the administrator in the tables' schema; ends the test program when it fails.
    SqlAnswer run(const QString &sql);

    /// What a {name} in the attacks stands for; an unknown one ends the test program.
    QString value(const QString &name) const;
    QString filled(const QString &statement) const;
    Uuid id(const QString &name) const { return m_ids.value(name); }

    /// Another contractor, with an approved profile and no login that anybody uses; the profile.
    Uuid addBidder();
    /// The statement by which a contractor writes a sealed bid of `cost` units, for a transaction that is committed by
    /// itself.
    QString bidStatement(const QString &who, const QString &tender, qint64 cost) const;
    /// Hands it in.
    SqlAnswer handIn(PlainSession &session, const QString &who, const QString &tender, qint64 cost) const;

private:
    /// Who of them plays whom in the scenario; the others are extra.
    static const QHash<QString, Person> &cast();
    void add(const QString &name, const Uuid &id);
    void addOthers();
    void addTenders();
    void addWork();
    void addRest();
    void addDesk();
    void addDocument();
    void letIn();

    std::unique_ptr<Scenario> m_scenario;
    QString m_database;
    QHash<QString, Uuid> m_ids;
    QHash<QString, QString> m_values;
    QString m_strangeLogin;
    std::unique_ptr<PlainSession> m_administrator;
};

} // namespace tenderyard
