// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/storage/ChangeSet.h"
#include "models/workflow/ExpiryReminder.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <array>

namespace tenderyard {

class Connection;
class Database;

/// Reminds of certifications 60, 30, 7 and 0 days before they expire: contractors of their own, staff of those of all
/// approved contractors, nobody else. Each is told once to each person, at whatever desk comes first: whoever gets the
/// row of certification_reminder in tells. After days away only the nearest number of days is told.
/// Lives in the GUI thread; the database is asked on its workers.
class ExpiryReminders : public QObject
{
    Q_OBJECT
public:
    /// In falling order.
    static constexpr std::array<int, 4> thresholds{60, 30, 7, 0};

    /// `database` outlives the object.
    explicit ExpiryReminders(Database &database, QObject *parent = nullptr);

    /// For whoever is signed in now: at once, at each midnight of this desk, and when certifications change.
    void start();
    /// Nobody is reminded any more, and nothing stands.
    void stop();

    /// All that stands, the soonest first, whether it was told of before or not.
    const QList<ExpiryReminder> &standing() const { return m_standing; }

    /// What stands, on a connection in its worker's thread. Staff: what expired more than 60 days ago is left out.
    static Expected<QList<ExpiryReminder>> findIn(Connection &connection);
    /// In a transaction: what stands, and records what is new of it, and the numbers of days that it passed unseen.
    static Expected<QList<ExpiryReminder>> takeIn(Connection &connection);

Q_SIGNALS:
    void standingChanged();
    /// What this desk is to tell, once; never empty.
    void due(const QList<tenderyard::ExpiryReminder> &reminders);

private:
    void refresh();
    void takeNew();
    void show(QList<ExpiryReminder> standing);
    void finish();
    void onChanged(const ChangeSet &changes);
    void lookAtClock();
    QDate todayHere() const;

    Database &m_database;
    QList<ExpiryReminder> m_standing;
    /// When it was last read without an error; invalid before.
    QDate m_day;
    bool m_started = false;
    bool m_busy = false;
    bool m_wanted = false;
    /// Answers for whoever was here before are dropped.
    int m_round = 0;
    QTimer m_soon;
    QTimer m_clock;
};

} // namespace tenderyard
