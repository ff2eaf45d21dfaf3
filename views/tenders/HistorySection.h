// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Uuid.h"

#include <QWidget>

namespace tenderyard {

class Database;
class WordedHistoryList;
class ListTable;

/// What happened to a tender and all that belongs to it, the newest first.
class HistorySection : public QWidget
{
    Q_OBJECT
public:
    explicit HistorySection(Database &database, QWidget *parent = nullptr);

    void setTender(const Uuid &tender);

private:
    void fit();

    Uuid m_tender;
    WordedHistoryList *m_list;
    ListTable *m_table;
};

} // namespace tenderyard
