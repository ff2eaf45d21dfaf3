// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace tenderyard {

/// How wide drawFigures() draws a text, in pixels.
qreal figuresWidth(const QFont &font, const QString &text);
/// Draws one line with every digit centred in a cell as wide as "0", so that figures stand under each other. Uses the
/// painter's font and pen; vertically centred; `alignment` is absolute (QStyle::visualAlignment). Never elides.
void drawFigures(QPainter *painter, const QRectF &box, Qt::Alignment alignment, const QString &text);

} // namespace tenderyard
