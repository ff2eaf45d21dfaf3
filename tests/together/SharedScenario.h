// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Scenario.h"
#include "tests/together/Contender.h"

#include <optional>

namespace tenderyard {

/// Somebody and what they do in one transaction.
struct Move
{
    Person person = Person::Nobody;
    Contender::Work work;
};

/// Two moves, each of which alone is allowed; an empty code: it is also after the other.
struct Duel
{
    Move one;
    Move other;
    /// What the other one is refused with when `one` came first.
    QString otherAfterOne;
    /// The same the other way round; nothing: the other way round is not tried.
    std::optional<QString> oneAfterOther;
    /// The later one need not wait for the earlier one.
    bool mayPass = false;
};

/// An office on a server with everybody in it, each with a login and a password, and moves of theirs.
class SharedScenario : public Scenario
{
public:
    SharedScenario();

    /// A new connection as this person, over the network.
    std::unique_ptr<Contender> sign(Person person);
    /// Lets both begin before either commits; what went otherwise than the duel says, or nothing. `make` is called anew
    /// for each order of the two.
    QString fight(const std::function<Duel()> &make);
    /// Whether a session of this office waits for a lock, within a second or until `contender` is done.
    bool isWaited(Contender &contender);
    /// The first value of a statement of the administrator's.
    QString ask(const QString &sql);
    QString database() const { return m_database; }

    /// An update as of the version that the row has now, whenever it is run.
    Move changes(Person person, const QString &table, const Uuid &id, const Binds &values);
    Move adds(Person person, const QString &table, const Binds &values);
    Move removes(Person person, const QString &table, const Binds &where);
    /// A bid with what it says.
    Move bids(Person person, const Uuid &contract, qint64 cost);
    Move calls(Person person, const QString &sql, const Binds &binds);

private:
    QString oneAfter(const Move &first, const Move &second, const QString &code, bool mayPass);

    QString m_database;
    QHash<Person, QString> m_roles;
};

QVariant keyOf(const Uuid &id);

} // namespace tenderyard
