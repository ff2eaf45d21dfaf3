// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIdentityProxyModel>

namespace tenderyard {

class HistoryList;

/// A history with what was done, and why, in words instead of the stored codes.
class HistoryWords : public QIdentityProxyModel
{
    Q_OBJECT
public:
    /// Becomes the parent of `list`.
    explicit HistoryWords(HistoryList *list, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    HistoryList *m_list;
    int m_action;
    int m_reason;
    int m_actor;
};

} // namespace tenderyard
