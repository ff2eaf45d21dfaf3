// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/preview/PortfolioProtocol.h"

#include <QByteArray>

class QPDF;
class QPDFObjectHandle;

namespace tenderyard {

/// Takes a stranger's document apart and makes a PDF of nothing but what its pages look like.
class PdfCleaner
{
public:
    /// Of a PDF its pages, as they are but for what could act: scripts, actions, links, forms, embedded and outside
    /// files. Of a PNG or JPEG picture one page. Errors: see PortfolioBinder.
    static Expected<PortfolioProtocol::Cleaned> clean(const QByteArray &document);
    /// The bytes of a PDF; its compressed parts as they are.
    static QByteArray bytesOf(QPDF &pdf);

private:
    static Expected<PortfolioProtocol::Cleaned> cleanPdf(const QByteArray &document);
    static Expected<PortfolioProtocol::Cleaned> pageOf(const QByteArray &picture);
    /// Makes what forms and notes look like part of the pages, and takes them away.
    static void flatten(QPDF &pdf);
    /// Takes from an object and all that it holds what could act.
    static void disarm(QPDFObjectHandle object, int depth);
    static void disarmDictionary(QPDFObjectHandle dictionary, bool isStream, int depth);
};

} // namespace tenderyard
