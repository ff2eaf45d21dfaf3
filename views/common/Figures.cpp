// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/Figures.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace tenderyard {

namespace {

/// Figures in the widest sense: Western digits. Others are drawn as the font has them.
bool hasOnlyWesternText(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) {
        return c.direction() != QChar::DirR && c.direction() != QChar::DirAL && c.direction() != QChar::DirAN;
    });
}

qreal advanceOf(const QFontMetricsF &metrics, QChar c, qreal digit)
{
    return c >= u'0' && c <= u'9' ? digit : metrics.horizontalAdvance(c);
}

} // namespace

qreal figuresWidth(const QFont &font, const QString &text)
{
    const QFontMetricsF metrics(font);
    if (!hasOnlyWesternText(text))
        return metrics.horizontalAdvance(text);
    const qreal digit = metrics.horizontalAdvance(u'0');
    qreal width = 0;
    for (const QChar c : text)
        width += advanceOf(metrics, c, digit);
    return width;
}

void drawFigures(QPainter *painter, const QRectF &box, Qt::Alignment alignment, const QString &text)
{
    const QFontMetricsF metrics(painter->font());
    const qreal width = figuresWidth(painter->font(), text);
    qreal x = box.left();
    if (alignment & Qt::AlignRight)
        x = box.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = box.center().x() - width / 2;
    if (!hasOnlyWesternText(text)) {
        painter->drawText(QRectF(x, box.top(), width + 1, box.height()), int(Qt::AlignVCenter | Qt::AlignLeft), text);
        return;
    }
    const qreal digit = metrics.horizontalAdvance(u'0');
    const qreal baseline = box.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    for (const QChar c : text) {
        const qreal advance = advanceOf(metrics, c, digit);
        painter->drawText(QPointF(x + (advance - metrics.horizontalAdvance(c)) / 2, baseline), QString(c));
        x += advance;
    }
}

} // namespace tenderyard
