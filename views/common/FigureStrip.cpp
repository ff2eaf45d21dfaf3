// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/FigureStrip.h"

#include "views/common/TextLabel.h"

#include <QGridLayout>

namespace tenderyard {

FigureStrip::FigureStrip(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout)
{
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(12);
    m_grid->setContentsMargins(0, 12, 0, 12);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(m_grid);
    whole->addWidget(makeLine());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QWidget *FigureStrip::addColumn(const QString &caption)
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(new TextLabel(caption, TextRole::Caption, TextLabel::Ink::Secondary));
    m_columns.append(column);
    m_across = 0;
    place();
    return column;
}

void FigureStrip::place()
{
    // All in one row where there is room, else in rows of about equal length.
    const int fit = std::max(1, width() / scaled(158));
    const int count = int(m_columns.size());
    const int rows = (count + fit - 1) / fit;
    const int across = rows > 0 ? (count + rows - 1) / rows : 1;
    if (across == m_across)
        return;
    m_across = across;
    for (int i = 0; i < count; ++i)
        m_grid->addWidget(m_columns.at(i), i / across, i % across);
    for (int i = 0; i < count; ++i)
        m_grid->setColumnStretch(i, i < across ? 1 : 0);
}

void FigureStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void FigureStrip::addCount(const QString &caption, int count, const QString &note)
{
    QWidget *column = addColumn(caption);
    column->layout()->addWidget(new TextLabel(QLocale().toString(count), TextRole::KeyFigure));
    auto *line = new TextLabel(note, TextRole::Caption, TextLabel::Ink::Secondary);
    column->layout()->addWidget(line);
    static_cast<QVBoxLayout *>(column->layout())->addStretch();
}

void FigureStrip::addMoney(const QString &caption, const QList<Money> &amounts)
{
    QWidget *column = addColumn(caption);
    for (const Money &amount : amounts) {
        auto *line = new TextLabel(amount.toString(QLocale()), TextRole::KeyMoney);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->layout()->addWidget(line);
    }
    if (amounts.isEmpty())
        column->layout()->addWidget(new TextLabel(tr("None"), TextRole::KeyMoney, TextLabel::Ink::Hint));
    static_cast<QVBoxLayout *>(column->layout())->addStretch();
}

} // namespace tenderyard
