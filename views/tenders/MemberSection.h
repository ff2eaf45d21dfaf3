// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Uuid.h"

#include <QWidget>

class QPushButton;

namespace tenderyard {

struct OfficeContext;
class Banner;
class ListTable;
class MemberList;

/// Who takes part in buying, with which duty; who manages the tender adds and removes them.
class MemberSection : public QWidget
{
    Q_OBJECT
public:
    /// `context` outlives the section.
    explicit MemberSection(OfficeContext &context, QWidget *parent = nullptr);

    void setTender(const Uuid &tender);
    /// Whether the reader may add and remove members.
    void setEditable(bool editable);

private:
    void fit();
    void showSelection();
    void add();
    void remove();

    OfficeContext &m_context;
    Uuid m_tender;
    bool m_editable = false;
    MemberList *m_list;
    ListTable *m_table;
    Banner *m_banner;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace tenderyard
