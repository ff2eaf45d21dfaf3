// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/Theme.h"

#include <QProxyStyle>

class QApplication;

class QStyleOptionButton;

namespace tenderyard {

/// The look of the program: Fusion with the project's own controls. Buttons carry the property "buttonRole"
/// ("primary", "danger", "link", "flat" or nothing), fields with an error the property "invalid".
class AppStyle : public QProxyStyle
{
    Q_OBJECT
public:
    enum class Scheme { System, Light, Dark };

    explicit AppStyle(const Theme &theme);

    /// "light", "dark", anything else: as the system.
    static Scheme schemeFromText(const QString &text);
    /// Makes style and palette of this scheme the application's; again for another scheme.
    static void install(QApplication &application, Scheme scheme);

    const Theme &theme() const { return m_theme; }

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *returnData = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                         const QWidget *widget = nullptr) const override;

private:
    /// What the button is for: the property "buttonRole", empty for none.
    static QString roleOf(const QWidget *widget);
    void drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawMirroredLabel(const QStyleOptionButton &button, QPainter *painter) const;
    void drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawIndicator(const QStyleOption *option, QPainter *painter, bool round) const;
    void drawHeader(const QStyleOption *option, QPainter *painter) const;
    void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
    void drawProgress(const QStyleOption *option, QPainter *painter) const;
    void drawComboBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;

    Theme m_theme;
};

} // namespace tenderyard
