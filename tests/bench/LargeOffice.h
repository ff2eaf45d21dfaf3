// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/domain/Uuid.h"

#include <QString>

namespace tenderyard {

class Connection;

/// An office with very many tenders, all of one owner: a few that take bids or wait to be opened,
/// some under way with milestones and payments, most completed, over some ten years. Made by SQL in one transaction,
/// before the triggers are there, so it takes seconds. Deadlines lie around the time when it is made.
class LargeOffice
{
public:
    static constexpr int tenders = 100'000;

    /// Makes the file. `path` must not exist yet; on a thread that may use a database.
    static Outcome create(const QString &path, int count = tenders);

    static QString login() { return QStringLiteral("olga"); }
    static QString password() { return QStringLiteral("office of many"); }
    static Uuid owner();

private:
    static Outcome addPeople(Connection &connection);
    static Outcome fill(Connection &connection, int count);
};

} // namespace tenderyard
