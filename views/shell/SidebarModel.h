// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workflow/Accounts.h"

#include <QAbstractListModel>
#include <QHash>

namespace tenderyard {

/// The places of a person's role in the order of the sidebar, headings among them, with what waits at each.
class SidebarModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role : int {
        PlaceRole = Qt::UserRole + 1, ///< name of the place; empty for a heading
        CountRole,                    ///< how many wait there; 0 shows nothing
        IconNameRole,                 ///< name for themedIcon(); empty for a heading
    };

    explicit SidebarModel(QObject *parent = nullptr);

    /// The places of this person's roles, those of several roles one after the other.
    void setPerson(const SignedIn &person);
    /// By the keys of Dashboards::counts().
    void setCounts(const QHash<QString, int> &counts);

    /// The row of a place, or of the place that a detail page belongs under; -1 when there is none.
    int rowOf(const QString &place) const;
    /// The places without headings, in order: what Ctrl+1 … Ctrl+9 go to.
    QStringList places() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Entry
    {
        QString place;
        QString text;
        QString icon;
        QString countKey;
    };
    void heading(const QString &text);
    void place(const QString &name, const QString &text, const QString &icon, const QString &countKey = {});
    void addOwnerPlaces();
    void addContractorPlaces(bool alsoOwner);
    void addStaffPlaces(bool alsoOther);

    QList<Entry> m_entries;
    QHash<QString, int> m_counts;
};

} // namespace tenderyard
