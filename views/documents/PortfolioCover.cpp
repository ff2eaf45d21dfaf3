// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/PortfolioCover.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextOption>
#include <QTextTable>

#include <algorithm>
#include <array>

namespace tenderyard {

namespace {

constexpr int coverResolution = 300;
/// In the units of a text document, 96 an inch, which its layout turns into those of the paper.
constexpr double coverMargin = 76;
constexpr double coverPoints = 9;
constexpr double cellRoom = 5;

const QString coverStyle =
    QStringLiteral("h1 { font-size: 17pt; } p { margin: 2pt 0; } .quiet { color: #55606e; } .wrong { color: #a4262c; } "
                   "th { color: #55606e; font-weight: normal; } td, th { padding: 5pt 8pt 5pt 0; }");

/// Of the width of the list, in percent.
constexpr std::array<int, 5> columnShares{52, 14, 14, 13, 7};

QString cell(const QString &text)
{
    return QStringLiteral("<td>%1</td>").arg(text);
}

QString coverDay(const QDate &day)
{
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : QStringLiteral("–");
}

void makeRoom(QTextTable &table)
{
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCell one = table.cellAt(row, column);
            QTextTableCellFormat format = one.format().toTableCellFormat();
            format.setTopPadding(cellRoom);
            format.setBottomPadding(cellRoom);
            format.setRightPadding(cellRoom);
            one.setFormat(format);
        }
    }
}

/// A row's cells, the other way round where the reader's columns are.
QString rowOf(QStringList cells, Qt::LayoutDirection direction)
{
    if (direction == Qt::RightToLeft)
        std::ranges::reverse(cells);
    return QStringLiteral("<tr>") + cells.join(QString()) + QStringLiteral("</tr>");
}

} // namespace

PortfolioCover::PortfolioCover(const QString &company, const QDate &madeOn, const QFont &font,
                               Qt::LayoutDirection direction)
    : m_company(company), m_madeOn(madeOn), m_font(font), m_direction(direction)
{
    m_font.setPointSizeF(coverPoints);
    // Inter draws a hyphen between capitals and digits by another glyph, which a reader would copy as another sign.
    m_font.setFamilies(QStringList{QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic")} + font.families());
}

QByteArray PortfolioCover::contents(const QList<PortfolioEntry> &entries) const
{
    // How long the list is does not hang on the numbers in it, as long as they have the same length.
    int own = 1;
    int pages = 0;
    QByteArray pdf = print(listing(entries, own), pages);
    while (pages > own) {
        own = pages;
        pdf = print(listing(entries, own), pages);
    }
    return pdf;
}

QString PortfolioCover::listing(const QList<PortfolioEntry> &entries, int before) const
{
    QString html = QStringLiteral("<h1>%1</h1><p>%2</p><p class='quiet'>%3</p><br>")
                       .arg(tr("Certifications").toHtmlEscaped(), m_company.toHtmlEscaped(),
                            tr("Made on %1 with Tenderyard").arg(QLocale().toString(m_madeOn, QLocale::LongFormat)));
    const QStringList titles{tr("Certification"), tr("Issued"), tr("Expires"), tr("Status"), tr("Page")};
    QStringList heads;
    for (qsizetype i = 0; i < titles.size(); ++i)
        heads.append(QStringLiteral("<th width='%1%' align='%2'>%3</th>")
                         .arg(QString::number(columnShares.at(size_t(i))),
                              m_direction == Qt::RightToLeft ? QStringLiteral("right") : QStringLiteral("left"),
                              titles.at(i).toHtmlEscaped()));
    html += QStringLiteral("<table width='100%' cellspacing='0'><thead>%1</thead>").arg(rowOf(heads, m_direction));
    int page = before + 1;
    for (const PortfolioEntry &entry : entries) {
        QStringList facts{entry.number.isEmpty() ? QString() : tr("Number %1").arg(entry.number), entry.issuer,
                          entry.holder.isEmpty() ? QString() : tr("Holder: %1").arg(entry.holder)};
        facts.removeAll(QString());
        QString first = QStringLiteral("<b>%1</b>").arg(entry.type.toHtmlEscaped());
        if (!facts.isEmpty())
            first += QStringLiteral("<br><span class='quiet'>%1</span>")
                         .arg(facts.join(QStringLiteral(" · ")).toHtmlEscaped());
        if (!entry.isIncluded())
            first += QStringLiteral("<br><span class='wrong'>%1</span>")
                         .arg(tr("Not included: %1").arg(entry.problem).toHtmlEscaped());
        html += rowOf({cell(first), cell(coverDay(entry.issuedOn)), cell(coverDay(entry.expiresOn)),
                       cell(entry.status.toHtmlEscaped()), cell(QLocale().toString(page))},
                      m_direction);
        page += entry.pages;
    }
    return html + QStringLiteral("</table>");
}

QByteArray PortfolioCover::standIn(const PortfolioEntry &entry) const
{
    int pages = 0;
    return print(QStringLiteral("<h1>%1</h1><p>%2</p><br><p class='wrong'>%3</p><p>%4</p>")
                     .arg(entry.type.toHtmlEscaped(), entry.number.toHtmlEscaped(),
                          tr("This document could not be included.").toHtmlEscaped(), entry.problem.toHtmlEscaped()),
                 pages);
}

void PortfolioCover::lay(QTextDocument &document, const QString &html) const
{
    QTextOption option;
    option.setTextDirection(m_direction);
    option.setAlignment(m_direction == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft);
    document.setDefaultTextOption(option);
    document.setDefaultFont(m_font);
    document.setDefaultStyleSheet(coverStyle);
    document.setHtml(m_direction == Qt::RightToLeft ? QStringLiteral("<body dir='rtl'>%1</body>").arg(html) : html);
    // Room that Qt does not take from HTML.
    const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        if (auto *table = qobject_cast<QTextTable *>(frame))
            makeRoom(*table);
    }
}

QByteArray PortfolioCover::print(const QString &html, int &pages) const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(coverResolution);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        QTextDocument document;
        document.documentLayout()->setPaintDevice(&writer);
        lay(document, html);
        document.setDocumentMargin(coverMargin);
        const QSizeF paper(writer.width(), writer.height());
        document.setPageSize(paper);
        pages = document.pageCount();
        QPainter painter(&writer);
        for (int page = 0; page < pages; ++page) {
            if (page > 0)
                writer.newPage();
            painter.save();
            painter.translate(0, -page * paper.height());
            document.drawContents(&painter, QRectF(QPointF(0, page * paper.height()), paper));
            painter.restore();
        }
    }
    return buffer.data();
}

} // namespace tenderyard
