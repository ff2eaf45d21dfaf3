// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Row.h"

#include <QWidget>

namespace tenderyard {

class Database;
class DraftList;
class ListTable;

/// The signed-in owner's drafts as a short list above the tenders; not there while there is none.
class DraftStrip : public QWidget
{
    Q_OBJECT
public:
    explicit DraftStrip(Database &database, QWidget *parent = nullptr);

    void load();

Q_SIGNALS:
    void opened(const tenderyard::Row &draft);

private:
    void fit();

    DraftList *m_list;
    ListTable *m_table;
};

} // namespace tenderyard
