// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"
#include "models/lists/ListFilter.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace tenderyard {

class BudgetFilter;
class FilterButton;
class SearchField;

/// The line of filters above a list of tenders: words, place, status, budget and deadline.
class TenderFilters : public QWidget
{
    Q_OBJECT
public:
    /// `statuses` are those that can be chosen from; with fewer than two the button is left out. `clock` outlives it.
    TenderFilters(const QStringList &statuses, const Clock &clock, QWidget *parent = nullptr);

    /// Puts a control of the page's own in front of the filters. Takes it over.
    void prepend(QWidget *widget);
    /// Without the words searched for.
    QList<ListFilter> filters() const;
    QString words() const;
    /// Some filter hides rows.
    bool isActive() const;
    void setStatuses(const QStringList &statuses);
    SearchField *searchField() const { return m_search; }

Q_SIGNALS:
    void changed();

private:
    void clear();
    void tell();

    const Clock &m_clock;
    SearchField *m_search;
    SearchField *m_place;
    FilterButton *m_status;
    BudgetFilter *m_budget;
    QComboBox *m_deadline;
    QPushButton *m_clear;
};

} // namespace tenderyard
