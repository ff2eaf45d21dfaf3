// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/BusyBar.h"

#include "views/common/Theme.h"

#include <QPainter>

namespace tenderyard {

BusyBar::BusyBar(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(2);
    setAccessibleName(tr("Loading"));
    m_patience.setSingleShot(true);
    m_patience.setInterval(150);
    m_tick.setInterval(30);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_position = 0;
        m_tick.start();
    });
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_position = (m_position + 12) % std::max(1, width());
        update();
    });
}

void BusyBar::setBusy(bool busy)
{
    if (busy && !m_tick.isActive()) {
        m_patience.start();
    } else if (!busy) {
        m_patience.stop();
        m_tick.stop();
        m_position = -1;
        update();
    }
}

void BusyBar::paintEvent(QPaintEvent *)
{
    if (m_position < 0)
        return;
    QPainter painter(this);
    painter.fillRect(QRect(m_position, 0, width() / 5, 2), themeOf(this).accent);
}

} // namespace tenderyard
