// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workflow/Dashboards.h"
#include "views/shell/Page.h"

#include <QTimer>

class QVBoxLayout;

namespace tenderyard {

class FigureStrip;
class MonthBarsChart;
class PageHeader;
class StateStack;
class TextLabel;

/// What a person sees first: key figures, what waits for them, running contracts, deadlines. One for each role; a
/// person of several roles sees them one after the other.
class DashboardPage : public Page
{
    Q_OBJECT
public:
    explicit DashboardPage(OfficeContext &context, QWidget *parent = nullptr);

    void open(const PlaceRequest &request) override;

private:
    void refresh();
    template<class Figures> bool arrived(const Expected<Figures> &figures);
    void showOwner(const OwnerDashboard &figures);
    void showContractor(const ContractorDashboard &figures);
    void showStaff(const StaffDashboard &figures);
    void addNeeds(QVBoxLayout *column, const QList<Need> &needs);
    void addDeadlines(QVBoxLayout *column, const QString &title, const QList<Deadline> &deadlines);
    void addRunning(QVBoxLayout *column, const QList<RunningContract> &running);
    QWidget *addPart(const QString &key);
    void count(const QList<Need> &needs);

    PageHeader *m_header;
    StateStack *m_states;
    QVBoxLayout *m_parts;
    QHash<QString, QWidget *> m_shown;
    QTimer m_soon;
    int m_waiting = 0;
};

} // namespace tenderyard
