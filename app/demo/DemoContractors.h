// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/DemoCalendar.h"
#include "app/demo/DemoCast.h"
#include "app/demo/DemoTimeline.h"

#include <QJsonArray>
#include <QJsonObject>

#include <memory>

namespace tenderyard {

/// The contractors of the demonstration office: profiles, certifications with their files, and what staff decided.
class DemoContractors
{
public:
    /// `cast` is filled while the timeline runs, and outlives it.
    DemoContractors(const QJsonArray &contractors, const DemoCalendar &calendar, DemoCast &cast);

    void schedule(DemoTimeline &timeline) const;

private:
    /// One contractor's certifications by the names that the data gives them.
    using Certifications = std::shared_ptr<QHash<QString, Uuid>>;

    void scheduleOne(DemoTimeline &timeline, const QJsonObject &contractor) const;
    void scheduleCertification(DemoTimeline &timeline, const QJsonObject &contractor, const QJsonObject &certification,
                               const Certifications &made, const QString &name) const;
    void scheduleDecisions(DemoTimeline &timeline, const QJsonObject &contractor) const;
    Outcome makeProfile(Connection &connection, const QJsonObject &contractor) const;
    Expected<Uuid> upload(Connection &connection, const QJsonObject &contractor, const QJsonObject &certification,
                          const Uuid &supersedes) const;

    QJsonArray m_contractors;
    DemoCalendar m_calendar;
    DemoCast &m_cast;
};

} // namespace tenderyard
