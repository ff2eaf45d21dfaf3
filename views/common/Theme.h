// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPalette>

class QWidget;

namespace tenderyard {

/// What a semantic colour stands for; see Theme::foreground() and Theme::tint().
enum class Tone { Neutral, Blue, Amber, Green, Red, Violet, Teal };

/// Every colour of the program, light or dark. A value: read it at paint, never keep a colour of it.
struct Theme
{
    bool dark = false;
    QColor window, base, alternate, sunken, field, button, disabled, hover, nav, select, line, lineStrong, fieldEdge;
    QColor text, text2, text3, accent, fill, fillHover, onFill;

    static Theme lightTheme();
    static Theme darkTheme();

    QColor foreground(Tone tone) const;
    QColor tint(Tone tone) const;
    /// Colours of the series of a chart, in order.
    QList<QColor> series() const;
    /// The palette of the application, all three groups.
    QPalette palette() const;
};

/// The theme that `widget` is painted with (light where the application runs without AppStyle).
const Theme &themeOf(const QWidget *widget);

} // namespace tenderyard
