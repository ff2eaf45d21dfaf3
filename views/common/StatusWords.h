// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/TextFormat.h"
#include "views/common/Theme.h"

#include <QRectF>
#include <QString>
#include <QStringList>

class QPainter;

namespace tenderyard {

/// The sign in front of a status word; each reads in greyscale.
enum class Glyph { Ring, Half, Disc, Tick, Cross, Triangle, Ribbon, Pause, Dash };

/// What people see of a status: word, sign and colour, all three.
struct StatusLook
{
    QString word;
    Glyph glyph = Glyph::Dash;
    Tone tone = Tone::Neutral;
};

/// How a status of an entity (a table name) is shown, the computed ones too; an unknown one shows its own code.
StatusLook statusLook(const QString &entity, const QString &status);
/// Every status of an entity in the order in which filters offer them.
QStringList statusesOf(const QString &entity);
/// A role and a duty in words; an unknown one as it is.
QString roleWord(const QString &role);
QString dutyWord(const QString &duty);
/// How lists show values: in the reader's language and zone, with these status words.
TextFormat listFormat();
/// Paints a sign in the middle of `box`.
void paintGlyph(QPainter *painter, const QRectF &box, Glyph glyph, const QColor &colour);

} // namespace tenderyard
