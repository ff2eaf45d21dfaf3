// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/domain/Uuid.h"
#include "models/workflow/ActionState.h"

#include <QFuture>
#include <QObject>
#include <QVariantHash>

namespace tenderyard {

class Connection;
class Database;

/// One move of a row through the workflow file.
struct ActionRequest
{
    QString entity;
    Uuid id;
    /// The version that the person saw; an older one is storage.conflict. 0: whatever it is now.
    qint64 rowVersion = 0;
    QString action;
    /// Columns that go with it (status_reason, awarded_bid_id, approved_amount …); types of ValueCodec.h.
    QVariantHash values;
};

/// What people do to rows that have a status: every transition of the workflow file, through one door. The database's
/// triggers decide; this only words the UPDATE. Lives in the GUI thread; `database` outlives it.
class Workflow : public QObject
{
    Q_OBJECT
public:
    explicit Workflow(Database &database, QObject *parent = nullptr);

    /// Does it. Errors: rule.*, transition.*, required.*, storage.conflict; the first in `code`, all rules in `rules`.
    QFuture<Outcome> perform(const ActionRequest &request);
    /// Every action of the workflow file that starts from the row's present status. `values` are what the action
    /// would bring along (awarded_bid_id), for the rules that ask about it.
    QFuture<Expected<QList<ActionState>>> actionsOf(const QString &entity, const Uuid &id,
                                                    const QVariantHash &values = {});
    /// Changes columns of a row without moving it (an edit of the workflow file).
    QFuture<Outcome> edit(const QString &entity, const Uuid &id, qint64 rowVersion, const QVariantHash &values);

    /// The same on a connection, in its worker's thread.
    static Outcome performIn(Connection &connection, const ActionRequest &request);
    static Expected<QList<ActionState>> actionsIn(Connection &connection, const QString &entity, const Uuid &id,
                                                  const QVariantHash &values = {});
    static Outcome editIn(Connection &connection, const QString &entity, const Uuid &id, qint64 rowVersion,
                          const QVariantHash &values);

private:
    Database &m_database;
};

} // namespace tenderyard
