// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/Page.h"

class QCheckBox;

namespace tenderyard {

class ListPane;
class TenderFilters;

/// The tenders that take bids now or soon, for contractors.
class FindTendersPage : public Page
{
    Q_OBJECT
public:
    explicit FindTendersPage(OfficeContext &context, QWidget *parent = nullptr);

    void open(const PlaceRequest &request) override;
    QWidget *searchField() override;
    QTableView *listView() override;

private:
    void applyFilters();

    QCheckBox *m_fitting;
    TenderFilters *m_filters;
    ListPane *m_pane;
};

} // namespace tenderyard
