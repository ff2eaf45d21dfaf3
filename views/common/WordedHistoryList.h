// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/EntityList.h"

namespace tenderyard {

/// HistoryList with what was done, by whom and why in words: the lists below the views know the stored codes only.
class WordedHistoryList final : public EntityList
{
    Q_OBJECT
public:
    explicit WordedHistoryList(Database &database, QObject *parent = nullptr);

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Why it was done, in words; empty when nobody wrote that down.
    static QString reasonOf(const Row &entry);
    static QString actorOf(const Row &entry);

protected:
    QString displayText(const Row &row, const ListColumn &column) const override;
};

} // namespace tenderyard
