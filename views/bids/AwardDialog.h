// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/bids/ComparedBid.h"
#include "views/common/FormDialog.h"

#include <QVariantHash>

class QPlainTextEdit;

namespace tenderyard {

/// Asks for the written reason of an award, and for another one where the bid is over the budget.
class AwardDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `tender` is a row of list_contract.
    AwardDialog(const Row &tender, const ComparedBid &bid, QWidget *parent = nullptr);

    /// What is still missing.
    QList<Error> check() const;
    /// The columns that the award fills.
    QVariantHash values() const;

private:
    Uuid m_bid;
    QPlainTextEdit *m_reason;
    /// Null while the bid is within the budget.
    QPlainTextEdit *m_overBudget = nullptr;
};

} // namespace tenderyard
