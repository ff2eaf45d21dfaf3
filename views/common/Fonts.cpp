// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/Fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>

namespace tenderyard {

namespace {

/// How much larger than 13 px the reader's system text is; taken before the application's font is set.
qreal &systemScale()
{
    static qreal scale = 1.0;
    return scale;
}

QString familyFor(int pixels)
{
    static const QStringList families = QFontDatabase::families();
    const QString display = QStringLiteral("Inter Display");
    const QString body = QStringLiteral("Inter");
    if (pixels >= 15 && families.contains(display))
        return display;
    return families.contains(body) ? body : QString();
}

QFont make(int pixels, QFont::Weight weight)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (const QString family = familyFor(pixels); !family.isEmpty())
        font.setFamily(family);
    font.setPixelSize(scaled(pixels));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

int scaled(int pixels)
{
    return qRound(pixels * systemScale());
}

QFont fontOf(TextRole role)
{
    switch (role) {
    case TextRole::Body:
        return make(13, QFont::Normal);
    case TextRole::Strong:
        return make(13, QFont::DemiBold);
    case TextRole::Caption:
        return make(12, QFont::Normal);
    case TextRole::CaptionStrong:
        return make(12, QFont::Medium);
    case TextRole::Axis:
        return make(11, QFont::Normal);
    case TextRole::Section:
        return make(14, QFont::DemiBold);
    case TextRole::Pane:
        return make(17, QFont::DemiBold);
    case TextRole::PageTitle:
        return make(20, QFont::DemiBold);
    case TextRole::KeyFigure:
        return make(24, QFont::DemiBold);
    case TextRole::KeyMoney:
        return make(17, QFont::DemiBold);
    }
    return make(13, QFont::Normal);
}

void installFonts()
{
    const int pixels = QFontInfo(QFontDatabase::systemFont(QFontDatabase::GeneralFont)).pixelSize();
    systemScale() = pixels > 14 ? pixels / 13.0 : 1.0;
    QApplication::setFont(fontOf(TextRole::Body));
}

} // namespace tenderyard
