// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/EntityList.h"

namespace tenderyard {

/// The verification desk: profiles and certifications that wait, oldest first, and after them what expires soon.
/// Conditions for filters: "problem" (its data do not fit), "expiring", "mine" (taken by the reader).
class QueueList final : public EntityList
{
    Q_OBJECT
public:
    explicit QueueList(Database &database, QObject *parent = nullptr);

    static ListDescription describe();
    /// The gravest thing that does not fit about a row ("NUMBER_ELSEWHERE"), in few words.
    static QString problemWord(const QString &problem);
    /// Also what a screen reader says of a row: all that is painted of it.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    QString displayText(const Row &row, const ListColumn &column) const override;
};

} // namespace tenderyard
