// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/Page.h"

class QComboBox;

namespace tenderyard {

class DraftStrip;
class EmptyState;
class ListPane;
class TenderFilters;

/// The tenders of an owner with the drafts above them; for staff those of everybody, imported history too.
class TendersPage : public Page
{
    Q_OBJECT
public:
    explicit TendersPage(OfficeContext &context, QWidget *parent = nullptr);

    /// `detail` may be "imported", or a status to filter by.
    void open(const PlaceRequest &request) override;
    QWidget *searchField() override;
    QTableView *listView() override;
    void triggerPrimary() override;
    QString keyHints() const override;

private:
    QWidget *makeHeader();
    EmptyState *makeEmpty();
    void fillScope();
    void applyFilters();
    void makeTender();

    QComboBox *m_scope;
    TenderFilters *m_filters;
    DraftStrip *m_drafts;
    ListPane *m_pane;
};

} // namespace tenderyard
