// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workflow/Dashboards.h"
#include "views/shell/Page.h"

#include <QPointer>
#include <QTimer>

class QBoxLayout;
class QVBoxLayout;

namespace tenderyard {

class NeedRow;
class PageHeader;
class StateStack;

/// What a person sees first: key figures, what waits for them, running contracts, deadlines. One for each role; a
/// person of several roles sees them one after the other.
class DashboardPage : public Page
{
    Q_OBJECT
public:
    explicit DashboardPage(OfficeContext &context, QWidget *parent = nullptr);

    void open(const PlaceRequest &request) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    template<class Figures> bool arrived(const Expected<Figures> &figures);
    void showOwner(const OwnerDashboard &figures);
    void showContractor(const ContractorDashboard &figures);
    void showStaff(const StaffDashboard &figures);
    void addNeeds(QVBoxLayout *column, const QList<Need> &needs);
    void addDeadlines(QVBoxLayout *column, const QString &title, const QString &none, const QList<Deadline> &deadlines);
    void addRunning(QVBoxLayout *column, const QList<RunningContract> &running);
    QWidget *addPart(const QString &key);
    NeedRow *makeRow(const Need &need);
    void addMore(QVBoxLayout *column, const QList<Need> &needs);
    struct Columns
    {
        QVBoxLayout *left;
        QVBoxLayout *right;
    };
    Columns addColumns(QVBoxLayout *whole);
    void adaptToWidth();
    void count(const QString &key, const QList<Need> &needs);
    QDate today() const;

    PageHeader *m_header;
    StateStack *m_states;
    QVBoxLayout *m_parts;
    QHash<QString, QWidget *> m_shown;
    QTimer m_soon;
    /// What waits, by part: a person may have several roles.
    QHash<QString, int> m_waiting;
    QList<QPointer<QBoxLayout>> m_columns;
};

} // namespace tenderyard
