// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/ListPage.h"

class QComboBox;

namespace tenderyard {

/// Verified certifications that expire within the next 30, 60 or 90 days, the soonest first.
class ExpiringPage : public ListPage
{
    Q_OBJECT
public:
    explicit ExpiringPage(OfficeContext &context, QWidget *parent = nullptr);

    /// detail: "30", "60" or "90".
    void open(const PlaceRequest &request) override;

protected:
    void openRow(const Row &row) override;
    QString titleOf(const Row &row) const override;
    QString figuresOf(const Row &row) const override;
    bool isNarrowed() const override;

private:
    void filter();
    QComboBox *m_days;
};

} // namespace tenderyard
