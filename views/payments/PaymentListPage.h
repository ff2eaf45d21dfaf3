// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/ListPage.h"

namespace tenderyard {

/// Payments of one's contracts: released or failed by hand, retried after a failure.
class PaymentListPage : public ListPage
{
    Q_OBJECT
public:
    explicit PaymentListPage(OfficeContext &context, QWidget *parent = nullptr);

protected:
    void openRow(const Row &row) override;
    QString titleOf(const Row &row) const override;
    QString figuresOf(const Row &row) const override;

private:
    void retry();
    void filterByStatus(const QStringList &statuses);
};

} // namespace tenderyard
