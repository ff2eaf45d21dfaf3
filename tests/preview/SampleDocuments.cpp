// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/preview/SampleDocuments.h"

#include <QRandomGenerator>
#include <QtEndian>

namespace tenderyard::sampledocuments {

namespace {

QByteArray stream(const QByteArray &dictionary, const QByteArray &data)
{
    return "<< " + dictionary + " /Length " + QByteArray::number(data.size()) + " >>\nstream\n" + data + "\nendstream";
}

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) ? 0xedb88320 : 0);
    }
    return crc ^ 0xffffffff;
}

QByteArray chunk(const QByteArray &name, const QByteArray &data)
{
    return bigEndian(quint32(data.size())) + name + data + bigEndian(crcOf(name + data));
}

} // namespace

QByteArray pdf(const QByteArrayList &objects)
{
    QByteArray bytes("%PDF-1.7\n");
    QList<qsizetype> places;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        places.append(bytes.size());
        bytes += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const qsizetype table = bytes.size();
    bytes += "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (const qsizetype place : std::as_const(places))
        bytes += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    bytes += "trailer\n<< /Size " + QByteArray::number(objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n" +
             QByteArray::number(table) + "\n%%EOF\n";
    return bytes;
}

QByteArray pages(int count)
{
    QByteArrayList objects{
        "<< /Type /Catalog /Pages 2 0 R >>", {}, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
    QByteArray kids;
    for (int page = 1; page <= count; ++page) {
        const QByteArray number = QByteArray::number(objects.size() + 1);
        kids += number + " 0 R ";
        objects.append("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> "
                       "/Contents " +
                       QByteArray::number(objects.size() + 2) + " 0 R >>");
        objects.append(stream({}, "BT /F 40 Tf 80 700 Td (Page " + QByteArray::number(page) + ") Tj ET"));
    }
    objects[1] = "<< /Type /Pages /Count " + QByteArray::number(count) + " /Kids [" + kids + "] >>";
    return pdf(objects);
}

QByteArray heavy(qsizetype size)
{
    // 3 bytes a pixel, 1,000 pixels a line.
    const qsizetype lines = size / 3000;
    QByteArray noise(lines * 3000, Qt::Uninitialized);
    QRandomGenerator generator(7);
    generator.fillRange(reinterpret_cast<quint32 *>(noise.data()), noise.size() / 4);
    const QByteArray height = QByteArray::number(lines);
    return pdf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /I 4 0 R >> >> "
                "/Contents 5 0 R >>",
                stream("/Type /XObject /Subtype /Image /Width 1000 /Height " + height +
                           " /ColorSpace /DeviceRGB /BitsPerComponent 8",
                       noise),
                stream({}, "q 595 0 0 842 0 0 cm /I Do Q")});
}

QByteArray png(quint32 width, quint32 height)
{
    const QByteArray head = bigEndian(width) + bigEndian(height) + QByteArray("\x08\x02\0\0\0", 5);
    // One mebibyte of zeros is what the data begin with; a bomb has as many as it needs.
    const QByteArray zeros = qCompress(QByteArray(1024 * 1024, '\0'), 9).mid(4);
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", head) + chunk("IDAT", zeros) + chunk("IEND", {});
}

} // namespace tenderyard::sampledocuments
