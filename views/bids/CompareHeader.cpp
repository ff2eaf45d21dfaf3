// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bids/CompareHeader.h"

#include "views/bids/CompareDelegate.h"
#include "views/bids/CompareModel.h"
#include "views/common/Fonts.h"
#include "views/common/Theme.h"
#include "views/common/ThemedIcon.h"

#include <QPainter>

namespace tenderyard {

namespace {

constexpr int sectionMargin = 14;
/// The names begin where the page's own margin ends.
constexpr int pageMargin = 24;

} // namespace

CompareHeader::CompareHeader(Qt::Orientation orientation, QWidget *parent) : QHeaderView(orientation, parent)
{
    setSectionsClickable(orientation == Qt::Horizontal);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

QSize CompareHeader::sizeHint() const
{
    if (orientation() == Qt::Horizontal)
        return {QHeaderView::sizeHint().width(), scaled(64)};
    int width = scaled(196);
    const QFontMetrics metrics(fontOf(TextRole::Strong));
    for (int line = 0; line < CompareCells::LineCount; ++line) {
        const QString title = CompareCells::title(static_cast<CompareCells::Line>(line));
        width = std::max(width, metrics.horizontalAdvance(title) + pageMargin + sectionMargin);
    }
    return {width, QHeaderView::sizeHint().height()};
}

QSize CompareHeader::sectionSizeFromContents(int section) const
{
    if (orientation() == Qt::Vertical)
        return {sizeHint().width(), scaled(CompareCells::height(static_cast<CompareCells::Line>(section)))};
    return {scaled(184), scaled(64)};
}

void CompareHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    const int rest =
        (orientation() == Qt::Horizontal ? viewport()->width() : viewport()->height()) - length() + offset();
    if (rest <= 0)
        return;
    const QSize all = viewport()->size();
    const QRect below(0, all.height() - rest, all.width(), rest);
    const QRect beside =
        QStyle::visualRect(layoutDirection(), viewport()->rect(), QRect(all.width() - rest, 0, rest, all.height()));
    QPainter painter(viewport());
    painter.fillRect(orientation() == Qt::Vertical ? below : beside, themeOf(this).base);
}

void CompareHeader::paintSection(QPainter *painter, const QRect &box, int section) const
{
    if (!box.isValid())
        return;
    painter->save();
    if (orientation() == Qt::Horizontal)
        paintBidder(painter, box, section);
    else
        paintName(painter, box, section);
    painter->restore();
}

void CompareHeader::paintBidder(QPainter *painter, const QRect &box, int section) const
{
    const Theme &theme = themeOf(this);
    const bool isChosen = selectionModel() && selectionModel()->isColumnSelected(section);
    CompareDelegate::paintGround(painter, box, theme, isChosen, true, false);
    const Qt::Alignment alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    QRect words = box.adjusted(sectionMargin, 0, -sectionMargin, 0);
    if (model()->headerData(section, Qt::Horizontal, CompareModel::PinnedRole).toBool()) {
        const int side = 16;
        const QRect sign(words.right() - side, box.top() + 12, side, side);
        painter->drawPixmap(QStyle::visualRect(layoutDirection(), words, sign).topLeft(),
                            iconPixmap(QStringLiteral("pin"), side, theme.text2, devicePixelRatioF()));
        words = QStyle::visualRect(layoutDirection(), words, words.adjusted(0, 0, -side - 4, 0));
    }
    const auto draw = [&](const QRect &line, const QString &text) {
        painter->drawText(line, int(alignment), painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
    };
    painter->setFont(fontOf(TextRole::Strong));
    painter->setPen(theme.text);
    const int middle = box.height() / 2;
    draw(words.adjusted(0, 10, 0, -middle + 2), model()->headerData(section, Qt::Horizontal).toString());
    painter->setFont(fontOf(TextRole::Caption));
    painter->setPen(theme.text2);
    draw(words.adjusted(0, middle, 0, -10),
         model()->headerData(section, Qt::Horizontal, CompareModel::RegionRole).toString());
}

void CompareHeader::paintName(QPainter *painter, const QRect &box, int section) const
{
    const Theme &theme = themeOf(this);
    painter->fillRect(box, theme.alternate);
    const bool isLast = section == CompareCells::LineCount - 1;
    const QRect rule = QStyle::visualRect(layoutDirection(), box,
                                          QRect(box.left() + (isLast ? 0 : pageMargin), box.bottom(), box.width(), 1));
    painter->fillRect(rule.intersected(box), isLast ? theme.lineStrong : theme.line);
    const QRect edge(box.right(), box.top(), 1, box.height());
    painter->fillRect(QStyle::visualRect(layoutDirection(), box, edge), theme.line);
    const bool isTotal = section == CompareCells::TotalLine;
    painter->setFont(fontOf(isTotal ? TextRole::Strong : TextRole::Body));
    painter->setPen(isTotal ? theme.text : theme.text2);
    const QRect words = QStyle::visualRect(layoutDirection(), box, box.adjusted(pageMargin, 0, -8, 0));
    painter->drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                      model()->headerData(section, Qt::Vertical).toString());
}

} // namespace tenderyard
