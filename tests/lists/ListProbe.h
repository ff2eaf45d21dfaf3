// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/EntityList.h"

#include <QAbstractItemModelTester>
#include <QObject>

#include <memory>

namespace tenderyard {

/// Watches a list as a careful view would: Qt's model tester, no reset after the first load, pages counted.
class ListProbe : public QObject
{
    Q_OBJECT
public:
    /// The model tester itself reads rows here and there, which makes pages nobody looks at; it can be left out.
    enum class Tester { With, Without };
    explicit ListProbe(EntityList &list, Tester tester = Tester::With);

    /// Waits until a query's first rows are here and every row is counted.
    bool waitUntilCounted();
    /// Waits until exactly these rows are there, in this order; looks at each of them, so that it gets loaded.
    bool waitFor(const QList<Uuid> &ids);
    /// What stood in the way of the last wait, for a test's report.
    QString difference() const { return m_difference; }

    int pages() const { return m_pages; }
    int resets() const { return m_resets; }
    int insertions() const { return m_insertions; }
    int removals() const { return m_removals; }
    void forget() { m_pages = m_insertions = m_removals = 0; }

private:
    bool shows(const QList<Uuid> &ids);

    EntityList &m_list;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QString m_difference;
    int m_pages = 0;
    int m_resets = 0;
    int m_insertions = 0;
    int m_removals = 0;
};

} // namespace tenderyard
