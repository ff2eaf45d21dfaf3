// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace tenderyard {

/// The roles of type. Sizes are pixels at a base text of 13 and grow with the reader's system font.
enum class TextRole { Body, Strong, Caption, CaptionStrong, Axis, Section, Pane, PageTitle, KeyFigure, KeyMoney };

/// The font of a role: Inter where it is installed, else the system's.
QFont fontOf(TextRole role);
/// A measure of LOOK at scale 1 in pixels for the reader's text size.
int scaled(int pixels);
/// Makes the body font the application's; called once, after the application object was made.
void installFonts();

} // namespace tenderyard
