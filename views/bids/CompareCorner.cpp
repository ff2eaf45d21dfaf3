// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bids/CompareCorner.h"

#include "views/common/Fonts.h"
#include "views/common/Theme.h"
#include "views/common/ThemedIcon.h"

#include <QPainter>
#include <QStyle>

namespace tenderyard {

namespace {

/// The words begin where the page's own margin ends.
constexpr int cornerMargin = 24;
constexpr int chevronSide = 14;

} // namespace

CompareCorner::CompareCorner(QWidget *parent) : QPushButton(parent)
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
}

void CompareCorner::setWords(const QString &order, const QString &count)
{
    m_order = order;
    m_count = count;
    setAccessibleName(order);
    setAccessibleDescription(count);
    update();
}

void CompareCorner::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), underMouse() || isDown() ? theme.hover : theme.alternate);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.lineStrong);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 0, 1, height())), theme.line);
    const Qt::Alignment leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    const QRect words = rect().adjusted(cornerMargin, 0, -6, 0);
    const int middle = height() / 2;
    const auto place = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    painter.setPen(theme.text2);
    painter.setFont(fontOf(TextRole::CaptionStrong));
    const QRect first = words.adjusted(0, 10, -chevronSide - 2, -middle + 2);
    const QString order = painter.fontMetrics().elidedText(m_order, Qt::ElideRight, first.width());
    painter.drawText(place(first), int(leading), order);
    const int end = first.left() + painter.fontMetrics().horizontalAdvance(order) + 6;
    const QRect chevron(end, first.center().y() - chevronSide / 2 + 1, chevronSide, chevronSide);
    painter.drawPixmap(place(chevron).topLeft(),
                       iconPixmap(QStringLiteral("chevron-down"), chevronSide, theme.text2, devicePixelRatioF()));
    painter.setFont(fontOf(TextRole::Caption));
    painter.drawText(place(words.adjusted(0, middle, 0, -10)), int(leading), m_count);
    if (!hasFocus())
        return;
    painter.setPen(QPen(theme.accent, 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace tenderyard
