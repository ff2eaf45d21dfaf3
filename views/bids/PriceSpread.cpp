// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bids/PriceSpread.h"

#include "views/common/Figures.h"
#include "views/common/Fonts.h"
#include "views/common/Theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace tenderyard {

namespace {

constexpr int namesWidth = 196;
constexpr int sideMargin = 24;
constexpr qreal markRadius = 5.5;
constexpr int lineTop = 36;

/// A round number: 1, 2 or 5 times a power of ten, so that about `parts` of it make up `range`.
qint64 roundStep(qint64 range, int parts)
{
    const double rough = std::max(1.0, double(range) / parts);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 4.0, 5.0}) {
        if (factor * power >= rough)
            return qint64(factor * power);
    }
    return qint64(10 * power);
}

/// An amount of whole units without its zeros behind the separator, for an axis.
QString roundAmount(qint64 amount, const Currency &currency)
{
    const QString figures = QLocale().toString(amount / Money::scale);
    //: %1: a currency's sign, %2: a round amount of it
    return PriceSpread::tr("%1 %2").arg(currency.symbol(), figures);
}

} // namespace

PriceSpread::PriceSpread(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
}

QSize PriceSpread::sizeHint() const
{
    return {scaled(600), scaled(72)};
}

void PriceSpread::setBids(const QList<ComparedBid> &bids, const CompareFacts &facts)
{
    m_facts = facts;
    m_bids.clear();
    for (const ComparedBid &bid : bids) {
        if (bid.cost)
            m_bids.append(bid);
    }
    measure();
    describe();
    update();
}

void PriceSpread::setChosen(const Uuid &bid)
{
    m_chosen = bid;
    update();
}

void PriceSpread::describe()
{
    const QLocale locale;
    QStringList prices;
    for (const ComparedBid &bid : std::as_const(m_bids))
        prices.append(tr("%1: %2").arg(bid.company, bid.cost->toString(locale)));
    setAccessibleName(tr("Price spread"));
    setAccessibleDescription(prices.join(QStringLiteral("; ")));
}

void PriceSpread::measure()
{
    if (m_bids.isEmpty())
        return;
    m_currency = m_bids.constFirst().cost->currency();
    QList<qint64> amounts;
    for (const ComparedBid &bid : std::as_const(m_bids))
        amounts.append(bid.cost->tenThousandths());
    for (const std::optional<Money> &end : {m_facts.budgetMin, m_facts.budgetMax}) {
        if (end && end->currency() == m_currency)
            amounts.append(end->tenThousandths());
    }
    const auto [least, most] = std::ranges::minmax(amounts);
    const qint64 air = std::max((most - least) / 16, least / 100 + Money::scale);
    m_from = std::max<qint64>(0, least - air);
    m_to = most + air;
    m_step = std::max(roundStep(m_to - m_from, 5), Money::scale);
}

QRect PriceSpread::scale() const
{
    const int start = scaled(namesWidth) + 4;
    return QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(start, 0, -sideMargin, 0));
}

qreal PriceSpread::place(qint64 amount) const
{
    const QRect box = scale();
    const qreal share = m_to > m_from ? qreal(amount - m_from) / qreal(m_to - m_from) : 0.5;
    const qreal run = box.width() * std::clamp(share, 0.0, 1.0);
    return layoutDirection() == Qt::LeftToRight ? box.left() + run : box.right() - run;
}

const ComparedBid *PriceSpread::bidAt(const QPointF &position) const
{
    const ComparedBid *nearest = nullptr;
    qreal closest = 10;
    for (const ComparedBid &bid : m_bids) {
        const qreal distance = std::abs(place(bid.cost->tenThousandths()) - position.x());
        if (distance < closest && std::abs(position.y() - scaled(lineTop)) < scaled(20)) {
            closest = distance;
            nearest = &bid;
        }
    }
    return nearest;
}

