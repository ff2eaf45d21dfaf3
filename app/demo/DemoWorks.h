// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/DemoCalendar.h"
#include "app/demo/DemoCast.h"
#include "app/demo/DemoTender.h"
#include "app/demo/DemoTimeline.h"

#include <memory>

namespace tenderyard {

/// The contracts of the demonstration office from the plan of milestones to the review.
class DemoWorks
{
public:
    using Tender = std::shared_ptr<DemoTender>;

    /// `cast` outlives the timeline.
    DemoWorks(const DemoCalendar &calendar, const DemoCast &cast) : m_calendar(calendar), m_cast(cast) {}

    /// Nothing for a tender that was not awarded.
    void schedule(DemoTimeline &timeline, const Tender &tender) const;

private:
    void schedulePlan(DemoTimeline &timeline, const Tender &tender) const;
    void scheduleMilestone(DemoTimeline &timeline, const Tender &tender, qsizetype number) const;
    void schedulePayments(DemoTimeline &timeline, const Tender &tender, qsizetype number) const;
    void scheduleEnd(DemoTimeline &timeline, const Tender &tender) const;

    DemoCalendar m_calendar;
    const DemoCast &m_cast;
};

} // namespace tenderyard
