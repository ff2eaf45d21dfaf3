// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/domain/Uuid.h"

#include <QFuture>
#include <QList>
#include <QString>

#include <utility>

namespace tenderyard {

class Connection;
class Database;

/// What came of doing the same with several that wait.
struct ManyDone
{
    int done = 0;
    /// Which ones were left as they are, and why.
    QList<std::pair<Uuid, Error>> leftOut;
};

/// Who checks what at the verification desk: an item (a certification or a profile, by its id) is taken for some time,
/// so that two people do not do the same one. What is taken by somebody is decided by nobody else meanwhile; a decision
/// frees it.
/// Lives in the GUI thread; a plain handle, made where it is needed.
class VerificationClaims
{
public:
    /// How long something stays taken that nobody keeps or gives back.
    static constexpr int minutes = 20;
    /// Whether what a colleague has is taken from them.
    enum class From { Queue, Colleague };

    /// `database` outlives the object and its futures.
    explicit VerificationClaims(Database &database) : m_database(database) {}

    /// Takes it, or keeps what is one's own for another while. Errors: rule.claimed_by_other, those of the workflow.
    QFuture<Outcome> take(const Uuid &item, From from = From::Queue) const;
    /// Gives one's own back; what is not one's own stays as it is.
    QFuture<Outcome> release(const Uuid &item) const;

    QFuture<Expected<ManyDone>> takeAll(const QList<Uuid> &items) const;
    QFuture<Expected<ManyDone>> releaseAll(const QList<Uuid> &items) const;
    /// Sends certifications back for one reason; `text` may be empty. Left out: profiles (desk.profile_alone), and
    /// what the workflow refuses.
    QFuture<Expected<ManyDone>> rejectAll(const QList<Uuid> &items, const QString &code, const QString &text) const;

    static Outcome takeIn(Connection &connection, const Uuid &item, From from = From::Queue);
    static Outcome releaseIn(Connection &connection, const Uuid &item);
    static Expected<ManyDone> rejectAllIn(Connection &connection, const QList<Uuid> &items, const QString &code,
                                          const QString &text);

private:
    Database &m_database;
};

} // namespace tenderyard