bool PriceSpread::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const ComparedBid *bid = bidAt(help->pos()))
            QToolTip::showText(help->globalPos(), tr("%1: %2").arg(bid->company, bid->cost->toString(QLocale())), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void PriceSpread::mousePressEvent(QMouseEvent *event)
{
    if (const ComparedBid *bid = bidAt(event->position()))
        Q_EMIT chosen(bid->id);
}

void PriceSpread::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.lineStrong);
    if (m_bids.isEmpty())
        return;
    const Qt::Alignment leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const QRect names(sideMargin, scaled(6), scaled(namesWidth) - sideMargin, scaled(20));
    painter.setFont(fontOf(TextRole::Strong));
    painter.setPen(theme.text);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), names), int(leading | Qt::AlignVCenter),
                     tr("Price spread"));
    if (m_facts.median) {
        painter.setFont(fontOf(TextRole::Caption));
        painter.setPen(theme.text2);
        const QRect below = QStyle::visualRect(layoutDirection(), rect(), names.translated(0, scaled(20)));
        painter.drawText(below, int(leading | Qt::AlignVCenter),
                         tr("Median %1").arg(m_facts.median->toString(QLocale())));
    }
    paintBudget(painter);
    paintAxis(painter);
    paintBids(painter);
}

void PriceSpread::paintBudget(QPainter &painter) const
{
    const std::optional<Money> &most = m_facts.budgetMax;
    const std::optional<Money> &least = m_facts.budgetMin;
    if ((!most && !least) || (most ? most : least)->currency() != m_currency)
        return;
    const Theme &theme = themeOf(this);
    const qreal a = place(least ? least->tenThousandths() : m_from);
    const qreal b = place(most ? most->tenThousandths() : m_to);
    const QRectF band(std::min(a, b), scaled(8), std::abs(b - a), scaled(lineTop));
    painter.fillRect(band, theme.tint(Tone::Neutral));
    painter.fillRect(QRectF(band.left(), band.top(), 1, band.height()), theme.lineStrong);
    painter.fillRect(QRectF(band.right() - 1, band.top(), 1, band.height()), theme.lineStrong);
    painter.setFont(fontOf(TextRole::Axis));
    painter.setPen(theme.text2);
    QString words = tr("Budget");
    if (least && most)
        words =
            tr("Budget %1 to %2")
                .arg(roundAmount(least->tenThousandths(), m_currency), roundAmount(most->tenThousandths(), m_currency));
    const QRectF line = band.adjusted(6, 1, -6, 0);
    const bool fits = painter.fontMetrics().horizontalAdvance(words) <= line.width();
    painter.drawText(QRectF(line.left(), line.top(), line.width(), scaled(18)),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                     fits ? words : tr("Budget"));
}

void PriceSpread::paintAxis(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const QRect box = scale();
    const int y = scaled(lineTop);
    painter.fillRect(QRect(box.left(), y, box.width(), 1), theme.lineStrong);
    painter.setFont(fontOf(TextRole::Axis));
    painter.setPen(theme.text2);
    const qint64 first = (m_from + m_step - 1) / m_step * m_step;
    for (qint64 amount = first; amount <= m_to; amount += m_step) {
        const qreal x = place(amount);
        painter.fillRect(QRectF(x, y - 3, 1, 7), theme.lineStrong);
        const QString words = roundAmount(amount, m_currency);
        const qreal width = figuresWidth(painter.font(), words) + 2;
        if (x - width / 2 < box.left() - 24 || x + width / 2 > box.right() + sideMargin)
            continue;
        drawFigures(&painter, QRectF(x - width / 2, y + scaled(8), width, scaled(18)), Qt::AlignHCenter, words);
    }
}

void PriceSpread::paintBids(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal y = scaled(lineTop) + 0.5;
    const ComparedBid *chosen = nullptr;
    for (const ComparedBid &bid : m_bids) {
        if (bid.id == m_chosen)
            chosen = &bid;
        painter.setPen(QPen(bid.isLive() ? theme.text2 : theme.lineStrong, 1.75));
        painter.setBrush(theme.base);
        painter.drawEllipse(QPointF(place(bid.cost->tenThousandths()), y), markRadius - 1, markRadius - 1);
    }
    if (!chosen)
        return;
    const qreal x = place(chosen->cost->tenThousandths());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawEllipse(QPointF(x, y), markRadius + 0.5, markRadius + 0.5);
    painter.setFont(fontOf(TextRole::CaptionStrong));
    const QString name = painter.fontMetrics().elidedText(chosen->company, Qt::ElideRight, scaled(180));
    const qreal width = painter.fontMetrics().horizontalAdvance(name) + 8;
    const QRect box = scale();
    const qreal left = std::clamp(x - width / 2, qreal(box.left()), std::max(qreal(box.left()), box.right() - width));
    const QRectF words(left, y - scaled(27), width, scaled(18));
    // Over the words of the budget, its own would be read with theirs.
    painter.fillRect(words, theme.base);
    painter.setPen(theme.accent);
    painter.drawText(words, Qt::AlignCenter, name);
}

} // namespace tenderyard
