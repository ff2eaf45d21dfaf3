// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"
#include "models/domain/Expected.h"
#include "models/server/copy/CopyReport.h"

#include <functional>

namespace tenderyard {

/// What is copied where. Addresses: the path of a file, or postgresql://… of an administrator; at least one is on a
/// server. Passwords are those of the addresses' users; they are kept in memory while it lasts and nowhere else.
struct CopyRequest
{
    QString from;
    QString to;
    QString fromSecret;
    QString toSecret;
    /// Go on with a copy of the same office that did not come to its end.
    bool resume = false;
};

/// Copies all rows and documents of an office into another database, as they are: nothing is unsealed, nothing follows
/// from a row, the history gets no line. Then it compares both sides, and gives everybody who can sign in a new
/// password for once, since no database can use another's. What the copy is made from is only read, and people may go
/// on working there. A copy that was cut is unfinished, nobody can sign in to it, and it can be gone on with: what is
/// there is compared and kept. What only a server has (its list of what was done to accounts, open requests) is not
/// carried over.
class OfficeCopy
{
public:
    /// Told after each piece of work, in the thread of run(); false stops it.
    using Progress = std::function<bool(const CopyProgress &progress)>;

    /// `clock` outlives the copy.
    OfficeCopy(const CopyRequest &request, const Clock &clock);

    /// Does it, in a thread that may wait. Errors: storage.* of either side; copy.two_files; server.* of an
    /// administrator's connection; copy.not_empty (there is something there already); copy.unfinished (`resume` was not
    /// asked for); copy.another_office (the unfinished copy is of another one); copy.nothing_to_resume; copy.schema (a
    /// fault of the program); copy.differs (what arrived is not what was sent; nobody can sign in there);
    /// copy.cancelled.
    Expected<CopyReport> run(const Progress &progress);

private:
    CopyRequest m_request;
    const Clock &m_clock;
};

} // namespace tenderyard
