// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/RunningHeader.h"

#include "views/common/Theme.h"
#include "views/dashboard/RunningColumns.h"

#include <QPainter>
#include <QStyle>

namespace tenderyard {

RunningHeader::RunningHeader(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RunningHeader::sizeHint() const
{
    return {scaled(400), scaled(28)};
}

void RunningHeader::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    const RunningColumns at(width());
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.lineStrong);
    painter.setFont(fontOf(TextRole::CaptionStrong));
    painter.setPen(theme.text2);
    const auto draw = [&](int x, int width, const QString &text, Qt::AlignmentFlag side) {
        const QRect box = QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
        painter.drawText(box, int(QStyle::visualAlignment(layoutDirection(), side) | Qt::AlignVCenter),
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, width));
    };
    draw(at.title, at.titleWidth, tr("Contract"), Qt::AlignLeft);
    draw(at.company, at.companyWidth, tr("Contractor"), Qt::AlignLeft);
    draw(at.bar, at.barWidth, tr("Paid"), Qt::AlignLeft);
    draw(at.due, at.dueWidth, tr("Next due"), Qt::AlignLeft);
    draw(at.cost, at.costWidth, tr("Contract sum"), Qt::AlignRight);
}

} // namespace tenderyard
