// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/MarkLine.h"

#include "views/common/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace tenderyard {

class MarkLine::Sign : public QWidget
{
public:
    Sign() { setFixedSize(scaled(14), scaled(18)); }

    void set(const StatusLook &look)
    {
        m_look = look;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRectF box(1, height() / 2.0 - scaled(6), scaled(12), scaled(12));
        paintGlyph(&painter, box, m_look.glyph, themeOf(this).foreground(m_look.tone));
    }

private:
    StatusLook m_look;
};

MarkLine::MarkLine(QWidget *parent) : QWidget(parent), m_sign(new Sign), m_words(new TextLabel({}, TextRole::Body))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_sign, 0, Qt::AlignVCenter);
    row->addWidget(m_words, 1);
}

MarkLine::MarkLine(const StatusLook &look, QWidget *parent) : MarkLine(parent)
{
    set(look);
}

void MarkLine::set(const StatusLook &look)
{
    m_sign->set(look);
    m_words->setText(look.word);
    m_words->setTone(look.tone == Tone::Neutral ? std::nullopt : std::optional(look.tone));
    setAccessibleName(look.word);
}

void MarkLine::setWordWrap(bool wrap)
{
    m_words->setWordWrap(wrap);
    layout()->setAlignment(m_sign, wrap ? Qt::AlignTop : Qt::AlignVCenter);
}

} // namespace tenderyard
