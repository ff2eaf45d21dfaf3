// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/ClassOutline.h"
#include "tests/architecture/Rule.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace tenderyard {

namespace {

constexpr qsizetype longestFile = 400;

bool isScript(const SourceFile &file)
{
    return file.lines().constFirst().startsWith(QLatin1String("#!"));
}

/// Files that people write by hand and that have a way to write a comment.
bool isWritten(const SourceFile &file)
{
    const QString name = file.fileName();
    return file.isCpp() || name.endsWith(QLatin1String(".sql")) || name.endsWith(QLatin1String(".cmake")) ||
           name == QLatin1String("CMakeLists.txt") || isScript(file);
}

QStringList licence(const SourceFile &file)
{
    if (!isWritten(file))
        return {};
    const QString expected = QStringLiteral("SPDX-License-Identifier: GPL-3.0-or-later");
    const qsizetype line = isScript(file) ? 1 : 0;
    const bool there = file.lines().size() > line && file.lines().at(line).endsWith(expected);
    return there ? QStringList() : QStringList{QStringLiteral("%1: no \"%2\"").arg(line + 1).arg(expected)};
}

QStringList length(const SourceFile &file)
{
    const qsizetype count = file.lines().size();
    if (!isWritten(file) || count <= longestFile)
        return {};
    return {QStringLiteral("0: %1 lines").arg(count)};
}

/// One class a header, named like it. Beside it may stand small structs and enums, and what derives from it (an
/// interface with its plain implementation).
QStringList oneClass(const SourceFile &file)
{
    if (!file.isHeader() || !file.isBelow({QStringLiteral("app"), QStringLiteral("models"), QStringLiteral("views")}))
        return {};
    const QString own = file.baseName();
    const QList<ClassOutline::Type> types = ClassOutline(file).types();
    QStringList wrong;
    for (const ClassOutline::Type &type : types) {
        const bool derives = type.bases.contains(own);
        if (type.keyword == QLatin1String("class") && type.name != own && !derives)
            wrong.append(QStringLiteral("%1: class %2 in %3").arg(type.line).arg(type.name, file.fileName()));
    }
    return wrong;
}

/// So that a class is found by its name, and a header is compiled on its own. A class too long for one file may go on
/// in others whose names start with its own (RowCache.cpp, RowCacheBlocks.cpp).
QStringList ownHeader(const SourceFile &file)
{
    const QStringList folders{QStringLiteral("app"), QStringLiteral("models"), QStringLiteral("views")};
    if (!file.isImplementation() || !file.isBelow(folders) || file.fileName() == QLatin1String("main.cpp"))
        return {};
    static const QRegularExpression include(QStringLiteral(R"(^#include "(.+/)([A-Z][a-z0-9]*)\w*\.h"$)"));
    const QString own = file.path().chopped(4);
    for (const QString &line : file.codeLines()) {
        if (!line.startsWith(QLatin1String("#include")))
            continue;
        const QRegularExpressionMatch match = include.match(line);
        if (match.hasMatch() && own.startsWith(match.captured(1) + match.captured(2)))
            return {};
        break;
    }
    return {QStringLiteral("0: does not start with #include \"%1.h\"").arg(own)};
}

QStringList pragmaOnce(const SourceFile &file)
{
    const bool wrong = file.isHeader() && !file.lines().contains(QStringLiteral("#pragma once"));
    return wrong ? QStringList{QStringLiteral("0: no #pragma once")} : QStringList();
}

QStringList ownNamespace(const SourceFile &file)
{
    const bool wrong =
        file.isHeader() && matchingLines(file.codeLines(), QStringLiteral(R"(\bnamespace tenderyard\b)")).isEmpty();
    return wrong ? QStringList{QStringLiteral("0: nothing is in namespace tenderyard")} : QStringList();
}

QStringList leftovers(const SourceFile &file)
{
    if (!isWritten(file))
        return {};
    return matchingLines(file.lines(), QStringLiteral(R"(\b(TO[D]O|FIX[M]E|HAC[K])\b)"));
}

QStringList deadCode(const SourceFile &file)
{
    if (!file.isCpp())
        return {};
    return matchingLines(file.lines(), QStringLiteral(R"(^\s*#\s*if\s+0\b|^\s*//\s*[\w.>:()-]+\(.*\);\s*$)"
                                                      R"(|^\s*//\s*(if|for|while)\s*\(.*\)\s*\{?\s*$)"));
}

/// Hosts of package registries and mirrors, by the usual shape of their names.
QStringList registries(const SourceFile &file)
{
    return matchingLines(
        file.lines(),
        QStringLiteral(
            R"(\b(deb|ftp|snapshot|registry|mirrors?|packages)[.]([a-z0-9-]+[.])*[a-z0-9-]+[.](org|com|io|net)\b)"
            R"(|\b(pypi|crates|npmjs|rubygems|nuget)[.](org|io|com)\b|\brepo1?[.]maven[.])"));
}

QStringList absolutePaths(const SourceFile &file)
{
    QStringList found =
        matchingLines(file.lines(), QStringLiteral(R"((^|[^\w.~/}])/(home|root|Users)/\w|\bC:\\\\?Users)"));
    const QString here = QDir::cleanPath(qEnvironmentVariable("TENDERYARD_SOURCE_DIR"));
    for (qsizetype i = 0; here.count(u'/') > 1 && i < file.lines().size(); ++i) {
        if (file.lines().at(i).contains(here))
            found.append(QStringLiteral("%1: %2").arg(i + 1).arg(file.lines().at(i).trimmed()));
    }
    return found;
}

QStringList whitespace(const SourceFile &file)
{
    return isWritten(file) ? matchingLines(file.lines(), QStringLiteral(R"(\s$|\t)")) : QStringList();
}

} // namespace

QList<Rule> formRules()
{
    return {
        {QStringLiteral("each file names its licence"), QStringLiteral("first line (second of a script)"), licence},
        {QStringLiteral("files stay short"), QStringLiteral("split what does two things"), length},
        {QStringLiteral("one class a file, named like it"), QStringLiteral("move the class to a file of its name"),
         oneClass},
        {QStringLiteral("a source includes its own header first"),
         QStringLiteral("name the file like its class, and include that header first"), ownHeader},
        {QStringLiteral("headers are read once"), QStringLiteral("#pragma once"), pragmaOnce},
        {QStringLiteral("headers use the project's namespace"), QStringLiteral("namespace tenderyard"), ownNamespace},
        {QStringLiteral("no leftovers"), QStringLiteral("do it now, or file an issue"), leftovers},
        {QStringLiteral("no commented-out code"), QStringLiteral("delete it; git remembers"), deadCode},
        {QStringLiteral("no package registry is named"), QStringLiteral("take it from the machine's own settings"),
         registries},
        {QStringLiteral("no path of one machine"), QStringLiteral("use a relative path or a setting"), absolutePaths},
        {QStringLiteral("no tabs, no space at the end of a line"), QStringLiteral("clang-format -i"), whitespace},
    };
}

} // namespace tenderyard
