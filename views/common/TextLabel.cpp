// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/TextLabel.h"

#include "views/common/ThemedIcon.h"

#include <QEvent>
#include <QFrame>
#include <QPushButton>

namespace tenderyard {

TextLabel::TextLabel(const QString &text, TextRole role, Ink ink, QWidget *parent) : QLabel(text, parent), m_ink(ink)
{
    setFont(fontOf(role));
    setTextFormat(Qt::PlainText);
    // Where a page's ground is Base, a label would otherwise be drawn in the colour of fields.
    setForegroundRole(QPalette::WindowText);
    alignLeading();
    applyColour();
}

void TextLabel::alignLeading()
{
    // Left to itself a label goes by the direction of its text, so a figure would leave its right-to-left column.
    const Qt::Alignment side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment(side | Qt::AlignAbsolute | Qt::AlignVCenter);
}

void TextLabel::setInk(Ink ink)
{
    m_ink = ink;
    applyColour();
}

void TextLabel::setTone(std::optional<Tone> tone)
{
    m_tone = tone;
    applyColour();
}

void TextLabel::applyColour()
{
    const Theme &theme = themeOf(this);
    const QColor colour = m_tone                    ? theme.foreground(*m_tone)
                          : m_ink == Ink::Text      ? theme.text
                          : m_ink == Ink::Secondary ? theme.text2
                                                    : theme.text3;
    QPalette own;
    own.setColor(QPalette::WindowText, colour);
    m_applying = true;
    setPalette(own);
    m_applying = false;
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    // Whoever aligned it otherwise did not say "absolute".
    if (event->type() == QEvent::LayoutDirectionChange && (alignment() & Qt::AlignAbsolute))
        alignLeading();
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) && !m_applying)
        applyColour();
}

QPushButton *makeButton(const QString &text, const QString &role, const QString &icon, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty("buttonRole", role);
    button->setAutoDefault(false);
    if (!icon.isEmpty())
        button->setIcon(themedIcon(icon, role == u"primary"  ? IconInk::OnFill
                                         : role == u"danger" ? IconInk::Danger
                                                             : IconInk::Text));
    return button;
}

namespace {

class Hairline : public QWidget
{
public:
    explicit Hairline(QWidget *parent) : QWidget(parent)
    {
        setFixedHeight(1);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setBackgroundRole(QPalette::Midlight);
        setAutoFillBackground(true);
    }
};

} // namespace

QWidget *makeLine(QWidget *parent)
{
    return new Hairline(parent);
}

} // namespace tenderyard
