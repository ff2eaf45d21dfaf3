// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/Rule.h"

#include <QRegularExpression>

namespace tenderyard {

namespace {

bool isOfProgram(const SourceFile &file)
{
    return file.isCpp() && file.isBelow({QStringLiteral("app"), QStringLiteral("views"), QStringLiteral("models")});
}

/// A rule that the code of the program matches `pattern` nowhere, but for files below `except`.
Rule never(const QString &name, const QString &remedy, const QString &pattern, const QStringList &except = {})
{
    return {name, remedy, [pattern, except](const SourceFile &file) {
                return isOfProgram(file) && !file.isBelow(except) ? matchingLines(file.codeLines(), pattern)
                                                                  : QStringList();
            }};
}

/// exec() of a statement belongs to storage and tables; exec() of the application to app/; any other one nests a loop.
QStringList nestedLoops(const SourceFile &file)
{
    if (!isOfProgram(file) || file.isBelow({QStringLiteral("models/storage"), QStringLiteral("models/tables")}))
        return {};
    QString pattern = QStringLiteral(R"(\bexec\s*\()");
    if (file.isBelow({QStringLiteral("app")}))
        pattern = QStringLiteral(R"((?<!\bapplication[.]|\bapplication->|\bapp[.]|Application::)\bexec\s*\()");
    return matchingLines(file.codeLines(), pattern);
}

} // namespace

QStringList matchingLines(const QStringList &lines, const QString &pattern)
{
    const QRegularExpression expression(pattern);
    QStringList found;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (expression.match(lines.at(i)).hasMatch())
            found.append(QStringLiteral("%1: %2").arg(i + 1).arg(lines.at(i).trimmed()));
    }
    return found;
}

QList<Rule> codeRules()
{
    return {
        {QStringLiteral("no exec() but the application's and a statement's"),
         QStringLiteral("open() the dialog and take its result by signal"), nestedLoops},
        never(QStringLiteral("no nested event loop"), QStringLiteral("go on in a slot, or in QFuture::then"),
              QStringLiteral(R"(\bQEventLoop\b|\bprocessEvents\b)")),
        never(QStringLiteral("no waiting"), QStringLiteral("go on in a slot, or in QFuture::then"),
              QStringLiteral(R"(\bwaitFor(Finished|Started|ReadyRead|BytesWritten|Connected|Disconnected|Done)\b)"
                             R"(|\bBlockingQueuedConnection\b)"),
              {QStringLiteral("models/storage")}),
        never(QStringLiteral("no sleeping"), QStringLiteral("use a QTimer"),
              QStringLiteral(R"(\bQThread::[mu]?sleep\b|\bthis_thread::sleep|\b(u|nano)sleep\s*\()"),
              {QStringLiteral("models/storage")}),
        never(QStringLiteral("no static dialogs"), QStringLiteral("make the dialog, open() it"),
              QStringLiteral(R"(\bQMessageBox::(question|warning|information|critical|about)\b)"
                             R"(|\bQFileDialog::get\w+|\bQInputDialog::get\w+|\bQ(Color|Font)Dialog::get\w+)")),
        never(
            QStringLiteral("no singletons"), QStringLiteral("app/ makes it once and hands it in"),
            QStringLiteral(R"((?<!Application::)\binstance\s*\(|\bQ_GLOBAL_STATIC\b|\b(shared|global)Instance\s*\()")),
        never(QStringLiteral("no C++ stream output"), QStringLiteral("log with a QLoggingCategory; app/ prints"),
              QStringLiteral(R"(\bstd::c(out|err|log)\b|\bprintf\s*\()"), {QStringLiteral("app")}),
        never(QStringLiteral("no using namespace"), QStringLiteral("name what you use"),
              QStringLiteral(R"(\busing\s+namespace\s+(?!Qt::StringLiterals|std::chrono_literals|std::literals))")),
    };
}

} // namespace tenderyard
