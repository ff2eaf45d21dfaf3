// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/SidebarModel.h"

#include <QLocale>

namespace tenderyard {

namespace {

/// Detail pages stand under the list that they come from.
QString listOf(const QString &place)
{
    static const QHash<QString, QString> lists{{QStringLiteral("tender"), QStringLiteral("tenders")},
                                               {QStringLiteral("tender_form"), QStringLiteral("tenders")},
                                               {QStringLiteral("bid_form"), QStringLiteral("find_tenders")},
                                               {QStringLiteral("contractor"), QStringLiteral("contractors")},
                                               {QStringLiteral("help"), QStringLiteral("settings")},
                                               {QStringLiteral("documents"), QStringLiteral("settings")}};
    return lists.value(place, place);
}

} // namespace

SidebarModel::SidebarModel(QObject *parent) : QAbstractListModel(parent) {}

void SidebarModel::setPerson(const SignedIn &person)
{
    beginResetModel();
    m_entries.clear();
    place(QStringLiteral("dashboard"), tr("Dashboard"), QStringLiteral("home"));
    if (person.isOwner())
        addOwnerPlaces();
    if (person.isContractor())
        addContractorPlaces(person.isOwner());
    if (person.isStaff())
        addStaffPlaces(person.isOwner());
    endResetModel();
}

void SidebarModel::addOwnerPlaces()
{
    heading(tr("Work"));
    place(QStringLiteral("tenders"), tr("Tenders"), QStringLiteral("document"), QStringLiteral("tenders"));
    place(QStringLiteral("compare"), tr("Compare bids"), QStringLiteral("compare"), QStringLiteral("compare"));
    place(QStringLiteral("milestones"), tr("Milestones"), QStringLiteral("flag"), QStringLiteral("milestones"));
    place(QStringLiteral("payments"), tr("Payments"), QStringLiteral("card"), QStringLiteral("payments"));
    heading(tr("Directory"));
    place(QStringLiteral("contractors"), tr("Contractors"), QStringLiteral("people"));
    place(QStringLiteral("reviews"), tr("Reviews"), QStringLiteral("star"), QStringLiteral("reviews"));
}

void SidebarModel::addContractorPlaces(bool alsoOwner)
{
    heading(alsoOwner ? tr("As a contractor") : tr("Work"));
    place(QStringLiteral("find_tenders"), tr("Find tenders"), QStringLiteral("document"),
          QStringLiteral("find_tenders"));
    place(QStringLiteral("my_bids"), tr("My bids"), QStringLiteral("compare"));
    place(QStringLiteral("my_contracts"), tr("My contracts"), QStringLiteral("flag"), QStringLiteral("my_contracts"));
    if (!alsoOwner)
        place(QStringLiteral("payments"), tr("Payments"), QStringLiteral("card"));
    heading(tr("Company"));
    place(QStringLiteral("profile"), tr("Profile"), QStringLiteral("person"));
    place(QStringLiteral("certifications"), tr("Certifications"), QStringLiteral("badge"),
          QStringLiteral("certifications"));
    if (!alsoOwner)
        place(QStringLiteral("reviews"), tr("Reviews"), QStringLiteral("star"));
}

void SidebarModel::addStaffPlaces(bool alsoOther)
{
    heading(tr("Verify"));
    place(QStringLiteral("verification"), tr("Verification"), QStringLiteral("badge"), QStringLiteral("verification"));
    place(QStringLiteral("expiring"), tr("Expiring soon"), QStringLiteral("clock"), QStringLiteral("expiring"));
    place(QStringLiteral("suspended"), tr("Suspended"), QStringLiteral("shield"), QStringLiteral("suspended"));
    heading(alsoOther ? tr("Office") : tr("Directory"));
    if (!alsoOther) {
        place(QStringLiteral("tenders"), tr("Tenders"), QStringLiteral("document"));
        place(QStringLiteral("contractors"), tr("Contractors"), QStringLiteral("people"));
    }
    place(QStringLiteral("people"), tr("People"), QStringLiteral("person"));
    place(QStringLiteral("history"), tr("History"), QStringLiteral("log"));
}

void SidebarModel::heading(const QString &text)
{
    m_entries.append({{}, text, {}, {}});
}

void SidebarModel::place(const QString &name, const QString &text, const QString &icon, const QString &countKey)
{
    m_entries.append({name, text, icon, countKey});
}

void SidebarModel::setCounts(const QHash<QString, int> &counts)
{
    m_counts = counts;
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_entries.size()) - 1), {CountRole, Qt::AccessibleTextRole});
}

int SidebarModel::rowOf(const QString &place) const
{
    const QString list = listOf(place);
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries.at(row).place == list)
            return row;
    }
    return -1;
}

QStringList SidebarModel::places() const
{
    QStringList places;
    for (const Entry &entry : m_entries) {
        if (!entry.place.isEmpty())
            places.append(entry.place);
    }
    return places;
}

int SidebarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant SidebarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    const int count = m_counts.value(entry.countKey);
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return count > 0 ? tr("%1, %n waiting", nullptr, count).arg(entry.text) : entry.text;
    case PlaceRole:
        return entry.place;
    case CountRole:
        return count;
    case IconNameRole:
        return entry.icon;
    default:
        return {};
    }
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex &index) const
{
    const bool isPlace = index.isValid() && !m_entries.at(index.row()).place.isEmpty();
    return isPlace ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace tenderyard
