// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>

namespace tenderyard {

/// What an icon stands on or says: beside text, on a filled button, on a button that destroys.
enum class IconInk { Text, OnFill, Danger };

/// An icon of resources/icons (":/icons/<name>.svg") in the theme's colours at the moment of painting; empty for an
/// unknown name.
QIcon themedIcon(const QString &name, IconInk ink = IconInk::Text);
/// The same as a picture of `size` × `size` px at scale 1 in one colour.
QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal devicePixelRatio);
/// The program's own mark.
QIcon programIcon();

} // namespace tenderyard
