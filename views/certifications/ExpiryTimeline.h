// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Uuid.h"
#include "models/storage/Row.h"

#include <QDate>
#include <QWidget>

class QTableView;

namespace tenderyard {

class ExpiryTimelineModel;
class StateStack;

/// What expires when: a table whose last column draws the next months.
class ExpiryTimeline : public QWidget
{
    Q_OBJECT
public:
    explicit ExpiryTimeline(QWidget *parent = nullptr);

    /// Rows of list_certification; the row that is selected stays selected.
    void setRows(const Rows &rows, const QDate &today);

Q_SIGNALS:
    /// Enter or a double click.
    void opened(const tenderyard::Uuid &certification);

private:
    ExpiryTimelineModel *m_model;
    QTableView *m_table;
    StateStack *m_states;
};

} // namespace tenderyard
