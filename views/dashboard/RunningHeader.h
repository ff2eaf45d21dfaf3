// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tenderyard {

/// The captions above the rows of running contracts.
class RunningHeader : public QWidget
{
    Q_OBJECT
public:
    explicit RunningHeader(QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tenderyard
