// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lists/ListProbe.h"

#include <QTest>

namespace tenderyard {

ListProbe::ListProbe(EntityList &list, Tester tester) : m_list(list)
{
    if (tester == Tester::With)
        m_tester =
            std::make_unique<QAbstractItemModelTester>(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    connect(&list, &EntityList::modelReset, this, [this] { ++m_resets; });
    connect(&list, &EntityList::rowsInserted, this, [this] { ++m_insertions; });
    connect(&list, &EntityList::rowsRemoved, this, [this] { ++m_removals; });
    connect(list.findChild<RowLoader *>(), &RowLoader::pageRead, this, [this] { ++m_pages; });
}

bool ListProbe::waitUntilCounted()
{
    return QTest::qWaitFor([this] { return !m_list.isLoading() && m_list.isCountExact(); }, 60'000);
}

bool ListProbe::waitFor(const QList<Uuid> &ids)
{
    return QTest::qWaitFor([&] { return shows(ids); }, 60'000);
}

bool ListProbe::shows(const QList<Uuid> &ids)
{
    if (m_list.isLoading() || m_list.rowCount() != ids.size()) {
        m_difference = QStringLiteral("%1 rows, not %2").arg(m_list.rowCount()).arg(ids.size());
        return false;
    }
    for (int row = 0; row < m_list.rowCount(); ++row) {
        if (m_list.index(row, 0).data(BusyRole).toBool() &&
            !QTest::qWaitFor([&] { return row >= m_list.rowCount() || !m_list.index(row, 0).data(BusyRole).toBool(); }))
            return false;
        if (row >= m_list.rowCount() || m_list.idAt(row) != ids.at(row)) {
            m_difference = QStringLiteral("row %1 is another one").arg(row);
            return false;
        }
    }
    return m_list.rowCount() == ids.size();
}

} // namespace tenderyard
