// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace tenderyard {

/// Both headers of the comparison: what is compared at the leading side, which stays in sight while bids scroll, and
/// the bidders on top, tinted where their column is chosen.
class CompareHeader : public QHeaderView
{
    Q_OBJECT
public:
    CompareHeader(Qt::Orientation orientation, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &box, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    void paintBidder(QPainter *painter, const QRect &box, int section) const;
    void paintName(QPainter *painter, const QRect &box, int section) const;
};

} // namespace tenderyard
