// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/ListFilter.h"
#include "models/storage/Row.h"

#include <QList>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QHBoxLayout;
class QPushButton;

namespace tenderyard {

/// What of the verification desk is shown: pending, expiring, with a problem or all of it; certifications, profiles or
/// both; what the reader has taken. Each with how many there are.
class QueueFilters : public QWidget
{
    Q_OBJECT
public:
    explicit QueueFilters(QWidget *parent = nullptr);

    QList<ListFilter> filters() const;
    /// Whether it is more than the choice that is made at first.
    bool isNarrowed() const;
    /// The row of list_verification_count.
    void setCounts(const Row &counts);

Q_SIGNALS:
    void changed();

private:
    enum Stage { Pending, Expiring, Problem, Everything };
    enum Kind { Both, Certifications, Profiles };

    QHBoxLayout *addButtons(QButtonGroup *group, const QStringList &names);
    void showCounts();
    static void showCount(QAbstractButton *button, qint64 count);

    Row m_counts;
    QButtonGroup *m_stages;
    QButtonGroup *m_kinds;
    QPushButton *m_mine;
};

} // namespace tenderyard
