// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/CertificatePdf.h"

#include <QStringList>

namespace tenderyard {

namespace {

/// Text for a PDF string: its own marks escaped, in Latin-1.
QByteArray escaped(QString text)
{
    text.replace(u'’', u'\'');
    text.replace(u'–', u'-');
    QByteArray bytes;
    const QByteArray latin = text.toLatin1();
    for (const char byte : latin) {
        if (byte == '(' || byte == ')' || byte == '\\')
            bytes += '\\';
        bytes += byte;
    }
    return bytes;
}

/// One line of text; places and sizes in points from the lower left corner.
QByteArray textAt(int x, int y, const char *font, int size, const QString &text)
{
    return "BT /" + QByteArray(font) + ' ' + QByteArray::number(size) + " Tf " + QByteArray::number(x) + ' ' +
           QByteArray::number(y) + " Td (" + escaped(text) + ") Tj ET\n";
}

/// Breaks a text into lines of at most `longest` characters.
QStringList wrapped(const QString &text, qsizetype longest)
{
    QStringList lines{QString()};
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : parts) {
        QString &line = lines.last();
        if (!line.isEmpty() && line.size() + 1 + word.size() > longest)
            lines.append(word);
        else
            line += line.isEmpty() ? word : u' ' + word;
    }
    return lines;
}

} // namespace

QByteArray CertificatePdf::drawing() const
{
    // A4 is 595 by 842 points: a thin frame, a band at the top, the words below.
    QByteArray page = "0.72 0.60 0.30 RG 1 w 28 28 539 786 re S\n"
                      "0.16 0.25 0.40 rg 28 744 539 70 re f\n1 1 1 rg\n";
    page += textAt(56, 772, "F2", 18, issuer);
    page += "0.11 0.12 0.13 rg\n";
    page += textAt(56, 676, "F2", 26, title);
    page += textAt(56, 628, "F1", 12, QStringLiteral("This is to certify that"));
    page += textAt(56, 600, "F2", 17, holder);
    int y = 566;
    const QStringList lines = wrapped(statement, 78);
    for (const QString &line : lines) {
        page += textAt(56, y, "F1", 12, line);
        y -= 18;
    }
    y -= 36;
    for (const auto &[label, value] : facts) {
        page += textAt(56, y, "F1", 12, label) + textAt(236, y, "F2", 12, value);
        page += "0.85 0.85 0.83 RG 0.5 w 56 " + QByteArray::number(y - 9) + " m 539 " + QByteArray::number(y - 9) +
                " l S\n";
        y -= 30;
    }
    page += textAt(56, 84, "F1", 10,
                   QStringLiteral("Sample document of the demonstration office. Not a real certificate."));
    return page;
}

QByteArray CertificatePdf::toPdf() const
{
    const QByteArray page = drawing();
    const QByteArray font = "<< /Type /Font /Subtype /Type1 /Encoding /WinAnsiEncoding /BaseFont /";
    const QList<QByteArray> objects{
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        "/Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>",
        "<< /Length " + QByteArray::number(page.size()) + " >>\nstream\n" + page + "endstream",
        font + "Helvetica >>",
        font + "Helvetica-Bold >>",
    };
    QByteArray file = "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    return file + "xref\n0 " + count + '\n' + table + "trailer\n<< /Size " + count + " /Root 1 0 R >>\nstartxref\n" +
           QByteArray::number(file.size()) + "\n%%EOF\n";
}

} // namespace tenderyard
