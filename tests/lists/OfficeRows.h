// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/TestOffice.h"

namespace tenderyard {

/// Fills an office with rows of every entity, many of them equal in each column that lists sort by and many without a
/// value there, all to be seen by one person, who owns the tenders and is staff.
class OfficeRows
{
public:
    /// Rows of each entity; more than fit into three small pages.
    static constexpr int count = 48;

    explicit OfficeRows(TestOffice &office);

    /// Why it could not be filled, or success.
    const Outcome &outcome() const { return m_outcome; }
    Uuid viewer() const { return m_viewer; }

private:
    Outcome fill();
    Outcome fillContractor(int i);
    Outcome fillContract(int i);
    Outcome fillWork(int i);
    Outcome insert(const QString &table, Binds values);
    QVariant id(const QString &entity, int i) const { return QVariant::fromValue(m_ids.value(entity).at(i)); }
    QDateTime day(int i) const;

    TestOffice &m_office;
    QHash<QString, QList<Uuid>> m_ids;
    Uuid m_viewer;
    Outcome m_outcome;
};

} // namespace tenderyard
