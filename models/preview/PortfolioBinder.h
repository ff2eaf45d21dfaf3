// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/preview/PortfolioProtocol.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QString>

#include <chrono>

namespace tenderyard {

/// Makes one PDF of many documents, in a process of its own for each document and one for the whole, each of which may
/// crash, hang or run out of memory: then that document, or the whole, is answered with an error.
/// Lives in the GUI thread and never keeps it waiting; a future that is cancelled ends its process.
///
/// Errors: document.type, document.too_large, document.encrypted (with a password), document.damaged,
/// document.too_many_pages, document.too_many_pixels, document.decoder_crashed, document.decoder_hung,
/// document.decoder_memory, document.no_decoder.
class PortfolioBinder : public QObject
{
    Q_OBJECT
public:
    explicit PortfolioBinder(QObject *parent = nullptr);
    /// `program` is run as tenderyard-preview.
    PortfolioBinder(const QString &program, std::chrono::milliseconds patience, QObject *parent = nullptr);
    /// Ends what is under way; its answers are cancelled.
    ~PortfolioBinder() override;

    /// The pages of a document without all that can act: scripts, actions, links, embedded files. What its forms and
    /// notes look like becomes part of the pages. A picture becomes a page.
    QFuture<Expected<PortfolioProtocol::Cleaned>> clean(const QByteArray &document);
    /// The pages of PDFs one after the other, with a bookmark at the beginning of each that has a title.
    QFuture<Expected<QByteArray>> bind(const QList<PortfolioProtocol::Part> &parts, const QString &title);

private:
    template<class T, class Read>
    QFuture<Expected<T>> run(const QList<QByteArray> &messages, PortfolioProtocol::Answer answer, qsizetype most,
                             Read read);

    QString m_program;
    std::chrono::milliseconds m_patience;
};

} // namespace tenderyard
