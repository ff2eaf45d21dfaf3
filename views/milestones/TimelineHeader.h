// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace tenderyard {

/// The header of a table with bars in time: above the bars it names the months instead of the column. The bars' cells
/// have the first and the last day of the axis as QDate.
class TimelineHeader : public QHeaderView
{
    Q_OBJECT
public:
    TimelineHeader(int barColumn, int firstDayRole, int lastDayRole, QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    const int m_barColumn;
    const int m_firstDayRole;
    const int m_lastDayRole;
};

} // namespace tenderyard
