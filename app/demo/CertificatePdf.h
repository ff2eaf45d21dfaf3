// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace tenderyard {

/// Writes the one page of a certificate as a PDF file, in the fonts that every reader has. Letters outside of Latin-1
/// become question marks.
class CertificatePdf
{
public:
    QString issuer;
    QString title;
    QString holder;
    QString statement;
    /// Label and value, line by line.
    QList<std::pair<QString, QString>> facts;

    QByteArray toPdf() const;

private:
    QByteArray drawing() const;
};

} // namespace tenderyard
