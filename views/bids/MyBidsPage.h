// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/Page.h"

namespace tenderyard {

class FilterButton;
class ListPane;
class SearchField;

/// The bids of the signed-in contractor.
class MyBidsPage : public Page
{
    Q_OBJECT
public:
    explicit MyBidsPage(OfficeContext &context, QWidget *parent = nullptr);

    void open(const PlaceRequest &request) override;
    QWidget *searchField() override;
    QTableView *listView() override;

private:
    void applyFilters();

    SearchField *m_search;
    FilterButton *m_status;
    ListPane *m_pane;
};

} // namespace tenderyard
