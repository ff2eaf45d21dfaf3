// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/DemoCalendar.h"
#include "app/demo/DemoCast.h"
#include "app/demo/DemoTender.h"
#include "app/demo/DemoTimeline.h"

#include <QJsonArray>

#include <memory>

namespace tenderyard {

/// The tenders of the demonstration office from the draft to the award, or until they are cancelled.
class DemoTenders
{
public:
    /// `cast` outlives the timeline.
    DemoTenders(const DemoCalendar &calendar, const DemoCast &cast) : m_calendar(calendar), m_cast(cast) {}

    void schedule(DemoTimeline &timeline, const QJsonArray &tenders, const QJsonArray &drafts) const;

private:
    using Tender = std::shared_ptr<DemoTender>;

    void scheduleDraft(DemoTimeline &timeline, const QJsonObject &draft) const;
    void schedulePosting(DemoTimeline &timeline, const Tender &tender) const;
    void scheduleBid(DemoTimeline &timeline, const Tender &tender, const QJsonObject &bid, int number) const;
    void scheduleChanges(DemoTimeline &timeline, const Tender &tender, const QJsonObject &bid) const;
    void scheduleEvaluation(DemoTimeline &timeline, const Tender &tender) const;
    void scheduleAward(DemoTimeline &timeline, const Tender &tender, const QJsonObject &award) const;
    void scheduleCancelling(DemoTimeline &timeline, const Tender &tender) const;
    QDateTime deadlineOf(const DemoTender &tender) const;

    DemoCalendar m_calendar;
    const DemoCast &m_cast;
};

} // namespace tenderyard
