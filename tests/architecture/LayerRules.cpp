// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/Rule.h"

#include <QFileInfo>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>

namespace tenderyard {

namespace {

const QString domain = QStringLiteral("models/domain");
const QString storage = QStringLiteral("models/storage");
const QString tables = QStringLiteral("models/tables");
const QString lists = QStringLiteral("models/lists");
const QString workflow = QStringLiteral("models/workflow");
const QString documents = QStringLiteral("models/documents");
const QString exchange = QStringLiteral("models/exchange");
const QString secrets = QStringLiteral("models/secrets");
const QString preview = QStringLiteral("models/preview");
const QString server = QStringLiteral("models/server");
const QString views = QStringLiteral("views");
const QString app = QStringLiteral("app");

/// Which layers a layer may include: app → views → lists, workflow, documents, exchange → tables → storage → domain.
const QHash<QString, QStringList> &arrows()
{
    static const QHash<QString, QStringList> allowed{
        {domain, {domain}},
        {storage, {domain, storage}},
        {tables, {domain, storage, tables}},
        {lists, {domain, storage, tables, lists}},
        {workflow, {domain, storage, tables, workflow}},
        {documents, {domain, storage, tables, documents}},
        {exchange, {domain, storage, tables, exchange}},
        {secrets, {domain, secrets}},
        {preview, {domain, preview}},
        {server, {domain, storage, tables, workflow, documents, server}},
        {views, {domain, storage, lists, workflow, documents, exchange, preview, views}},
        {app, {domain, storage, tables, lists, workflow, documents, exchange, secrets, preview, server, views, app}},
    };
    return allowed;
}

QString layerOf(const QString &path)
{
    return path.startsWith(QLatin1String("models/")) ? path.section(u'/', 0, 1) : path.section(u'/', 0, 0);
}

/// Calls `judge` with each included name, in quotes or angle brackets, and collects what it says.
QStringList judgeIncludes(const SourceFile &file, QChar opening, const std::function<QString(const QString &)> &judge)
{
    static const QRegularExpression include(QStringLiteral(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"));
    QStringList wrong;
    for (qsizetype i = 0; file.isCpp() && i < file.codeLines().size(); ++i) {
        const QRegularExpressionMatch match = include.match(file.codeLines().at(i));
        if (!match.hasMatch() || match.captured(1) != opening)
            continue;
        const QString said = judge(match.captured(2));
        if (!said.isEmpty())
            wrong.append(QStringLiteral("%1: %2").arg(i + 1).arg(said));
    }
    return wrong;
}

QStringList wrongArrows(const SourceFile &file)
{
    const QString from = layerOf(file.path());
    if (!arrows().contains(from))
        return {};
    return judgeIncludes(file, u'"', [&](const QString &name) -> QString {
        if (name.endsWith(QLatin1String(".moc")) || arrows().value(from).contains(layerOf(name)))
            return {};
        return QStringLiteral("%1 includes \"%2\"").arg(from, name);
    });
}

QStringList includesOfPlaces(const SourceFile &file)
{
    if (!file.isBelow({QStringLiteral("views/common")}))
        return {};
    return judgeIncludes(file, u'"', [](const QString &name) -> QString {
        const bool ofPlace =
            name.startsWith(QLatin1String("views/")) && !name.startsWith(QLatin1String("views/common/"));
        return ofPlace ? QStringLiteral("views/common includes \"%1\"").arg(name) : QString();
    });
}

QStringList connectionsInViews(const SourceFile &file)
{
    if (!file.isBelow({views}))
        return {};
    return judgeIncludes(file, u'"', [](const QString &name) -> QString {
        return name == QLatin1String("models/storage/Connection.h") ? QStringLiteral("includes \"%1\"").arg(name)
                                                                    : QString();
    });
}

/// Whether <name> is a header of a Qt module ("QtSql"): Qt installs one file a class.
bool isOfModule(const QString &name, const QString &module)
{
    const QString folder = QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + module;
    return name == module || name.startsWith(module + u'/') || QFileInfo::exists(folder + u'/' + name);
}

QStringList includesOfModule(const SourceFile &file, const QString &module)
{
    return judgeIncludes(file, u'<', [&](const QString &name) -> QString {
        return isOfModule(name, module) ? QStringLiteral("<%1> is of %2").arg(name, module) : QString();
    });
}

} // namespace

QList<Rule> layerRules()
{
    return {
        {QStringLiteral("arrows between layers point one way"),
         QStringLiteral("app → views → lists, workflow, documents, exchange → tables → storage → domain"), wrongArrows},
        {QStringLiteral("views/common knows no place"),
         QStringLiteral("hand in what it needs, or move the class to its place"), includesOfPlaces},
        {QStringLiteral("views know no connection"), QStringLiteral("call a service of models/workflow, or a list"),
         connectionsInViews},
        {QStringLiteral("views do not use Qt Sql"), QStringLiteral("call a service of models/workflow, or a list"),
         [](const SourceFile &file) {
             return file.isBelow({views}) ? includesOfModule(file, QStringLiteral("QtSql")) : QStringList();
         }},
        {QStringLiteral("no widgets below the views"), QStringLiteral("models/ builds without Qt Widgets"),
         [](const SourceFile &file) {
             return file.isBelow({QStringLiteral("models")}) ? includesOfModule(file, QStringLiteral("QtWidgets"))
                                                             : QStringList();
         }},
        {QStringLiteral("no Qt Sql in the domain"), QStringLiteral("values and names know no database"),
         [](const SourceFile &file) {
             return file.isBelow({domain}) ? includesOfModule(file, QStringLiteral("QtSql")) : QStringList();
         }},
        {QStringLiteral("includes start at the root"), QStringLiteral("#include \"models/domain/Money.h\""),
         [](const SourceFile &file) {
             return judgeIncludes(file, u'"', [](const QString &name) -> QString {
                 const bool generated = name.endsWith(QLatin1String(".moc"));
                 return generated || name.contains(u'/') ? QString() : QStringLiteral("\"%1\"").arg(name);
             });
         }},
    };
}

} // namespace tenderyard
