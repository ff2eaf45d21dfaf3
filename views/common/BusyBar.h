// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace tenderyard {

/// A 2 px bar that runs while something is on its way; nothing for the first 150 ms.
class BusyBar : public QWidget
{
    Q_OBJECT
public:
    explicit BusyBar(QWidget *parent = nullptr);

    void setBusy(bool busy);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QTimer m_patience;
    QTimer m_tick;
    /// Where the bar begins, in pixels; below zero: not shown.
    int m_position = -1;
};

} // namespace tenderyard
