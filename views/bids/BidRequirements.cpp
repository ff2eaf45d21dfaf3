// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bids/BidRequirements.h"

#include "models/domain/Statuses.h"
#include "models/workflow/Categories.h"
#include "views/common/StatusWords.h"
#include "views/common/TextLabel.h"

#include <QGridLayout>
#include <QPainter>
#include <QStyle>

namespace tenderyard {

namespace {

/// Sign, word and colour of a status on one line, without a ground.
class StatusMark : public QWidget
{
public:
    explicit StatusMark(StatusLook look) : m_look(std::move(look))
    {
        setAccessibleName(m_look.word);
        setFixedHeight(scaled(20));
        setMinimumWidth(QFontMetrics(fontOf(TextRole::Strong)).horizontalAdvance(m_look.word) + 20);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QColor colour = themeOf(this).foreground(m_look.tone);
        const QRect sign(0, (height() - 11) / 2, 11, 11);
        paintGlyph(&painter, QStyle::visualRect(layoutDirection(), rect(), sign), m_look.glyph, colour);
        QFont font = fontOf(TextRole::Body);
        font.setWeight(QFont::Medium);
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(18, 0, 0, 0)),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                         m_look.word);
    }

private:
    StatusLook m_look;
};

} // namespace

BidRequirements::BidRequirements(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(2, 1);
}

void BidRequirements::setTypes(const QList<RequiredType> &types)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    int row = 0;
    for (const RequiredType &type : types) {
        if (!type.required)
            continue;
        m_grid->addWidget(new TextLabel(Categories::documentTypeName(type.documentType)), row, 0);
        m_grid->addWidget(new StatusMark(statusLook(words::entity::certification, type.status)), row, 1);
        ++row;
    }
    if (row == 0)
        m_grid->addWidget(
            new TextLabel(tr("The office asks for no certification."), TextRole::Body, TextLabel::Ink::Secondary), 0,
            0);
}

} // namespace tenderyard
