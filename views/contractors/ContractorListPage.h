// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/ListPage.h"

namespace tenderyard {

/// Contractors that one may see, or only those that are suspended.
class ContractorListPage : public ListPage
{
    Q_OBJECT
public:
    enum class Which { All, Suspended };
    ContractorListPage(OfficeContext &context, Which which, QWidget *parent = nullptr);

protected:
    void openRow(const Row &row) override;
    QString titleOf(const Row &row) const override;
    QString figuresOf(const Row &row) const override;
    bool isNarrowed() const override;

private:
    void addFilters();
    void filter(const QStringList &statuses);
    void record();
    const Which m_which;
};

} // namespace tenderyard
