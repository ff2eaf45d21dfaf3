// SPDX-License-Identifier: GPL-3.0-or-later
// The sizes of the look: how large controls are, and where their parts lie.
#include "views/common/AppStyle.h"

#include "views/common/Fonts.h"

#include <QStyleOption>

#include <algorithm>

namespace tenderyard {

namespace {

/// The scroll bar has no buttons: the handle moves over the whole length. Null for parts that it does not have.
QRect scrollBarPart(const QStyleOptionSlider &slider, QStyle::SubControl part)
{
    const QRect all = slider.rect;
    const bool vertical = slider.orientation == Qt::Vertical;
    const int length = vertical ? all.height() : all.width();
    const int range = slider.maximum - slider.minimum;
    int handle = range > 0 ? int(qint64(slider.pageStep) * length / (qint64(range) + slider.pageStep)) : length;
    handle = std::clamp(handle, std::min(32, length), length);
    const int start = QStyle::sliderPositionFromValue(slider.minimum, slider.maximum, slider.sliderPosition,
                                                      length - handle, slider.upsideDown);
    const auto strip = [&](int from, int size) {
        return vertical ? QRect(all.left(), all.top() + from, all.width(), size)
                        : QRect(all.left() + from, all.top(), size, all.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return all;
    case QStyle::SC_ScrollBarSlider:
        return strip(start, handle);
    case QStyle::SC_ScrollBarSubPage:
        return strip(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return strip(start + handle, length - start - handle);
    default:
        return {};
    }
}

} // namespace

int AppStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(16);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_HeaderMarkSize:
        return 10;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return scaled(16);
    case PM_MenuBarItemSpacing:
        return 2;
    case PM_MenuBarPanelWidth:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int AppStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                        QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return hint == SH_ItemView_ShowDecorationSelected ? 1 : 0;
    case SH_ScrollBar_Transient:
        return 0;
    case SH_UnderlineShortcut:
        return 1;
    case SH_ComboBox_Popup:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize AppStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                 const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        // Room for the joined letters that the mark of a mnemonic cuts apart.
        if (roleOf(widget) == u"link")
            return {size.width() + (option->direction == Qt::RightToLeft ? 24 : 8), scaled(24)};
        return {std::max(size.width() + 28, scaled(64)), scaled(30)};
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(scaled(30));
        return type == CT_ComboBox ? result + QSize(16, 0) : result;
    case CT_HeaderSection:
        result.setHeight(scaled(28));
        return result;
    case CT_MenuBarItem:
        return {size.width() + 20, scaled(30)};
    case CT_MenuItem:
        return {result.width() + 8, std::max(result.height(), scaled(28))};
    default:
        return result;
    }
}

QRect AppStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                               const QWidget *widget) const
{
    if (control == CC_ComboBox && (subControl == SC_ComboBoxEditField || subControl == SC_ComboBoxArrow)) {
        const QRect r = option->rect;
        const QRect part =
            subControl == SC_ComboBoxArrow ? QRect(r.right() - 28, r.top(), 28, r.height()) : r.adjusted(8, 2, -30, -2);
        return visualRect(option->direction, r, part);
    }
    if (control == CC_ScrollBar && (subControl == SC_ScrollBarAddLine || subControl == SC_ScrollBarSubLine))
        return {};
    const auto *slider = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    const QRect part = slider ? scrollBarPart(*slider, subControl) : QRect();
    return part.isNull() ? QProxyStyle::subControlRect(control, option, subControl, widget) : part;
}

} // namespace tenderyard
