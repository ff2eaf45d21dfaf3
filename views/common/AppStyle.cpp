// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/AppStyle.h"

#include "views/common/Fonts.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QStyleOption>

namespace tenderyard {

namespace {

constexpr qreal radius = 6;

bool keyboardFocus(const QStyleOption *option)
{
    return (option->state & QStyle::State_HasFocus) && (option->state & QStyle::State_KeyboardFocusChange);
}

void roundedBox(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &edge, qreal width = 1,
                qreal corner = radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    const qreal inset = edge.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), corner, corner);
    painter->restore();
}

void chevron(QPainter *painter, const QPointF &centre, const QColor &colour, bool up)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const qreal dy = up ? -2 : 2;
    painter->drawPolyline(QPolygonF({centre + QPointF(-4, -dy), centre + QPointF(0, dy), centre + QPointF(4, -dy)}));
    painter->restore();
}

bool isInText(const QWidget *scrollBar)
{
    const QWidget *area = scrollBar && scrollBar->parentWidget() ? scrollBar->parentWidget()->parentWidget() : nullptr;
    return area && (area->inherits("QTextEdit") || area->inherits("QPlainTextEdit"));
}

bool systemIsDark()
{
    // Asked once, before the program's own palette is in place.
    static const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

} // namespace

AppStyle::AppStyle(const Theme &theme) : QProxyStyle(QStringLiteral("Fusion")), m_theme(theme) {}

AppStyle::Scheme AppStyle::schemeFromText(const QString &text)
{
    if (text == u"light")
        return Scheme::Light;
    return text == u"dark" ? Scheme::Dark : Scheme::System;
}

void AppStyle::install(QApplication &application, Scheme scheme)
{
    const bool dark = scheme == Scheme::Dark || (scheme == Scheme::System && systemIsDark());
    const Theme theme = dark ? Theme::darkTheme() : Theme::lightTheme();
    application.setStyle(new AppStyle(theme));
    application.setPalette(theme.palette());
}

QString AppStyle::roleOf(const QWidget *widget)
{
    return widget ? widget->property("buttonRole").toString() : QString();
}

void AppStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *button = qobject_cast<QPushButton *>(widget)) {
        button->setAttribute(Qt::WA_Hover);
        QPalette palette = m_theme.palette();
        const QString role = roleOf(button);
        const QColor text = role == u"primary"  ? m_theme.onFill
                            : role == u"danger" ? m_theme.foreground(Tone::Red)
                            : role == u"link"   ? m_theme.accent
                                                : m_theme.text;
        palette.setColor(QPalette::Active, QPalette::ButtonText, text);
        palette.setColor(QPalette::Inactive, QPalette::ButtonText, text);
        button->setPalette(palette);
        button->setCursor(role == u"link" ? Qt::PointingHandCursor : Qt::ArrowCursor);
    } else if (qobject_cast<QComboBox *>(widget) || qobject_cast<QLineEdit *>(widget) ||
               qobject_cast<QCheckBox *>(widget) || qobject_cast<QRadioButton *>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
        auto *edit = qobject_cast<QLineEdit *>(widget);
        if (edit && !qobject_cast<QComboBox *>(edit->parentWidget()) &&
            !qobject_cast<QAbstractSpinBox *>(edit->parentWidget()))
            edit->setTextMargins(6, 0, 6, 0);
    } else if (widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit")) {
        // The frame paints the ground too: the viewport's own would cover its round corners.
        if (auto *area = qobject_cast<QAbstractScrollArea *>(widget); area && area->frameShape() != QFrame::NoFrame)
            area->viewport()->setAutoFillBackground(false);
    } else if (qobject_cast<QScrollBar *>(widget)) {
        // In a text its ground is the frame's, with round corners.
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
    } else if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
        view->viewport()->setAttribute(Qt::WA_Hover);
    }
}

void AppStyle::drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const QString role = roleOf(widget);
    const bool enabled = option->state & State_Enabled;
    const bool hovered = enabled && (option->state & State_MouseOver);
    const bool down = enabled && (option->state & (State_Sunken | State_On));
    QRectF box = option->rect;
    // Room for the ring that stands 2 px outside the box.
    if (keyboardFocus(option))
        roundedBox(painter, box, Qt::transparent, m_theme.accent, 2, radius + 2);
    if (role == u"link" || role == u"flat") {
        if (role == u"flat" && (hovered || down))
            roundedBox(painter, box, m_theme.nav, {});
        return;
    }
    if (keyboardFocus(option))
        box.adjust(3, 3, -3, -3);
    if (!enabled) {
        roundedBox(painter, box, m_theme.disabled, m_theme.line);
    } else if (role == u"primary") {
        roundedBox(painter, box, hovered || down ? m_theme.fillHover : m_theme.fill, {});
    } else if (option->state & State_On) {
        // Of several, the one that is chosen.
        roundedBox(painter, box, m_theme.select, m_theme.accent);
    } else {
        roundedBox(painter, box, down ? m_theme.nav : hovered ? m_theme.hover : m_theme.button, m_theme.lineStrong);
    }
}

void AppStyle::drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    const bool focused = option->state & State_HasFocus;
    const bool invalid = widget && widget->property("invalid").toBool();
    const QColor edge = invalid   ? m_theme.foreground(Tone::Red)
                        : focused ? m_theme.accent
                        : enabled ? m_theme.fieldEdge
                                  : m_theme.line;
    roundedBox(painter, option->rect, enabled ? m_theme.field : m_theme.disabled, edge, focused && enabled ? 2 : 1);
}

