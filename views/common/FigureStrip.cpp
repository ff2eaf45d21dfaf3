// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/FigureStrip.h"

#include "views/common/TextLabel.h"

#include <QFrame>
#include <QHBoxLayout>

namespace tenderyard {

FigureStrip::FigureStrip(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout)
{
    m_row->setSpacing(24);
    m_row->setContentsMargins(0, 12, 0, 12);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(m_row);
    whole->addWidget(makeLine());
    m_row->addStretch();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureStrip::clear()
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_row->addStretch();
}

QWidget *FigureStrip::addColumn(const QString &caption)
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(new TextLabel(caption, TextRole::Caption, TextLabel::Ink::Secondary));
    m_row->insertWidget(m_row->count() - 1, column, 1);
    return column;
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
