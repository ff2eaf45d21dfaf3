// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/StatusPill.h"

#include "views/common/Fonts.h"

#include <QPainter>
#include <QStyle>

namespace tenderyard {

StatusPill::StatusPill(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusPill::setStatus(const QString &entity, const QString &status)
{
    m_look = statusLook(entity, status);
    setAccessibleName(m_look.word);
    updateGeometry();
    update();
}

QSize StatusPill::sizeHint() const
{
    return {QFontMetrics(fontOf(TextRole::CaptionStrong)).horizontalAdvance(m_look.word) + 34, scaled(22)};
}

void StatusPill::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.tint(m_look.tone));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    const QColor colour = theme.foreground(m_look.tone);
    const QRect glyph(9, (height() - 11) / 2, 11, 11);
    paintGlyph(&painter, QStyle::visualRect(layoutDirection(), rect(), glyph), m_look.glyph, colour);
    painter.setFont(fontOf(TextRole::CaptionStrong));
    painter.setPen(colour);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(25, 0, -8, 0)), Qt::AlignCenter,
                     m_look.word);
}

} // namespace tenderyard
