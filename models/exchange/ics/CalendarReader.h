// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/exchange/ics/CalendarEvent.h"

#include <QCoreApplication>
#include <QList>

#include <functional>

namespace tenderyard {

class Connection;

/// Reads what the signed-in person has to keep in mind by a date, of what they may see: deadlines of tenders that take
/// bids, due dates of milestones that are not completed, and the end of certifications (a contractor's own; for staff
/// those of every approved contractor). Used on a database's worker.
class CalendarReader
{
    Q_DECLARE_TR_FUNCTIONS(CalendarReader)
public:
    /// How a stored type of certification is called.
    using TypeName = std::function<QString(const QString &type)>;

    /// In the order of their time; of each kind the nearest 5,000. Deadlines and expiries that are over are left out.
    static Expected<QList<CalendarEvent>> readIn(Connection &connection, const TypeName &typeName);

private:
    static Outcome addDeadlines(Connection &connection, QList<CalendarEvent> &events);
    static Outcome addMilestones(Connection &connection, QList<CalendarEvent> &events);
    static Outcome addExpiries(Connection &connection, const TypeName &typeName, QList<CalendarEvent> &events);
};

} // namespace tenderyard
