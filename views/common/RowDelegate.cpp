// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/RowDelegate.h"

#include "models/lists/ListRoles.h"
#include "views/common/Figures.h"
#include "views/common/Fonts.h"
#include "views/common/StatusWords.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace tenderyard {

namespace {

constexpr int cellMargin = 6;

bool isTrailing(CellKind kind)
{
    return kind == CellKind::Money || kind == CellKind::Number;
}

CellKind kindOf(const QModelIndex &index)
{
    return static_cast<CellKind>(index.data(KindRole).toInt());
}

QPolygonF star(const QPointF &centre, qreal outer)
{
    QPolygonF points;
    for (int i = 0; i < 10; ++i) {
        const qreal r = i % 2 ? outer * 0.42 : outer;
        const qreal angle = -M_PI / 2 + i * M_PI / 5;
        points << centre + QPointF(r * std::cos(angle), r * std::sin(angle));
    }
    return points;
}

} // namespace

RowDelegate::RowDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CellKind kind = kindOf(index);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QFont font = fontOf(kind == CellKind::Name ? TextRole::Strong : TextRole::Body);
    qreal width = isTrailing(kind) ? figuresWidth(font, text) : QFontMetricsF(font).horizontalAdvance(text);
    if (kind == CellKind::Status)
        width += 17;
    Q_UNUSED(option)
    return {int(width) + 2 * cellMargin + 2, scaled(34)};
}

void RowDelegate::paintBackground(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const QRect r = option.rect;
    if (option.state & QStyle::State_Selected)
        painter->fillRect(r, theme.select);
    else if (option.widget && option.widget->property("hoveredRow").toInt() == index.row() &&
             option.widget->property("hoveredRow").isValid())
        painter->fillRect(r, theme.hover);
    painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), theme.line);
    const bool current = (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active);
    if (current && index.column() >= 0) {
        painter->setPen(QPen(theme.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(r).adjusted(1, 1, -1, -2));
    }
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &original, const QModelIndex &index) const
{
    QStyleOptionViewItem option(original);
    initStyleOption(&option, index);
    const Theme &theme = themeOf(option.widget);
    painter->save();
    paintBackground(painter, option, index);
    painter->setClipRect(option.rect);
    const QRect box = option.rect.adjusted(cellMargin, 0, -cellMargin, 0);
    if (index.data(BusyRole).toBool()) {
        const QRect shape(box.left(), box.center().y() - 4, box.width() * 2 / 3, 8);
        painter->fillRect(QStyle::visualRect(option.direction, box, shape), theme.line);
        painter->restore();
        return;
    }
    const CellKind kind = kindOf(index);
    painter->setFont(fontOf(kind == CellKind::Name ? TextRole::Strong : TextRole::Body));
    const QVariant colour = index.data(Qt::ForegroundRole);
    painter->setPen(colour.canConvert<QColor>() && colour.isValid() ? colour.value<QColor>()
                    : kind == CellKind::Text                        ? theme.text2
                                                                    : theme.text);
    const QString text = index.data(Qt::DisplayRole).toString();
    switch (kind) {
    case CellKind::Status:
        paintStatus(painter, option, index, box);
        break;
    case CellKind::Rating:
        paintRating(painter, box, theme, option.direction, index.data(ValueRole),
                    index.data(RowRole).toHash().value(QStringLiteral("rating_count")).toInt());
        break;
    case CellKind::Share:
        paintShare(painter, option, index, box);
        break;
    case CellKind::Money:
    case CellKind::Number:
        drawFigures(painter, box, QStyle::visualAlignment(option.direction, Qt::AlignRight), text);
        break;
    case CellKind::Date:
    case CellKind::Time:
        drawFigures(painter, box, QStyle::visualAlignment(option.direction, Qt::AlignLeft), text);
        break;
    default: {
        const QString line = text.section(u'\n', 0, 0);
        painter->drawText(box, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
                          painter->fontMetrics().elidedText(line, Qt::ElideRight, box.width()));
    }
    }
    painter->restore();
}

void RowDelegate::paintStatus(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                              const QRect &box) const
{
    const Theme &theme = themeOf(option.widget);
    const StatusLook look = statusLook(index.data(StatusEntityRole).toString(), index.data(ValueRole).toString());
    const QColor colour = theme.foreground(look.tone);
    const QRect glyph(box.left(), box.center().y() - 5, 11, 11);
    paintGlyph(painter, QStyle::visualRect(option.direction, box, glyph), look.glyph, colour);
    QFont font = fontOf(TextRole::Body);
    font.setWeight(QFont::Medium);
    painter->setFont(font);
    painter->setPen(colour);
    const QRect word = QStyle::visualRect(option.direction, box, box.adjusted(17, 0, 0, 0));
    painter->drawText(word, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(look.word, Qt::ElideRight, word.width()));
}

void RowDelegate::paintShare(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                             const QRect &box) const
{
    const Theme &theme = themeOf(option.widget);
    const int percent = qBound(0, index.data(ValueRole).toInt(), 100);
    const QRect groove(box.left(), box.center().y() - 3, std::min(72, box.width() - 44), 6);
    const QRect bar(groove.left(), groove.top(), groove.width() * percent / 100, groove.height());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.line);
    painter->drawRoundedRect(QStyle::visualRect(option.direction, box, groove), 3, 3);
    painter->setBrush(theme.foreground(Tone::Green));
    painter->drawRoundedRect(QStyle::visualRect(option.direction, box, bar), 3, 3);
    painter->setPen(theme.text2);
    const QRect figure =
        QStyle::visualRect(option.direction, box, QRect(groove.right() + 6, box.top(), 40, box.height()));
    drawFigures(painter, figure, QStyle::visualAlignment(option.direction, Qt::AlignRight),
                index.data(Qt::DisplayRole).toString());
}

void RowDelegate::paintRating(QPainter *painter, const QRect &box, const Theme &theme, Qt::LayoutDirection direction,
                              const QVariant &hundredths, int count)
{
    if (!hundredths.isValid() || hundredths.isNull()) {
        painter->setPen(theme.text3);
        painter->drawText(box, int(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter),
                          tr("No ratings yet"));
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const int value = hundredths.toInt();
    for (int i = 0; i < 5; ++i) {
        const QRect cell = QStyle::visualRect(direction, box, QRect(box.left() + i * 15, box.center().y() - 6, 13, 13));
        const QPolygonF shape = star(QRectF(cell).center(), 6);
        painter->setBrush(theme.lineStrong);
        painter->drawPolygon(shape);
        const qreal share = qBound(0.0, (value - i * 100) / 100.0, 1.0);
        QRectF filled(cell);
        filled.setWidth(cell.width() * share);
        if (direction == Qt::RightToLeft)
            filled.moveRight(cell.right() + 1);
        QPainterPath path;
        path.addPolygon(shape);
        QPainterPath part;
        part.addRect(filled);
        painter->fillPath(path.intersected(part), theme.text2);
    }
    painter->restore();
    QString text = QLocale().toString(value / 100.0, 'f', 1);
    if (count > 0)
        text += QStringLiteral(" (%1)").arg(QLocale().toString(count));
    const QRect figure = QStyle::visualRect(direction, box, box.adjusted(82, 0, 0, 0));
    painter->setPen(theme.text);
    drawFigures(painter, figure, QStyle::visualAlignment(direction, Qt::AlignLeft), text);
}

} // namespace tenderyard