void AppStyle::drawIndicator(const QStyleOption *option, QPainter *painter, bool round) const
{
    const bool enabled = option->state & State_Enabled;
    const bool on = option->state & State_On;
    const bool partly = option->state & State_NoChange;
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal corner = round ? box.width() / 2 : 4;
    const QColor fill = on || partly ? (enabled ? m_theme.fill : m_theme.lineStrong) : m_theme.field;
    const QColor edge = keyboardFocus(option) ? m_theme.accent : on ? fill : enabled ? m_theme.fieldEdge : m_theme.line;
    roundedBox(painter, box, fill, edge, keyboardFocus(option) ? 2 : 1, corner);
    if (!on && !partly)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.onFill);
        painter->drawEllipse(box.center(), box.width() / 5, box.width() / 5);
    } else {
        painter->setPen(QPen(m_theme.onFill, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF c = box.center();
        if (partly)
            painter->drawLine(c + QPointF(-3.5, 0), c + QPointF(3.5, 0));
        else
            painter->drawPolyline(QPolygonF({c + QPointF(-3.5, 0.2), c + QPointF(-1, 2.8), c + QPointF(3.6, -2.6)}));
    }
    painter->restore();
}

void AppStyle::drawHeader(const QStyleOption *option, QPainter *painter) const
{
    painter->fillRect(option->rect, m_theme.base);
    const QRect r = option->rect;
    painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), m_theme.lineStrong);
}

void AppStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!slider)
        return;
    if (!isInText(widget))
        painter->fillRect(option->rect, m_theme.base);
    if (slider->maximum <= slider->minimum)
        return;
    QRectF handle = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, nullptr);
    const bool active = option->state & (State_MouseOver | State_Sunken);
    handle = slider->orientation == Qt::Vertical ? handle.adjusted(3, 2, -3, -2) : handle.adjusted(2, 3, -2, -3);
    roundedBox(painter, handle, active ? m_theme.fieldEdge : m_theme.lineStrong, {}, 0,
               std::min(handle.width(), handle.height()) / 2);
}

void AppStyle::drawProgress(const QStyleOption *option, QPainter *painter) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!bar || bar->maximum <= bar->minimum || bar->progress <= bar->minimum)
        return;
    QRect done = bar->rect;
    done.setWidth(int(qint64(done.width()) * (bar->progress - bar->minimum) / (bar->maximum - bar->minimum)));
    roundedBox(painter, visualRect(bar->direction, bar->rect, done), m_theme.fill, {}, 0, 3);
}

void AppStyle::drawComboBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    drawField(option, painter, widget);
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    chevron(painter, QRectF(arrow).center(), option->state & State_Enabled ? m_theme.text2 : m_theme.text3, false);
}

void AppStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(option, painter, widget);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawField(option, painter, widget);
        else
            painter->fillRect(option->rect, Qt::transparent);
        return;
    case PE_FrameLineEdit:
    case PE_FrameFocusRect:
    case PE_FrameGroupBox:
    case PE_FrameStatusBarItem:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawIndicator(option, painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawIndicator(option, painter, true);
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            chevron(painter, QRectF(option->rect).center(), m_theme.text2,
                    header->sortIndicator == QStyleOptionHeader::SortUp);
        return;
    case PE_Frame:
        if (widget && (widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit"))) {
            drawField(option, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void AppStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const
{
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeader(option, painter);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader plain(*header);
            painter->save();
            painter->setFont(fontOf(TextRole::CaptionStrong));
            painter->setPen(m_theme.text2);
            const QRect text = header->rect.adjusted(6, 0, -6, 0);
            const QString elided = QFontMetrics(painter->font()).elidedText(header->text, Qt::ElideRight, text.width());
            painter->drawText(text, int(header->textAlignment | Qt::AlignVCenter), elided);
            painter->restore();
            return;
        }
        break;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && button->direction == Qt::RightToLeft && !button->icon.isNull() && !button->text.isEmpty()) {
            drawMirroredLabel(*button, painter);
            return;
        }
        break;
    case CE_ProgressBarGroove:
        roundedBox(painter, option->rect, m_theme.line, {}, 0, 3);
        return;
    case CE_ProgressBarContents:
        drawProgress(option, painter);
        return;
    case CE_ProgressBarLabel:
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void AppStyle::drawMirroredLabel(const QStyleOptionButton &button, QPainter *painter) const
{
    // Qt 6.4 leaves a gap between icon and text from right to left, and pushes the text over the edge. The mark of a
    // mnemonic cuts joined letters apart, which makes a word wider than it was measured: it may use the margin.
    constexpr int gap = 6;
    const int textWidth = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    QRect label(0, 0, textWidth + gap + button.iconSize.width(), button.rect.height());
    label.moveCenter(button.rect.center());
    QRect icon(QPoint(), button.iconSize);
    icon.moveCenter(label.center());
    icon.moveRight(label.right());
    const bool enabled = button.state & State_Enabled;
    button.icon.paint(painter, icon, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    drawItemText(painter, label.adjusted(0, 0, -gap - icon.width(), 0),
                 Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextDontClip, button.palette, enabled,
                 button.text, QPalette::ButtonText);
}

void AppStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                  const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        drawScrollBar(option, painter, widget);
        return;
    }
    if (control == CC_ComboBox) {
        drawComboBox(option, painter, widget);
        return;
    }
    if (control == CC_SpinBox) {
        drawField(option, painter, widget);
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
            spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
            for (const SubControl part : {SC_SpinBoxUp, SC_SpinBoxDown})
                chevron(painter, QRectF(subControlRect(control, option, part, widget)).center(), m_theme.text2,
                        part == SC_SpinBoxUp);
        }
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace tenderyard
