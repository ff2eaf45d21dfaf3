// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/OfficeContext.h"

#include <QWidget>

namespace tenderyard {

class EntityList;
class ListTable;
class NeedsList;

/// What the approval of a profile is about, in one place: what the office asks for and how each of it stands, and every
/// certification that the contractor has.
class ProfilePane : public QWidget
{
    Q_OBJECT
public:
    explicit ProfilePane(OfficeContext &context, QWidget *parent = nullptr);

    /// Shows a contractor's, and again after something of it changed.
    void show(const Uuid &contractor);

Q_SIGNALS:
    /// Somebody wants to look at a certification.
    void opened(const tenderyard::Uuid &certification);

private:
    OfficeContext &m_context;
    EntityList *m_certifications;
    ListTable *m_table;
    NeedsList *m_needs;
    quint64 m_token = 0;
};

} // namespace tenderyard
