// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/ListPage.h"

namespace tenderyard {

class DateField;
class FilterButton;

/// Everything that happened and that one may see, filtered by what it was about and by day.
class HistoryPage : public ListPage
{
    Q_OBJECT
public:
    explicit HistoryPage(OfficeContext &context, QWidget *parent = nullptr);

    /// A history is not searched by text.
    QWidget *searchField() override { return nullptr; }

protected:
    void openRow(const Row &row) override;
    QString titleOf(const Row &row) const override;

private:
    void addFilters();
    void filter();
    FilterButton *m_subject;
    DateField *m_from;
    DateField *m_to;
};

} // namespace tenderyard
