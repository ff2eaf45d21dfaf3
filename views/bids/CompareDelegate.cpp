// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bids/CompareDelegate.h"

#include "views/bids/CompareModel.h"
#include "views/common/Figures.h"
#include "views/common/Fonts.h"
#include "views/common/RowDelegate.h"

#include <QPainter>
#include <QTextLayout>

namespace tenderyard {

namespace {

constexpr int margin = 14;
constexpr int glyphSide = 11;

QColor inkOf(const CompareCell &cell, const Theme &theme)
{
    if (cell.quiet)
        return theme.text2;
    const bool isPlain = cell.tone == Tone::Neutral && !cell.glyph;
    return isPlain ? theme.text : theme.foreground(cell.tone);
}

QFont mediumFont()
{
    QFont font = fontOf(TextRole::Body);
    font.setWeight(QFont::Medium);
    return font;
}

/// As many lines as fit, the last one elided.
void drawWrapped(QPainter *painter, const QRect &box, Qt::Alignment alignment, const QString &text)
{
    const QFontMetrics metrics = painter->fontMetrics();
    const int most = std::max(1, box.height() / metrics.lineSpacing());
    const QString flat = text.simplified();
    QTextLayout layout(flat, painter->font());
    QStringList lines;
    layout.beginLayout();
    while (lines.size() < most) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(box.width());
        const bool isLast = lines.size() == most - 1;
        const QString rest = isLast ? flat.sliced(line.textStart()) : flat.sliced(line.textStart(), line.textLength());
        lines.append(isLast ? metrics.elidedText(rest, Qt::ElideRight, box.width()) : rest.trimmed());
    }
    layout.endLayout();
    int top = box.center().y() - int(lines.size()) * metrics.lineSpacing() / 2;
    for (const QString &line : std::as_const(lines)) {
        painter->drawText(QRect(box.left(), top, box.width(), metrics.lineSpacing()), int(alignment), line);
        top += metrics.lineSpacing();
    }
}

} // namespace

CompareDelegate::CompareDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

QSize CompareDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto cell = index.data(CompareModel::CellRole).value<CompareCell>();
    const int height = scaled(CompareCells::height(static_cast<CompareCells::Line>(index.row())));
    if (!cell.isFigure)
        return {scaled(184), height};
    const TextRole role = index.row() == CompareCells::TotalLine ? TextRole::KeyMoney : TextRole::Strong;
    qreal width = figuresWidth(fontOf(role), cell.text) + 2 * margin;
    if (!cell.tag.isEmpty())
        width += QFontMetricsF(fontOf(TextRole::CaptionStrong)).horizontalAdvance(cell.tag) + 26;
    return {int(width), height};
}

void CompareDelegate::paintGround(QPainter *painter, const QRect &box, const Theme &theme, bool selected, bool first,
                                  bool last)
{
    painter->fillRect(box, selected ? theme.select : theme.base);
    painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), first || last ? theme.lineStrong : theme.line);
    if (!selected) {
        painter->fillRect(QRect(box.right(), box.top(), 1, box.height()), theme.line);
        return;
    }
    painter->fillRect(QRect(box.left(), box.top(), 2, box.height()), theme.accent);
    painter->fillRect(QRect(box.right() - 1, box.top(), 2, box.height()), theme.accent);
    if (first)
        painter->fillRect(QRect(box.left(), box.top(), box.width(), 2), theme.accent);
    if (last)
        painter->fillRect(QRect(box.left(), box.bottom() - 1, box.width(), 2), theme.accent);
}

void CompareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &original, const QModelIndex &index) const
{
    QStyleOptionViewItem option(original);
    initStyleOption(&option, index);
    const Theme &theme = themeOf(option.widget);
    const auto cell = index.data(CompareModel::CellRole).value<CompareCell>();
    const auto line = static_cast<CompareCells::Line>(index.row());
    painter->save();
    const bool isLast = index.row() == CompareCells::LineCount - 1;
    paintGround(painter, option.rect, theme, option.state & QStyle::State_Selected, false, isLast);
    const QRect box = option.rect.adjusted(margin, 2, -margin, -3);
    if (cell.isRating) {
        painter->setFont(fontOf(TextRole::Body));
        RowDelegate::paintRating(painter, box, theme, option.direction, cell.rating, cell.ratingCount);
    } else if (cell.isFigure) {
        paintFigure(painter, box, option, cell, line);
        paintTag(painter, box, option, cell);
    } else {
        paintText(painter, box, option, cell, line);
    }
    painter->restore();
}

void CompareDelegate::paintFigure(QPainter *painter, const QRect &box, const QStyleOptionViewItem &option,
                                  const CompareCell &cell, CompareCells::Line line)
{
    const Theme &theme = themeOf(option.widget);
    const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, Qt::AlignRight);
    painter->setPen(inkOf(cell, theme));
    painter->setFont(line == CompareCells::TotalLine ? fontOf(TextRole::KeyMoney) : mediumFont());
    if (cell.secondLine.isEmpty()) {
        drawFigures(painter, box, alignment, cell.text);
        return;
    }
    const int half = box.height() / 2;
    drawFigures(painter, box.adjusted(0, 1, 0, -half + 1), alignment, cell.text);
    painter->setFont(fontOf(TextRole::Caption));
    painter->setPen(cell.tone == Tone::Neutral ? theme.text2 : theme.foreground(cell.tone));
    drawFigures(painter, box.adjusted(0, half + 1, 0, 0), alignment, cell.secondLine);
}

void CompareDelegate::paintTag(QPainter *painter, const QRect &box, const QStyleOptionViewItem &option,
                               const CompareCell &cell)
{
    if (cell.tag.isEmpty())
        return;
    const Theme &theme = themeOf(option.widget);
    QFont font = fontOf(TextRole::Axis);
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    const QSize size(painter->fontMetrics().horizontalAdvance(cell.tag) + 12, scaled(20));
    const QRect tag(QPoint(box.left(), box.center().y() - size.height() / 2 + 1), size);
    const QRect place = QStyle::visualRect(option.direction, box, tag);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.tint(cell.tagTone));
    painter->drawRoundedRect(place, 4, 4);
    painter->setPen(theme.foreground(cell.tagTone));
    painter->drawText(place, Qt::AlignCenter, cell.tag);
}

void CompareDelegate::paintText(QPainter *painter, const QRect &box, const QStyleOptionViewItem &option,
                                const CompareCell &cell, CompareCells::Line line)
{
    const Theme &theme = themeOf(option.widget);
    const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    painter->setPen(inkOf(cell, theme));
    painter->setFont(cell.glyph ? mediumFont() : fontOf(TextRole::Body));
    if (line == CompareCells::MessageLine) {
        if (!cell.quiet)
            painter->setPen(theme.text2);
        drawWrapped(painter, box, alignment, cell.text);
        return;
    }
    QRect text = box;
    if (cell.glyph) {
        const int middle = cell.secondLine.isEmpty() ? box.center().y() : box.top() + box.height() / 4;
        const QRect sign(box.left(), middle - glyphSide / 2, glyphSide, glyphSide);
        paintGlyph(painter, QStyle::visualRect(option.direction, box, sign), *cell.glyph, theme.foreground(cell.tone));
        text = QStyle::visualRect(option.direction, box, box.adjusted(glyphSide + 6, 0, 0, 0));
    }
    const auto draw = [&](const QRect &place, const QString &words) {
        painter->drawText(place, int(alignment),
                          painter->fontMetrics().elidedText(words, Qt::ElideRight, place.width()));
    };
    if (cell.secondLine.isEmpty()) {
        draw(text, cell.text);
        return;
    }
    draw(text.adjusted(0, 0, 0, -text.height() / 2), cell.text);
    painter->setFont(fontOf(TextRole::Caption));
    draw(text.adjusted(0, text.height() / 2, 0, 0), cell.secondLine);
}

} // namespace tenderyard
