// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/ThreadGuard.h"

#include <QSqlDatabase>
#include <QTableView>

namespace tenderyard {

/// What Qt alone offers: a table view on a query over every tender of an office, read in the GUI thread. The measure
/// beside which the program's own window is held.
class PlainWindow : public QTableView
{
    Q_OBJECT
public:
    /// Shows all rows of the office at `path`.
    explicit PlainWindow(const QString &path);
    ~PlainWindow() override;

Q_SIGNALS:
    /// The first rows were painted.
    void rowsShown();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThreadGuard::Allowance m_allowance;
    QSqlDatabase m_database;
    bool m_told = false;
};

} // namespace tenderyard
