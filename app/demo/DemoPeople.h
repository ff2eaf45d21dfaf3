// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/DemoCalendar.h"
#include "app/demo/DemoCast.h"
#include "app/demo/DemoOffice.h"
#include "app/demo/DemoTimeline.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tenderyard {

/// The people of the demonstration office, its settings and which certifications it asks for.
class DemoPeople
{
public:
    /// `people` and `contractors` as in the resources; `cast` is filled while the timeline runs, and outlives it.
    DemoPeople(const QJsonObject &people, const QJsonArray &contractors, DemoCast &cast);

    /// The first member of staff, whom nobody can have made but the program itself; to be done before the timeline.
    Outcome makeFirst(Connection &connection) const;
    /// What the first one does on the first morning.
    void schedule(DemoTimeline &timeline, const DemoCalendar &calendar) const;
    /// Who can sign in, and with which password.
    static DemoSummary describe(const QJsonObject &people, const QJsonArray &contractors);

    /// The first day of the office, in weekdays before today.
    static constexpr int firstDay = -217;

private:
    Expected<Uuid> make(Connection &connection, const DemoLogin &login) const;
    Outcome setUp(Connection &connection) const;

    QJsonObject m_people;
    QList<DemoLogin> m_logins;
    DemoCast &m_cast;
};

} // namespace tenderyard
