// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/Rule.h"

namespace tenderyard {

namespace {

bool isOfWindow(const SourceFile &file)
{
    return file.isCpp() && file.isBelow({QStringLiteral("app"), QStringLiteral("views")});
}

/// The theme, the charts' series and the icons' placeholder are the places where colours are written down.
bool namesColours(const SourceFile &file)
{
    return file.path() == QLatin1String("views/common/Theme.cpp") ||
           file.path() == QLatin1String("views/common/ThemedIcon.cpp") ||
           file.isBelow({QStringLiteral("views/common/charts")}) || file.fileName().contains(QLatin1String("Chart"));
}

QStringList colours(const SourceFile &file)
{
    if (!isOfWindow(file) || namesColours(file))
        return {};
    return matchingLines(file.linesWithoutComments(),
                         QStringLiteral(R"("#([0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})\b)"
                                        R"(|\bQColor\s*[({]\s*(["0-9]|Qt::|Q\w+\()|\bQColor::from\w+\(\s*["0-9])"
                                        R"(|\bqRgba?\(\s*[0-9])"
                                        R"(|\bQt::(dark|light)?(red|green|blue|cyan|magenta|yellow|[gG]r[ae]y)\b)"
                                        R"(|\bQt::(dark|light)(Red|Green|Blue|Cyan|Magenta|Yellow|Gr[ae]y)\b)"));
}

QStringList styleSheets(const SourceFile &file)
{
    if (!isOfWindow(file) || file.isBelow({QStringLiteral("views/common")}))
        return {};
    return matchingLines(file.codeLines(), QStringLiteral(R"(\bsetStyleSheet\s*\()"));
}

QStringList untranslated(const SourceFile &file)
{
    if (!isOfWindow(file))
        return {};
    const QString setters = QStringLiteral("Text|WindowTitle|Title|ToolTip|StatusTip|WhatsThis|PlaceholderText|"
                                           "AccessibleName|AccessibleDescription|Prefix|Suffix|InformativeText");
    return matchingLines(
        file.linesWithoutComments(),
        QStringLiteral(R"(\bset(%1)\(\s*(QStringLiteral\(|QLatin1String\(|u)?"[^"%]*[A-Za-z]{2})").arg(setters));
}

QStringList assembledTexts(const SourceFile &file)
{
    if (!isOfWindow(file) && !file.isBelow({QStringLiteral("models")}))
        return {};
    return matchingLines(file.codeLines(), QStringLiteral(R"re(\btr\("[^"]*"\)\s*[+%]\s*\w|[\w)"]\s*[+%]\s*tr\()re"));
}

} // namespace

QList<Rule> lookRules()
{
    return {
        {QStringLiteral("colours come from the theme"), QStringLiteral("read Theme when painting"), colours},
        {QStringLiteral("style sheets only in views/common"), QStringLiteral("use a property and the style"),
         styleSheets},
        {QStringLiteral("texts go through tr()"), QStringLiteral("setText(tr(\"…\"))"), untranslated},
        {QStringLiteral("texts are not put together"),
         QStringLiteral("tr(\"… %1 …\").arg(…): other languages order words "
                        "differently"),
         assembledTexts},
    };
}

} // namespace tenderyard
