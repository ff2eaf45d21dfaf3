// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/MonthAmountsPane.h"

#include "views/common/MonthBarsChart.h"
#include "views/common/TextLabel.h"

#include <QGridLayout>
#include <QPushButton>

namespace tenderyard {

MonthAmountsPane::MonthAmountsPane(const QList<MonthAmount> &months, QWidget *parent) : QWidget(parent)
{
    auto *chart = new MonthBarsChart;
    QList<MonthBar> bars;
    for (const MonthAmount &month : months)
        bars.append({month.month, month.paid, month.planned});
    chart->setBars(bars);
    QWidget *table = makeTable(months);
    table->hide();
    QPushButton *turn = makeButton(tr("Show as table"), QStringLiteral("link"));
    connect(turn, &QPushButton::clicked, this, [chart, table, turn] {
        const bool asTable = !table->isVisible();
        table->setVisible(asTable);
        chart->setVisible(!asTable);
        turn->setText(asTable ? tr("Show as chart") : tr("Show as table"));
    });
    auto *title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(new TextLabel(tr("Paid and planned"), TextRole::Section));
    title->addStretch();
    //: %1: a currency
    title->addWidget(new TextLabel(tr("%1 thousand by month").arg(months.first().paid.currency().code()),
                                   TextRole::Caption, TextLabel::Ink::Secondary));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(title);
    column->addWidget(chart);
    column->addWidget(table);
    column->addWidget(turn, 0, Qt::AlignLeading);
}

QWidget *MonthAmountsPane::makeTable(const QList<MonthAmount> &months)
{
    const QLocale locale;
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 8, 0, 8);
    grid->setVerticalSpacing(6);
    const auto put = [grid](int row, int column, const QString &text, TextRole role) {
        auto *label =
            new TextLabel(text, role, role == TextRole::Body ? TextLabel::Ink::Text : TextLabel::Ink::Secondary);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        grid->addWidget(label, row, column, column == 0 ? Qt::AlignLeading : Qt::AlignTrailing);
    };
    put(0, 0, tr("Month"), TextRole::CaptionStrong);
    put(0, 1, tr("Paid"), TextRole::CaptionStrong);
    put(0, 2, tr("Planned"), TextRole::CaptionStrong);
    int row = 1;
    for (const MonthAmount &month : months) {
        put(row, 0, locale.toString(month.month, QStringLiteral("MMM yyyy")), TextRole::Body);
        put(row, 1, month.paid.toString(locale), TextRole::Body);
        put(row, 2, month.planned.toString(locale), TextRole::Body);
        ++row;
    }
    return table;
}

} // namespace tenderyard
