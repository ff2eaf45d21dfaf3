// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Row.h"

#include <QWidget>

namespace tenderyard {

class TextLabel;

/// What the office holds of a bid: when it was sent, which revision counts, and the commitment it was sealed with.
class BidReceiptView : public QWidget
{
    Q_OBJECT
public:
    explicit BidReceiptView(QWidget *parent = nullptr);

    /// `bid` is a row of list_bid that belongs to the reader.
    void setBid(const Row &bid);

private:
    TextLabel *m_summary;
    TextLabel *m_commitment;
    TextLabel *m_explanation;
};

} // namespace tenderyard
