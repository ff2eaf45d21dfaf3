// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace tenderyard {

/// The corner of the comparison: by what the bids are sorted, and below it how many of them are in sight.
class CompareCorner : public QPushButton
{
    Q_OBJECT
public:
    explicit CompareCorner(QWidget *parent = nullptr);

    void setWords(const QString &order, const QString &count);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_order;
    QString m_count;
};

} // namespace tenderyard
