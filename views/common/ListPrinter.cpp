// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/ListPrinter.h"

#include "views/common/ListTable.h"
#include "views/common/ListText.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QTextDocument>
#include <QtConcurrentRun>

#include <memory>
#include <tuple>

namespace tenderyard {

namespace {

QString csvLine(const QString &tabbed)
{
    QStringList cells = tabbed.split(u'\t');
    for (QString &cell : cells) {
        // A cell that a spreadsheet would run as a formula is text.
        if (!cell.isEmpty() && QStringLiteral("=+-@").contains(cell.front()))
            cell.prepend(u'\'');
        if (cell.contains(u'"') || cell.contains(u',') || cell.contains(u';'))
            cell = u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"';
    }
    return cells.join(u',');
}

QString asHtml(const QString &rows, const QString &title)
{
    QString html = QStringLiteral("<h3>%1</h3><table border='1' cellspacing='0' cellpadding='4' width='100%'>")
                       .arg(title.toHtmlEscaped());
    const QStringList lines = rows.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString tag = i == 0 ? QStringLiteral("th") : QStringLiteral("td");
        html += QStringLiteral("<tr>");
        const QStringList cells = lines.at(i).split(u'\t');
        for (const QString &cell : cells)
            html += u'<' + tag + u'>' + cell.toHtmlEscaped() + QStringLiteral("</") + tag + u'>';
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

} // namespace

void printTable(ListTable *table, const QString &title)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), table);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, table, [printer, table, title] {
        ListText::collect(table, [printer, title](const Expected<QString> &rows) {
            if (!rows)
                return;
            // Pages are laid out and sent beside the window: a long list takes seconds.
            std::ignore = QtConcurrent::run([printer, html = asHtml(*rows, title)] {
                QTextDocument document;
                document.setHtml(html);
                document.print(printer.get());
            });
        });
    });
    dialog->open();
}

QFuture<Outcome> saveAsCsv(const QString &rows, const QString &path)
{
    return QtConcurrent::run([rows, path]() -> Outcome {
        QString text;
        const QStringList lines = rows.split(u'\n');
        for (const QString &line : lines)
            text += csvLine(line) + QStringLiteral("\r\n");
        QSaveFile file(path);
        const bool saved =
            file.open(QIODevice::WriteOnly) && file.write("\xEF\xBB\xBF" + text.toUtf8()) >= 0 && file.commit();
        if (!saved)
            return failure(QStringLiteral("file.not_written"), file.errorString());
        return {};
    });
}

} // namespace tenderyard
