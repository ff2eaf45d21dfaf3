// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/Theme.h"

#include "views/common/AppStyle.h"

#include <QApplication>
#include <QWidget>

#include <array>

namespace tenderyard {

namespace {

struct Pair
{
    const char *foreground;
    const char *tint;
};

// In the order of Tone.
constexpr std::array lightTones{Pair{"#4B5058", "#EEEEEC"}, Pair{"#1F5AA8", "#E6EEF9"}, Pair{"#8A5300", "#FBF0DC"},
                                Pair{"#1E6B3C", "#E3F2E7"}, Pair{"#B3261E", "#FBE9E7"}, Pair{"#6B3FA0", "#F0E9F8"},
                                Pair{"#0B6470", "#E0F1F3"}};
constexpr std::array darkTones{Pair{"#B9BCC4", "#303237"}, Pair{"#8AB8F5", "#22314A"}, Pair{"#E5B45C", "#3A2F1B"},
                               Pair{"#7CCB95", "#1F3528"}, Pair{"#F2938C", "#412423"}, Pair{"#C3A4EE", "#332942"},
                               Pair{"#6CC6D0", "#1B3539"}};

QColor colour(const char *name)
{
    return QColor(QLatin1String(name));
}

} // namespace

Theme Theme::lightTheme()
{
    Theme t;
    t.window = colour("#F3F3F1");
    t.base = colour("#FFFFFF");
    t.alternate = colour("#FAFAF9");
    t.sunken = colour("#E7E7E4");
    t.field = colour("#FFFFFF");
    t.button = colour("#FFFFFF");
    t.disabled = colour("#F1F1EE");
    t.hover = colour("#F1F1EE");
    t.nav = colour("#E2E2DE");
    t.select = colour("#E4ECF8");
    t.line = colour("#E4E4E0");
    t.lineStrong = colour("#CFCFCA");
    t.fieldEdge = colour("#83868D");
    t.text = colour("#1D1E20");
    t.text2 = colour("#55585E");
    t.text3 = colour("#63666C");
    t.accent = colour("#1F5FBF");
    t.fill = colour("#1F5FBF");
    t.fillHover = colour("#184F9F");
    t.onFill = colour("#FFFFFF");
    return t;
}

Theme Theme::darkTheme()
{
    Theme t;
    t.dark = true;
    t.window = colour("#1B1C1E");
    t.base = colour("#222326");
    t.alternate = colour("#26272B");
    t.sunken = colour("#151618");
    t.field = colour("#1D1E21");
    t.button = colour("#2C2D31");
    t.disabled = colour("#26272B");
    t.hover = colour("#2B2C30");
    t.nav = colour("#303237");
    t.select = colour("#2A3950");
    t.line = colour("#34363A");
    t.lineStrong = colour("#484B51");
    t.fieldEdge = colour("#7E8188");
    t.text = colour("#ECECEE");
    t.text2 = colour("#B6B8BE");
    t.text3 = colour("#A3A6AD");
    t.accent = colour("#8AB8F5");
    t.fill = colour("#2F6CC4");
    t.fillHover = colour("#2A63B6");
    t.onFill = colour("#FFFFFF");
    return t;
}

QColor Theme::foreground(Tone tone) const
{
    return colour((dark ? darkTones : lightTones)[size_t(tone)].foreground);
}

QColor Theme::tint(Tone tone) const
{
    return colour((dark ? darkTones : lightTones)[size_t(tone)].tint);
}

QList<QColor> Theme::series() const
{
    if (dark)
        return {colour("#5B96E6"), colour("#E5A04A"), colour("#4FBFA8"), colour("#C08AE0"), colour("#9CA3AF")};
    return {colour("#1F5FBF"), colour("#B85C00"), colour("#0B7A6B"), colour("#8A4FA8"), colour("#6B7280")};
}

QPalette Theme::palette() const
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const QColor &normal, const QColor &off) {
        p.setColor(QPalette::Active, role, normal);
        p.setColor(QPalette::Inactive, role, normal);
        p.setColor(QPalette::Disabled, role, off);
    };
    set(QPalette::Window, window, window);
    set(QPalette::WindowText, text, text3);
    set(QPalette::Base, base, base);
    set(QPalette::AlternateBase, alternate, alternate);
    set(QPalette::Text, text, text3);
    set(QPalette::PlaceholderText, text3, text3);
    set(QPalette::Button, button, disabled);
    set(QPalette::ButtonText, text, text3);
    set(QPalette::BrightText, foreground(Tone::Red), text3);
    set(QPalette::Highlight, select, select);
    set(QPalette::HighlightedText, text, text3);
    set(QPalette::Link, accent, text3);
    set(QPalette::LinkVisited, accent, text3);
    set(QPalette::ToolTipBase, alternate, alternate);
    set(QPalette::ToolTipText, text, text);
    set(QPalette::Light, base, base);
    set(QPalette::Midlight, line, line);
    set(QPalette::Mid, lineStrong, line);
    set(QPalette::Dark, fieldEdge, lineStrong);
    set(QPalette::Shadow, sunken, sunken);
    return p;
}

const Theme &themeOf(const QWidget *widget)
{
    static const Theme fallback = Theme::lightTheme();
    const QStyle *style = widget ? widget->style() : QApplication::style();
    const auto *ours = qobject_cast<const AppStyle *>(style);
    if (!ours)
        ours = qobject_cast<const AppStyle *>(QApplication::style());
    return ours ? ours->theme() : fallback;
}

} // namespace tenderyard
