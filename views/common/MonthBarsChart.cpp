// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/MonthBarsChart.h"

#include "views/common/Fonts.h"
#include "views/common/Theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace tenderyard {

namespace {

/// The next round number at or above a value: 1, 2, 4 or 5 times a power of ten.
qint64 roundUp(qint64 value)
{
    qint64 step = 1;
    while (step * 10 < value)
        step *= 10;
    for (const qint64 factor : {1, 2, 4, 5, 10}) {
        if (step * factor >= value)
            return step * factor;
    }
    return step * 10;
}

/// An amount in thousands, with the digits that it needs.
QString axisText(qint64 tenThousandths)
{
    const double thousands = double(tenThousandths) / Money::scale / 1000;
    const int digits = thousands >= 10 || tenThousandths == 0 ? 0 : thousands >= 1 ? 1 : 2;
    return QLocale().toString(thousands, 'f', digits);
}

} // namespace

MonthBarsChart::MonthBarsChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MonthBarsChart::setBars(const QList<MonthBar> &bars)
{
    m_bars = bars;
    QStringList sentences;
    for (const MonthBar &bar : bars)
        sentences.append(describe(bar));
    setAccessibleName(tr("Paid and planned by month"));
    setAccessibleDescription(sentences.join(QStringLiteral("; ")));
    update();
}

QSize MonthBarsChart::sizeHint() const
{
    return {scaled(320), scaled(200)};
}

QRect MonthBarsChart::plot() const
{
    return QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(scaled(44), 8, -4, -scaled(46)));
}

qint64 MonthBarsChart::top() const
{
    qint64 most = 4 * Money::scale;
    for (const MonthBar &bar : m_bars)
        most = std::max(most, bar.paid.tenThousandths() + bar.planned.tenThousandths());
    return roundUp(most);
}

QString MonthBarsChart::describe(const MonthBar &bar) const
{
    const QLocale locale;
    return tr("%1: paid %2, planned %3")
        .arg(locale.toString(bar.month, QStringLiteral("MMM yyyy")), bar.paid.toString(locale),
             bar.planned.toString(locale));
}

int MonthBarsChart::barAt(const QPoint &position) const
{
    const QRect area = plot();
    if (m_bars.isEmpty() || !area.contains(position))
        return -1;
    int index = (position.x() - area.left()) * int(m_bars.size()) / std::max(1, area.width());
    if (layoutDirection() == Qt::RightToLeft)
        index = int(m_bars.size()) - 1 - index;
    return qBound(0, index, int(m_bars.size()) - 1);
}

bool MonthBarsChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int bar = barAt(help->pos());
        if (bar >= 0)
            QToolTip::showText(help->globalPos(), describe(m_bars.at(bar)), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void MonthBarsChart::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    const QLocale locale;
    QPainter painter(this);
    painter.setFont(fontOf(TextRole::Axis));
    const QRect area = plot();
    const qint64 most = top();
    for (int i = 0; i <= 4; ++i) {
        const int y = area.bottom() - area.height() * i / 4;
        painter.fillRect(QRect(area.left(), y, area.width(), 1), i == 0 ? theme.lineStrong : theme.line);
        painter.setPen(theme.text2);
        const QRect label = QStyle::visualRect(layoutDirection(), rect(), QRect(0, y - 8, scaled(38), 16));
        painter.drawText(label, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter),
                         axisText(most * i / 4));
    }
    const QColor blue = theme.series().first();
    const int count = int(m_bars.size());
    for (int i = 0; i < count; ++i) {
        const MonthBar &bar = m_bars.at(i);
        const int slot = area.width() / std::max(1, count);
        const QRect column =
            QStyle::visualRect(layoutDirection(), area, QRect(area.left() + i * slot, area.top(), slot, area.height()));
        const int width = std::min(scaled(22), slot * 2 / 3);
        const auto height = [&](const Money &money) {
            return int(double(money.tenThousandths()) / double(most) * area.height());
        };
        const int paid = height(bar.paid);
        const int planned = height(bar.planned);
        const int x = column.center().x() - width / 2;
        painter.fillRect(QRect(x, area.bottom() - paid, width, paid), blue);
        if (planned > 0) {
            painter.setPen(blue);
            painter.setBrush(theme.tint(Tone::Blue));
            painter.drawRect(QRect(x, area.bottom() - paid - planned - (paid > 0 ? 1 : 0), width - 1, planned));
        }
        painter.setPen(theme.text2);
        painter.drawText(QRect(column.left(), area.bottom() + 4, column.width(), scaled(18)), Qt::AlignCenter,
                         locale.toString(bar.month, QStringLiteral("MMM")));
    }
    paintLegend(painter);
}

void MonthBarsChart::paintLegend(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const QColor blue = theme.series().first();
    const QRect line(plot().left(), height() - scaled(18), plot().width(), scaled(16));
    painter.setFont(fontOf(TextRole::Axis));
    int x = line.left();
    const auto entry = [&](const QString &word, bool filled) {
        const int side = scaled(8);
        const QRect box(x, line.center().y() - side / 2, side, side);
        painter.setPen(blue);
        painter.setBrush(filled ? blue : theme.tint(Tone::Blue));
        painter.drawRect(QStyle::visualRect(layoutDirection(), line, box));
        painter.setPen(theme.text2);
        const QRect text(x + side + 6, line.top(), painter.fontMetrics().horizontalAdvance(word) + 4, line.height());
        painter.drawText(QStyle::visualRect(layoutDirection(), line, text),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter), word);
        x = text.right() + scaled(16);
    };
    entry(tr("Paid"), true);
    entry(tr("Planned or pending"), false);
}

} // namespace tenderyard
